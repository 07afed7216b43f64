import { expect, test } from "vitest";
import { parseDockerIgnore } from "../../src/context/docker-ignore.ts";

test.for([
  { pattern: ".git", path: ".git/objects/pack/a", isExcluded: true },
  { pattern: ".git", path: "vendor/.git", isExcluded: false },
  { pattern: "**/.git", path: "vendor/.git/HEAD", isExcluded: true },
  { pattern: "**/.git", path: ".git", isExcluded: true },
  { pattern: "/dist/", path: "dist/app.js", isExcluded: true },
  { pattern: "./dist/../dist", path: "dist/app.js", isExcluded: true },
  { pattern: "*.o", path: "a.o", isExcluded: true },
  { pattern: "*.o", path: "lib/a.o", isExcluded: false },
  { pattern: "*/*.o", path: "lib/a.o", isExcluded: true },
  { pattern: "**", path: "a/b/c", isExcluded: true },
  { pattern: "a?c", path: "abc", isExcluded: true },
  { pattern: "a?c", path: "a/c", isExcluded: false },
  { pattern: "[a-c].txt", path: "b.txt", isExcluded: true },
  { pattern: "[^a-c].txt", path: "b.txt", isExcluded: false },
  { pattern: "a.b", path: "axb", isExcluded: false },
  { pattern: "a+(b)", path: "a+(b)", isExcluded: true },
  { pattern: "# dist", path: "# dist", isExcluded: false },
  { pattern: "  dist  ", path: "dist", isExcluded: true },
  { pattern: "\uFEFFdist", path: "dist", isExcluded: true },
  { pattern: "[", path: "[", isExcluded: false },
])("$pattern and $path: excluded $isExcluded", ({ pattern, path, isExcluded }) => {
  expect(parseDockerIgnore(pattern).excludes(path)).toBe(isExcluded);
});

test("the last line that fits decides, and is the one that is named", () => {
  const ignore = parseDockerIgnore("*\n!src\nsrc/*.tmp\n");
  expect(ignore.excludes("src/main.ts")).toBe(false);
  expect(ignore.lineFor("src/a.tmp")).toBe("src/*.tmp");
  expect(ignore.lineFor("README.md")).toBe("*");
  expect(ignore.hasExceptions).toBe(true);
});
