import { describe, expect, test } from "vitest";
import { treeOf, type LayeredTree } from "../../../src/compare/files.ts";
import { kindCode, type LayerListing, whiteoutMark } from "../../../src/image/listing/listing.ts";
import { ListingBuilder } from "../../../src/image/listing/listing-builder.ts";
import type { Layer, PlatformMeasurement } from "../../../src/measure/measurement.ts";
import type { PlatformReport, Report } from "../../../src/report/facts/report.ts";
import { checkSums, summedParts } from "../../../src/report/facts/sums.ts";
import { findCauses } from "../../../src/report/words/causes/causes.ts";
import { randomCases } from "../../support/random-cases.ts";
import {
  contentOf,
  costRules,
  debianImage,
  imageResult,
  measurement,
  pushesOf,
  report,
  reportOf,
} from "../../support/reports.ts";
import { stateOf, states } from "../../support/states.ts";
import { digestOf, layer, platform } from "../../support/values.ts";

/** What is told of parts that were left out. */
function leftOut({ warnings }: Report): readonly string[] {
  return warnings.filter((warning) => warning.includes("do not add up"));
}

test.for(Object.keys(states))("every sum of the recorded report %s adds up", (name) => {
  expect(leftOut(stateOf(name))).toEqual([]);
});

/** Numbers from 0 on below a bound, the same for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const directories = ["app", "app/.git", "usr/lib", "var/lib/apt/lists", "srv/a/b", "node_modules/x"];

/** Files, whiteouts and hard links of a few megabytes; some contents, names and whole layers come again and again. */
function listingOf(roll: (below: number) => number): LayerListing {
  const builder = new ListingBuilder();
  const span = (path: string) => {
    const bytes = Buffer.from(path.replaceAll("/", "\0"));
    return { bytes, start: 0, end: bytes.length };
  };
  const entry = { link: null, sizeBytes: 0, uid: 0, gid: 0, xattrs: 0, mode: 0 };
  for (let index = roll(6) + 1; index > 0; index -= 1) {
    const path = span(`${directories[roll(directories.length)]}/f${roll(4)}-${roll(2) === 0 ? "4f3a9b2c" : "0a1b2c3d"}.js`);
    const how = roll(10);
    if (how === 0) builder.add({ ...entry, path, kind: kindCode.absent | whiteoutMark });
    else if (how === 1) builder.add({ ...entry, path, link: span("app/f0-4f3a9b2c.js"), kind: kindCode.hardLink });
    else {
      const [content, mode] = [roll(5), roll(2) === 0 ? 0o644 : 0o755];
      const sizeBytes = (content + 1) * 700_000;
      const row = builder.add({ ...entry, path, kind: kindCode.file, sizeBytes, mode });
      builder.setCompressedSize(row, Math.floor(sizeBytes / 3) + roll(50));
      builder.setHash(row, [content, 1]);
    }
  }
  return builder.finish();
}

interface Blob {
  readonly layer: Layer;
  readonly listing: LayerListing;
}

function blobOf(seed: number, origin: Layer["origin"]): Blob {
  const roll = dice(seed);
  const listing = listingOf(roll);
  const compressedBytes = listing.compressedSizes.reduce((sum, bytes) => sum + bytes, 200 + roll(400));
  const uncompressedBytes = listing.sizes.reduce((sum, bytes) => sum + bytes, 1024);
  const instruction = `COPY ${seed % 7} /`;
  return { listing, layer: layer({ content: `${seed}`, compressedBytes, uncompressedBytes, origin, instruction }) };
}

/** Two layers of a base, and own ones of which some are the same blob. */
function imageOf(
  roll: (below: number) => number,
  pool: number,
): { readonly built: PlatformMeasurement; readonly content: LayeredTree } {
  const base = [0, 1].map((index) => blobOf(pool + index, "base"));
  const own = Array.from({ length: roll(5) }, () => blobOf(pool + roll(8), "own"));
  const blobs = [...base, ...own];
  const layers = blobs.map((blob) => blob.layer);
  const configBytes = 100 + roll(3000);
  const built = platform({ layers, configBytes, configDigest: digestOf(`${configBytes}`) });
  const listings = new Map<string, LayerListing>();
  for (const blob of blobs) if (!listings.has(blob.layer.digest)) listings.set(blob.layer.digest, blob.listing);
  const tree = treeOf(built, listings);
  if (tree === null) throw new Error("every layer was listed");
  const digests = layers.map(({ digest }) => digest);
  return { built, content: { tree, digests, listings: digests.map((digest) => listings.get(digest) ?? null) } };
}

