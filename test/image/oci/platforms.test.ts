import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { findImages, type ImageSearch } from "../../../src/image/oci/manifests.ts";
import { normalPlatform } from "../../../src/image/oci/platforms.ts";
import { openLayout } from "../../../src/image/sources/layout.ts";
import { measure } from "../../../src/measure/measure.ts";
import { LayoutWriter, sha256 } from "../../support/layouts.ts";
import { tarOf } from "../../support/tar-writer.ts";

const ociConfig = "application/vnd.oci.image.config.v1+json";
const tar = tarOf([{ path: "a", content: Buffer.alloc(4000, "a") }]);

async function found(writer: LayoutWriter, roots: readonly unknown[], search: ImageSearch = {}) {
  return findImages(await openLayout(await writer.write(roots)), search);
}

async function measured(writer: LayoutWriter, roots: readonly unknown[]) {
  const content = await openLayout(await writer.write(roots));
  return measure({ content, source: "oci-dir", builder: null, target: "", provenance: null }, { openLayers: true });
}

describe("an image that says nothing of its platform is measured", () => {
  test.for([
    { says: "empty words", config: { os: "", architecture: "" }, platform: undefined },
    { says: "null", config: { os: null, architecture: null }, platform: undefined },
    { says: "nothing", config: { os: undefined, architecture: undefined }, platform: undefined },
    { says: "empty words in the index as well", config: { os: "", architecture: "" }, platform: { os: "", architecture: "" } },
  ])("$says", async ({ config, platform }) => {
    const writer = new LayoutWriter();
    const { images } = await found(writer, [{ ...writer.image(["a"], config), ...(platform && { platform }) }]);
    expect(images.map((image) => image.platform)).toEqual(["unknown"]);
  });

  test("and the index leaves it to the config", async () => {
    const writer = new LayoutWriter();
    const { images } = await found(writer, [{ ...writer.image(["a"]), platform: { os: "", architecture: "" } }]);
    expect(images.map((image) => image.platform)).toEqual(["linux/amd64"]);
  });
});

describe("several images of one platform", () => {
  const windows = (writer: LayoutWriter, version: string) => ({
    ...writer.image([version], { os: "windows", "os.version": version }),
    platform: { os: "windows", architecture: "amd64", "os.version": version },
  });

  test("are told apart by the version of Windows, without its monthly patch", async () => {
    const writer = new LayoutWriter();
    const roots = [windows(writer, "10.0.20348.2227"), windows(writer, "10.0.17763.5329")];
    const names = (await found(writer, roots)).images.map(({ platform }) => platform);
    expect(names).toEqual(["windows(10.0.20348)/amd64", "windows(10.0.17763)/amd64"]);
  });

  test("one version alone keeps its name, so that its baseline of last month is found", async () => {
    const writer = new LayoutWriter();
    const { images } = await found(writer, [windows(writer, "10.0.20348.2227")]);
    expect(images.map(({ platform }) => platform)).toEqual(["windows/amd64"]);
  });

  test.for([
    { platforms: ["windows/amd64"], count: 2 },
    { platforms: ["windows(10.0.17763)/amd64"], count: 1 },
    { platforms: [], count: 2 },
  ])("`platforms` $platforms chooses $count", async ({ platforms, count }) => {
    const writer = new LayoutWriter();
    const roots = [windows(writer, "10.0.20348.2227"), windows(writer, "10.0.17763.5329")];
    expect((await found(writer, roots, { platforms })).images).toHaveLength(count);
  });

  test("a platform that is not there is refused with those that are", async () => {
    const writer = new LayoutWriter();
    await expect(found(writer, [writer.image(["a"])], { platforms: ["linux/arm64"] })).rejects.toMatchObject({
      code: "image-platform-absent",
      message: 'There is no image for the platform "linux/arm64", only for "linux/amd64".',
    });
  });

  const twin = (writer: LayoutWriter, blob: Uint8Array, mediaType: string) =>
    writer.image([writer.blob(blob, mediaType)], { rootfs: { type: "layers", diff_ids: [sha256(tar)] } });

  test.for([
    { knows: "nothing", known: [], expected: 0 },
    { knows: "the layer in gzip", known: [sha256(gzipSync(tar))], expected: 0 },
    { knows: "the layer in zstd", known: [sha256(zstdCompressSync(tar))], expected: 1 },
  ])("of twins in two compressions one is taken, where the baseline knows $knows", async ({ known, expected }) => {
    const writer = new LayoutWriter();
    const roots = [
      twin(writer, gzipSync(tar), "application/vnd.oci.image.layer.v1.tar+gzip"),
      twin(writer, zstdCompressSync(tar), "application/vnd.oci.image.layer.v1.tar+zstd"),
    ];
    const { images, warnings } = await found(writer, roots, { known: new Set(known) });
    expect(images.map(({ descriptor }) => descriptor.digest)).toEqual([roots[expected]?.digest]);
    expect(warnings).toEqual([expect.stringContaining("compressed differently")]);
  });

  test("two that differ in content are refused", async () => {
    const writer = new LayoutWriter();
    const roots = ["a", "b"].map((name) => writer.image([name], { rootfs: { type: "layers", diff_ids: [sha256(name)] } }));
    await expect(found(writer, roots)).rejects.toMatchObject({ code: "image-platform-twice" });
  });
});

