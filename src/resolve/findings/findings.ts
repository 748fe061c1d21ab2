import type { Notice } from "../../model/notice.ts";
import { appendixMissing } from "./appendices.ts";
import { contactsDiffer, telephonesDiffer } from "./contacts.ts";
import { bodyCountsDiffer, declaredCountsDiffer } from "./counts.ts";
import { deadlineFindings } from "./deadlines.ts";
import { endedBodies } from "./ended.ts";
import type { Case, Question } from "./finding.ts";
import { dateDiffers, numberDiffers } from "./identity.ts";
import { leadFindings } from "./leads.ts";
import { levelLeftovers } from "./leftovers.ts";
import { numberingFindings } from "./numbering.ts";
import { slips } from "./slips.ts";
import { targetsDiffer, targetsUndated } from "./targets.ts";
import { twinTasks } from "./twins.ts";
import { uncertainColumns } from "./uncertain.ts";
import { unheadedTables } from "./unheaded.ts";

/** Everything a plan is asked about itself, in this order. docs/notices.md has an example of each answer. */
const questions: readonly Question[] = [
  numberDiffers,
  dateDiffers,
  appendixMissing,
  declaredCountsDiffer,
  bodyCountsDiffer,
  numberingFindings,
  leadFindings,
  endedBodies,
  deadlineFindings,
  targetsDiffer,
  targetsUndated,
  twinTasks,
  levelLeftovers,
  slips,
  contactsDiffer,
  telephonesDiffer,
  uncertainColumns,
  unheadedTables,
];

/** Where a plan contradicts itself, leaves something out, or could not be read for certain. */
export function findingsIn(asked: Case): Notice[] {
  return questions.flatMap((question) => question(asked));
}
