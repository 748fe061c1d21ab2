import { fold } from "../text/fold.ts";

/** One step of a phrase: a word or mark as folded text, or a slot with its name in this phrase ("month2") and kind ("month"). */
export type Step = { kind: "word"; word: string } | { kind: "slot"; name: string; slot: string };

/** Why a phrase cannot be read, at which character of it. */
export type PhraseFault = { code: string; at: number; values: Record<string, string> };
export type ParsedPhrase = { forms: Step[][]; fault: PhraseFault | null };

/** More forms than this is a phrase that nobody can read. */
const mostForms = 4096;

/**
 * All forms of a phrase written with the three signs `{slot}`, `[optional]`, `(a|b)`. The second slot of one kind has a digit:
 * "từ {month} đến {month2}". Words and marks come folded; blanks only part words.
 */
export function parsePhrase(phrase: string): ParsedPhrase {
  const reader: Reader = { phrase: phrase, at: 0, fault: null };
  const forms = readChoice(reader, "");
  if (reader.fault === null && forms.some((form) => form.length === 0)) fail(reader, "phrase-empty", 0);
  return { forms: reader.fault === null ? forms : [], fault: reader.fault };
}

type Reader = { phrase: string; at: number; fault: PhraseFault | null };

function fail(reader: Reader, code: string, at: number, values: Record<string, string> = {}): void {
  reader.fault ??= { code, at, values };
}

/** a|b|c up to the closing sign; at the top level a bar is no sign that belongs there. */
function readChoice(reader: Reader, close: string): Step[][] {
  const opened = reader.at - 1;
  const forms: Step[][] = [];
  for (;;) {
    forms.push(...readSequence(reader));
    if (reader.fault !== null) return [];
    const sign = reader.phrase.charAt(reader.at);
    if (sign === "|" && close !== "") reader.at++;
    else if (sign === close) break;
    else {
      if (sign === "") fail(reader, "phrase-not-closed", opened, { sign: close });
      else fail(reader, "phrase-stray-sign", reader.at, { sign });
      return [];
    }
  }
  reader.at++;
  return forms;
}

const literal = /[\p{L}\p{N}\p{M}]+|[^\s{}[\]()|\p{L}\p{N}\p{M}]/uy;

function readSequence(reader: Reader): Step[][] {
  let forms: Step[][] = [[]];
  while (reader.at < reader.phrase.length && reader.fault === null) {
    const sign = reader.phrase.charAt(reader.at);
    if (sign === "|" || sign === "]" || sign === ")" || sign === "}") break;
    if (/\s/u.test(sign)) {
      reader.at++;
    } else if (sign === "[" || sign === "(") {
      reader.at++;
      const inner = readChoice(reader, sign === "[" ? "]" : ")");
      forms = cross(reader, forms, sign === "[" ? [...inner, []] : inner);
    } else if (sign === "{") {
      forms = cross(reader, forms, [[readSlot(reader)]]);
    } else {
      literal.lastIndex = reader.at;
      const word = literal.exec(reader.phrase)?.[0] ?? sign;
      reader.at += word.length;
      forms = cross(reader, forms, [[{ kind: "word", word: fold(word) }]]);
    }
  }
  return forms;
}

function readSlot(reader: Reader): Step {
  const close = reader.phrase.indexOf("}", reader.at);
  const name = reader.phrase.slice(reader.at + 1, close < 0 ? undefined : close).trim();
  if (close < 0) fail(reader, "phrase-not-closed", reader.at, { sign: "}" });
  else if (!/^[a-z][a-z.-]*\d?$/u.test(name)) fail(reader, "slot-name", reader.at, { name });
  reader.at = close < 0 ? reader.phrase.length : close + 1;
  return { kind: "slot", name, slot: name.replace(/\d$/u, "") };
}

function cross(reader: Reader, before: Step[][], after: Step[][]): Step[][] {
  if (before.length * after.length > mostForms) {
    fail(reader, "phrase-too-many-forms", reader.at, { most: String(mostForms) });
    return [];
  }
  return before.flatMap((head) => after.map((tail) => [...head, ...tail]));
}
