import { DiceCoefficient, JaroWinklerDistance } from "natural/lib/natural/distance/index.js";
import { fold } from "./fold.ts";

/** How much of the spelling two texts share, 0 to 1: Dice's coefficient over pairs of letters. 1 for texts that fold to the same. */
export function spellingLikeness(a: string, b: string): number {
  const [left, right] = [fold(a).trim(), fold(b).trim()];
  return left === right ? 1 : DiceCoefficient(left, right);
}

/**
 * Whether two names differ by no more than a slip: "Văn phòng HĐND-UBND xã" and "Văn phòng HĐND và UBND xã". Jaro-Winkler over
 * letters alone; 0.95 keeps "Công an xã" and "Công an tỉnh" (0.93) apart. Names with different numbers are never the same.
 */
export function nearlySameName(a: string, b: string): boolean {
  const [left, right] = [lettersOf(a), lettersOf(b)];
  if (left === right) return true;
  if (numbersOf(a) !== numbersOf(b)) return false;
  return Math.min(left.length, right.length) >= 12 && JaroWinklerDistance(left, right, {}) >= 0.95;
}

function lettersOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, "");
}

function numbersOf(name: string): string {
  return (name.match(/\p{N}+/gu) ?? []).join(" ");
}
