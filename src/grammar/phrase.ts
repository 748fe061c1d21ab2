import { fold } from "../text/fold.ts";

/**
 * A phrase as a tree. Words and marks are folded text; a slot has its name in this phrase ("month2") and its kind ("month");
 * `[optional]` is a choice with an empty sequence.
 */
export type PhraseTree =
  | { kind: "word"; word: string }
  | { kind: "slot"; name: string; slot: string; at: number }
  | { kind: "sequence"; parts: PhraseTree[] }
  | { kind: "choice"; parts: PhraseTree[] };

/** Why a phrase cannot be read, at which character of it. */
export type PhraseFault = { code: string; at: number; values: Record<string, string> };
export type ParsedPhrase = { tree: PhraseTree; fault: PhraseFault | null };

/**
 * Reads a phrase written with the three signs `{slot}`, `[optional]`, `(a|b)`. The second slot of one kind has a digit:
 * "từ {month} đến {month2}". Blanks only part words.
 */
export function parsePhrase(phrase: string): ParsedPhrase {
  const reader: Reader = { phrase, at: 0, fault: null };
  const tree = readChoice(reader, "");
  if (canBeEmpty(tree)) fail(reader, "phrase-empty", 0);
  return { tree, fault: reader.fault };
}

type Reader = { phrase: string; at: number; fault: PhraseFault | null };

function fail(reader: Reader, code: string, at: number, values: Record<string, string> = {}): void {
  reader.fault ??= { code, at, values };
}

/** a|b|c up to the closing sign; at the top level a bar is no sign that belongs there. */
function readChoice(reader: Reader, close: string): PhraseTree {
  const opened = reader.at - 1;
  const parts: PhraseTree[] = [];
  for (;;) {
    parts.push(readSequence(reader));
    const sign = reader.phrase.charAt(reader.at);
    if (reader.fault !== null || (sign === close && sign !== "|")) break;
    if (sign !== "|" || close === "") {
      if (sign === "") fail(reader, "phrase-not-closed", opened, { sign: close });
      else fail(reader, "phrase-stray-sign", reader.at, { sign });
      break;
    }
    reader.at++;
  }
  reader.at++;
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "choice", parts };
}

const literal = /[\p{L}\p{N}\p{M}]+|[^\s{}[\]()|\p{L}\p{N}\p{M}]/uy;

function readSequence(reader: Reader): PhraseTree {
  const parts: PhraseTree[] = [];
  while (reader.at < reader.phrase.length && reader.fault === null) {
    const sign = reader.phrase.charAt(reader.at);
    if (sign === "|" || sign === "]" || sign === ")" || sign === "}") break;
    if (/\s/u.test(sign)) {
      reader.at++;
    } else if (sign === "[" || sign === "(") {
      reader.at++;
      const inner = readChoice(reader, sign === "[" ? "]" : ")");
      parts.push(sign === "(" ? inner : { kind: "choice", parts: [inner, { kind: "sequence", parts: [] }] });
    } else if (sign === "{") {
      parts.push(readSlot(reader));
    } else {
      literal.lastIndex = reader.at;
      const word = literal.exec(reader.phrase)?.[0] ?? sign;
      reader.at += word.length;
      parts.push({ kind: "word", word: fold(word) });
    }
  }
  return { kind: "sequence", parts };
}

function readSlot(reader: Reader): PhraseTree {
  const at = reader.at;
  const close = reader.phrase.indexOf("}", at);
  const name = reader.phrase.slice(at + 1, close < 0 ? undefined : close).trim();
  if (close < 0) fail(reader, "phrase-not-closed", at, { sign: "}" });
  else if (!/^[a-z][a-z.-]*\d?$/u.test(name)) fail(reader, "slot-name", at, { name });
  reader.at = close < 0 ? reader.phrase.length : close + 1;
  return { kind: "slot", name, slot: name.replace(/\d$/u, ""), at };
}

function canBeEmpty(tree: PhraseTree): boolean {
  if (tree.kind === "sequence") return tree.parts.every(canBeEmpty);
  return tree.kind === "choice" && tree.parts.some(canBeEmpty);
}

export function slotsOf(tree: PhraseTree): Extract<PhraseTree, { kind: "slot" }>[] {
  if (tree.kind === "slot") return [tree];
  return tree.kind === "word" ? [] : tree.parts.flatMap(slotsOf);
}

/** Every form of a phrase as words and slot kinds: "trước {date}". Null when there are more than `most`. */
export function formsOf(tree: PhraseTree, most: number): string[] | null {
  if (tree.kind === "word") return [tree.word];
  if (tree.kind === "slot") return [`{${tree.slot}}`];
  let forms = tree.kind === "choice" ? [] : [""];
  for (const part of tree.parts) {
    const inner = formsOf(part, most);
    if (inner === null || (tree.kind === "sequence" && forms.length * inner.length > most)) return null;
    forms = tree.kind === "choice" ? [...forms, ...inner] : forms.flatMap((head) => inner.map((tail) => `${head} ${tail}`.trim()));
  }
  return forms;
}
