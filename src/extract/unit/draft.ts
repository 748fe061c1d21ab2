import type { Opening } from "./opening.ts";
import type { Piece } from "./piece.ts";

/** A unit in the making: its pieces from first to last, and the "Các Sở:" that it stands under. */
export type Draft = { pieces: Piece[]; opening: Opening; open: boolean; stem: Draft | null };
