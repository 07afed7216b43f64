import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { adviceKinds } from "../../src/findings/advice.ts";

test("docs/advice.md has every kind of finding, in the order in which they claim bytes", async () => {
  const page = await readFile(new URL("../../docs/advice.md", import.meta.url), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind));
  expect(named).toEqual([...adviceKinds]);
});
