import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderPatch } from "../../../src/report/text/patch.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

const file = `# Budgets of the shop.
defaults:
  max-size: 200 MB
images:
  - name: web
    context: web
  - { name: api, max-size: 150MB }
`;

/** Every size another one. */
function change(text: string): string {
  return text.replaceAll(/(?<=max-size: )\d+ ?MB/g, "63.1 MB");
}

describe("a patch", () => {
  test.for([
    { what: "of one place", text: file },
    { what: "of places far from each other", text: file.replace("images:", `${"# more\n".repeat(12)}images:`) },
    { what: "of a file without a last line end", text: file.trimEnd() },
    { what: "of a file with line ends of Windows", text: file.replaceAll("\n", "\r\n") },
  ])("$what is one that git applies", async ({ text }) => {
    const directory = await temporaryDirectory("patch-");
    const path = "config/sizes.yml";
    await mkdir(join(directory, "config"));
    await writeFile(join(directory, path), text);
    const after = change(text);
    execFileSync("git", ["apply", "-"], { cwd: directory, input: renderPatch(path, text, after) });
    expect(await readFile(join(directory, path), "utf8")).toBe(after);
  });

  test("is nothing where nothing changes", () => {
    expect(renderPatch("a", file, file)).toBe("");
  });
});
