import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { entriesOf } from "../../support/entries.ts";
import type { LayerListing } from "../../../src/image/listing/listing.ts";
import { noise } from "../../support/context.ts";
import { elfFile } from "../../support/elf-writer.ts";
import { listed, listingOf, sureListing } from "../../support/listed.ts";
import { type Member, tarOf } from "../../support/tar-writer.ts";

function random(bytes: number, seed: string): Buffer {
  return Buffer.from(noise(bytes, seed));
}

/** Facts by the path of their row. */
function byPath<Fact extends { readonly row: number }>(listing: LayerListing, facts: readonly Fact[]) {
  const paths = [...entriesOf(listing)].map(({ path }) => path);
  return Object.fromEntries(facts.map(({ row, ...fact }) => [paths[row] ?? "", fact]));
}

describe("programs in a layer", () => {
  const members: readonly Member[] = [
    { path: "z-last", content: elfFile({ code: random(5000, "z") }) },
    { path: "bin/static", content: elfFile({ code: random(300_000, "code"), debug: random(400_000, "debug") }) },
    { path: "lib/library.so", content: elfFile({ kind: "library", isDynamic: true, code: random(50_000, "library") }) },
    { path: "bin/text", content: random(100_000, "text") },
    { path: "bin/small", content: "\u007FELF" },
    // The same path twice: the first one is not in the layer any more.
    { path: "bin/replaced", content: elfFile({ code: random(9000, "old") }) },
    { path: "bin/replaced", content: random(9000, "new") },
  ];

  test.for([7, 512, 65_536, 10_000_000])(
    "are told by row, whatever the order and the pieces of the tar (%i bytes)",
    async (bytesAtOnce) => {
      const listing = sureListing(await listed(tarOf(members), { bytesAtOnce }));
      const found = byPath(listing, listing.facts.binaries);
      expect(Object.keys(found)).toEqual(["bin/static", "lib/library.so", "z-last"]);
      expect(found["bin/static"]).toMatchObject({ isDynamic: false, isProgram: true, strippableBytes: 400_000 });
      expect(found["lib/library.so"]).toMatchObject({ isDynamic: true, isProgram: false, strippableBytes: 0 });
      expect(found["bin/static"]?.strippableCompressedBytes).toBe(400_000);
    },
  );

  test("hold as many compressed bytes of symbols as gzip gives them", async () => {
    const words = Buffer.from(
      Array.from({ length: 400_000 }, (_, index) => `_ZN4core3fmt${(index * 7919) % 100_003}E\0`).join(""),
    );
    const program = elfFile({ code: random(3_000_000, "code"), debug: words });
    const listing = sureListing(await listed(gzipSync(tarOf([{ path: "app", content: program }, ...members]))));
    const told = byPath(listing, listing.facts.binaries)["app"];
    expect(told?.strippableBytes).toBe(words.length);
    const saved = gzipSync(program).length - gzipSync(elfFile({ code: random(3_000_000, "code") })).length;
    expect(Math.abs((told?.strippableCompressedBytes ?? 0) / saved - 1)).toBeLessThan(0.05);
  });
});

test("a package.json is told where it is a project's or an installed package's", async () => {
  const json = (content: object) => JSON.stringify(content);
  const listing = await listingOf([
    { path: "app/package.json", content: json({ name: "app", dependencies: { a: "1" }, devDependencies: { b: "1" } }) },
    { path: "app/node_modules/a/package.json", content: json({ name: "a", peerDependencies: { c: "*" } }) },
    { path: "app/node_modules/a/dist/esm/package.json", content: json({ type: "module" }) },
    { path: "app/node_modules/broken/package.json", content: "{" },
  ]);
  expect(byPath(listing, listing.facts.nodePackages)).toEqual({
    "app/package.json": { name: "app", needs: ["a"], devNeeds: ["b"] },
    "app/node_modules/a/package.json": { name: "a", needs: ["c"], devNeeds: [] },
  });
});

describe("Debian packages in a layer", () => {
  const packages = [
    "Package: browser\nStatus: install ok installed\nVersion: 1\nRecommends: fonts (>= 1)",
    "Package: fonts\nStatus: install ok installed\nVersion: 1",
  ];
  const notes: readonly Member[] = [
    { path: "var/lib/dpkg/status", content: packages.join("\n\n") },
    { path: "var/lib/apt/extended_states", content: "Package: fonts\nArchitecture: amd64\nAuto-Installed: 1\n" },
    { path: "var/lib/dpkg/info/fonts.list", content: "/.\n/usr/share/fonts/a.ttf\n/lib/fonts.so\n/usr/share/gone\n" },
    { path: "var/lib/dpkg/info/browser.list", content: "/.\n/usr/bin/browser\n" },
  ];
  const files: readonly Member[] = ["usr/bin/browser", "usr/lib/fonts.so", "usr/share/fonts/a.ttf"].map((path) => ({
    path,
    content: "x",
  }));

  test("are told with their files where only a recommendation has brought them", async () => {
    const listing = await listingOf([...files, ...notes]);
    const paths = [...entriesOf(listing)].map(({ path }) => path);
    const told = listing.facts.recommended.map(({ rows, ...one }) =>
      Object.assign(one, { paths: rows.map((row) => paths[row]) }),
    );
    expect(told).toEqual([{ name: "fonts", recommendedBy: "browser", paths: ["usr/lib/fonts.so", "usr/share/fonts/a.ttf"] }]);
  });

  test("are not told where another layer has their files, or nothing says who asked for them", async () => {
    expect((await listingOf(notes)).facts.recommended).toEqual([]);
    expect((await listingOf([...files, ...notes.filter(({ path }) => !path.includes("extended"))])).facts.recommended).toEqual(
      [],
    );
  });
});

test("what a layer would take as zstd is estimated where it is stored as it is, and nowhere else", async () => {
  const text = Buffer.from("the same words again and again\n".repeat(100_000));
  const tar = tarOf([
    { path: "text", content: text },
    { path: "noise", content: random(3_000_000, "noise") },
  ]);
  const { facts } = await listingOf([
    { path: "text", content: text },
    { path: "noise", content: random(3_000_000, "noise") },
  ]);
  expect(facts.zstdBytes ?? 0).toBeGreaterThan(1_000_000);
  expect(facts.zstdBytes ?? 0).toBeLessThan(3_100_000);
  expect(sureListing(await listed(gzipSync(tar))).facts.zstdBytes).toBeNull();
});
