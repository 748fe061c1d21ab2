/**
 * The one place where a run's text passes through the converter of legacy fonts (.VnTime, VNI-Times): `text` as the PDF's character
 * map gives it, `font` the font's own name without its subset prefix. Returns Unicode.
 */
export function convertRun(text: string, _font: string): string {
  return text;
}
