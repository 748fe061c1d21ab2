import type { Session } from "./session.ts";

/** `asked`: whether the user wants to stop; `over`: nothing is left that should be finished first. */
export type Interrupt = { asked: () => boolean; over: () => void };

const signals = ["SIGINT", "SIGTERM"] as const;

/** As shells have it for a program that was interrupted. */
export const interrupted = 130;

/** From here on Ctrl-C lets what is begun be finished and says so; a second one ends at once, which leaves the database as sound. */
export function openInterrupt(session: Session): Interrupt {
  let asked = false;
  const heard = () => {
    if (asked) process.exit(interrupted);
    asked = true;
    session.progress("");
    session.tell(session.say("interrupt-heard"));
  };
  for (const signal of signals) process.on(signal, heard);
  return {
    asked: () => asked,
    over: () => {
      for (const signal of signals) process.off(signal, heard);
    },
  };
}