describe("what stands beside an image is passed over", () => {
  test.for([
    { what: "a config that is no JSON", config: "name: chart", type: "application/vnd.cncf.helm.config.v1+json", layer: "x" },
    { what: "a config of another type", config: '{"a":1}', type: "application/vnd.wasm.config.v0+json", layer: "x" },
    {
      what: "a signature with an image's config",
      config: '{"os":"","architecture":"","rootfs":{"type":"layers","diff_ids":[]}}',
      type: ociConfig,
      layer: "application/vnd.dev.cosign.simplesigning.v1+json",
    },
  ])("$what", async ({ config, type, layer }) => {
    const writer = new LayoutWriter();
    const artifact = writer.json({ config: writer.blob(config, type), layers: [writer.blob("{}", layer)] });
    const { images } = await found(writer, [artifact, writer.image(["a"])]);
    expect(images.map(({ platform }) => platform)).toEqual(["linux/amd64"]);
  });
});

test("a config with a label that is null and an entrypoint that is a word is read", async () => {
  const writer = new LayoutWriter();
  const { images } = await found(writer, [writer.image(["a"], { config: { Labels: { a: null }, Entrypoint: "/app" } })]);
  expect(images[0]?.config.config?.Entrypoint).toEqual(["/app"]);
});

describe("layers that cannot be opened cost the explanation alone", () => {
  test.for([
    {
      how: "xz",
      start: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
      type: "application/vnd.oci.image.layer.v1.tar+xz",
      word: "compressed with xz",
    },
    {
      how: "bzip2",
      start: [0x42, 0x5a, 0x68, 0x39],
      type: "application/vnd.oci.image.layer.v1.tar+bzip2",
      word: "compressed with bzip2",
    },
    {
      how: "squashfs",
      start: [0x68, 0x73, 0x71, 0x73],
      type: "application/vnd.sylabs.image.layer.v1.squashfs",
      word: "a squashfs image",
    },
    { how: "encryption", start: [0x1f, 0x8b], type: "application/vnd.oci.image.layer.v1.tar+gzip+encrypted", word: "encrypted" },
  ])("$how", async ({ start, type, word }) => {
    const writer = new LayoutWriter();
    const blob = writer.blob(Buffer.concat([Buffer.from(start), Buffer.alloc(5000, "z")]), type);
    const { measurement, warnings } = await measured(writer, [writer.image([blob])]);
    expect(measurement.platforms[0]?.layers[0]).toMatchObject({
      compressedBytes: blob.size,
      uncompressedBytes: null,
      compression: null,
    });
    expect(warnings).toEqual([expect.stringContaining(word)]);
    expect(warnings.join()).not.toContain("none layer");
  });

  test("a file whose name begins like a compression is a file", async () => {
    const writer = new LayoutWriter();
    const layer = writer.blob(tarOf([{ path: "BZh9", content: "a" }]), "application/vnd.oci.image.layer.v1.tar");
    const { measurement, warnings } = await measured(writer, [writer.image([layer])]);
    expect(measurement.platforms[0]?.layers[0]?.compression).toBe("none");
    expect(warnings).toEqual([]);
  });

  test.for([
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip",
    "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
  ])("a layer of type %s without its blob", async (mediaType) => {
    const writer = new LayoutWriter();
    const absent = { mediaType, digest: sha256("elsewhere"), size: 123_456 };
    const { measurement, warnings } = await measured(writer, [writer.image([absent, "a"])]);
    expect(measurement.platforms[0]?.layers[0]).toMatchObject({ compressedBytes: 123_456, uncompressedBytes: null });
    expect(warnings).toContainEqual(expect.stringContaining(`foreign layer ${absent.digest}`));
  });
});

test.for([
  ["linux/ARM64/v8", "linux/arm64"],
  ["linux/arm", "linux/arm/v7"],
  ["windows(10.0.20348)/amd64", "windows(10.0.20348)/amd64"],
  ["unknown", "unknown"],
  ["linux", null],
  ["linux/amd64 @octocat", null],
] as const)("%s is the platform %s", ([written, expected]) => {
  expect(normalPlatform(written)).toBe(expected);
});
