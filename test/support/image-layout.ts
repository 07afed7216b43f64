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
      layout.blob(gzipSync(await tarOf(name, bytes)), "application/vnd.oci.image.layer.v1.tar+gzip"),
    ),
  );
  const history = Object.keys(layers).map((name) => ({ created_by: `COPY ${name} /${name} # buildkit` }));
  return `oci-dir://${await layout.write([layout.image(blobs, { history })])}`;
}

async function tarOf(name: string, bytes: number): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name, mtime: new Date(0) }, Buffer.from(noise(bytes, name)));
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(z.instanceof(Uint8Array).parse(chunk));
  return Buffer.concat(chunks);
}
