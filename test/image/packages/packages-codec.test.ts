import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeListing, encodeListing } from "../../../src/image/listing/listing-codec.ts";
import type { LayerListing } from "../../../src/image/listing/listing.ts";
import type { LayerPackages } from "../../../src/image/packages/layer-packages.ts";
import { mergeLayers } from "../../../src/image/tree/tree.ts";
import { listingOf } from "../../support/listed.ts";
import { dpkgFiles, membersOf, ownersIn } from "../../support/package-files.ts";

const site = "app/lib/python3.12/site-packages";
const files = {
  ...dpkgFiles({ curl: { version: "7.88", paths: ["/usr/bin/curl", "/usr/share/doc/curl"] } }),
  "etc/os-release": "ID=debian\n",
  "usr/bin/curl": "program",
  "app/node_modules/a/package.json": '{"name":"@s/a","version":"1.0.0"}',
  [`${site}/b-2.dist-info/METADATA`]: "Name: b\nVersion: 2\n",
  [`${site}/b-2.dist-info/RECORD`]: "b/x.py,,\nb/y.py,,\n",
  [`${site}/b/x.py`]: "code",
  "usr/lib/gems/specifications/c-3.gemspec": "# stub: c 3 ruby lib\n",
};

describe("the packages of a listing", () => {
  test("come back as they were", async () => {
    const listing = await listingOf(membersOf(files));
    const read = decodeListing(encodeListing(listing));
    expect(inOrder(read.packages)).toEqual(inOrder(listing.packages));
    expect(read.packages.elsewhere.hashes.length).toBe(2);
    expect(ownersOf(read)).toEqual(ownersOf(listing));
    expect(Object.keys(ownersOf(read)).length).toBe(4);
  });

  test("with parts of a file come back", async () => {
    const listing = await listingOf([{ path: "server", content: "program" }]);
    const part = (name: string, bytes: number | null): LayerPackages["declared"][number] => ({
      row: 0,
      package: { type: "golang", namespace: "github.com/a", name, version: "v1", arch: null },
      extent: { kind: "part", bytes },
    });
    const packages = { ...listing.packages, declared: [part("b", 7), part("c", null), part("d", 0)] };
    expect(decodeListing(encodeListing({ ...listing, packages })).packages).toEqual(packages);
  });

  test.for<readonly [string, Partial<LayerPackages>]>([
    ["told by what is no file", { distribution: { row: 999, id: "debian" } }],
    ["with control characters", { declared: [declared("cur\u0007l", "1")] }],
    ["with a version of markup", { declared: [declared("curl", "<b>")] }],
    ["with a name without an end", { declared: [declared("c".repeat(501), "1")] }],
  ])("%s are refused", async ([, hostile]) => {
    const listing = await listingOf(membersOf(files));
    const text = encodeListing({ ...listing, packages: { ...listing.packages, ...hostile } });
    expect(() => decodeListing(text)).toThrow(RangeError);
  });

  test("are refused or whole, whatever was changed in their bytes", async () => {
    const whole = Buffer.from(encodeListing(await listingOf(membersOf(files))), "base64");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = Buffer.from(whole);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(isRefusedOrWalkable(changed)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Claims on other layers' paths are in no order. */
function inOrder({ elsewhere, ...packages }: LayerPackages) {
  const claims = Array.from(elsewhere.hashes, (hash, at) => [hash, elsewhere.owners[at]]);
  return { ...packages, claims: claims.toSorted(([one = 0], [other = 0]) => one - other) };
}

function declared(name: string, version: string): LayerPackages["declared"][number] {
  const found = { type: "deb", namespace: null, name, version, arch: null } as const;
  return { row: 2, package: found, extent: { kind: "paths", owner: "curl" } };
}

function isRefusedOrWalkable(bytes: Buffer): boolean {
  try {
    ownersOf(decodeListing(bytes.toString("base64")));
    return true;
  } catch (error) {
    return error instanceof RangeError || (error instanceof Error && "code" in error);
  }
}

function ownersOf(listing: LayerListing) {
  return ownersIn(mergeLayers([{ listing, isBase: false }]));
}
