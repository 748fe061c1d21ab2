/**
 * The thread beside a process that tries mutants: ends the process by SIGXCPU once a trial has taken more processor time than allowed,
 * also where the trial never gives the word back. By processor time, not by the clock, so that a busy machine finds nothing.
 * It is told before each trial how many seconds it may take, and null when it has ended.
 */
import { parentPort } from "node:worker_threads";

let end = null;
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
parentPort.on("message", (allowed) => {
  end = allowed === null ? null : spent() + allowed;
});
setInterval(() => {
  if (end !== null && spent() > end) process.kill(process.pid, "SIGXCPU");
}, 200);
