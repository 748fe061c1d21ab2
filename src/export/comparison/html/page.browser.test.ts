import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../../scripts/browser.ts";
import { hostileWords, sampleCompared, sampleCovered } from "../../../../scripts/sample-comparison.ts";
import { coveragePage } from "./coverage-page.ts";
import { diffPage } from "./diff-page.ts";

// A page answers when it gets to it: whatever it is asked to do is waited for, never looked at once.
const browser = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), "kehoach-page-"));
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const vietnamese = { lang: "vi", version: "0.0.0" } as const;
const pages = {
  diff: diffPage(sampleCompared(), vietnamese),
  coverage: coveragePage(sampleCovered(12, 8), vietnamese),
  large: coveragePage(sampleCovered(200, 60), vietnamese),
  "hostile diff": diffPage(sampleCompared(hostileWords()), { lang: "en", version: "0.0.0" }),
  "hostile coverage": coveragePage(sampleCovered(5, 4, hostileWords()), { lang: "en", version: "0.0.0" }),
};

/** A page opened from disk as a clerk would, and everything that went wrong or went out since. */
async function opened(name: keyof typeof pages, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
  if (browser === null) throw new Error("no browser");
  const file = join(folder, `${name}.html`);
  writeFileSync(file, pages[name]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, trouble };
}

/** A script of our own to be run in the page; not typed, for the page's objects are none of this project's. */
const probe = (name: string) => readFileSync(new URL(`../../../../scripts/probe-${name}.mjs`, import.meta.url), "utf8");
const focusedMark = (page: Page) => page.evaluate<string | undefined>("document.activeElement.dataset.mark");
const shownRows = (page: Page) => page.locator("article.row:visible h4 .ids").allInnerTexts();
const status = (page: Page) => page.locator("[role=status]").textContent();

