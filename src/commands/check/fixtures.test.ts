import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixturesIn } from "./expected.ts";

const project = join(import.meta.dirname, "..", "..", "..");

/** Only letters and digits: line breaks, tabs, page furniture of Markdown and repeated blanks fall away. */
const bare = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll("<br>", " ")
    .replace(/[^\p{L}\p{N}%]/gu, "");

/** The text form may be cut by page numbers and repeated headings; Markdown never is. */
const inMarkdown = fixturesIn(join(project, "fixtures")).filter(({ form }) => form === "md");

describe("what is expected stands in the plan, word for word", () => {
  for (const { plan, file, expected } of inMarkdown) {
    test(plan, () => {
      const words = bare(readFileSync(file, "utf8"));
      const quoted = [
        ...expected.recipients,
        ...expected.sections.map((section) => section.title ?? section.text ?? ""),
        ...expected.groups.map((group) => group.title),
        ...expected.citations.map((citation) => citation.number),
        ...expected.objectives.flatMap((objective) => [objective.text, ...objective.targets.map((target) => target.text)]),
        ...expected.tasks.flatMap((task) => [
          task.text,
          ...task.lead,
          ...task.support,
          task.product ?? "",
          task.note ?? "",
          task.deadline_text ?? "",
          ...task.deadlines.flatMap((deadline) => [deadline.text, deadline.trigger ?? ""]),
          ...task.targets.map((target) => target.text),
        ]),
      ];
      expect(quoted.filter((text) => !words.includes(bare(text)))).toEqual([]);
    });
  }
});
