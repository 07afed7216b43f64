import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "./files.ts";

test("no two files export one type name, and only the glossary's words are used", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/check-names.mjs"], { cwd: root, encoding: "utf8" });
  expect(stdout + stderr).toBe("");
});
