/** Windows code pages by RTF's font charset numbers; 0 and 1 stand for the file's own ("\ansicpg"). */
const pageOfCharset = new Map([
  [128, "shift_jis"],
  [129, "euc-kr"],
  [134, "gbk"],
  [136, "big5"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
]);

const pageOfNumber = new Map([
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [65001, "utf-8"],
]);

/** The code page's name for `TextDecoder`; Windows-1252 where the number says nothing. */
export function codePage(number: number): string {
  return pageOfNumber.get(number) ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : "windows-1252");
}

export function charsetPage(charset: number | null, ofFile: string): string {
  return (charset === null ? undefined : pageOfCharset.get(charset)) ?? ofFile;
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

export function decodeBytes(bytes: Uint8Array, page: string): string {
  const decoder = decoders.get(page) ?? new TextDecoder(page);
  decoders.set(page, decoder);
  return decoder.decode(bytes);
}
