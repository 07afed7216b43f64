import { gzipSync, zstdCompressSync } from "node:zlib";
import { pack } from "tar-stream";
import { z } from "zod";
import { noise } from "./context.ts";
import { LayoutWriter } from "./layouts.ts";

/** Layers by the name of their one file, with that file's size in bytes; the same name and size make the same layer. */
export type Layers = Readonly<Record<string, number>>;

const compressions = { gzip: gzipSync, zstd: zstdCompressSync, none: (tar: Uint8Array) => tar };

/** Writes an image of one platform and gives what the input `image` calls it. */
export async function imageLayout(layers: Layers, compression: keyof typeof compressions = "gzip"): Promise<string> {
  const layout = new LayoutWriter();
  return `oci-dir://${await layout.write([await imageIn(layout, layers, { compression })])}`;
}

/** The same of several platforms: the layers of each, by its architecture. */
export async function platformsLayout(images: Readonly<Record<string, Layers>>): Promise<string> {
  const layout = new LayoutWriter();
  const manifests = await Promise.all(
    Object.entries(images).map(async ([architecture, layers]) => {
      const image = await imageIn(layout, layers, { compression: "gzip", architecture });
      return Object.assign(image, { platform: { os: "linux", architecture } });
    }),
  );
  return `oci-dir://${await layout.write([layout.index(manifests)])}`;
}

async function imageIn(
  layout: LayoutWriter,
  layers: Layers,
  { compression, ...config }: { readonly compression: keyof typeof compressions; readonly architecture?: string },
) {
  const type = `application/vnd.oci.image.layer.v1.tar${compression === "none" ? "" : `+${compression}`}`;
  const blobs = await Promise.all(
    Object.entries(layers).map(async ([name, bytes]) =>
      layout.blob(compressions[compression](await tarOf({ name, content: noise(bytes, name) })), type),
    ),
  );
  const history = Object.keys(layers).map((name) => ({ created_by: `COPY ${name} /${name} # buildkit` }));
  return layout.image(blobs, { history, ...config });
}

/** One entry of an image's history: what it says, and for an instruction that makes a layer the size of its one file. */
export type Entry = readonly [createdBy: string, bytes?: number];

/** The same of an image whose history is written entry by entry; a layer's file is filled by what the entry says. */
export async function historyLayout(entries: readonly Entry[], config: object = {}): Promise<string> {
  const layout = new LayoutWriter();
  const made = entries.flatMap(([text, bytes], position) => (bytes === undefined ? [] : [{ text, bytes, position }]));
  const blobs = await Promise.all(
    made.map(async ({ text, bytes, position }) => {
      const tar = await tarOf({ name: `file-${position}`, content: noise(bytes, text) });
      return layout.blob(gzipSync(tar), "application/vnd.oci.image.layer.v1.tar+gzip");
    }),
  );
  const history = entries.map(([created_by, bytes]) => ({ created_by, ...(bytes === undefined ? { empty_layer: true } : {}) }));
  return `oci-dir://${await layout.write([layout.image(blobs, { history, config })])}`;
}

async function tarOf({ name, content }: { readonly name: string; readonly content: Uint8Array }): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name, mtime: new Date(0) }, Buffer.from(content));
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(z.instanceof(Uint8Array).parse(chunk));
  return Buffer.concat(chunks);
}
