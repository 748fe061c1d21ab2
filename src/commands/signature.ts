import type { Command } from "commander";
import { Failure } from "../model/failure.ts";
import type { Signature } from "../store/correction/correct.ts";
import { deadlineValueOf } from "../store/correction/deadline-value.ts";
import type { Session } from "./session.ts";

/** What the options say of who writes a correction. */
export type Signed = { author?: string; reason?: string; date?: string };

export function addSignature(command: Command, session: Session): Command {
  return command
    .option("--author <name>", session.say("option-author"))
    .option("--reason <words>", session.say("option-reason"))
    .option("--date <day>", session.say("option-date"));
}

/** No name, reason or day is guessed: what was not said throws a Failure, a day that was not said stays null. */
export function signatureOf({ author, reason, date }: Signed): Signature {
  if (date !== undefined && !isDay(date)) throw new Failure("day-wrong", { day: date });
  return { author: author ?? "", reason: reason ?? "", made: date ?? null };
}

/** "2026-06-30", where the calendar has it. */
export function isDay(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(written) && deadlineValueOf(written) !== null;
}
