import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's browser, or the one named by CHROMIUM; null, said loudly, where there is none: pages are then not looked at. */
export async function openBrowser(): Promise<Browser | null> {
  const named = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path !== undefined && existsSync(path));
  if (named === undefined) {
    console.warn("SKIPPED: no browser. The tests of report pages need /usr/bin/chromium, or CHROMIUM=/path/to/one.");
    return null;
  }
  // Without a sandbox, because tests run as root in containers; the pages are our own files.
  return chromium.launch({ executablePath: named, args: ["--no-sandbox", "--disable-gpu"] });
}
