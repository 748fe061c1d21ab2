import { Option } from "commander";
import { ocrModes } from "../read/scan/packages.ts";
import type { Session } from "./session.ts";

/** "--ocr auto|always|never": whether pages of a PDF are read by character recognition. */
export function ocrOption(session: Session): Option {
  return new Option("--ocr <when>", session.say("option-ocr")).choices([...ocrModes]).default("auto");
}
