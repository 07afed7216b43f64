import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { z } from "zod";
import { noise } from "./context.ts";
import { LayoutWriter } from "./layouts.ts";

/** Layers by the name of their one file, with that file's size in bytes; the same name and size make the same layer. */
export type Layers = Readonly<Record<string, number>>;

/** Writes an image of one platform and gives what the input `image` calls it. */
export async function imageLayout(layers: Layers): Promise<string> {
  const layout = new LayoutWriter();
  const blobs = await Promise.all(
    Object.entries(layers).map(async ([name, bytes]) =>
      layout.blob(gzipSync(await tarOf({ name, content: noise(bytes, name) })), "application/vnd.oci.image.layer.v1.tar+gzip"),
    ),
  );
  const history = Object.keys(layers).map((name) => ({ created_by: `COPY ${name} /${name} # buildkit` }));
  return `oci-dir://${await layout.write([layout.image(blobs, { history })])}`;
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
