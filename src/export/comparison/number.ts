import type { Say } from "../../text/notice-text.ts";

/** 0.256 as "0.256" or "0,256", as the language writes it. */
export function decimal(value: number, say: Say): string {
  return String(value).replace(".", say("decimal-sign"));
}

/** 0.256 as "26%"; nothing that there could be a share of is "–", neither 0% nor 100%. */
export function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)}%`;
}
