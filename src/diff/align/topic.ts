import type { Plan } from "../../model/plan.ts";
import { boilerplateTerms } from "./boilerplate.ts";
import { date } from "./prepare.ts";
import { syllablesOf, termsOf } from "./terms.ts";

/** Pairs of syllables that name what two plans are about: "giảm nghèo", "thực phẩm". */
export type Topic = ReadonlySet<string>;

export const noTopic: Topic = new Set();

/** What both titles say, but for the place, numbers and what every plan says. Empty where a title is missing or they share nothing. */
export function topicOf(upper: Plan, lower: Plan): Topic {
  const [above, below] = [upper, lower].map(({ plan }) => pairsOf((plan.title ?? "").replaceAll(date, " ")));
  const places = new Set([upper, lower].flatMap(({ plan }) => [...pairsOf(plan.area ?? ""), ...pairsOf(plan.issuer ?? "")]));
  return new Set(
    [...(above ?? [])].filter((pair) => below?.has(pair) && !places.has(pair) && !/\p{N}/u.test(pair) && !boilerplateTerms().has(pair)),
  );
}

/** How a task stands to the topic: not named, named among other things, or `bare`: named with hardly more than a formula around it. */
export type Naming = "none" | "among" | "bare";

/** How many pairs of syllables beside the topic and what every plan says still make a formula: "Báo cáo kết quả chương trình … 6 tháng, năm". */
const formula = 12;

/** The topic is named by three of its syllables in a row ("cải cách hành chính", not "thủ tục hành chính"), or by all of a shorter one. */
export function namingOf(pairs: readonly string[], topic: Topic): Naming {
  let [run, longest, beside] = [0, 0, 0];
  for (const pair of pairs) {
    run = topic.has(pair) ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (run === 0 && !boilerplateTerms().has(pair)) beside += 1;
  }
  if (topic.size === 0 || longest < Math.min(2, topic.size)) return "none";
  return beside <= formula ? "bare" : "among";
}

function pairsOf(text: string): Set<string> {
  return new Set([...termsOf(syllablesOf(text)).keys()].filter((term) => term.includes(" ")));
}
