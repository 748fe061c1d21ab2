import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { goldPlan, sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask, sampleUnit } from "../../scripts/sample.ts";
