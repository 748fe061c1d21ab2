/**
 * What runs in the thread where pdf.js parses, as text: a thread needs a file of its own or its source. It is given `port`, the
 * address of pdf.js's `parser`, and `most`. A page's operators come in pieces; a form may draw ten forms that each draw ten, so once
 * a page has more than `most` the piece at hand is called its last, and the thread ends.
 */
export const parserThread = `
const { port, parser, most } = require("node:worker_threads").workerData;
console.log = console.warn = () => undefined;
const post = port.postMessage.bind(port);
let operators = 0;
port.postMessage = (message, transfer) => {
  const chunk = message?.chunk;
  if (Array.isArray(chunk?.fnArray)) {
    operators = chunk.lastChunk ? 0 : operators + chunk.length;
    if (operators > most) chunk.lastChunk = true;
  }
  post(message, transfer);
  if (operators > most) process.exit();
};
import(parser).then((pdf) => pdf.WorkerMessageHandler.initializeFromPort(port));
`;
