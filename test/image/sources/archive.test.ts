import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { link, open, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../../src/image/sources/archive.ts";
import { noise } from "../../support/context.ts";
import { blobName, fixture, LayoutWriter, temporaryDirectory, unpackedExotic } from "../../support/layouts.ts";

async function tar(directory: string, args: readonly string[]): Promise<string> {
  const path = join(await temporaryDirectory(), "image.tar");
  execFileSync("tar", ["-C", directory, "-cf", path, ...args]);
  return path;
}

/** A layout with one document, as a tar. */
async function sample(args: readonly string[] = ["."]) {
  const writer = new LayoutWriter();
  const descriptor = writer.blob("some document");
  return { descriptor, path: await tar(await writer.write([]), args) };
}

async function documentIn(path: string, descriptor: { mediaType: string; digest: string; size: number }): Promise<string> {
  const content = await openArchive(path);
  try {
    return Buffer.from(await content.readDocument(descriptor)).toString();
  } finally {
    await content.close();
  }
}

describe("tars of all kinds", () => {
  test.for(["ustar", "gnu", "pax", "v7", "oldgnu"])("a layout is read from a tar in %s format", async (format) => {
    const { descriptor, path } = await sample([`--format=${format}`, "."]);
    expect(await documentIn(path, descriptor)).toBe("some document");
  });

  test.for(["gnu", "pax"])("names that are longer than a header are read in %s format", async (format) => {
    const writer = new LayoutWriter();
    const descriptor = writer.blob("some document");
    const long = `${"d".repeat(90)}/../${"e".repeat(90)}/../`;
    const directory = await writer.write([]);
    const args = [`--format=${format}`, `--transform=s,^blobs,${long}blobs,`, "blobs", "index.json"];
    expect(await documentIn(await tar(directory, args), descriptor)).toBe("some document");
  });

  test("hard and symbolic links within the archive are followed", async () => {
    const writer = new LayoutWriter();
    const [hard, soft] = [writer.blob("hard"), writer.blob("soft")];
    const directory = await writer.write([]);
    for (const [descriptor, make] of [
      [hard, link],
      [soft, symlink],
    ] as const) {
      await writeFile(
        join(directory, "blobs/sha256", `a-${descriptor.size}${make.name}`),
        await readFile(join(directory, blobName(descriptor))),
      );
      await rm(join(directory, blobName(descriptor)));
      const target = `a-${descriptor.size}${make.name}`;
      await make(make === link ? join(directory, "blobs/sha256", target) : target, join(directory, blobName(descriptor)));
    }
    const path = await tar(directory, ["--sort=name", "."]);
    expect([await documentIn(path, hard), await documentIn(path, soft)]).toEqual(["hard", "soft"]);
  });

  test("links in a circle are a blob that is not there", async () => {
    const writer = new LayoutWriter();
    const descriptor = writer.blob("x");
    const directory = await writer.write([]);
    await rm(join(directory, blobName(descriptor)));
    await symlink(blobName(descriptor).split("/").at(-1) ?? "", join(directory, blobName(descriptor)));
    await expect(documentIn(await tar(directory, ["."]), descriptor)).rejects.toMatchObject({ code: "image-blob-missing" });
  });

  test("a layer is streamed with exactly its bytes", async () => {
    const writer = new LayoutWriter();
    const bytes = noise(1_500_000, "layer");
    const layer = writer.blob(bytes);
    const content = await openArchive(await tar(await writer.write([]), ["."]));
    const hash = createHash("sha256");
    for await (const chunk of (await content.openLayer(layer)) ?? []) hash.update(chunk);
    expect(`sha256:${hash.digest("hex")}`).toBe(layer.digest);
    await content.close();
  });

  test("what docker save writes on overlay2 is opened", async () => {
    const content = await openArchive(await unpackedExotic());
    expect(content.roots.map(({ size }) => size)).toEqual([1455]);
    await content.close();
  });
});

describe("speed", () => {
  test("a 4 GB archive is opened without reading it", async () => {
    const writer = new LayoutWriter();
    const layout = await readFile(await tar(await writer.write([writer.image(["a"])]), ["."]));
    const largeBytes = 4_000_000_000;
    const path = await withFirstHeader((header) => header.write(`${largeBytes.toString(8)}\0`, 124));
    await truncate(path, 512);
    const file = await open(path, "r+");
    await file.write(layout, 0, layout.length, 512 + Math.ceil(largeBytes / 512) * 512);
    await file.close();
    const readBefore = await bytesReadByProcess();
    const content = await openArchive(path);
    expect(content.roots).toHaveLength(1);
    expect((await bytesReadByProcess()) - readBefore).toBeLessThan(10_000_000);
    await content.close();
  });
});

describe("what is refused", () => {
  test.for([
    { name: "a missing file", bytes: null, code: "image-path-missing" },
    { name: "an empty file", bytes: Buffer.alloc(0), code: "image-archive-unreadable" },
    { name: "a tar without members", bytes: Buffer.alloc(10_240), code: "image-archive-unreadable" },
    { name: "text", bytes: Buffer.from("hello ".repeat(1000)), code: "image-archive-unreadable" },
    {
      name: "gzip",
      bytes: gzipSync(Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 256))),
      code: "image-archive-compressed",
    },
    { name: "zstd", bytes: Buffer.concat([zstdCompressSync("x"), Buffer.alloc(1000)]), code: "image-archive-compressed" },
  ])("$name", async ({ bytes, code }) => {
    const path = join(await temporaryDirectory(), "image.tar");
    if (bytes !== null) await writeFile(path, bytes);
    await expect(openArchive(path)).rejects.toMatchObject({ code, message: expect.stringContaining(path) });
  });

  test("a directory", async () => {
    await expect(openArchive(await temporaryDirectory())).rejects.toMatchObject({ code: "image-path-missing" });
  });

  test.for([
    { holds: "neither an index nor a manifest.json", files: { "readme.txt": "[]" }, code: "image-layout-missing" },
    { holds: "a manifest.json that lists no image", files: { "manifest.json": "[]" }, code: "image-archive-manifest-invalid" },
    { holds: "a manifest.json that is none", files: { "manifest.json": "{" }, code: "image-archive-manifest-invalid" },
  ])("a tar that holds $holds", async ({ files, code }) => {
    const directory = await temporaryDirectory();
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
    await expect(openArchive(await tar(directory, ["."]))).rejects.toMatchObject({ code });
  });

  test("a tar that was cut in the middle of a member", async () => {
    const bytes = await readFile(fixture("type-docker.tar"));
    const path = join(await temporaryDirectory(), "image.tar");
    await writeFile(path, bytes.subarray(0, 2048 + 100));
    await expect(openArchive(path)).rejects.toMatchObject({ code: "image-archive-unreadable" });
  });

  test.for([
    { name: "longer than the file", size: "77777777777\0" },
    { name: "below zero", size: Buffer.from([0xff, ...Array.from({ length: 11 }, () => 0xff)]).toString("latin1") },
    { name: "beyond what can be counted", size: `\x80${"\x7f".repeat(11)}` },
    { name: "no number", size: "sixhundred!\0" },
  ])("a member whose size is $name", async ({ size }) => {
    const path = await withFirstHeader((header) => header.write(size, 124, 12, "latin1"));
    await expect(openArchive(path)).rejects.toMatchObject({ code: "image-archive-unreadable" });
  });

  test("a header whose checksum is wrong", async () => {
    const { path } = await sample(["--sort=name", "."]);
    const file = await open(path, "r+");
    await file.write(Buffer.from("X"), 0, 1, 512);
    await file.close();
    await expect(openArchive(path)).rejects.toMatchObject({
      code: "image-archive-unreadable",
      message: expect.stringContaining("byte 512"),
    });
  });

  test("a blob that a name in the archive puts outside of it", async () => {
    const writer = new LayoutWriter();
    const descriptor = writer.blob("some document");
    const path = await tar(await writer.write([]), ["-P", "--transform=s,^blobs,../../blobs,", "blobs", "index.json"]);
    await expect(documentIn(path, descriptor)).rejects.toMatchObject({ code: "image-blob-missing" });
  });
});

/** A tar whose first header was changed, with the checksum made right again. */
async function withFirstHeader(change: (header: Buffer) => void): Promise<string> {
  const { path } = await sample(["oci-layout", "index.json", "blobs"]);
  const bytes = await readFile(path);
  const header = bytes.subarray(0, 512);
  change(header);
  header.write(" ".repeat(8), 148, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  await writeFile(path, bytes);
  return path;
}

/** All bytes this process has asked the kernel to read. */
async function bytesReadByProcess(): Promise<number> {
  return Number(/^rchar: (\d+)$/m.exec(await readFile("/proc/self/io", "utf8"))?.[1]);
}
