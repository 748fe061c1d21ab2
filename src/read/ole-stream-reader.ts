import * as CFB from "cfb";

/**
 * Opens an OLE2 compound file ([MS-CFB]). The function gives a stream's bytes by its name below the root; no bytes when the file is
 * damaged or holds none of that name.
 */
export function oleStreamReader(bytes: Uint8Array): (name: string) => Uint8Array {
  const container = parsed(bytes);
  return (name) => {
    const entry = container === null ? null : CFB.find(container, `/${name}`);
    // A stream whose sectors are missing has no content, whatever the library's type says.
    const content: CFB.CFB$Blob | undefined = entry?.content;
    return content === undefined ? new Uint8Array() : Uint8Array.from(content);
  };
}

/** The library throws on anything that it cannot follow. */
function parsed(bytes: Uint8Array): CFB.CFB$Container | null {
  try {
    return CFB.parse(bytes);
  } catch {
    return null;
  }
}
