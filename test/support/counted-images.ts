import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Descriptor = z.object({ digest: z.string(), size: z.int() });
const Index = z.object({ manifests: z.tuple([Descriptor]) });
const Manifest = z.object({ config: Descriptor, layers: z.array(Descriptor).min(1) });

/** An image, counted without any of the project's own code. */
export interface Counted {
  readonly bytes: number;
  readonly repeated: number;
}

/** The one image of an unpacked OCI layout. */
export async function countLayout(layout: string): Promise<Counted> {
  const { manifests } = Index.parse(JSON.parse(await readFile(join(layout, "index.json"), "utf8")));
  return await countImage(manifests[0].digest, (digest) => readFile(join(layout, "blobs", digest.replace(":", "/"))));
}

/** Config and distinct layers, each as many bytes as there really are. */
export async function countImage(reference: string, read: (reference: string) => Promise<Buffer>): Promise<Counted> {
  const { config, layers } = Manifest.parse(JSON.parse((await read(reference)).toString()));
  const digests = [...new Set([config, ...layers].map(({ digest }) => digest))];
  const blobs = await Promise.all(digests.map(read));
  const repeated = 1 + layers.length - digests.length;
  return { bytes: blobs.reduce((sum, { length }) => sum + length, 0), repeated };
}
