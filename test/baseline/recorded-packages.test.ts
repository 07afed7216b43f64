import { describe, expect, test } from "vitest";
import { BaselineDocument, recordedSizeOf } from "../../src/baseline/documents.ts";
import { packagesToRecord, type RecordedPackage } from "../../src/baseline/recorded-packages.ts";
import type { PlatformContents } from "../../src/compare/files.ts";
import { mergeLayers } from "../../src/image/tree/tree.ts";
import { baselineDocument } from "../contracts/documents.ts";
import { noise } from "../support/context.ts";
import { type Files, treeOfFiles } from "../support/package-files.ts";
import { compared } from "../support/values.ts";

function npm(name: string, version: string, bytes: number): Files {
  const at = `app/node_modules/${name}`;
  return { [`${at}/package.json`]: JSON.stringify({ name, version }), [`${at}/index.js`]: noise(bytes, `${name} ${version}`) };
}

async function contents(head: Files, baseline: Files): Promise<PlatformContents> {
  const side = async (files: Files) => ({ tree: await treeOfFiles(files), digests: [], listings: [] });
  return { head: await side(head), baseline: await side(baseline), notes: [] };
}

const grown = compared(110_000, 100_000);

describe("what is remembered of packages", () => {
  test("is what changed most: a few, with the versions of both sides", async () => {
    const many = {
      ...npm("a", "1.0.0", 9000),
      ...npm("b", "1.0.0", 7000),
      ...npm("c", "1.0.0", 5000),
      ...npm("d", "1.0.0", 3000),
    };
    const known = await contents(
      { ...many, ...npm("up", "2.0.0", 8000) },
      { ...npm("up", "1.0.0", 2000), ...npm("old", "1.0.0", 100) },
    );
    expect(packagesToRecord(grown, known)).toEqual([
      { change: "new", name: "a", versions: ["1.0.0"], baselineVersions: [], growthBytes: expect.closeTo(9100, -3) },
      { change: "new", name: "b", versions: ["1.0.0"], baselineVersions: [], growthBytes: expect.closeTo(7100, -3) },
      { change: "upgraded", name: "up", versions: ["2.0.0"], baselineVersions: ["1.0.0"], growthBytes: expect.closeTo(6000, -3) },
    ]);
  });

  test.for([
    { what: "a change of less than one per cent", comparison: compared(100_999, 100_000) },
    { what: "no change", comparison: compared(100_000, 100_000) },
    { what: "bytes that are not the packages' own", comparison: compared(110_000, 100_000, { basis: "uncompressed" }) },
  ])("is nothing of $what", async ({ comparison }) => {
    expect(packagesToRecord(comparison, await contents(npm("a", "1.0.0", 9000), {}))).toEqual([]);
  });

  test.for([
    { what: "a million bytes of a large image", comparison: compared(1_001_000_000, 1_000_000_000) },
    { what: "one per cent less", comparison: compared(99_000, 100_000) },
  ])("is what explains $what", async ({ comparison }) => {
    expect(packagesToRecord(comparison, await contents(npm("a", "1.0.0", 50_000), {}))).toHaveLength(1);
  });

  test("is nothing where it is not known what is in the image", () => {
    expect(packagesToRecord(grown, undefined)).toEqual([]);
    const head = { tree: mergeLayers([]), digests: [], listings: [] };
    expect(packagesToRecord(grown, { head, baseline: null, notes: [] })).toEqual([]);
  });

  test("leaves out what has a longer name or version than there is room for", async () => {
    const long = {
      ...npm("a".repeat(215), "1.0.0", 9000),
      ...npm("b", `1.0.0-${"x".repeat(60)}`, 9000),
      ...npm("c", "1.0.0", 9000),
    };
    expect(packagesToRecord(grown, await contents(long, {})).map(({ name }) => name)).toEqual(["c"]);
  });
});

describe("a document with packages", () => {
  const known: RecordedPackage = {
    change: "new",
    name: "esbuild",
    versions: ["0.25.0"],
    baselineVersions: [],
    growthBytes: 9_600_000,
  };
  const documentOf = (packages: readonly unknown[]) => ({
    ...baselineDocument(),
    newBytes: [{ platform: "linux/amd64", newBytes: 5, packages }],
  });

  test("tells them to the next one", () => {
    const document = BaselineDocument.parse(documentOf([known]));
    expect(recordedSizeOf(document).platforms).toMatchObject([{ platform: "linux/amd64", packages: [known] }]);
  });

  test("is read as it was without them", () => {
    const older = { ...baselineDocument(), newBytes: [{ platform: "linux/amd64", newBytes: 5 }] };
    expect(recordedSizeOf(BaselineDocument.parse(older)).platforms[0]).not.toHaveProperty("packages");
  });

  test.for([
    { what: "more packages than are recorded", packages: Array.from({ length: 4 }, () => known) },
    { what: "an endless name", packages: [{ ...known, name: "x".repeat(215) }] },
    { what: "an endless version", packages: [{ ...known, versions: ["1".repeat(65)] }] },
    { what: "versions without end", packages: [{ ...known, versions: ["1", "2", "3", "4", "5"] }] },
    { what: "half a byte", packages: [{ ...known, growthBytes: 0.5 }] },
    { what: "prose", packages: [{ ...known, note: "read this" }] },
  ])("is refused with $what", ({ packages }) => {
    expect(BaselineDocument.safeParse(documentOf(packages)).success).toBe(false);
  });

  test("takes less than 400 bytes for each recorded size, of which most have none", () => {
    const usual: RecordedPackage = { ...known, change: "upgraded", name: "@scope/some-package", baselineVersions: ["0.24.2"] };
    expect(JSON.stringify({ packages: [usual, usual, usual] }).length).toBeLessThan(400);
  });
});
