import type { TaskField } from "../../model/correction.ts";
import { Failure } from "../../model/failure.ts";
import { between } from "./as-read.ts";
import { deadlineValueOf } from "./deadline-value.ts";

/** Longer than any body's name: a sentence that slipped into the wrong field. */
const longestName = 200;

/** A value in the form that the field keeps. Throws a Failure that says what the field takes. */
export function valueFor(field: TaskField, written: string | null): string | null {
  const value = written?.normalize("NFC").replace(/\s+/gu, " ").trim() ?? null;
  if (value === "") throw new Failure("value-empty", { field });
  switch (field) {
    case "text":
      if (value === null) throw new Failure("value-needed", { field });
      return value;
    case "label":
    case "product":
    case "note":
      return value;
    case "lead":
    case "support":
    case "monitor":
      return value === null ? null : namesIn(field, value);
    case "deadline":
      if (value !== null && deadlineValueOf(value) === null) throw new Failure("deadline-wrong", { value });
      return value;
    case "target":
      if (value === null) throw new Failure("value-needed", { field });
      return numberIn(value);
  }
}

function namesIn(field: TaskField, value: string): string {
  const names = value.split(";").map((name) => name.trim());
  const wrong = names.find((name) => !/\p{L}/u.test(name) || name.length > longestName);
  if (wrong !== undefined) throw new Failure("name-wrong", { field, name: wrong });
  if (new Set(names).size < names.length) throw new Failure("name-twice", { field, value });
  return names.join(between);
}

/** Digits with a decimal point: "1.000" would be a thousand in Vietnam and one elsewhere, so that is refused. */
function numberIn(value: string): string {
  if (!/^-?[0-9]+(?:\.[0-9]+)?$/u.test(value) || /^-?[1-9][0-9]{0,2}\.[0-9]{3}$/u.test(value)) throw new Failure("number-wrong", { value });
  return String(Number(value));
}
