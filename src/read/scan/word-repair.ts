import { toneless } from "../../text/charset/syllable.ts";

/** A vowel read twice, once without its tone: "HOĂẰNG". No Vietnamese syllable has ăằ, ââ, ơớ … side by side. */
const doubled = /([ăâêôơư])([ằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự])/giu;

/** Repairs what can be nothing else: a doubled vowel, the Icelandic Ð for Đ, the "(b/c)" (to report to) of recipients' lists, a rule's rest. */
export function repairedWord(text: string): string {
  return text
    .replace(/Ð/gu, "Đ")
    .replace(/^[_|¦]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;])[_|¦]+$/gu, "")
    .replace(/^\(b\/[o©e](?=\))/u, "(b/c")
    .replace(doubled, (pair, bare: string, toned: string) => (toneless(toned) === bare.toLowerCase() ? toned : pair));
}
