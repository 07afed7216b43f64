import { describe, expect, test } from "vitest";
import { compare, withoutBaseline, type ComparedPlatform, type PlatformComparison } from "../../src/compare/compare.ts";
import { storedAs, type Count } from "../../src/compare/yardstick.ts";
import type { Layer, Measurement } from "../../src/measure/measurement.ts";
import { digestOf, layer, measurement, platform } from "../support/values.ts";

const tar = "application/vnd.oci.image.layer.v1.tar";

/** An image of these layers that came through a door other than a build. */
function given(source: Measurement["source"], layers: readonly Layer[]): Measurement {
  return measurement({ source, builder: null, platforms: [platform({ layers: [...layers] })] });
}

function built(...layers: readonly Layer[]): Measurement {
  return measurement({ platforms: [platform({ layers: [...layers] })] });
}

/** The layer as a registry that holds it tells of it: nothing was opened. */
function unopened(one: Layer): Layer {
  return { ...one, compression: null, uncompressedBytes: null, contentDigest: null };
}

/** The layer as an engine without a content store saves it. */
function saved(one: Layer): Layer {
  const bytes = one.uncompressedBytes ?? 0;
  return { ...one, digest: one.diffId ?? "", mediaType: tar, compression: "none", compressedBytes: bytes };
}

/** The same tar, compressed by somebody else. */
function restored(one: Layer, compression: "gzip" | "zstd" | "none", compressedBytes: number): Layer {
  const mediaType = compression === "none" ? tar : `${tar}+${compression}`;
  return { ...one, digest: digestOf(`${one.digest} ${compression} ${compressedBytes}`), mediaType, compression, compressedBytes };
}

function only(head: Measurement, baseline: Measurement, count: Count = "all"): PlatformComparison {
  const [first, ...others] = compare(head, baseline, count).platforms;
  if (first === undefined || others.length > 0) throw new Error("one platform was expected");
  return first;
}

function comparedWith(head: Measurement, baseline: Measurement, count: Count = "all"): ComparedPlatform {
  const one = only(head, baseline, count);
  if (one.kind !== "compared") throw new Error(`not compared: ${one.obstacle.kind}`);
  return one;
}

const debian = layer({ content: "debian", compressedBytes: 300_000, origin: "base" });
const app = layer({ content: "app", compressedBytes: 9_000 });
const noise = layer({ content: "noise", compressedBytes: 1_000_000, uncompressedBytes: 1_000_000 });

describe("a layer of the head", () => {
  const odd = { content: "odd", compression: "zstd", compressedBytes: 90 } as const;
  test.for<{ name: string; added: Layer }>([
    { name: "that is honest zstd", added: layer(odd) },
    { name: "whose window is too large for anyone", added: layer({ ...odd, uncompressedBytes: null, contentDigest: null }) },
    {
      name: "of 1.1 GB of zeros that was not opened",
      added: layer({ ...odd, compressedBytes: 35_000, uncompressedBytes: null }),
    },
    { name: "that is not compressed", added: layer({ ...odd, compression: "none", compressedBytes: 3584 }) },
    { name: "of a kind that nobody knows", added: { ...layer(odd), compression: null, mediaType: "application/x-squashfs" } },
  ])("$name does not change by what the others are judged", ({ added }) => {
    const one = comparedWith(built(debian, added, app, noise), built(debian, app));
    expect(one).toMatchObject({
      basis: "compressed",
      notes: [],
      shortfall: null,
      baselineBytes: 309_100,
      growthBytes: 1_000_000 + added.compressedBytes,
    });
  });

  test.for(["baseline", "both"])("counts alike where the %s cannot be opened", (side) => {
    const bomb = { ...noise, uncompressedBytes: null, contentDigest: null };
    const head = built(debian, side === "both" ? bomb : noise, app);
    expect(comparedWith(head, built(debian, bomb))).toMatchObject({ basis: "compressed", growthBytes: 9000 });
  });
});

describe("a layer that is stored another way", () => {
  test.for([
    { to: "zstd", bytes: 250_000 },
    { to: "zstd", bytes: 867_000 },
    { to: "none", bytes: 900_000 },
    { to: "gzip", bytes: 300_400 },
  ] as const)("($to, $bytes B) is told as such and counts as what it is", ({ to, bytes }) => {
    const one = comparedWith(built(restored(debian, to, bytes), app), built(debian, app));
    expect(one).toMatchObject({ basis: "compressed", growthBytes: bytes - 300_000 });
    expect(one.layers.map(({ kind }) => kind)).toEqual(["stored-another-way", "unchanged"]);
  });

  test("is one of the bytes that are pushed again", () => {
    const one = comparedWith(built(restored(debian, "zstd", 250_000), app), built(debian, app));
    expect(one).toMatchObject({ newBytes: 250_000, againBytes: 250_000 });
  });

  test("is not one that was built again", () => {
    const rebuilt = { ...debian, digest: digestOf("later"), diffId: digestOf("later tar") };
    expect(comparedWith(built(rebuilt), built(debian)).layers.map(({ kind }) => kind)).toEqual(["same-content"]);
  });

  test.for(["zstd", "none"] as const)("is seen in a registry as well (%s against gzip)", (compression) => {
    const head = given("registry", [unopened(restored(debian, compression, 900_000)), unopened(app)]);
    const one = comparedWith(head, given("registry", [unopened(debian), unopened(app)]));
    expect(one).toMatchObject({ basis: "compressed", notes: [], growthBytes: 600_000 });
    expect(one.layers.map(({ kind }) => kind)).toEqual(["stored-another-way", "unchanged"]);
  });
});

