import { expect, test } from "vitest";
import { withoutNames } from "../../src/context/unknown-bytes.ts";
import { contextNotes } from "../../src/report/words/context-notes.ts";

const context = {
  unknown: [
    { path: ".git", isGit: true, compressedBytes: 2_000_000 },
    { path: "buy at evil.example 7", isGit: false, compressedBytes: 150_000 },
  ],
  uncounted: [],
  remarks: [{ kind: "submodule-unknown" as const, path: "evil.example/buy" }],
};

test("what a run of somebody else's tells is shown without a word of its own", () => {
  const notes = contextNotes(withoutNames(context)).join("\n");
  expect(notes).not.toMatch(/evil|buy/);
  expect(notes).toContain(".git (2.0 MB) is in this image");
  expect(notes).toContain("a path with an unusual name (150.0 kB)");
});

test("nor is prose shown as a path", () => {
  expect(contextNotes(context).join("\n")).not.toContain("buy at");
});
