import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { builtCommand } from "../../scripts/built-command.ts";

const room = mkdtempSync(join(tmpdir(), "kehoach-interrupt-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const file = join(room, "plans.sqlite");
const files = 400;

const ask = (sql: string): unknown => {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(sql).pluck().get();
  } finally {
    db.close();
  }
};

test("Ctrl-C in the middle of a batch: what is begun is finished, the database is sound and settled, and how to go on is said", async () => {
  mkdirSync(join(room, "plans"));
  for (let number = 0; number < files; number++) {
    const head = `ỦY BAN NHÂN DÂN XÃ TÂN AN\n\nSố: ${number}/KH-UBND\n\nTân An, ngày 5 tháng 3 năm 2025\n\n# KẾ HOẠCH\n\n## Trồng cây năm 2025\n`;
    writeFileSync(
      join(room, "plans", `${number}.md`),
      `${head}\n| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Trồng cây xanh | Công an xã |\n`,
    );
  }
  const [command = "", ...before] = [process.execPath, ...builtCommand()];
  const child = spawn(command, [...before, "ingest", join(room, "plans"), "--db", file], { env: { PATH: process.env.PATH, LANG: "C" } });
  let said = "";
  child.stderr.on("data", (words) => {
    said += String(words);
  });
  child.stdout.resume();
  const ended = once(child, "exit");
  await expect
    .poll(() => (existsSync(file) ? Number(ask("SELECT count(*) FROM sqlite_schema WHERE name = 'plan'")) : 0), {
      timeout: 60_000,
      interval: 20,
    })
    .toBe(1);
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  const [, looked] = /Stopped after (\d+) of 400 files\. .* is sound/u.exec(said) ?? [];
  expect(Number(looked)).toBeLessThan(files);
  expect(ask("SELECT count(*) FROM plan")).toBe(Number(looked));
  expect(ask("SELECT sum(last - first + 1) FROM search_part WHERE kind = 'task'")).toBe(Number(looked));
  expect(ask("PRAGMA integrity_check")).toBe("ok");
});
