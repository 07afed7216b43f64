import { describe, expect, test } from "vitest";
import { openLayout } from "../../../src/image/sources/layout.ts";
import { findImages } from "../../../src/image/oci/manifests.ts";
import type { ImageContent } from "../../../src/image/oci/content.ts";
import { blobName, LayoutWriter, sha256 } from "../../support/layouts.ts";

async function found(writer: LayoutWriter, roots: readonly unknown[]) {
  return findImages(await openLayout(await writer.write(roots)));
}

const arm64 = { os: "linux", architecture: "arm64" };
const amd64 = { os: "linux", architecture: "amd64" };
const unknown = { os: "unknown", architecture: "unknown" };

describe("the walk to the manifests", () => {
  test("goes through nested indexes and takes each manifest once", async () => {
    const writer = new LayoutWriter();
    const [one, two] = [writer.image(["a"]), writer.image(["b"], arm64)];
    const inner = writer.index([
      { ...one, platform: amd64 },
      { ...two, platform: arm64 },
    ]);
    const { images } = await found(writer, [writer.index([inner, inner]), one]);
    expect(images.map(({ platform }) => platform).toSorted()).toEqual(["linux/amd64", "linux/arm64"]);
  });

  test.for([
    { name: "their annotation", mark: { annotations: { "vnd.docker.reference.type": "attestation-manifest" } } },
    { name: "their platform", mark: { platform: unknown } },
  ])("leaves out attestations by $name", async ({ mark }) => {
    const writer = new LayoutWriter();
    const attestation = { ...writer.json({ config: "not even read" }), ...mark };
    const { images } = await found(writer, [writer.index([writer.image(["a"]), attestation])]);
    expect(images).toHaveLength(1);
  });

  test("refuses a manifest that lists one layer with two sizes", async () => {
    const writer = new LayoutWriter();
    const layer = writer.blob("a layer");
    const lying = writer.image([{ ...layer, size: 1 }, layer]);
    await expect(found(writer, [lying])).rejects.toThrow("a digest is listed with two sizes");
  });

  test("leaves out artifacts that are no images", async () => {
    const writer = new LayoutWriter();
    const empty = writer.json({}, "application/vnd.oci.empty.v1+json");
    const signature = writer.json({ artifactType: "application/vnd.dev.cosign", config: empty, layers: [] });
    const plain = writer.json({ config: empty, layers: [] });
    const { images } = await found(writer, [signature, plain, writer.image(["a"])]);
    expect(images).toHaveLength(1);
  });

  test.for([
    { descriptor: { os: "linux", architecture: "arm", variant: "v7" }, name: "linux/arm/v7" },
    { descriptor: { os: "linux", architecture: "arm" }, name: "linux/arm/v7" },
    { descriptor: { os: "linux", architecture: "arm64", variant: "v8" }, name: "linux/arm64" },
    { descriptor: { os: "linux", architecture: "amd64", variant: "v3" }, name: "linux/amd64/v3" },
    { descriptor: { os: "windows", architecture: "amd64" }, name: "windows/amd64" },
  ])("calls the platform $name", async ({ descriptor, name }) => {
    const writer = new LayoutWriter();
    const fromIndex = await found(writer, [{ ...writer.image([], descriptor), platform: descriptor }]);
    const fromConfig = await found(writer, [writer.image([], descriptor)]);
    expect([fromIndex, fromConfig].map(({ images }) => images[0]?.platform)).toEqual([name, name]);
    expect([...fromIndex.warnings, ...fromConfig.warnings]).toEqual([]);
  });

  test("tells of an image that is for another platform than its index says", async () => {
    const writer = new LayoutWriter();
    const { images, warnings } = await found(writer, [{ ...writer.image([], amd64), platform: arm64 }]);
    expect(images.map(({ platform }) => platform)).toEqual(["linux/arm64"]);
    expect(warnings).toEqual([expect.stringMatching(/linux\/arm64 .* linux\/amd64/)]);
  });

  test("passes over a platform that the index lists and the source does not hold", async () => {
    const writer = new LayoutWriter();
    const absent = { ...new LayoutWriter().image(["elsewhere"]), platform: arm64 };
    const { images, warnings } = await found(writer, [writer.index([writer.image(["a"]), absent])]);
    expect(images.map(({ platform }) => platform)).toEqual(["linux/amd64"]);
    expect(warnings).toEqual([expect.stringContaining(`linux/arm64 (${absent.digest})`)]);
  });

  test("reads null for an empty list in manifest and config", async () => {
    const writer = new LayoutWriter();
    const config = writer.json({ ...amd64, rootfs: { type: "layers", diff_ids: null }, history: null, created: null });
    const { images } = await found(writer, [writer.json({ config, layers: null })]);
    expect(images[0]).toMatchObject({ manifest: { layers: [] }, config: { history: [], rootfs: { diff_ids: [] } } });
  });
});

