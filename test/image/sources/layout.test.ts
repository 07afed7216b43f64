import { mkdir, rename, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLayout } from "../../../src/image/sources/layout.ts";
import { fixture, LayoutWriter, blobName, sha256, temporaryDirectory } from "../../support/layouts.ts";

const document = "some document";

/** A layout with one blob, opened; the blob's descriptor may then be changed. */
async function layoutOf(writer: LayoutWriter) {
  return openLayout(await writer.write([]));
}

test("a document is read by its digest", async () => {
  const writer = new LayoutWriter();
  const descriptor = writer.blob(document);
  const content = await layoutOf(writer);
  expect(Buffer.from(await content.readDocument(descriptor)).toString()).toBe(document);
});

test("a layout with one image has the image as its root, however often it is tagged", async () => {
  const content = await openLayout(fixture("gzip-two-tags"));
  expect(content.roots.map(({ digest }) => digest)).toEqual([
    "sha256:afddf982221de7112756d8f6dc3a9697837882432bb64b4ddb53af9da148119b",
  ]);
});

test("a layout with several images has its index as the root, and that can be read like any document", async () => {
  const writer = new LayoutWriter();
  const directory = await writer.write([writer.image(["a"]), writer.image(["b"])]);
  const content = await openLayout(directory);
  const [root] = content.roots;
  expect(content.roots).toHaveLength(1);
  const bytes = root === undefined ? "" : Buffer.from(await content.readDocument(root));
  expect(root?.digest).toBe(sha256(bytes));
  expect(JSON.parse(bytes.toString()).manifests).toHaveLength(2);
});

test.for([
  { name: "other content", file: "same length!!", code: "image-blob-corrupt" },
  { name: "less content", file: "some", code: "image-blob-corrupt" },
  { name: "more content", file: `${document} and more`, code: "image-blob-corrupt" },
])("a blob with $name is refused", async ({ file, code }) => {
  const writer = new LayoutWriter();
  const descriptor = writer.blob(document);
  const content = await layoutOf(writer.file(blobName(descriptor), file));
  await expect(content.readDocument(descriptor)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(descriptor.digest),
  });
});

test("a file of 3 GB in place of a document is refused unread", async () => {
  const writer = new LayoutWriter();
  const descriptor = writer.blob(document);
  const directory = await writer.write([]);
  await truncate(join(directory, blobName(descriptor)), 3_000_000_000);
  const content = await openLayout(directory);
  await expect(content.readDocument(descriptor)).rejects.toMatchObject({ code: "image-blob-corrupt" });
});

test("a document of 4 MiB is read, and a longer one is refused unread", async () => {
  const writer = new LayoutWriter();
  const [longest, tooLong] = [writer.blob(Buffer.alloc(4 * 1024 * 1024)), writer.blob(Buffer.alloc(4 * 1024 * 1024 + 1))];
  const content = await layoutOf(writer);
  expect(await content.readDocument(longest)).toHaveLength(longest.size);
  await expect(content.readDocument(tooLong)).rejects.toMatchObject({ code: "image-document-too-large" });
});

test.for([
  { name: "no such directory", make: async (directory: string) => join(directory, "nope"), code: "image-path-missing" },
  { name: "a file", make: async (directory: string) => written(join(directory, "file"), ""), code: "image-path-missing" },
  { name: "an empty directory", make: async (directory: string) => directory, code: "image-layout-missing" },
  { name: "an index that is no JSON", make: (directory: string) => withIndex(directory, "<html>"), code: "image-layout-invalid" },
  { name: "an index that is a list", make: (directory: string) => withIndex(directory, "[]"), code: "image-layout-invalid" },
  {
    name: "an index with a path for a digest",
    make: (directory: string) => withIndex(directory, JSON.stringify({ manifests: [{ digest: "sha256:../../x", size: 1 }] })),
    code: "image-layout-invalid",
  },
  {
    name: "an index of 5 MB",
    make: (directory: string) => withIndex(directory, " ".repeat(5_000_000)),
    code: "image-layout-invalid",
  },
])("$name is no layout", async ({ make, code }) => {
  const path = await make(await temporaryDirectory());
  await expect(openLayout(path)).rejects.toMatchObject({ code, message: expect.stringContaining(path) });
});

test.for(["a blob", "the directory of the blobs", "the index"])("a link cannot lead out of the layout: %s", async (what) => {
  const outside = await temporaryDirectory();
  const writer = new LayoutWriter();
  const descriptor = writer.blob(document);
  const directory = await writer.write([]);
  const name = { "a blob": blobName(descriptor), "the directory of the blobs": "blobs", "the index": "index.json" }[what] ?? "";
  await rename(join(directory, name), join(outside, "moved"));
  await symlink(join(outside, "moved"), join(directory, name));
  const reading = openLayout(directory).then((content) => content.readDocument(descriptor));
  await expect(reading).rejects.toMatchObject({ code: what === "the index" ? "image-layout-missing" : "image-blob-missing" });
});

test("links within a layout are followed", async () => {
  const writer = new LayoutWriter();
  const descriptor = writer.blob(document);
  const directory = await writer.write([]);
  await mkdir(join(directory, "store"));
  await rename(join(directory, blobName(descriptor)), join(directory, "store/blob"));
  await symlink("../../store/blob", join(directory, blobName(descriptor)));
  const content = await openLayout(directory);
  expect(await content.readDocument(descriptor)).toHaveLength(document.length);
});

test("a directory in place of a blob is a blob that is not there", async () => {
  const writer = new LayoutWriter();
  const directory = await writer.write([]);
  const descriptor = { mediaType: "", digest: sha256("x"), size: 4096 };
  await mkdir(join(directory, blobName(descriptor)));
  const content = await openLayout(directory);
  await expect(content.readDocument(descriptor)).rejects.toMatchObject({ code: "image-blob-missing" });
});

async function written(path: string, text: string): Promise<string> {
  await writeFile(path, text);
  return path;
}

async function withIndex(directory: string, text: string): Promise<string> {
  await writeFile(join(directory, "index.json"), text);
  return directory;
}