describe("an image of a registry and one that was built", () => {
  const pulled = given("registry", [unopened(debian), unopened(app)]);

  test("are compared by compressed bytes, and that they came another way is said", () => {
    expect(comparedWith(pulled, built(debian))).toMatchObject({
      basis: "compressed",
      growthBytes: 9000,
      notes: [{ kind: "came-another-way", head: "registry", baseline: "oci-layout" }],
    });
    expect(comparedWith(built(debian), pulled)).toMatchObject({
      growthBytes: -9000,
      notes: [{ kind: "came-another-way", head: "oci-layout", baseline: "registry" }],
    });
  });

  test("need no such note when both came the same way", () => {
    expect(comparedWith(pulled, pulled).notes).toEqual([]);
    expect(comparedWith(built(app), { ...built(app), builder: { ...overlay2 } }).notes).toEqual([]);
  });
});

const overlay2 = { driver: "docker", store: "overlay2", buildkitVersion: null, buildxVersion: "v0.36.1" };

describe("an archive that keeps layers uncompressed", () => {
  const archive = given("archive", [saved(debian), saved(app)]);
  const tars = 927_000 + 100;

  test("is unchanged against the same image of a registry", () => {
    const one = comparedWith(archive, given("registry", [unopened(debian), unopened(app)]));
    expect(one).toMatchObject({
      basis: "uncompressed",
      headBytes: tars,
      baselineBytes: tars,
      growthBytes: 0,
      shortfall: null,
      notes: [{ kind: "kept-uncompressed", side: "head" }],
      newBytes: 0,
    });
    expect(one.layers.map(({ kind, baseline }) => [kind, baseline?.uncompressedBytes])).toEqual([
      ["unchanged", 900_000],
      ["unchanged", 27_000],
    ]);
  });

  test("is compared by tars with an image whose layers were opened", () => {
    expect(comparedWith(archive, built(debian))).toMatchObject({ basis: "uncompressed", growthBytes: 27_000 });
    expect(comparedWith(built(debian), archive)).toMatchObject({
      growthBytes: -27_000,
      notes: [{ kind: "kept-uncompressed", side: "baseline" }],
    });
  });

  test("is compared with another one by what both hold", () => {
    expect(comparedWith(given("archive", [saved(debian)]), archive)).toMatchObject({
      basis: "uncompressed",
      baselineBytes: tars,
      growthBytes: -27_000,
      notes: [{ kind: "kept-uncompressed", side: "both" }],
    });
  });

  test("lets an image of a registry count with no less than it is known to hold", () => {
    const head = given("registry", [unopened(debian), unopened({ ...noise, compressedBytes: 100_000_000 })]);
    expect(comparedWith(head, archive)).toMatchObject({ basis: "uncompressed", growthBytes: 98_973_000 });
    expect(comparedWith(head, archive).shortfall).toEqual({ kind: "size-unknown", side: "head", isOpened: false });
  });

  test("is not bent by a diff ID that a registry claims: a layer is no smaller than what is stored of it", () => {
    const claimed = unopened({ ...noise, diffId: app.diffId, compressedBytes: 100_000_000 });
    expect(comparedWith(given("registry", [unopened(debian), claimed]), archive)).toMatchObject({ growthBytes: 98_973_000 });
  });

  test("is told as such when there is nothing to compare with", () => {
    expect(withoutBaseline(archive, "all", "none").platforms).toMatchObject([{ basis: "uncompressed", headBytes: tars }]);
    expect(withoutBaseline(built(app), "all", "none").platforms).toMatchObject([{ basis: "compressed" }]);
  });

  const lie = { ...noise, mediaType: tar, compression: null, contentDigest: null, uncompressedBytes: null };
  test.for([
    { name: "was opened, and is of a format that is not read", odd: { ...lie, isOpened: true } },
    { name: "was opened, and whose diff ID says the same", odd: { ...lie, isOpened: true, diffId: lie.digest } },
    { name: "is not there", odd: { ...lie, isOpened: false } },
  ])("does not take the word of a layer that calls itself a tar and $name", ({ odd }) => {
    expect(comparedWith(given("oci-dir", [debian, odd]), archive).shortfall).toMatchObject({ side: "head", isOpened: true });
    expect(only(archive, given("oci-dir", [debian, odd]))).toMatchObject({
      obstacle: { kind: "size-unknown", side: "baseline" },
    });
  });

  test("tells a layer that could not be read from one that was not opened", () => {
    const bomb = { ...noise, uncompressedBytes: null };
    expect(comparedWith(built(debian, bomb), archive).shortfall).toMatchObject({ side: "head", isOpened: true });
  });

  test("is not compared with a layer of the baseline that nobody has opened", () => {
    expect(only(archive, given("registry", [unopened(debian), unopened(noise)]))).toMatchObject({
      obstacle: { kind: "size-unknown", side: "baseline", isOpened: false },
    });
  });

  test.for<{ name: string; head: Measurement }>([
    { name: "one layer of it is compressed", head: given("archive", [saved(debian), app]) },
    { name: "it came through a door that keeps layers as they are", head: given("oci-dir", [saved(debian), saved(app)]) },
    { name: "a registry stores it so", head: given("registry", [unopened(saved(debian)), unopened(saved(app))]) },
    { name: "it has no layers", head: given("archive", []) },
    {
      name: "one layer of it is not read, and called a tar",
      head: given("archive", [saved(debian), { ...unopened(app), mediaType: tar }]),
    },
  ])("is none where $name", ({ head }) => {
    expect(comparedWith(head, built(debian)).basis).toBe("compressed");
  });

  test("judges its own layers where those are asked for", () => {
    const grown = given("archive", [saved({ ...debian, ...noise, origin: "base" }), saved(app)]);
    expect(comparedWith(grown, archive, "own")).toMatchObject({ basis: "uncompressed", headBytes: 27_000, growthBytes: 0 });
    expect(only(given("archive", [saved({ ...app, origin: "unknown" })]), archive, "own")).toMatchObject({
      obstacle: { kind: "own-layers-unknown", side: "head" },
    });
  });
});