describe.skipIf(browser === null)("a comparison's page", () => {
  test("filters add up, narrow by body and words, and say how many rows are left", async () => {
    const { page, trouble } = await opened("diff");
    await expect.poll(() => status(page)).toBe("Đang xem 6/6 dòng");
    await page.getByRole("button", { name: "bị bỏ" }).click();
    await expect.poll(() => shownRows(page)).toEqual(["2/b"]);
    await page.getByRole("button", { name: "muộn hơn" }).click();
    await expect.poll(() => shownRows(page)).toEqual(["1/a ↔ I/1", "2/b"]);
    await page.getByLabel("Cơ quan chủ trì").selectOption({ label: "Công chức Địa chính xã" });
    await expect.poll(() => shownRows(page)).toEqual(["1/a ↔ I/1"]);
    await expect.poll(() => status(page)).toBe("Đang xem 1/6 dòng");
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    await expect.poll(() => status(page)).toBe("Đang xem 6/6 dòng");
    await page.getByLabel("Tìm trong nội dung").fill("tram bom");
    await expect.poll(() => shownRows(page)).toEqual(["1/b ↔ I/2"]);
    await page.getByLabel("Tìm trong nội dung").fill("trám bơm");
    await expect.poll(() => status(page)).toBe("Không có dòng nào phù hợp với bộ lọc.");
    await expect.poll(() => page.locator("section.group:visible").count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  test.each([
    ["chỉ tiêu thấp hơn", ["1/b ↔ I/2"]],
    ["không có chủ trì", ["2/a ↔ I/3"]],
    ["có điều cần xem", ["1/a ↔ I/1", "1/b ↔ I/2", "2/a ↔ I/3", "2/b"]],
    ["mới", ["II/1"]],
  ])("%s", async (name, rows) => {
    const { page } = await opened("diff");
    await page.getByRole("button", { name }).click();
    await expect.poll(() => shownRows(page)).toEqual(rows);
  });

  test("the keyboard alone: skip link, a filter pressed and let go, a row unfolded; focus can be seen", async () => {
    const { page } = await opened("diff");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("location.hash")).toBe("#tasks");
    // The browser takes the focus there after the address has changed: keys pressed before would be answered from where it then stands.
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("tasks");
    const chip = page.getByRole("button", { name: "bị bỏ" });
    for (let step = 0; step < 20 && (await focusedMark(page)) !== "dropped"; step++) {
      await page.keyboard.press("Tab");
    }
    await expect.poll(() => page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.keyboard.press("Space");
    await expect.poll(() => chip.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => shownRows(page)).toEqual(["2/b"]);
    await page.keyboard.press("Space");
    await expect.poll(() => status(page)).toBe("Đang xem 6/6 dòng");
    const summary = page.locator("article.row summary").first();
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("article.row details").first().getAttribute("open")).not.toBeNull();
  });

  test("a link to a row that the filters hide shows it", async () => {
    const { page } = await opened("diff");
    await page.getByRole("button", { name: "mới" }).click();
    await page.locator("details.findings a", { hasText: "2/b" }).click();
    await expect.poll(() => status(page)).toBe("Đang xem 6/6 dòng");
    await expect.poll(() => page.evaluate("document.activeElement.querySelector('.ids').textContent")).toBe("2/b");
  });

  test("words that differ are marked on either side", async () => {
    const { page } = await opened("diff");
    await expect.poll(() => page.locator("#row-1 del").allInnerTexts()).toEqual(["trên địa bàn"]);
    await expect.poll(() => page.locator("#row-1 ins").allInnerTexts()).toEqual(["tại các thôn"]);
  });

  test("without a script all rows can be read and no control pretends to work", async () => {
    const { page } = await opened("diff", { javaScriptEnabled: false });
    await expect.poll(() => page.locator("article.row").count()).toBe(6);
    await expect.poll(() => page.locator("article.row").last().isVisible()).toBe(true);
    await expect.poll(() => page.locator("form.filters").isVisible()).toBe(false);
  });

  test("paper has every row and no control, whatever the filters show", async () => {
    const { page } = await opened("diff", { colorScheme: "dark" });
    await page.getByRole("button", { name: "mới" }).click();
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator("article.row:visible").count()).toBe(6);
    await expect.poll(() => page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
    await expect.poll(() => page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
  });

  test.each([1280, 375, 320])("nothing runs over the edge at %d pixels", async (width) => {
    for (const name of ["diff", "coverage", "hostile diff", "hostile coverage"] as const) {
      const { page } = await opened(name, { viewport: { width, height: 800 } });
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBeLessThanOrEqual(width);
    }
  });
});

describe.skipIf(browser === null)("a coverage page", () => {
  test("200 places by 60 tasks: all cells are there, headings stay in sight, the page itself does not scroll sideways", async () => {
    const { page, trouble } = await opened("large");
    await expect.poll(() => page.locator("table.matrix tbody tr").count()).toBe(200);
    await expect.poll(() => page.locator("table.matrix tbody td:not(.n)").count()).toBe(12_000);
    const box = page.locator(".scroll");
    await page.evaluate("document.querySelector('.scroll').scrollTo(900, 3000)");
    const frame = await box.boundingBox();
    const head = await page.locator("table.matrix thead th").nth(8).boundingBox();
    const row = await page.locator("table.matrix tbody th").nth(149).boundingBox();
    expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(3);
    expect(Math.abs((row?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(3);
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1280);
    expect(trouble).toEqual([]);
  });

  test("arrow keys go from cell to cell, one stop for the Tab key, Enter opens and Escape returns", async () => {
    const { page } = await opened("coverage");
    await expect.poll(() => page.locator("table.matrix tbody [tabindex='0']").count()).toBe(1);
    await page.locator("table.matrix tbody [tabindex='0']").focus();
    const at = () => page.locator(".readout").textContent();
    await expect.poll(() => at()).toMatch(/^xã Thử 1 · 1\/1 .* · trọn vẹn$/u);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => at()).toMatch(/^xã Thử 2 · 1\/2 /u);
    await page.keyboard.press("End");
    await expect.poll(() => at()).toMatch(/^xã Thử 2 · 1\/8 /u);
    await page.keyboard.press("Home");
    await expect.poll(() => at()).toMatch(/^xã Thử 2 · 1\/1 /u);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect.poll(() => dialog.textContent()).toContain("tại địa phương");
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await expect.poll(() => page.evaluate("document.activeElement.getAttribute('href')")).toBe("#p1t1");
  });

  test("places are found without marks, and put in order", async () => {
    const { page } = await opened("coverage");
    await page.getByLabel("Tìm địa phương").fill("thu 12");
    await expect.poll(() => page.locator("table.matrix tbody tr:visible th").allInnerTexts()).toEqual(["xã Thử 12"]);
    await expect.poll(() => status(page)).toBe("Đang xem 1/12 địa phương");
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    await page.getByLabel("Sắp xếp").selectOption("share-up");
    const shares = (await page.locator("table.matrix tbody tr td:nth-child(2)").allInnerTexts()).map(Number.parseFloat);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    await page.getByLabel("Sắp xếp").selectOption("given");
    expect((await page.locator("table.matrix tbody tr th").allInnerTexts()).slice(0, 3)).toEqual(["xã Thử 1", "xã Thử 2", "xã Thử 3"]);
  });

  test("without a script a cell's link leads to what stands behind it", async () => {
    const { page } = await opened("coverage", { javaScriptEnabled: false });
    const link = page.locator("table.matrix tbody a[href='#p1t1']");
    await expect.poll(async () => page.locator(`li${await link.getAttribute("href")}`).textContent()).toContain("tại địa phương");
  });
});

describe.skipIf(browser === null).each(["diff", "coverage", "hostile diff", "hostile coverage"] as const)("the page %s", (name) => {
  test("every control and graphic has a name, ids are unique, tables and headings are in order, links lead somewhere", async () => {
    const { page } = await opened(name);
    const faults = await page.evaluate(probe("structure"));
    expect(faults).toEqual([]);
  });

  test.each(["light", "dark"] as const)("every text is legible in the %s scheme", async (colorScheme) => {
    const { page } = await opened(name, { colorScheme });
    const faint = await page.evaluate(probe("contrast"));
    expect(faint).toEqual([]);
  });
});

describe.skipIf(browser === null).each(["hostile diff", "hostile coverage"] as const)("%s", (name) => {
  test("texts that want to be code stay texts: no element, no attribute, no request, nothing run", async () => {
    const { page, trouble } = await opened(name);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    await page.evaluate(
      "for (const one of document.querySelectorAll('article, td, li')) one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))",
    );
    expect(await page.title()).not.toContain("owned");
    await expect.poll(() => page.locator("script").count()).toBe(1);
    await expect.poll(() => page.locator("img, iframe, object, embed, link, base, svg [onload]").count()).toBe(0);
    const attributes = await page.evaluate<string[]>(
      "[...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())",
    );
    expect(attributes.filter((attribute) => attribute.startsWith("on"))).toEqual([]);
    const text = await page.evaluate<string>("document.body.textContent");
    expect(text).toContain('</script><script>document.title="owned"</script>');
    expect(text).toContain("[U+202E]6202/6/03[U+202C]");
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
    expect(text).not.toContain("\u001b");
    expect(trouble).toEqual([]);
  });

  test("its policy refuses code that is not its own", async () => {
    const { page, trouble } = await opened(name);
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = 'document.title = "owned"';
      const image = document.createElement("img");
      image.src = "http://example.invalid/x.png";
      document.body.append(script, image);
    `);
    await expect.poll(() => trouble.filter((one) => one.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
    expect(await page.title()).not.toBe("owned");
  });
});

test("the same comparison gives the same bytes, and no clock, place or network is in them", () => {
  expect(diffPage(sampleCompared(), vietnamese)).toBe(pages.diff);
  expect(coveragePage(sampleCovered(12, 8), vietnamese)).toBe(pages.coverage);
  for (const page of Object.values(pages).slice(0, 3)) expect(page).not.toMatch(/https?:\/\/|@import|url\(/u);
});
