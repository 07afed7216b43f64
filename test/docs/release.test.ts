import { describe, expect, test } from "vitest";
import { movedUnder, notesOf, referredTo } from "../../scripts/release/texts.ts";
import { publishedAction } from "../../src/version.ts";
import { list, read } from "./files.ts";

const release = { repository: "acme/image-size-budget", commit: "0123456789abcdef0123456789abcdef01234567", version: "1.2.0" };
const named = "acme/image-size-budget@0123456789abcdef0123456789abcdef01234567 # v1.2.0";
const texts = [
  "README.md",
  "SECURITY.md",
  ".github/CODEOWNERS",
  ...list("docs", ".md"),
  ...list("docs/workflows", ".yml"),
  ...list("schema", ".json"),
];

describe("a release is named", () => {
  test.for(texts)("in %s, by its repository, commit and version", (path) => {
    const text = referredTo(read(path), release);
    expect(text).not.toMatch(/OWNER\/image-size-budget|@OWNER|FULL_COMMIT_SHA/);
    const references = [...text.matchAll(/\buses: (.*\/image-size-budget@.*)$/gm)].map(([, reference]) => reference);
    expect(references.filter((reference) => reference !== named)).toEqual([]);
  });

  test("in place of the release before it", () => {
    const next = { ...release, commit: "f".repeat(40), version: "1.3.0" };
    const once = referredTo(read("docs/workflows/image-size.yml"), release);
    expect(referredTo(once, next)).toBe(referredTo(read("docs/workflows/image-size.yml"), next));
    expect(referredTo(once, next)).toContain(`uses: acme/image-size-budget@${"f".repeat(40)} # v1.3.0\n`);
  });

  test("in what init writes", () => {
    expect(referredTo(read("src/version.ts"), release)).toContain(`publishedAction = "${named}"`);
    expect(read("docs/workflows/image-size.yml")).toContain(`uses: ${publishedAction}\n`);
  });

  test("in the address of each schema, which is where the release has the file", () => {
    for (const path of list("schema", ".json")) {
      const id = `https://raw.githubusercontent.com/acme/image-size-budget/${release.commit}/${path}`;
      expect(referredTo(read(path), release)).toContain(`"$id": "${id}"`);
    }
  });

  test("and other actions are left alone", () => {
    const other = "uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
    expect(referredTo(other, release)).toBe(other);
  });

  test.for([
    [{ ...release, commit: "0123abc" }, 'The commit is "0123abc": write all 40 hexadecimal digits.'],
    [{ ...release, repository: "acme" }, 'The repository is "acme": write owner/name.'],
  ] as const)("never by what is no release", ([reference, sentence]) => {
    expect(() => referredTo("", reference)).toThrow(sentence);
  });
});

describe("the changelog of a release", () => {
  const changelog = "# Changelog\n\n## Unreleased\n\n### Added\n\n- This.\n\n## 1.0.0 - 2026-01-02\n\n- That.\n";

  test("has what was unreleased under its version", () => {
    expect(movedUnder(changelog, { version: "1.1.0", date: "2026-03-04" })).toBe(
      "# Changelog\n\n## Unreleased\n\n## 1.1.0 - 2026-03-04\n\n### Added\n\n- This.\n\n## 1.0.0 - 2026-01-02\n\n- That.\n",
    );
  });

  test("is what the release says of itself", () => {
    expect(notesOf(changelog, "1.0.0")).toBe("- That.");
    expect(() => notesOf(changelog, "1.0")).toThrow("CHANGELOG.md has nothing under '## 1.0'");
  });

  test("is not written twice, and never empty", () => {
    expect(() => movedUnder(changelog, { version: "1.0.0", date: "2026-03-04" })).toThrow("CHANGELOG.md already has 1.0.0.");
    const empty = changelog.replace("- This.\n", "");
    expect(() => movedUnder(empty, { version: "1.1.0", date: "2026-03-04" })).toThrow("has nothing under '## Unreleased'");
  });

  test("can be made of this project's own", () => {
    const own = movedUnder(read("CHANGELOG.md"), { version: "9.9.9", date: "2026-03-04" });
    expect(notesOf(own, "9.9.9")).toMatch(/^### /);
  });
});