describe("own layers of an image that was given", () => {
  const copy = layer({ content: "app", compressedBytes: 9_000, instruction: "COPY --link app /app", origin: "own" });
  const run = layer({ content: "run", compressedBytes: 50_000, instruction: "RUN make", origin: "own" });
  const baseline = given("oci-dir", [debian, run, copy]);
  const notTold = { kind: "not-compared", obstacle: { kind: "own-layers-unknown", side: "head" } };
  const asBase = (one: Layer): Layer => ({ ...one, origin: "base" });

  test.for<{ name: string; hidden: Layer }>([
    { name: "as it was", hidden: asBase(run) },
    { name: "stored in another way", hidden: asBase(restored(run, "zstd", 40_000)) },
    { name: "with what it had in it, built again", hidden: { ...asBase(run), digest: digestOf("a"), diffId: digestOf("b") } },
    { name: "grown", hidden: asBase(layer({ content: "grown", compressedBytes: 900_000, instruction: "RUN make" })) },
    {
      name: "grown, with other flags",
      hidden: asBase(layer({ content: "grown", compressedBytes: 900_000, instruction: "RUN --network=none make" })),
    },
  ])("are not told where one of them is called the base image's: $name", ({ hidden }) => {
    const head = given("oci-dir", [debian, hidden, copy]);
    expect(only(head, baseline, "own")).toMatchObject(notTold);
    expect(comparedWith(head, baseline, "all").kind).toBe("compared");
  });

  test("may lie on another base image, and one that both have counts for nobody's", () => {
    const other = layer({ content: "node:18", compressedBytes: 700_000, instruction: "RUN install node", origin: "base" });
    expect(comparedWith(given("oci-dir", [other, run, copy]), baseline, "own").growthBytes).toBe(0);
    const twice = layer({ content: "twice", compressedBytes: 2_000, instruction: "RUN make", origin: "base" });
    const before = given("oci-dir", [debian, twice, run]);
    expect(comparedWith(given("oci-dir", [debian, twice, run]), before, "own").growthBytes).toBe(0);
  });

  test("may lie on an empty layer like one of theirs", () => {
    const empty = layer({ content: "empty", compressedBytes: 32, instruction: "WORKDIR /srv", origin: "own" });
    const [before, head] = [given("oci-dir", [debian, empty, copy]), given("oci-dir", [debian, asBase(empty), copy])];
    expect(comparedWith(head, before, "own").kind).toBe("compared");
  });

  test("are what the build says where the image is built here", () => {
    expect(comparedWith(built(debian, asBase(run), copy), built(debian, run, copy), "own").growthBytes).toBe(-50_000);
  });
});

describe("how a layer is stored", () => {
  test.for([
    ["application/vnd.oci.image.layer.v1.tar", "none"],
    ["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
    ["application/vnd.docker.image.rootfs.diff.tar", "none"],
    ["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
    ["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "gzip"],
    ["application/vnd.oci.image.layer.v1.tar+gzip+encrypted", null],
    ["application/x-squashfs", null],
    ["", null],
  ] as const)("is told by the media type %o when it was not opened (%o)", ([mediaType, as]) => {
    expect(storedAs({ compression: null, mediaType })).toBe(as);
  });

  test("is not told by the media type once it was opened", () => {
    expect(storedAs({ compression: null, mediaType: tar, isOpened: true })).toBeNull();
  });

  test("is told by its first bytes before all", () => {
    expect(storedAs({ compression: "zstd", mediaType: "application/vnd.oci.image.layer.v1.tar+gzip" })).toBe("zstd");
  });
});
