import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cp, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync, zstdDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/image/sources/archive.ts";
import type { ImageContent } from "../../src/image/oci/content.ts";
import type { BuildProvenance } from "../../src/image/history/build-provenance.ts";
import { type LayerReader, layerReader } from "../../src/image/layer/layer-reader.ts";
import { openLayout } from "../../src/image/sources/layout.ts";
import { knownLayers, measure, type MeasureOptions } from "../../src/measure/measure.ts";
import { Measurement } from "../../src/measure/measurement.ts";
import { blobName, fixture, LayoutWriter, temporaryDirectory, unpackedExotic } from "../support/layouts.ts";

type Given = MeasureOptions & { readonly provenance: BuildProvenance; readonly source: Measurement["source"] };

async function measured(content: ImageContent, options: Partial<Given> = {}) {
  const { provenance = null, source = "oci-dir", ...rest } = options;
  try {
    return await measure({ content, source, builder: null, target: "", provenance }, { openLayers: true, ...rest });
  } finally {
    await content.close();
  }
}

async function measuredLayout(writer: LayoutWriter, roots: readonly unknown[], options: Partial<MeasureOptions> = {}) {
  return measured(await openLayout(await writer.write(roots)), options);
}

function unpackedBytes(bytes: Buffer): number {
  if (bytes.readUInt16BE(0) === 0x1f8b)
    return Number(execFileSync("sh", ["-c", "gzip -dc | wc -c"], { input: bytes, encoding: "utf8" }));
  return bytes.readUInt32LE(0) === 0xfd2fb528 ? zstdDecompressSync(bytes).length : bytes.length;
}

interface RawManifest {
  readonly config: { readonly size: number };
  readonly layers: readonly { readonly digest: string; readonly size: number }[] | null;
}

/** The numbers as other tools give them: `gzip -dc | wc -c`, and a sum over the raw JSON. */
function independently(directory: string, manifestDigest: string) {
  const blob = (digest: string) => readFileSync(join(directory, "blobs", digest.replace(":", "/")));
  const manifest: RawManifest = JSON.parse(blob(manifestDigest).toString());
  const layers = manifest.layers ?? [];
  return {
    sizeBytes: layers.reduce((sum, { size }) => sum + size, manifest.config.size),
    uncompressedBytes: layers.reduce((sum, { digest }) => sum + unpackedBytes(blob(digest)), 0),
  };
}