describe("of generated images", () => {
  test("every sum adds up, and causes are the growth and nothing else", () => {
    for (let seed = 0; seed < randomCases(1000); seed += 1) {
      const roll = dice(seed * 7919);
      const results = ["api", "web"].map((name) => {
        const [head, before] = [imageOf(roll, seed * 100), imageOf(roll, seed * 100)];
        const contents = new Map([["linux/amd64", { head: head.content, baseline: before.content, notes: [] }]]);
        const [count, history] = [seed % 3 === 0 ? "own" : "all", pushesOf(4, (index) => 300_000 + index)] as const;
        const [now, then] = [measurement([head.built]), measurement([before.built])];
        return imageResult({ name, head: now, baseline: then, contents, budget: { count }, ...history });
      });
      const made = reportOf(results, {}, costRules({ kind: "last", versions: 3 }));
      expect({ seed, leftOut: leftOut(made) }).toEqual({ seed, leftOut: [] });
      for (const image of made.images)
        for (const one of image.platforms) {
          const { own, base, restBytes } = findCauses(one, image, 100);
          const sum = [...own, ...(base === null ? [] : [base])].reduce((all, { growthBytes }) => all + growthBytes, restBytes);
          const missing = Math.abs(sum - (one.growthBytes ?? 0));
          expect({ seed, isWhole: missing < 1000 || missing * 10_000 < (one.baselineBytes ?? 0) }).toEqual({
            seed,
            isWhole: true,
          });
        }
      const { distinctBytes, newBytes } = made.totals;
      expect(distinctBytes).toBeLessThanOrEqual(
        made.images.reduce((all, { platforms }) => all + (platforms[0]?.sizeBytes ?? 0), 0),
      );
      expect(newBytes).toBeLessThanOrEqual(distinctBytes);
    }
  });
});

describe("what does not add up", () => {
  const known = stateOf("files-known");
  const [image] = known.images;
  const [sound] = image?.platforms ?? [];
  if (image === undefined || sound === undefined) throw new Error("an image was expected");
  const huge = { compressedBytes: 1e12, uncompressedBytes: 1e12 };
  const [row] = sound.layers;
  const [file] = sound.files?.files ?? [];
  const [finding] = sound.advice;
  const points = [0, 5, 4].map((storedBytes) => ({
    commit: null,
    recordedAt: "",
    addedBytes: 1,
    storedBytes,
    retainedBytes: null,
  }));
  const list = [{ purl: "pkg:deb/debian/a@1", type: "deb", name: "a", version: "1", baseBytes: 1e12, ownBytes: 0 }] as const;

  test.for<readonly [string, Partial<PlatformReport>]>([
    [
      "layers",
      {
        layers:
          row === undefined ? [] : [...sound.layers, { ...row, baseline: null, growthBytes: row.head?.compressedBytes ?? 0 }],
      },
    ],
    [
      "files",
      { files: { changedFiles: 1, files: file === undefined ? [] : [{ ...file, headBytes: 1e12 }], directories: [], moved: [] } },
    ],
    ["packages", { packages: { changedPackages: 0, changes: [], sums: [], others: [], moved: [], list: [...list] } }],
    ["waste", { waste: sound.waste === null ? null : { ...sound.waste, own: huge } }],
    ["advice", { advice: finding === undefined ? [] : [{ ...finding, bytes: 1e12 }] }],
    ["cost", { cost: { registry: { points, pace: null, retention: null, price: null }, pull: null } }],
  ])("is left out: %s", ([part, broken]) => {
    expect(checkSums(sound, image).leftOut).toEqual([]);
    const checked = checkSums({ ...sound, ...broken }, image);
    expect(checked.leftOut).toEqual([part]);
    expect(checkSums(checked.platform, image).leftOut).toEqual([]);
  });

  test("is not what both images have of files that git does not know, which the sizes have not", () => {
    const bytes = (compressedBytes: number) => ({ compressedBytes, uncompressedBytes: compressedBytes });
    const { judgedBytes, baselineBytes } = sound;
    const sizes = { ...sound, judgedBytes: judgedBytes - 51_000, baselineBytes: (baselineBytes ?? 0) - 52_000 };
    expect(checkSums(sizes, image).leftOut).toEqual(["layers"]);
    expect(checkSums(sizes, image, [{ platform: sound.platform, head: bytes(51_000), baseline: bytes(52_000) }]).leftOut).toEqual(
      [],
    );
  });

  test("can be any of the parts that are left out", () => {
    expect(summedParts).toEqual(["layers", "files", "packages", "waste", "advice", "cost"]);
  });

  test("is said", () => {
    const [head, before] = [debianImage({ apt: 200, app: 40 }), debianImage({ apt: 180, app: 36 })];
    const lying = contentOf(head, [{ "usr/lib/a": 1e6 }]);
    const contents = new Map([["linux/amd64", { head: lying, baseline: contentOf(before, []), notes: [] }]]);
    const told = report({ head: measurement([head]), baseline: measurement([before]), contents });
    expect(leftOut(told)).toEqual([
      "The files of api (linux/amd64) do not add up and are left out. The sizes and the verdict stand. Please report this.",
    ]);
    expect(told.images[0]?.platforms[0]).toMatchObject({ files: null, sizeBytes: head.sizeBytes });
  });
});
