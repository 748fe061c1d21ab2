import type { Command } from "commander";
import { readPlanFile } from "../ingest.ts";
import { guarded, type Session } from "./session.ts";

export function addExtract(program: Command, session: Session): void {
  program
    .command("extract")
    .description(session.say("about-extract"))
    .argument("<file>", session.say("argument-file"))
    .addHelpText("after", session.say("examples-extract"))
    .action((file: string) => guarded(session, () => extract(session, file)));
}

async function extract(session: Session, file: string): Promise<void> {
  const plan = await readPlanFile(file);
  session.print(JSON.stringify(plan, null, 2));
  for (const notice of plan.notices) {
    if (notice.severity !== "info")
      session.tell(`${session.say(`severity-${notice.severity}`)}: ${session.say(notice.code, notice.values)}`);
  }
}