describe("recorded layouts", () => {
  test.for([
    { name: "gzip", platforms: { "linux/amd64": 9486 }, compression: "gzip" },
    { name: "gzip-two-tags", platforms: { "linux/amd64": 9486 }, compression: "gzip" },
    { name: "zstd", platforms: { "linux/amd64": 9217 }, compression: "zstd" },
    { name: "estargz", platforms: { "linux/amd64": 12464 }, compression: "gzip" },
    { name: "uncompressed", platforms: { "linux/amd64": 36025 }, compression: "none" },
    { name: "docker-mediatypes", platforms: { "linux/amd64": 9486 }, compression: "gzip" },
    { name: "multi-platform-nested-index", platforms: { "linux/amd64": 3116, "linux/arm64": 3116 }, compression: "gzip" },
    { name: "attestation-single-platform", platforms: { "linux/amd64": 9486 }, compression: "gzip" },
    { name: "attestation-multi-platform", platforms: { "linux/amd64": 3116, "linux/arm64": 3116 }, compression: "gzip" },
    {
      name: "docker-save-containerd-store-manifest-list",
      platforms: { "linux/amd64": 3118, "linux/arm64": 3118 },
      compression: "gzip",
    },
    { name: "docker-save-containerd-store-nested-attestation", platforms: { "linux/amd64": 3118 }, compression: "gzip" },
    { name: "empty-layers-null", platforms: { "linux/amd64": 325 }, compression: null },
    { name: "buildah-no-layers", platforms: { "linux/amd64": 2935 }, compression: "gzip" },
    { name: "exotic-tar-entries", platforms: { "linux/amd64": 37510 }, compression: "gzip" },
  ])("$name is measured as other tools measure it", async ({ name, platforms, compression }) => {
    const { measurement, warnings } = await measured(await openLayout(fixture(name)));
    expect(warnings).toEqual([]);
    expect(Object.fromEntries(measurement.platforms.map((found) => [found.platform, found.sizeBytes]))).toEqual(platforms);
    for (const found of measurement.platforms) {
      expect(found).toMatchObject(independently(fixture(name), found.manifestDigest));
      expect(new Set(found.layers.map((layer) => layer.compression))).toEqual(new Set(compression === null ? [] : [compression]));
    }
  });

  test("no recorded layout is left out of the table above", () => {
    const names = readdirSync(fixture("."), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(names.map(({ name }) => name).filter((name) => !["history", "metadata"].includes(name))).toHaveLength(14);
  });

  test("a docker archive of BuildKit is measured like its layout", async () => {
    const fromArchive = await measured(await openArchive(fixture("type-docker.tar")));
    const fromLayout = await measured(await openLayout(fixture("gzip")));
    expect(fromArchive).toEqual(fromLayout);
  });

  test("what docker save writes on overlay2 is measured as it is stored: uncompressed", async () => {
    const { measurement, warnings } = await measured(await openArchive(await unpackedExotic()));
    const layerBytes = [35328, 4608, 3072, 27136, 37888, 3147776, 12288, 6656];
    expect(warnings).toEqual([]);
    expect(measurement.platforms[0]?.layers.map((layer) => [layer.compression, layer.compressedBytes])).toEqual(
      layerBytes.map((bytes) => ["none", bytes]),
    );
    expect(measurement.platforms[0]?.sizeBytes).toBe(layerBytes.reduce((sum, bytes) => sum + bytes, 3099));
  });

  test("layers carry diff IDs and instructions", async () => {
    const { measurement } = await measured(await openLayout(fixture("gzip")));
    expect(measurement.digest).toBe("sha256:afddf982221de7112756d8f6dc3a9697837882432bb64b4ddb53af9da148119b");
    expect(measurement.platforms[0]?.layers.map((layer) => `${layer.diffId?.slice(7, 13)} ${layer.instruction}`)).toEqual([
      "002b22 WORKDIR /app",
      "5accea COPY pkg.json /app/",
      "60bc03 RUN mkdir -p /var/cache/x && seq 1 2000 > /var/cache/x/list && seq 1 500 > /app/gen.txt",
      "778e92 COPY src /app/src",
      "15a0fb RUN rm -rf /var/cache/x && echo hi >> /app/gen.txt",
    ]);
  });

  test("an index is named by the index's digest", async () => {
    const { measurement } = await measured(await openLayout(fixture("multi-platform-nested-index")));
    expect(measurement.digest).toBe("sha256:4e07147550bd8bb446c61121b6da3bb06945c2a2c76ba23205308193d9d4978e");
  });
});

describe("what is counted", () => {
  test("a layer that is listed twice is stored once but unpacked twice", async () => {
    const writer = new LayoutWriter();
    const layer = writer.blob(gzipSync("x".repeat(1000)));
    const { measurement } = await measuredLayout(writer, [writer.image([layer, layer])]);
    const [platform] = measurement.platforms;
    expect(platform?.sizeBytes).toBe((platform?.configBytes ?? 0) + layer.size);
    expect(platform?.uncompressedBytes).toBe(2000);
    expect(platform?.layers).toHaveLength(2);
  });

  test("media types are not believed", async () => {
    const writer = new LayoutWriter();
    const lying = { ...writer.blob(gzipSync("content")), mediaType: "application/vnd.oci.image.layer.v1.tar+zstd" };
    const { measurement } = await measuredLayout(writer, [writer.image([lying])]);
    expect(measurement.platforms[0]?.layers[0]).toMatchObject({
      compression: "gzip",
      uncompressedBytes: 7,
      mediaType: lying.mediaType,
    });
  });

  test("layers are not opened when that is not asked for", async () => {
    const content = await openLayout(fixture("gzip"));
    const closed: ImageContent = { ...content, openLayer: () => Promise.reject(new Error("opened")) };
    const { measurement } = await measured(closed, { openLayers: false });
    expect(measurement.platforms[0]).toMatchObject({ sizeBytes: 9486, uncompressedBytes: null });
    expect(measurement.platforms[0]?.layers[0]).toMatchObject({ compression: null, uncompressedBytes: null });
  });

  test("a source that holds no layers gives sizes all the same", async () => {
    const content = await openLayout(fixture("gzip"));
    const { measurement, warnings } = await measured({ ...content, openLayer: async () => null });
    expect(measurement.platforms[0]).toMatchObject({ sizeBytes: 9486, uncompressedBytes: null });
    expect(warnings).toEqual([]);
  });

  test.for(["digest", "diffId"] as const)("a layer that is known by its %s is not opened again", async (key) => {
    const source = "oci-layout";
    const first = await measured(await openLayout(fixture("gzip")), { source });
    const layers = first.measurement.platforms.flatMap((platform) => platform.layers);
    const both = knownLayers(first.measurement, first.listings);
    const known = new Map([...both].filter(([name]) => layers.some((layer) => layer[key] === name)));
    const content = await openLayout(fixture("gzip"));
    const closed: ImageContent = { ...content, openLayer: () => Promise.reject(new Error("opened")) };
    expect(known.size).toBe(5);
    expect(await measured(closed, { known, source })).toEqual(first);
  });

  test.for([
    { what: "is missing", harm: async (path: string) => await rm(path), code: "image-blob-missing" },
    { what: "was cut", harm: async (path: string) => await truncate(path, 100), code: "image-blob-corrupt" },
  ])("a layer that is known by its digest and $what is not explained with the files of another image", async ({ harm, code }) => {
    const directory = await temporaryDirectory();
    await cp(fixture("gzip"), directory, { recursive: true });
    const { measurement, listings } = await measured(await openLayout(directory));
    const known = knownLayers(measurement, listings);
    const [layer] = measurement.platforms.flatMap(({ layers }) => layers);
    await harm(join(directory, blobName({ mediaType: "", size: 0, digest: layer?.digest ?? "" })));
    await expect(measured(await openLayout(directory), { known })).rejects.toMatchObject({ code });
  });

  test("listings that are known are read once others begin to come, and a layer whose listing cannot be read is read itself", async () => {
    const first = await measured(await openLayout(fixture("gzip")));
    const told = knownLayers(first.measurement, first.listings);
    const [unknown, unreadable] = first.measurement.platforms.flatMap(({ layers }) => layers).map(({ digest }) => digest);
    const order: string[] = [];
    const known = new Map(
      [...told.values()]
        .filter(({ layer }) => layer.digest !== unknown)
        .map(({ layer, listing }) => {
          const asked = () => (layer.digest === unreadable ? null : listing);
          return [
            layer.digest,
            {
              layer,
              get listing() {
                order.push("listing");
                return asked();
              },
            },
          ];
        }),
    );
    const content = await openLayout(fixture("gzip"));
    const reader: LayerReader = {
      ...layerReader(),
      announce: (layers) => void order.push(`announced ${layers.map(({ digest }) => digest).join(" ")}`),
    };
    const openLayer: ImageContent["openLayer"] = async (layer) => {
      order.push(`opened ${layer.digest}`);
      return await content.openLayer(layer);
    };
    expect(await measured({ ...content, openLayer }, { known, reader })).toEqual(first);
    expect(order.slice(0, 3)).toEqual([`announced ${unknown}`, `opened ${unknown}`, "listing"]);
    expect(order.filter((step) => step.startsWith("opened "))).toEqual([`opened ${unknown}`, `opened ${unreadable}`]);
  });

  test("a layer that claims the diff ID of another one is refused, known or not", async () => {
    const writer = new LayoutWriter();
    const layer = { ...writer.blob(gzipSync(Buffer.alloc(1024))), mediaType: "application/vnd.oci.image.layer.v1.tar+gzip" };
    const claimed = (await measured(await openLayout(fixture("gzip")))).measurement.platforms[0]?.layers[0]?.diffId ?? "";
    const image = writer.image([layer], { rootfs: { type: "layers", diff_ids: [claimed] } });
    const gzip = await measured(await openLayout(fixture("gzip")));
    const known = knownLayers(gzip.measurement, gzip.listings);
    for (const options of [{}, { known }])
      await expect(measuredLayout(writer, [image], options)).rejects.toMatchObject({
        code: "image-blob-corrupt",
        message: expect.stringMatching(/its diff ID is sha256:[0-9a-f]{64}, and the config says sha256:/),
      });
  });

  test("a layer that is known under another compression keeps its listing, with shares of the new size", async () => {
    const gzip = await measured(await openLayout(fixture("gzip")));
    const layers = gzip.measurement.platforms.flatMap((platform) => platform.layers);
    const content = await openLayout(fixture("zstd"));
    const { measurement, listings } = await measured(content, { known: knownLayers(gzip.measurement, gzip.listings) });
    for (const [position, layer] of (measurement.platforms[0]?.layers ?? []).entries()) {
      const listing = listings.get(layer.digest);
      expect(layer).toMatchObject({ compression: "zstd", contentDigest: layers[position]?.contentDigest });
      expect(listing?.sizes).toEqual(gzip.listings.get(layers[position]?.digest ?? "")?.sizes);
      expect(listing?.compressedSizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(layer.compressedBytes);
    }
    expect(measurement.platforms[0]?.uncompressedBytes).toBe(gzip.measurement.platforms[0]?.uncompressedBytes);
  });

  test("a measurement says which Dockerfile lines made a layer and what came with the base image", async () => {
    const content = await openLayout(fixture("gzip"));
    const chain = [
      "a756df7f54844f821e32bb82f88971eb188b671a2e2350986c62e41eeb225825",
      "c2b382c7ecaf787fba1580371d3fdc157ed1daaa5c7bfdcf8eafd4eebd621932",
    ];
    const digests = chain.map((hex) => `sha256:${hex}`);
    const base = {
      platform: "",
      lines: { file: "Dockerfile", startLine: 2, endLine: 2 },
      chain: digests.slice(0, 1),
      isBase: true,
    };
    const copy = { platform: "", lines: { file: "Dockerfile", startLine: 14, endLine: 15 }, chain: digests, isBase: false };
    const { measurement } = await measured(content, { provenance: { steps: [base, copy], baseImages: [] } });
    expect(measurement.platforms[0]?.layers.slice(0, 3).map(({ origin, lines }) => [origin, lines?.startLine ?? null])).toEqual([
      ["base", 2],
      ["own", 14],
      ["own", null],
    ]);
  });

  test("a measurement is valid by its own schema", async () => {
    const { measurement } = await measured(await openLayout(fixture("attestation-multi-platform")));
    expect(Measurement.parse(JSON.parse(JSON.stringify(measurement)))).toEqual(measurement);
  });
});

describe("damaged layers", () => {
  test("one that is cut short keeps its stored size, and the warning names it", async () => {
    const writer = new LayoutWriter();
    const whole = gzipSync(Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251)));
    const cut = writer.blob(whole.subarray(0, -20));
    const { measurement, warnings } = await measuredLayout(writer, [writer.image([cut, "whole"])]);
    const [platform] = measurement.platforms;
    expect(platform?.layers.map((layer) => layer.uncompressedBytes)).toEqual([null, 5]);
    expect(platform?.uncompressedBytes).toBeNull();
    expect(platform?.sizeBytes).toBe(
      (platform?.configBytes ?? 0) + (platform?.layers ?? []).reduce((sum, layer) => sum + layer.compressedBytes, 0),
    );
    expect(warnings).toEqual([
      expect.stringContaining(`The gzip layer ${cut.digest} could not be decompressed: `),
      expect.stringMatching(/^The gzip layer sha256:\w+ could not be listed: it ends inside a file header\.$/),
    ]);
  });

  test("one with other bytes than its digest says stops the measurement", async () => {
    const writer = new LayoutWriter();
    const layer = writer.blob(gzipSync("the real content"));
    writer.file(blobName(layer), gzipSync("the fake content"));
    await expect(measuredLayout(writer, [writer.image([layer])])).rejects.toMatchObject({
      code: "image-blob-corrupt",
      message: expect.stringContaining(layer.digest),
    });
  });

  test.for([1, -1])("one with %i byte more than its descriptor says stops the measurement", async (difference) => {
    const writer = new LayoutWriter();
    const layer = writer.blob(gzipSync("content"));
    const image = writer.image([{ ...layer, size: layer.size - difference }]);
    await expect(measuredLayout(writer, [image])).rejects.toMatchObject({ code: "image-blob-corrupt" });
  });

  test("one that is not there stops the measurement", async () => {
    const writer = new LayoutWriter();
    const absent = { ...new LayoutWriter().blob("somewhere else") };
    await expect(measuredLayout(writer, [writer.image([absent])])).rejects.toMatchObject({
      code: "image-blob-missing",
      message: expect.stringContaining(absent.digest),
    });
  });
});
