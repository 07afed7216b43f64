import { gzipSync, zstdCompressSync } from "node:zlib";
import { type Files, noise } from "./context.ts";
import { LayoutWriter } from "./layouts.ts";
import { tarOf } from "./tar-writer.ts";

/** Layers by the name of their one file, with that file's size in bytes; the same name and size make the same layer. */
export type Layers = Readonly<Record<string, number>>;

const compressions = { gzip: gzipSync, zstd: zstdCompressSync, none: (tar: Uint8Array) => tar };

/** Writes an image of one platform and gives what the input `image` calls it. */
export async function imageLayout(layers: Layers, compression: keyof typeof compressions = "gzip"): Promise<string> {
  const layout = new LayoutWriter();
  return `oci-dir://${await layout.write([imageIn(layout, layers, { compression })])}`;
}

/** The same as files of a commit, in a directory: what a run measures that builds nothing. */
export function layoutFiles(directory: string, layers: Layers): Files {
  const layout = new LayoutWriter();
  const files = layout.files([imageIn(layout, layers, { compression: "gzip" })]);
  return Object.fromEntries([...files].map(([name, content]) => [`${directory}/${name}`, content]));
}

/** The same of several platforms: the layers of each, by its architecture. */
export async function platformsLayout(images: Readonly<Record<string, Layers>>): Promise<string> {
  const layout = new LayoutWriter();
  const manifests = Object.entries(images).map(([architecture, layers]) => {
    const image = imageIn(layout, layers, { compression: "gzip", architecture });
    return Object.assign(image, { platform: { os: "linux", architecture } });
  });
  return `oci-dir://${await layout.write([layout.index(manifests)])}`;
}

function imageIn(
  layout: LayoutWriter,
  layers: Layers,
  { compression, ...config }: { readonly compression: keyof typeof compressions; readonly architecture?: string },
) {
  const type = `application/vnd.oci.image.layer.v1.tar${compression === "none" ? "" : `+${compression}`}`;
  const blobs = Object.entries(layers).map(([name, bytes]) =>
    layout.blob(compressions[compression](fileInTar(name, noise(bytes, name))), type),
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
  const blobs = made.map(({ text, bytes, position }) =>
    layout.blob(gzipSync(fileInTar(`file-${position}`, noise(bytes, text))), "application/vnd.oci.image.layer.v1.tar+gzip"),
  );
  const history = entries.map(([created_by, bytes]) => ({ created_by, ...(bytes === undefined ? { empty_layer: true } : {}) }));
  return `oci-dir://${await layout.write([layout.image(blobs, { history, config })])}`;
}

function fileInTar(path: string, content: Uint8Array): Buffer {
  return tarOf([{ path, content: Buffer.from(content), mtime: 0 }]);
}
