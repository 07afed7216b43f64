import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PackageSums } from "../../src/compare/package-sums.ts";
import { mergeLayers } from "../../src/image/tree/tree.ts";
import { listed, sureListing } from "../support/listed.ts";
import { dpkgFiles, membersOf } from "../support/package-files.ts";
import { packageManagers } from "../support/package-managers.ts";
import { randomCases } from "../support/random-cases.ts";
import { type Member, tarOf } from "../support/tar-writer.ts";

const names = ["a", "b", "c"] as const;

const installed = [
  { name: "one", version: "1.0.0", bytes: 3000 },
  { name: "other", version: "1.2.0", bytes: 500 },
];

const bytecode = "lib/__pycache__/m.cpython-312.pyc";

/** Files of packages and of nobody, programs and archives of several packages, links, and what hides them, in up to four layers. */
const anyMember = fc.oneof(
  fc.record({
    path: fc.constantFrom("usr/bin/a", "usr/bin/b", "usr/lib/c", "app/node_modules/b/x", "app/node_modules/c/y", "srv/mine"),
    content: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  }),
  fc.constantFrom(...names).map((name) => ({
    path: `app/node_modules/${name}/package.json`,
    content: JSON.stringify({ name, version: "1.0.0" }),
  })),
  fc.subarray([...names]).map((some) => databaseOf(some)),
  fc.constantFrom(...membersOf({ ...packageManagers.golang(installed), ...packageManagers["jars in a jar"](installed) })),
  fc.constantFrom<Member>(
    { path: "lib/m.py", content: "source" },
    { path: bytecode, content: "bytecode" },
    { path: "lib/.wh.m.py" },
    { path: "lib/b.dist-info/METADATA", content: "Name: b\nVersion: 2\n" },
    { path: "lib/b.dist-info/RECORD", content: "m.py,,\n" },
    { path: "lib/.wh.b.dist-info" },
    { path: "usr/bin/.wh.a" },
    { path: "app/node_modules/.wh.b" },
    { path: "app/.wh..wh..opq" },
    { path: "usr/bin/d", type: "1", link: "usr/bin/a" },
    { path: "var/lib/dpkg/.wh.status" },
  ),
);

function databaseOf(some: readonly string[]): Member {
  const files = dpkgFiles(Object.fromEntries(some.map((name) => [name, { version: "1", paths: [] }])));
  return { path: "var/lib/dpkg/status", content: Buffer.from(files["var/lib/dpkg/status"] ?? "") };
}

const lists = names.map((name): Member => ({
  path: `var/lib/dpkg/info/${name}.list`,
  content: `/usr/bin/${name}\n/usr/lib/${name}\n${name === "a" ? "/lib/m.py\n" : ""}`,
}));

test("packages, what nobody owns, headers and waste are the image, to the byte", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(anyMember, { maxLength: 8 }), { minLength: 1, maxLength: 4 }), async (layers) => {
      const blobs = layers.map((members, index) => gzipSync(tarOf(index === 0 ? [...lists, ...members] : members)));
      const listings = await Promise.all(blobs.map(async (blob) => sureListing(await listed(blob))));
      const tree = mergeLayers(listings.map((listing) => ({ listing, isBase: false })));
      const sums = new PackageSums(tree);
      const owners = new Map<string, number>();
      let [nobodys, visible] = [0, 0];
      for (const file of tree.files()) {
        const shares = sums.add(file);
        owners.set(file.path, file.owner);
        visible += file.bytes.compressedBytes;
        nobodys += shares.filter(({ owner }) => owner < 0).reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
      }
      const ofSource = owners.get("lib/m.py") ?? -1;
      const ofBytecode = tree.packages.list[ofSource]?.type === "pypi" ? ofSource : -1;
      expect(owners.get(bytecode) ?? ofBytecode).toBe(ofBytecode);
      const packages = sums.finish().reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
      const headers = blobs.reduce((sum, { length }, layer) => sum + length - (tree.contents[layer]?.compressedBytes ?? 0), 0);
      expect(packages + nobodys).toBe(visible);
      expect(packages + nobodys + headers + tree.waste.total.compressedBytes).toBe(
        blobs.reduce((sum, { length }) => sum + length, 0),
      );
      expect(headers).toBeGreaterThan(0);
    }),
    { numRuns: randomCases(500) },
  );
});
