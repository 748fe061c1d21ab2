/**
 * What runs in the thread where pdf.js parses, as text: a thread needs a file of its own or its source. It is given `port`, the
 * address of pdf.js's `parser`, and the bounds of `limits.ts`, which count work and not time, so that the same file ends the same way on
 * every machine:
 * - a page's operators come in pieces; a form may draw ten forms that each draw ten, so once a page has more than `operators` the piece
 *   at hand is called its last, and the thread ends with code 0;
 * - `letters` and `bytes` that one answer may take: beyond them the thread ends with code 3. A character map makes its letters one by one
 *   ("<000000> <ffffff>" are sixteen million), a stream is unpacked into runs of bytes;
 * - `array`, the longest run of bytes: a longer one fails like one that no machine could hold, the stream or picture is left out, and
 *   `left` (one shared number) becomes 1. A run is made as the type itself makes it: made in the proxy's name every run is of a kind of
 *   its own to the engine, and the loops that unpack pictures took three times as long.
 */
export const parserThread = `
const { port, parser, operators, letters, bytes, array, left } = require("node:worker_threads").workerData;
console.log = console.warn = () => undefined;

let madeLetters = 0;
const fromCharCode = String.fromCharCode;
String.fromCharCode = (...codes) => {
  if (++madeLetters > letters) process.exit(3);
  return fromCharCode(...codes);
};

let madeBytes = 0;
function counted(type) {
  const counting = new Proxy(type, {
    construct(_, given, asked) {
      const length = given[0];
      if (typeof length === "number") {
        if (length > array) {
          Atomics.store(left, 0, 1);
          throw new RangeError("Invalid typed array length: " + length);
        }
        madeBytes += length;
        if (madeBytes > bytes) process.exit(3);
      }
      return Reflect.construct(type, given, asked === counting ? type : asked);
    },
  });
  return counting;
}
globalThis.Uint8Array = counted(Uint8Array);
globalThis.Uint8ClampedArray = counted(Uint8ClampedArray);

const post = port.postMessage.bind(port);
let drawn = 0;
port.postMessage = (message, transfer) => {
  const chunk = message?.chunk;
  if (Array.isArray(chunk?.fnArray)) {
    drawn = chunk.lastChunk ? 0 : drawn + chunk.length;
    if (drawn > operators) chunk.lastChunk = true;
  }
  post(message, transfer);
  if (drawn > operators) process.exit();
};

import(parser).then((pdf) => {
  pdf.WorkerMessageHandler.initializeFromPort(port);
  port.on("message", () => {
    madeLetters = madeBytes = 0;
  });
});
`;
