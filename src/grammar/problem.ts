import { Failure } from "../model/failure.ts";

/** Something wrong in a grammar file. `code` and `values` make the sentence (text/notices/grammar.ts); line and column count from 1. */
export type GrammarProblem = { code: string; values: Record<string, string | number> };

/** Where in which file: `source` is the file's whole text, `offset` a character of it. */
export type Position = { file: string; source: string; offset: number };

/** A problem at a position; its `excerpt` is the line with a caret under the place. */
export function problemAt(position: Position, code: string, values: Record<string, string | number> = {}): GrammarProblem {
  const before = position.source.slice(0, position.offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = before.split("\n").length;
  const column = position.offset - lineStart + 1;
  const lineEnd = position.source.indexOf("\n", lineStart);
  const words = position.source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const excerpt = `${words}\n${" ".repeat(column - 1)}^`;
  return { code, values: { ...values, file: position.file, line, column, excerpt } };
}

export function failWith(problem: GrammarProblem): never {
  throw new Failure(problem.code, problem.values);
}
