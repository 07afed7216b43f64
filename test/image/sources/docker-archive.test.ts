import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { measure } from "../../../src/measure/measure.ts";
import { openArchive } from "../../../src/image/sources/archive.ts";
import { openLayout } from "../../../src/image/sources/layout.ts";
import { findImages } from "../../../src/image/oci/manifests.ts";
import type { ImageChoice } from "../../../src/image/sources/image-choice.ts";
import { noise } from "../../support/context.ts";
import { sha256, temporaryDirectory } from "../../support/layouts.ts";
import { type Member, tarOf } from "../../support/tar-writer.ts";

const layer = (path: string, bytes: number) => tarOf([{ path, content: Buffer.from(noise(bytes, path)) }]);
const one = layer("a", 3000);
const two = layer("b", 5000);
const config = (layers: readonly Buffer[]) =>
  JSON.stringify({
    os: "linux",
    architecture: "amd64",
    rootfs: { type: "layers", diff_ids: layers.map((bytes) => sha256(bytes)) },
    history: layers.map((_, index) => ({ created_by: `COPY ${index} /` })),
  });

type Files = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

async function directoryOf(files: Files): Promise<string> {
  const directory = await temporaryDirectory();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    if (typeof content === "object" && "link" in content) await symlink(content.link, join(directory, name));
    else await writeFile(join(directory, name), content);
  }
  return directory;
}

async function archiveOf(files: Files): Promise<string> {
  const path = join(await temporaryDirectory(), "image.tar");
  execFileSync("tar", ["-C", await directoryOf(files), "-cf", path, ...Object.keys(files)]);
  return path;
}

async function measured(path: string, choice: ImageChoice | null = null) {
  const content = await openArchive(path, choice);
  try {
    const image = { content, source: "archive" as const, builder: null, target: "", provenance: null };
    return await measure(image, { openLayers: true });
  } finally {
    await content.close();
  }
}

const listed = (entry: object) => JSON.stringify([entry]);

describe("who writes manifest.json", () => {
  const [gzipped, other] = [gzipSync(one), gzipSync(two)];
  test.for<{ who: string; files: Files; layers: readonly Buffer[] }>([
    {
      who: "jib before 2020: keys in lower case",
      files: {
        "aa.tar.gz": gzipped,
        "config.json": config([one]),
        "manifest.json": listed({ config: "config.json", repoTags: ["app:1"], layers: ["aa.tar.gz"] }),
      },
      layers: [gzipped],
    },
    {
      who: "Docker before 25: directories with layer.tar, an older one linked",
      files: {
        "aa/layer.tar": one,
        "bb/layer.tar": { link: "../aa/layer.tar" },
        "cc/layer.tar": two,
        "config.json": config([one, one, two]),
        "manifest.json": listed({
          Config: "config.json",
          RepoTags: ["app:1"],
          Layers: ["aa/layer.tar", "bb/layer.tar", "cc/layer.tar"],
        }),
      },
      layers: [one, one, two],
    },
    {
      who: "crane and ko: names of gzipped layers are digests",
      files: {
        [`${sha256(gzipped).slice(7)}.tar.gz`]: gzipped,
        [`${sha256(other).slice(7)}.tar.gz`]: other,
        "sha256:1234": config([one, two]),
        "manifest.json": listed({
          Config: "sha256:1234",
          RepoTags: null,
          Layers: [`${sha256(gzipped).slice(7)}.tar.gz`, `${sha256(other).slice(7)}.tar.gz`],
        }),
      },
      layers: [gzipped, other],
    },
    {
      who: "podman and skopeo: plain layers by their diff ID, and `repositories`",
      files: {
        [`${sha256(one).slice(7)}.tar`]: one,
        "abc.json": config([one]),
        repositories: "{}",
        "manifest.json": listed({
          Config: "abc.json",
          RepoTags: ["localhost/app:latest"],
          Layers: [`${sha256(one).slice(7)}.tar`],
        }),
      },
      layers: [one],
    },
    {
      who: "Docker 25 with an index without manifests",
      files: {
        "oci-layout": '{"imageLayoutVersion":"1.0.0"}',
        "index.json": '{"schemaVersion":2,"manifests":null}',
        "./blobs/sha256/l": one,
        "blobs/sha256/c": config([one]),
        "manifest.json": listed({ Config: "blobs/sha256/c", RepoTags: null, Layers: ["./blobs/sha256/l"] }),
      },
      layers: [one],
    },
    {
      who: "no layers at all",
      files: { "c.json": config([]), "manifest.json": listed({ Config: "c.json", RepoTags: null, Layers: null }) },
      layers: [],
    },
  ])("$who", async ({ files, layers }) => {
    const { measurement, warnings } = await measured(await archiveOf(files));
    const [platform] = measurement.platforms;
    const distinct = new Map(layers.map((bytes) => [sha256(bytes), bytes.length]));
    const configBytes = platform?.configBytes ?? 0;
    expect(platform).toMatchObject({
      platform: "linux/amd64",
      sizeBytes: configBytes + [...distinct.values()].reduce((total, bytes) => total + bytes, 0),
      layers: layers.map((bytes) => ({ digest: sha256(bytes), compressedBytes: bytes.length })),
    });
    expect(configBytes).toBeGreaterThan(50);
    expect(platform?.layers.every(({ contentDigest }) => contentDigest !== null)).toBe(true);
    expect(warnings).toEqual([]);
  });
});

