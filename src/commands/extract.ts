import type { Command } from "commander";
import { type ReadOptions, readPlanFile } from "../ingest.ts";
import { ocrOption } from "./ocr-option.ts";
import { guarded, type Session } from "./session.ts";

export function addExtract(program: Command, session: Session): void {
  program
    .command("extract")
    .description(session.say("about-extract"))
    .argument("<file>", session.say("argument-file"))
    .addOption(ocrOption(session))
    .addHelpText("after", session.say("examples-extract"))
    .action((file: string, options: ReadOptions) => guarded(session, () => extract(session, file, options)));
}

async function extract(session: Session, file: string, { ocr = "auto" }: ReadOptions): Promise<void> {
  const plan = await readPlanFile(file, { ocr });
  session.print(JSON.stringify(plan, null, 2));
  for (const notice of plan.notices) {
    if (notice.severity !== "info")
      session.tell(`${session.say(`severity-${notice.severity}`)}: ${session.say(notice.code, notice.values)}`);
  }
}