describe("what is refused", () => {
  test("two images for one platform, both named", async () => {
    const writer = new LayoutWriter();
    const [one, two] = [writer.image(["a"]), writer.image(["b"])];
    const tagged = { ...one, annotations: { "org.opencontainers.image.ref.name": "pr-1" } };
    await expect(found(writer, [tagged, two])).rejects.toMatchObject({
      code: "image-platform-twice",
      message: expect.stringMatching(new RegExp(`linux/amd64.*${one.digest} \\("pr-1"\\).*${two.digest}`)),
    });
  });

  test.for([
    { name: "nothing", roots: () => [] },
    { name: "an empty index", roots: (writer: LayoutWriter) => [writer.index([])] },
    { name: "attestations only", roots: (writer: LayoutWriter) => [{ ...writer.image(["a"]), platform: unknown }] },
    {
      name: "a chart",
      roots: (writer: LayoutWriter) => [
        writer.json({ config: writer.blob("name: chart", "application/vnd.cncf.helm.config.v1+json"), layers: [] }),
      ],
    },
  ])("a layout that holds $name", async ({ roots }) => {
    const writer = new LayoutWriter();
    await expect(found(writer, roots(writer))).rejects.toMatchObject({ code: "image-has-no-platform" });
  });

  test("10,001 manifests", async () => {
    const writer = new LayoutWriter();
    const manifest = writer.image(["a"]);
    const many = Array.from({ length: 10_001 }, (_, index) => ({ ...manifest, digest: sha256(`${index}`) }));
    await expect(found(writer, [writer.index(many)])).rejects.toMatchObject({ code: "image-index-unreasonable" });
  });

  test("10,001 layers", async () => {
    const writer = new LayoutWriter();
    const layer = { ...writer.blob("x"), mediaType: "" };
    await expect(found(writer, [writer.image(Array.from({ length: 10_001 }, () => layer))])).rejects.toMatchObject({
      code: "image-index-unreasonable",
    });
  });

  test("101 platforms", async () => {
    const writer = new LayoutWriter();
    const many = Array.from({ length: 101 }, (_, index) => writer.image([], { os: "linux", architecture: `cpu${index}` }));
    await expect(found(writer, many)).rejects.toMatchObject({ code: "image-index-unreasonable" });
  });

  test("indexes nested deeper than anyone nests them", async () => {
    const writer = new LayoutWriter();
    let index = writer.image(["a"]);
    for (let depth = 0; depth < 20; depth += 1) index = writer.index([index]);
    await expect(found(writer, [index])).rejects.toMatchObject({ code: "image-index-unreasonable" });
  });

  test("an index that lists itself, which no honest digest allows, ends", async () => {
    const index = { mediaType: "", digest: sha256("itself"), size: 1 };
    const content: ImageContent = {
      roots: [index],
      readDocument: async () => Buffer.from(JSON.stringify({ manifests: [index, index] })),
      openLayer: async () => null,
      checkLayer: async () => {},
      close: async () => {},
    };
    await expect(findImages(content)).rejects.toMatchObject({ code: "image-has-no-platform" });
  });

  test.for([
    { name: "no JSON", document: "{" },
    { name: "a list", document: "[]" },
    { name: "Docker's schema 1", document: JSON.stringify({ schemaVersion: 1, fsLayers: [{ blobSum: sha256("") }] }) },
    { name: "a negative size", document: manifestWith({ size: -1 }) },
    { name: "half a byte", document: manifestWith({ size: 0.5 }) },
    { name: "a size as text", document: manifestWith({ size: "12" }) },
    { name: "a size beyond reason", document: manifestWith({ size: 2 ** 60 }) },
    { name: "a digest that is a path", document: manifestWith({ digest: "sha256:../../../../etc/passwd" }) },
    { name: "a digest of an unknown kind", document: manifestWith({ digest: `md5:${"0".repeat(32)}` }) },
  ])("a manifest with $name", async ({ document }) => {
    const writer = new LayoutWriter();
    const root = writer.blob(document);
    await expect(found(writer, [root])).rejects.toMatchObject({
      code: "image-document-invalid",
      message: expect.stringContaining(root.digest),
    });
  });

  test("a config that does not match its digest", async () => {
    const writer = new LayoutWriter();
    const config = writer.json({ ...amd64 });
    const root = writer.json({ config, layers: [] });
    writer.file(
      blobName(config),
      JSON.stringify({ os: "linux", architecture: "amd65" }).padEnd(config.size).slice(0, config.size),
    );
    await expect(found(writer, [root])).rejects.toMatchObject({ code: "image-blob-corrupt" });
  });
});

function manifestWith(layer: object): string {
  const blob = { mediaType: "", digest: sha256(""), size: 0 };
  return JSON.stringify({ config: blob, layers: [{ ...blob, ...layer }] });
}