test.for([
  { how: "xz", start: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { how: "bzip2", start: [0x42, 0x5a, 0x68, 0x39] },
  { how: "lz4", start: [0x04, 0x22, 0x4d, 0x18] },
])("a layer in $how is not called a tar, for then its bytes would count as unpacked", async ({ start }) => {
  const odd = Buffer.concat([Buffer.from(start), Buffer.alloc(3000, "z")]);
  const files = { "l.tar": odd, "c.json": config([one]), "manifest.json": listed({ Config: "c.json", Layers: ["l.tar"] }) };
  const { measurement } = await measured(await archiveOf(files));
  expect(measurement.platforms[0]?.layers).toMatchObject([
    { mediaType: "application/octet-stream", compression: null, compressedBytes: odd.length, uncompressedBytes: null },
  ]);
});

describe("several images in one archive", () => {
  const files: Files = {
    "one.tar": one,
    "two.tar": two,
    "one.json": config([one]),
    "two.json": config([two]),
    "manifest.json": JSON.stringify([
      { Config: "one.json", RepoTags: ["ghcr.io/acme/one:1.2"], Layers: ["one.tar"] },
      { Config: "two.json", RepoTags: ["ghcr.io/acme/two:3"], Layers: ["two.tar"] },
    ]),
  };

  test.for([
    { name: "ghcr.io/acme/one:1.2", digest: sha256(one) },
    { name: "3", digest: sha256(two) },
  ])("$name chooses one", async ({ name, digest }) => {
    const { measurement } = await measured(await archiveOf(files), { kind: "name", name });
    expect(measurement.platforms).toMatchObject([{ layers: [{ digest }] }]);
  });

  test("none is chosen, and both are named", async () => {
    await expect(measured(await archiveOf(files))).rejects.toMatchObject({
      code: "image-platform-twice",
      message: expect.stringMatching(/acme\/one:1\.2.*acme\/two:3/),
      hint: expect.stringContaining("oci-dir://PATH:NAME"),
    });
  });

  test("another name is refused with those that are there", async () => {
    await expect(measured(await archiveOf(files), { kind: "name", name: "4" })).rejects.toMatchObject({
      code: "image-choice-unknown",
      message: expect.stringContaining('only "ghcr.io/acme/one:1.2", "ghcr.io/acme/two:3"'),
    });
  });
});

test.for([
  { name: "ghcr.io/acme/app:1.2", is: "the first" },
  { name: "latest", is: "the second" },
])("an image with two names is found by $is", async ({ name }) => {
  const names = ["ghcr.io/acme/app:1.2", "localhost/app:latest"];
  const manifest = listed({ Config: "c.json", RepoTags: names, Layers: ["l.tar"] });
  const path = await archiveOf({ "l.tar": one, "c.json": config([one]), "manifest.json": manifest });
  expect((await measured(path, { kind: "name", name })).measurement.platforms).toMatchObject([
    { layers: [{ digest: sha256(one) }] },
  ]);
  await expect(measured(path, { kind: "name", name: "3" })).rejects.toMatchObject({
    message: expect.stringContaining('only "ghcr.io/acme/app:1.2", "localhost/app:latest"'),
  });
});

describe("an archive is found in as an engine would that unpacks it", () => {
  const inside = { "a/l.tar": one, "c.json": config([one]) };
  const whole = { ...inside, "manifest.json": listed({ Config: "c.json", Layers: ["a/l.tar"] }) };
  const members = (files: Readonly<Record<string, string | Buffer>>, prefix = "") =>
    Object.entries(files).map(([path, content]): Member => ({ path: `${prefix}${path}`, content }));

  test.for<{ what: string; held: readonly Member[] }>([
    { what: "names from the root", held: members(whole, "/") },
    {
      what: "a manifest with names from the root",
      held: members({ ...inside, "manifest.json": listed({ Config: "/c.json", Layers: ["/a/l.tar"] }) }),
    },
    {
      what: "a directory that is a link to one that is a link",
      held: [
        ...members({ ...inside, "manifest.json": listed({ Config: "c.json", Layers: ["links/b/l.tar"] }) }),
        { path: "links/b", type: "2", link: "../b" },
        { path: "b", type: "2", link: "a" },
      ],
    },
    { what: "one directory with everything in it", held: [{ path: "image/", type: "5" }, ...members(whole, "./image/")] },
  ])("$what", async ({ held }) => {
    const path = join(await temporaryDirectory(), "image.tar");
    await writeFile(path, tarOf(held));
    expect((await measured(path)).measurement.platforms).toMatchObject([{ layers: [{ digest: sha256(one) }] }]);
  });

  test("links that lead to each other lead nowhere", async () => {
    const path = join(await temporaryDirectory(), "image.tar");
    const links = [
      { path: "a", type: "2", link: "b/c" },
      { path: "b", type: "2", link: "a" },
    ];
    await writeFile(path, tarOf([...members({ ...whole, "manifest.json": listed({ Config: "a/c", Layers: [] }) }), ...links]));
    await expect(measured(path)).rejects.toMatchObject({ code: "image-blob-missing", message: expect.stringContaining("a/c") });
  });
});

test("an archive that was unpacked into a directory is read as well", async () => {
  const content = await openLayout(
    await directoryOf({
      "l.tar": one,
      "c.json": config([one]),
      "manifest.json": listed({ Config: "c.json", RepoTags: null, Layers: ["l.tar"] }),
    }),
  );
  expect((await findImages(content)).images).toMatchObject([{ manifest: { layers: [{ digest: sha256(one) }] } }]);
});

test.for([
  { what: "a layer", files: { "c.json": config([one]) }, name: "l.tar" },
  { what: "the config", files: { "l.tar": one }, name: "c.json" },
])("$what that is not in the archive is named", async ({ files, name }) => {
  const all = { ...files, "manifest.json": listed({ Config: "c.json", RepoTags: null, Layers: ["l.tar"] }) };
  await expect(measured(await archiveOf(all))).rejects.toMatchObject({
    code: "image-blob-missing",
    message: expect.stringContaining(name),
  });
});

test("a link that leads out of the archive finds nothing", async () => {
  const files: Files = {
    "l.tar": { link: "/etc/passwd" },
    "c.json": config([one]),
    "manifest.json": listed({ Config: "c.json", RepoTags: null, Layers: ["l.tar"] }),
  };
  await expect(measured(await archiveOf(files))).rejects.toMatchObject({ code: "image-blob-missing" });
});
