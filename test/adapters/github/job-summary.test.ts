import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fitBlocks, writeJobSummary } from "../../../src/adapters/github/job-summary.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

const limitBytes = 1024 * 1024;

async function summaryFile(text = ""): Promise<string> {
  const path = join(await temporaryDirectory("summary-"), "summary.md");
  await writeFile(path, text);
  return path;
}

test("the blocks are added to what the step has written, a blank line between them", async () => {
  const path = await summaryFile("before\n\n");
  await writeJobSummary(path, ["# One", "Two"]);
  expect(await readFile(path, "utf8")).toBe("before\n\n# One\n\nTwo\n\n");
});

test.for([
  { what: "ASCII", block: "x".repeat(300_000) },
  { what: "CJK", block: "层".repeat(100_000) },
  { what: "emoji", block: "📦".repeat(75_000) },
])("whole blocks of $what are left out, with a note, so that the file stays below 1 MiB", async ({ block }) => {
  const path = await summaryFile("before\n\n");
  await writeJobSummary(path, [block, block, block, block, block]);
  const { size } = await stat(path);
  expect(size).toBeGreaterThan(900_000);
  expect(size).toBeLessThanOrEqual(limitBytes);
  const text = await readFile(path, "utf8");
  expect(text).toMatch(
    /^before\n\n[^_]+\n\n_The last 2 sections are left out: a job summary holds at most 1 MiB\. The JSON report has everything\._\n\n$/,
  );
});

test("exactly as much as fits is kept", () => {
  expect(fitBlocks(["a", "b"], 6)).toBe("a\n\nb\n\n");
  expect(fitBlocks(["a", "x".repeat(500)], 200)).toMatch(/^a\n\n_The last section is left out/);
});

test("nothing is written where not even the note fits", async () => {
  const path = await summaryFile("x".repeat(limitBytes - 10));
  await writeJobSummary(path, ["y".repeat(100)]);
  expect((await stat(path)).size).toBe(limitBytes - 10);
});
