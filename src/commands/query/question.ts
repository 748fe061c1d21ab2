import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CannedQuery } from "../../export/datasette.ts";
import type { Lang } from "../../text/notice-text.ts";

/** A parameter of a question: `:name` in its SQL. */
export type Parameter = { name: string; type: "text" | "date" | "number"; value: string; means: Record<Lang, string> };

/** A question of docs/questions: what it is called and means in both languages, its parameters with their defaults, its SQL. */
export type Question = {
  name: string;
  title: Record<Lang, string>;
  means: Record<Lang, string>;
  parameters: readonly Parameter[];
  sql: string;
};

/** Beside the sources and beside the built command alike. */
const folder = join(import.meta.dirname, "..", "..", "..", "docs", "questions");

/** Every question, by name. */
export function allQuestions(): Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => questionOf(file.slice(0, -".sql".length), readFileSync(join(folder, file), "utf8")));
}

/**
 * A question's file begins with lines of comments:
 *   -- en: Title. Meaning.            -- vi: Tên. Ý nghĩa.       further lines of the same language follow with "--     "
 *   -- :from date 2026-07-01 | first day | ngày đầu
 * Throws for a file that is not so: the questions are ours, a fault in one is a bug.
 */
export function questionOf(name: string, file: string): Question {
  const lines = file.replace(/\r\n/gu, "\n").split("\n");
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("--")),
  );
  const said: Record<Lang, string> = { en: "", vi: "" };
  const parameters: Parameter[] = [];
  let current: Lang | null = null;
  for (const line of head) {
    const opening = /^-- (en|vi): (.+)$/u.exec(line);
    const parameter = /^-- :(\w+) (text|date|number) (.*?) ?\| (.+?) \| (.+)$/u.exec(line);
    const more = /^-- {5}(.+)$/u.exec(line)?.[1];
    if (opening !== null) {
      current = opening[1] === "vi" ? "vi" : "en";
      said[current] = opening[2] ?? "";
    } else if (parameter !== null) {
      const [, called = "", type = "text", value = "", en = "", vi = ""] = parameter;
      parameters.push({ name: called, type: type === "date" || type === "number" ? type : "text", value, means: { en, vi } });
    } else if (more !== undefined && current !== null) said[current] += ` ${more}`;
    else throw new Error(`docs/questions/${name}.sql: "${line}" is no line of a question's head`);
  }
  const [en, vi] = [split(said.en), split(said.vi)];
  if (en === null || vi === null) throw new Error(`docs/questions/${name}.sql: a title and a meaning in both languages are missing`);
  return {
    name,
    title: { en: en.title, vi: vi.title },
    means: { en: en.means, vi: vi.means },
    parameters,
    sql: lines.slice(head.length).join("\n").trim(),
  };
}

function split(said: string): { title: string; means: string } | null {
  const [, title, means] = /^(.+?)[.?] (.+)$/u.exec(said) ?? [];
  return title === undefined || means === undefined ? null : { title, means };
}

/** The questions as Datasette offers them; a parameter's default cannot be told to it and stands in the description. */
export function cannedQueries(lang: Lang): CannedQuery[] {
  return allQuestions().map(({ name, title, means, parameters, sql }) => {
    const fields = parameters.map((parameter) => `${parameter.name}: ${parameter.means[lang]} (${parameter.value})`);
    return { name, title: title[lang], description: [means[lang], ...fields].join(" · "), sql };
  });
}
