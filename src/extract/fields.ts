import type { Field, Outline } from "../model/outline.ts";

/** Every field of every item with its place in the outline. */
export function eachField(outline: Outline): { item: number; field: number; value: Field }[] {
  return outline.items.flatMap((entry, item) => entry.fields.map((value, field) => ({ item, field, value })));
}
