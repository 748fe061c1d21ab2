import { Failure } from "../model/failure.ts";

/** Something wrong in a grammar file. `code` and `values` make the sentence (text/notices/grammar.ts); line and column count from 1. */
export type GrammarProblem = { code: string; values: Record<string, string | number> };

/** Where in which file: `source` is the file's whole text, `offset` a character of it. */
export type Position = { file: string; source: string; offset: number };

/** The line, from 1, that a character of a text stands on. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}

/** A problem at a position; its `excerpt` is the line with a caret under the place. */
export function problemAt(position: Position, code: string, values: Record<string, string | number> = {}): GrammarProblem {
  const line = lineAt(position.source, position.offset);
  const lineStart = position.source.lastIndexOf("\n", position.offset - 1) + 1;
  const column = position.offset - lineStart + 1;
  const lineEnd = position.source.indexOf("\n", lineStart);
  const words = position.source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const excerpt = `${words}\n${" ".repeat(column - 1)}^`;
  return { code, values: { ...values, file: position.file, line, column, excerpt } };
}

export function failWith(problem: GrammarProblem): never {
  throw new Failure(problem.code, problem.values);
}
