import type { Say } from "../../text/notice-text.ts";

/** 0.256 as "0.256" or "0,256", as the language writes it. */
export function decimal(value: number, say: Say): string {
  return String(value).replace(".", say("decimal-sign"));
}

/** 0.256 as "26%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
