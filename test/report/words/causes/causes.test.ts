import { describe, expect, test } from "vitest";
import type { Measurement } from "../../../../src/measure/measurement.ts";
import type { PackageChangeReport } from "../../../../src/report/facts/packages.ts";
import { partsOf } from "../../../../src/report/words/causes/cause-parts.ts";
import { baseImageWords, findCauses, type GrowthCause } from "../../../../src/report/words/causes/causes.ts";
import { inText } from "../../../../src/report/phrase/escape.ts";
import { debianImage, layer, measurement, platform, before, report } from "../../../support/reports.ts";
import { digestOf } from "../../../support/values.ts";

const [bottom, ...above] = debianImage(before).layers;
const standingOn = (reference: string, digest: string, megabytes = 28.2) =>
  measurement([platform([layer("ADD rootfs.tar.xz /", megabytes, { origin: "base" }), ...above])], {
    baseImages: [{ reference, digest: digestOf(digest) }],
  });
const short = (digest: string) => digestOf(digest).slice("sha256:".length, "sha256:".length + 12);

test.for([
  { change: "nothing changed", head: standingOn("debian:12", "one"), said: "base image debian:12" },
  {
    change: "the tag has moved",
    head: standingOn("debian:12", "two", 55.5),
    said: `base image debian:12 (now ${short("two")}, was ${short("one")})`,
  },
  {
    change: "FROM names another image",
    head: standingOn("docker.io/library/debian:13", "two"),
    said: "base image debian:13 (was debian:12)",
  },
  {
    change: "the build does not tell which of several it is",
    head: {
      ...standingOn("debian:12", "two"),
      baseImages: [...standingOn("a", "a").baseImages, ...standingOn("b", "b").baseImages],
    },
    said: "base image",
  },
  {
    change: "only the Dockerfile names it",
    head: {
      ...standingOn("x", "x"),
      baseImages: [],
      base: { reference: "node:18.16.0", digest: null, told: "dockerfile" as const },
    },
    said: "base image node:18.16.0 (was debian:12)",
  },
  {
    change: "the same name was written in full",
    head: {
      ...standingOn("x", "x"),
      baseImages: [],
      base: { reference: "docker.io/library/debian:12", digest: null, told: "dockerfile" as const },
    },
    said: "base image debian:12",
  },
])("when $change, the base image is called: $said", ({ head, said }) => {
  const [image] = report({ head, baseline: standingOn("debian:12", "one") }).images;
  const [built] = image?.platforms ?? [];
  if (image === undefined || built === undefined || bottom === undefined) throw new Error("an image was expected");
  const { base } = findCauses(built, image, 3);
  expect(inText(base?.what ?? [])).toBe(said);
});

function causesOf(head: Measurement, baseline: Measurement): string {
  const [image] = report({ head, baseline }).images;
  const [built] = image?.platforms ?? [];
  if (image === undefined || built === undefined) throw new Error("an image was expected");
  const { own, base, restBytes, doubt } = findCauses(built, image, 8);
  const causes = [...own, ...(base === null ? [] : [base])].map(
    ({ what, growthBytes }) => `${inText(what)} ${growthBytes / 1e6}`,
  );
  return [...causes, restBytes === 0 ? "" : `rest ${restBytes / 1e6}`, inText(doubt)].filter((part) => part !== "").join(" | ");
}

const named = (reference: string, told: "dockerfile" | "image") => ({ baseImages: [], base: { reference, digest: null, told } });

describe("another base image", () => {
  const standing = (version: number, megabytes: number) =>
    measurement(
      [
        platform([
          layer("ADD rootfs /", 10 * version, { origin: "base" }),
          layer(`RUN install node-${version}`, megabytes, { origin: "base" }),
          // The base has it too, and the two are not the same instruction.
          layer("COPY . .", 1, { origin: "base", content: `base ${version}` }),
          layer("COPY . .", 2, { origin: "own" }),
        ]),
      ],
      named(`node:${version}`, "dockerfile"),
    );

  test("is one cause, however many of its layers are others", () => {
    expect(causesOf(standing(18, 40), standing(12, 30))).toBe("base image node:18 (was node:12) 70");
  });

  test("takes no layer of the Dockerfile for its own where both write the same", () => {
    const without = { ...standing(18, 40), platforms: [platform([layer("COPY . .", 5, { origin: "own", content: "new" })])] };
    expect(causesOf(without, standing(18, 40))).toBe("COPY . . 3 | base image node:18 -221");
  });

  test("of which nothing but the compression is another says so", () => {
    const stored = (megabytes: number) =>
      measurement(
        [platform([layer("ADD rootfs /", megabytes, { origin: "base", diffId: digestOf("tar"), content: "x" })])],
        named("a:1", "dockerfile"),
      );
    expect(causesOf(stored(25), stored(28))).toBe("base image a:1 (same content, stored another way) -3");
  });
});

