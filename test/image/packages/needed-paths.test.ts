import { describe, expect, test } from "vitest";
import { decodeListing, encodeListing } from "../../../src/image/listing/listing-codec.ts";
import type { LayerListing } from "../../../src/image/listing/listing.ts";
import { withNeededPaths } from "../../../src/image/packages/needed-paths.ts";
import { mergeLayers } from "../../../src/image/tree/tree.ts";
import { listingOf } from "../../support/listed.ts";
import { dpkgFiles, type Files, membersOf, ownersIn } from "../../support/package-files.ts";

const curl = { version: "8", paths: ["/usr/bin/curl", "/usr/share/doc/curl/copyright"] };
const musl = "P:musl\nV:1\nF:lib\nR:ld.so\n\n";

describe("what a listing keeps of paths in other layers", () => {
  test.for<readonly [string, readonly Files[], readonly number[]]>([
    ["is nothing of documentation that was left out", [{ ...dpkgFiles({ curl }), "usr/bin/curl": "program" }], [0]],
    ["is what only this layer's database tells", [{ "usr/bin/curl": "program" }, dpkgFiles({ curl })], [0, 1]],
    [
      "is nothing of what the lower layer tells itself",
      [
        { "lib/apk/db/installed": musl, "lib/ld.so": "loader" },
        { "lib/apk/db/installed": `${musl}P:curl\nV:8\nF:usr/bin\nR:curl\n\n`, "usr/bin/curl": "program" },
      ],
      [0, 0],
    ],
    [
      "names each path once, whoever says that it is theirs",
      [
        { "usr/bin/curl": "program" },
        { "lib/apk/db/installed": "P:tools\nV:1\nF:usr/bin\nR:curl\n\n", ...dpkgFiles({ curl }), "usr/lib/a": "1" },
      ],
      [0, 1],
    ],
  ])("%s", async ([, layers, expected]) => {
    const listings = await Promise.all(layers.map((files) => listingOf(membersOf(files))));
    const kept = withNeededPaths(listings);
    expect(kept.map(({ packages }) => packages.elsewhere.hashes.length)).toEqual(expected);
    const stored = kept.map((listing) => decodeListing(encodeListing(listing)));
    expect(ownersOf(stored)).toEqual(ownersOf(listings));
    expect(Object.keys(ownersOf(stored))).toContain("usr/bin/curl");
  });
});

test("500 packages cost a stored listing less than a tenth", async () => {
  const names = Array.from({ length: 500 }, (_, index) => `lib${(index * 7919) % 100_003}-dev`);
  const packages = Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        version: `${index % 9}.${(index * 31) % 57}.${(index * 17) % 23}-${index % 4}+deb12u1`,
        paths: Array.from(
          { length: 30 },
          (_unused, file) => `/usr/${["lib", "share", "include"][file % 3]}/${name}/file-${file}.so`,
        ),
      },
    ]),
  );
  const paths = Object.values(packages).flatMap((one) => one.paths);
  const listing = await listingOf(
    membersOf({ ...dpkgFiles(packages), ...Object.fromEntries(paths.map((path) => [path.slice(1), path])) }),
  );
  const [whole, without] = [
    listing,
    await listingOf(membersOf(Object.fromEntries(paths.map((path) => [path.slice(1), path])))),
  ].map((one) => encodeListing(one).length);
  expect(listing.packages.declared.length).toBe(500);
  expect(whole ?? 0).toBeLessThan(1.1 * (without ?? 0));
});

function ownersOf(listings: readonly LayerListing[]) {
  return ownersIn(mergeLayers(listings.map((listing) => ({ listing, isBase: false }))));
}
