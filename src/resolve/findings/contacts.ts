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
