import type { Layer } from "../../model/document.ts";
import { isGenreLine, isTerminated, lineLabel, opening, startCue } from "./cue.ts";
import { layersOf } from "./furniture.ts";
import { continues } from "./join.ts";
import type { SourceLine } from "./line.ts";
import { type Setting, settingsOf } from "./measure.ts";
import { noteLabel } from "./note-mark.ts";

/** The lines of one paragraph. */
export type ProseDraft = { layer: Layer; lines: SourceLine[] };

const unwrapped: Setting = { measure: Number.POSITIVE_INFINITY, rhythm: 0 };

/** Lines without tables as paragraphs: first furniture, then, in what is left, the lines that belong together. */
export function proseDrafts(lines: readonly SourceLine[]): ProseDraft[] {
  const layers = layersOf(lines, settingsOf(lines));
  const body = lines.filter((_, i) => layers[i] === "body");
  const settings = settingsOf(body);
  const place = new Map(body.map((line, i) => [line, i]));
  const drafts: ProseDraft[] = [];
  const state = {
    open: null as ProseDraft | null,
    note: null as ProseDraft | null,
    labels: new Map<string, string>(),
    title: false,
    list: false,
  };
  for (const [i, line] of lines.entries()) {
    const layer = layers[i] ?? "body";
    if (layer === "note") {
      if (state.note !== null && !startsNote(line, state.note)) {
        state.note.lines.push(line);
        continue;
      }
      state.note = { layer, lines: [line] };
      drafts.push(state.note);
      continue;
    }
    state.note = null;
    if (layer !== "body") {
      drafts.push({ layer, lines: [line] });
      continue;
    }
    const at = place.get(line) ?? 0;
    const { labels, title, list } = state;
    if (state.open !== null && continues({ lines: state.open.lines, labels, title, list }, line, body[at + 1], settings[at] ?? unwrapped)) {
      state.open.lines.push(line);
    } else {
      state.title = isGenreLine((state.open?.lines ?? []).map(({ text }) => text).join(" "));
      state.list = listGoesOn(list, state.open, line);
      state.open = { layer, lines: [line] };
      drafts.push(state.open);
      noteLabelOf(line, labels);
    }
    if (line.paraph !== null) drafts.push({ layer: "stamp", lines: [{ ...line, text: line.paraph, gaps: [] }] });
  }
  return drafts;
}

/** Remembers the last label of every scheme; a Roman heading begins the Arabic count anew. */
function noteLabelOf(line: SourceLine, labels: Map<string, string>): void {
  const label = lineLabel(line.text);
  if (label === null) return;
  labels.set(label.scheme, label.value);
  if (label.scheme === "roman") labels.delete("arabic");
}

function startsNote(line: SourceLine, open: ProseDraft): boolean {
  const before = Number(noteLabel(open.lines[0]?.text ?? "") ?? 0);
  return Number(noteLabel(line.text) ?? 0) === before + 1 && isTerminated(open.lines.at(-1)?.text ?? "");
}

/** Below "Nơi nhận:" every "- …;" is an entry of its own, however short its lines are. */
function listGoesOn(list: boolean, open: ProseDraft | null, line: SourceLine): boolean {
  const above = open?.lines[0]?.text ?? "";
  return (list || opening(above) === "recipients" || opening(above) === "recipients-heading") && startCue(line.text) === "bullet";
}
