import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { adviseOn, type Advice } from "../src/advice.ts";
import { mergeLayers } from "../src/image/tree.ts";
import { listingOf } from "./support/listed.ts";
import type { Member } from "./support/tar-writer.ts";
import { layer } from "./support/values.ts";

const megabyte = 1_000_000;
const noise = randomBytes(2 * megabyte);

function file(path: string, bytes = 2 * megabyte, more: Partial<Member> = {}): Member {
  return { path, content: noise.subarray(0, bytes), ...more };
}

/** Advice on an image with these layers, the lowest first; `base` of them came with the base image. */
async function adviceOn(
  members: readonly (readonly Member[])[],
  { base = 0, sizeBytes = 10 * megabyte }: { readonly base?: number; readonly sizeBytes?: number } = {},
): Promise<readonly Advice[]> {
  const listings = await Promise.all(members.map(listingOf));
  const layers = listings.map((_, index) => layer({ origin: index < base ? "base" : "own" }));
  const tree = mergeLayers(listings.map((listing, index) => ({ listing, isBase: index < base })));
  return adviseOn({ tree, layers, sizeBytes });
}

test.for([
  ["apt-lists", "var/lib/apt/lists/deb_dists_Packages", "var/lib/apt/lists"],
  ["apt-archives", "var/cache/apt/archives/ffmpeg.deb", "var/cache/apt"],
  ["apk-cache", "var/cache/apk/APKINDEX.tar.gz", "var/cache/apk"],
  ["dnf-cache", "var/cache/libdnf5/fedora/primary.solv", "var/cache/libdnf5"],
  ["pip-cache", "root/.cache/pip/http/a", "root/.cache/pip"],
  ["npm-cache", "home/node/.npm/_cacache/content-v2/a", "home/node/.npm/_cacache"],
  ["yarn-cache", "usr/local/share/.cache/yarn/v6/a", "usr/local/share/.cache/yarn"],
  ["git-directory", "srv/app/.git/objects/pack/a", "srv/app/.git"],
  ["dev-dependencies", "app/node_modules/typescript/lib/tsc.js", "app/node_modules"],
  ["debug-symbols", "usr/lib/debug/.build-id/ab/cd.debug", "usr/lib/debug"],
  ["toolchain", "usr/lib/gcc/x86_64-linux-gnu/12/cc1", "usr/lib/gcc"],
] as const)("%s is seen in %s", async ([kind, path, place]) => {
  expect(await adviceOn([[file("app/main")], [file(path)]])).toEqual([{ kind, layer: 1, path: place, bytes: 2 * megabyte }]);
});

test.for([
  "var/lib/apt/listsx/a",
  "srv/var/lib/apt/lists/a",
  "app/.gitignore",
  "app/.github/a",
  "app/node_modules/typescript-is-not-this/a",
  "app/node_modules/express/index.js",
  "usr/lib/gcc",
  "home/pip/a",
])("nothing is said of %s", async (path) => {
  expect(await adviceOn([[file(path)]])).toEqual([]);
});

describe("what a later layer hides", () => {
  test("is said of the instruction that adds what is deleted", async () => {
    const layers = [[file("app/main")], [file("tmp/build/a"), file("tmp/b", 10)], [{ path: "tmp/.wh.build", content: "" }]];
    expect(await adviceOn(layers)).toEqual([{ kind: "deleted-later", layer: 1, path: "tmp/build", bytes: 2 * megabyte }]);
  });

  test("is said of the instruction that changes owners and modes", async () => {
    const layers = [[file("app/main")], [file("app/main", 2 * megabyte, { mode: 0o755 })]];
    expect(await adviceOn(layers)).toEqual([{ kind: "metadata-only", layer: 1, path: "app/main", bytes: 2 * megabyte }]);
  });

  test("is said of the instruction whose file is overwritten", async () => {
    const layers = [[file("app/main")], [file("app/main", 1_500_000)]];
    expect(await adviceOn(layers)).toEqual([{ kind: "replaced-later", layer: 0, path: "app/main", bytes: 2 * megabyte }]);
  });

  test("is nobody's to mend where the base image brings it", async () => {
    const layers = [[file("usr/share/doc/a"), file("var/lib/apt/lists/a")], [{ path: "usr/share/.wh.doc", content: "" }]];
    expect(await adviceOn(layers, { base: 1 })).toEqual([]);
  });
});

test("what is below 1 MB or 1 % of the image is not worth a word", async () => {
  const lists = [file("var/lib/apt/lists/a", 1_200_000)];
  expect(await adviceOn([[file("var/lib/apt/lists/a", 999_999)]])).toEqual([]);
  expect(await adviceOn([lists], { sizeBytes: 120 * megabyte + 1 })).toEqual([]);
  expect(await adviceOn([lists], { sizeBytes: 120 * megabyte })).toMatchObject([{ bytes: 1_200_000 }]);
});

test("the most bytes come first, and several places of one kind are one finding", async () => {
  const one = [file("a/node_modules/vite/x", 900_000), file("b/node_modules/jest/x", 900_000), file("var/lib/apt/lists/a")];
  expect(await adviceOn([one])).toEqual([
    { kind: "apt-lists", layer: 0, path: "var/lib/apt/lists", bytes: 2 * megabyte },
    { kind: "dev-dependencies", layer: 0, path: null, bytes: 1_800_000 },
  ]);
});
