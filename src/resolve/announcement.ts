/** "(sau đây gọi tắt là Ban Chỉ đạo)" between a body and what it does. */
const aside = "(?:\\s*\\([^()]*\\))?";

/** What says that a plan is made: "… xây dựng kế hoạch năm học 2025-2026 | như sau:". */
const announcement = new RegExp(`${aside},?\\s+(?:xây dựng|ban hành|lập|đề ra)\\s+(?:kế hoạch|chương trình|phương án)(?!\\p{L})`, "giu");

/** Where the words begin by which a sentence announces the plan that follows it, behind the name of who makes it; null for any other sentence. */
export function announcementIn(text: string): number | null {
  if (!/(?:như sau|sau đây)\s*[:.]?\s*$|:\s*$/iu.test(text)) return null;
  return [...text.matchAll(announcement)].at(-1)?.index ?? null;
}

/** Paragraphs at the beginning among which the plan is announced. */
export const longestOpening = 40;
