import { finding, type Question } from "./finding.ts";

/** A name has at most 64 letters (RFC 5321, 4.5.3.1.1): bounded, so that a long run of digits costs nothing. */
const address = /(?<![\p{L}\d._-])([\p{L}\d._-]{1,64})@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu;

/** One mailbox at two addresses: "dean@huyen.gov.vn" in one place, "dean@huyen.gov" in another. */
export const contactsDiffer: Question = ({ outline, trace }) => {
  const seen = new Map<string, string>();
  return outline.everything.flatMap((passage) =>
    [...passage.text.matchAll(address)].flatMap((match) => {
      const [whole, name = ""] = match;
      const before = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), before ?? whole);
      if (before === undefined || before.toLowerCase() === whole.toLowerCase()) return [];
      return [
        finding(
          "contact-differs",
          "warning",
          { address: whole, other: before },
          trace(passage, "e-mail", match.index, match.index + whole.length),
        ),
      ];
    }),
  );
};

/** "Đồng chí Nguyễn Văn A, số điện thoại 0912.345.678": a person's name, and behind it in the same clause the number. */
const telephone =
  /((?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+)(?![\p{L}])[^;()\d]{0,60}?(?:[Đđ]iện thoại|ĐT|SĐT|[Đđ]t|[Ss]đt|[Dd]i động)[^\d;()]{0,12}(\+?\d[\d. ]{7,14}\d)/gu;

/** One person with two telephone numbers: "0912.345.678" in one place, "0912.345.687" in another. */
export const telephonesDiffer: Question = ({ outline, trace }) => {
  const seen = new Map<string, string>();
  return outline.everything.flatMap((passage) =>
    [...passage.text.matchAll(telephone)].flatMap((match) => {
      const [whole, name = "", number = ""] = match;
      const before = seen.get(name);
      seen.set(name, before ?? number);
      if (before === undefined || digitsOf(before) === digitsOf(number)) return [];
      const at = match.index + whole.length - number.length;
      const values = { name, number, other: before };
      return [finding("telephone-differs", "warning", values, trace(passage, "telephone", at, at + number.length))];
    }),
  );
};

/** "+84 912…" is "0912…". */
function digitsOf(number: string): string {
  return number.replace(/^\+84/u, "0").replace(/\D/gu, "");
}
