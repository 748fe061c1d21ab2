import { placeRead } from "../export/comparison/place.ts";
import type { Session } from "./session.ts";

/** A place in short notation: "l. 99" stays so in English, in Vietnamese, where nobody writes so, it is "dòng 99". */
export function placeSaid(session: Session, short: string): string {
  return session.lang === "vi" ? placeRead(short, session.say) : short;
}
