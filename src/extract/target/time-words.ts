import { readDeadlines } from "../deadline/read-deadlines.ts";

/** Longer words are no mere time: "Giai đoạn từ năm 2026 đến hết năm 2030". */
const longest = 40;

/** Whether words are nothing but one date, period or recurrence: "Đến hết năm 2025", "Mỗi năm". */
export function isTime(words: string): boolean {
  if (words.length > longest) return false;
  const [time, more] = readDeadlines(words);
  return (time?.kind === "date" || time?.kind === "recurring") && more === undefined && time.end - time.start >= words.length;
}
