/** Reads the hostile file of that number and tells what it cost: seconds of processor time, megabytes at the most. Exit code 1 when it ends otherwise. */
import { hostile } from "./hostile.ts";
import { endOf } from "./hostile-end.ts";

const file = hostile[Number(process.argv[2])];
if (file === undefined) throw new RangeError(`no hostile file ${process.argv[2]}`);
const bytes = file.bytes();
const start = process.cpuUsage();
const ends = await endOf(bytes, file);
const { user, system } = process.cpuUsage(start);
const right = file.ends === null ? ends[0] === "read" : ends.includes(file.ends);
console.log(
  [
    right ? "as it should" : "WRONG",
    `${((user + system) / 1e6).toFixed(1)} s`.padStart(7),
    `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`.padStart(8),
    `${bytes.length} bytes`.padStart(14),
    `${file.name}: ${file.title} → ${ends.join(" ")}`,
  ].join("  "),
);
process.exit(right ? 0 : 1);