describe("where nobody tells what the base image brought", () => {
  const given = (version: number, base = {}) =>
    measurement([platform([layer(`RUN install node-${version}`, version, { origin: "unknown" })])], base);

  test.for([
    { base: () => ({ baseImages: [] }), said: "Which of these layers came with the base image is not known." },
    {
      base: (version: number) => named(`node:${version}`, "image"),
      said: "Which of these layers came with the base image, by its own labels node:18 (was node:12), is not known.",
    },
    {
      base: (version: number) => named(`node:${version}`, "dockerfile"),
      said: "Which of these layers came with the base image node:18 (was node:12) is not known.",
    },
  ])("that is said: $said", ({ base, said }) => {
    expect(causesOf(given(18, base(18)), given(12, base(12)))).toBe(
      `RUN install node-18 18 | RUN install node-12 (removed) -12 | ${said}`,
    );
  });

  test("it is not said of layers that have not changed", () => {
    const own = layer("COPY a /", 3, { origin: "own" });
    const below = layer("RUN install", 3, { origin: "unknown" });
    expect(causesOf(measurement([platform([below, own])]), measurement([platform([below])]))).toBe("COPY a / 3");
  });
});

test("a first measurement has a base image and none before it", () => {
  const { measurement: built, baseline } = report({ head: standingOn("debian:12", "one"), baseline: null }).images[0] ?? {};
  if (built === undefined || baseline === undefined) throw new Error("an image was expected");
  expect(inText(baseImageWords({ measurement: built, baseline }))).toBe("base image debian:12");
});

test("a blob that several instructions share is one cause", () => {
  const copied = layer("COPY a /a", 3);
  const [image] = report({
    head: measurement([platform([...debianImage(before).layers, copied, copied, copied, copied])]),
    baseline: measurement([debianImage(before)]),
  }).images;
  const [built] = image?.platforms ?? [];
  if (image === undefined || built === undefined) throw new Error("an image was expected");
  const causes = findCauses(built, image, 3).own.map(({ what, growthBytes }) => [inText(what), growthBytes]);
  expect(causes[0]).toEqual(["COPY a /a (4 instructions share it)", 3_000_000]);
});

describe("what a growth is made of", () => {
  const deb = (name: string, growthBytes: number, row = 0): PackageChangeReport => ({
    change: "upgraded",
    purl: `pkg:deb/debian/${name}@2`,
    type: "deb",
    name,
    versions: ["2"],
    baselineVersions: ["1"],
    headBytes: 10_000_000 + growthBytes,
    baselineBytes: 10_000_000,
    growthBytes,
    row,
  });
  const debs = (row: number, packages: number, growthBytes: number) =>
    ({ row, change: "upgraded", type: "deb", packages, growthBytes }) as const;
  const place = (path: string, growthBytes: number) => ({ path, from: null, growthBytes, changedFiles: 1, sharedWith: [] });
  const cause = (some: Partial<GrowthCause>): GrowthCause => ({
    what: ["base image"],
    growthBytes: 30_000_000,
    parts: [],
    packages: [],
    packageSums: [],
    replacedBytes: null,
    movedBytes: null,
    findings: [],
    ...some,
  });
  const told = (given: GrowthCause, most: number) => partsOf(given, { most, isWhole: true }).map(({ words }) => inText(words));

  test("has what unnamed packages come to, in however many layers of a base image they are", () => {
    const given = cause({
      packages: [deb("gcc", 10_000_000, 0), deb("git", 8_000_000, 1)],
      packageSums: [debs(0, 31, 16_000_000), debs(1, 21, 14_000_000), debs(2, 10, 1_000_000)],
    });
    expect(told(given, 8)).toEqual(["gcc 1 → 2 +10.0 MB", "git 1 → 2 +8.0 MB", "60 more packages +13.0 MB"]);
  });

  test("has what is more than any package in the place of packages, and what those come to", () => {
    const given = cause({
      parts: [place("usr/local/bin/node", 16_300_000), place("usr/local/include", 8_100_000)],
      packages: [deb("git", 5_000_000), deb("gcc", 4_500_000)],
      packageSums: [debs(0, 549, 9_600_000)],
    });
    const [node, headers, git] = ["/usr/local/bin/node +16.3 MB", "/usr/local/include +8.1 MB", "git 1 → 2 +5.0 MB"];
    expect(told(given, 1)).toEqual([node, "549 upgraded packages +9.6 MB"]);
    expect(told(given, 2)).toEqual([node, headers, "549 upgraded packages +9.6 MB"]);
    expect(told(given, 3)).toEqual([node, headers, git]);
  });

  test("has a package beside what is more, where a sum would tell nothing of it", () => {
    const given = cause({
      parts: [place("srv/model.bin", 20_000_000), place("srv/index.bin", 9_000_000)],
      packages: [deb("git", 1_000_000)],
      packageSums: [debs(0, 1, 1_000_000)],
    });
    expect(told(given, 2)).toEqual(["/srv/model.bin +20.0 MB", "git 1 → 2 +1.0 MB"]);
  });
});
