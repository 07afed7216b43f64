import { blobsOf, type ImageBlobs } from "../../../image/oci/blobs.ts";
import { inParallel } from "../../../parallel.ts";
import type { ImageReference } from "../../../inputs/inputs.ts";
import { openGivenImage, type GivenImageRun } from "./given-image.ts";

/** More questions at a time than this make a registry slower, not faster. */
const readAtOnce = 4;

/** What each image is made of, in the order given. Layers are not opened. */
export async function readVersions(
  images: readonly { readonly name: string; readonly reference: ImageReference }[],
  run: GivenImageRun,
): Promise<readonly (ImageBlobs & { readonly name: string })[]> {
  return await inParallel(images, readAtOnce, async ({ name, reference }) => {
    const image = await openGivenImage(reference, run);
    try {
      return { name, ...(await blobsOf(image.content)) };
    } finally {
      await image.dispose();
    }
  });
}
