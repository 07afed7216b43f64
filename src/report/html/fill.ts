import type { LayeredTree, PlatformContents } from "../../files.ts";
import type { ImageFile } from "../../image/tree.ts";
import type { Report, ReportDetails } from "../report.ts";
import type { HtmlDetails, ListedFile, PlatformDetails, WastedFile } from "./details.ts";

/** The files of every platform whose layers are known, as the page wants them. */
export function htmlDetails({ images }: Report, details: ReportDetails): HtmlDetails {
  const platforms = images.flatMap(({ name, measurement }) => {
    const contents = details.images.find(({ image }) => image.name === name)?.contents;
    return measurement.platforms.flatMap(({ platform }) => platformDetails({ image: name, platform }, contents?.get(platform)));
  });
  return { platforms };
}

function platformDetails(
  about: Pick<PlatformDetails, "image" | "platform">,
  contents: PlatformContents | undefined,
): readonly PlatformDetails[] {
  const { head = null, baseline = null } = contents ?? {};
  if (head === null) return [];
  const before = baseline === null ? null : baselineFiles(head, baseline);
  return [{ ...about, files: headFiles(head), baseline: before, waste: wastedFiles(head), notes: [] }];
}

function* headFiles({ tree, digests }: LayeredTree): Generator<ListedFile> {
  for (const file of tree.files()) yield listed(file, digests, file.bytes.compressedBytes);
}

/** Of content that did not change, the head's share: the share depends a little on a file's neighbours. */
function* baselineFiles(head: LayeredTree, { tree, digests }: LayeredTree): Generator<ListedFile> {
  const now = new Map([...head.tree.files()].map((file) => [file.path, file]));
  for (const file of tree.files()) {
    const same = now.get(file.path);
    const isSame = same !== undefined && same.kind === file.kind && same.contentHash === file.contentHash;
    yield listed(file, digests, isSame ? same.bytes.compressedBytes : file.bytes.compressedBytes);
  }
}

function listed({ path, layer, bytes }: ImageFile, digests: readonly string[], compressedBytes: number): ListedFile {
  return { path, layer: digests[layer] ?? "", sizeBytes: bytes.uncompressedBytes, compressedBytes };
}

function* wastedFiles({ tree, digests }: LayeredTree): Generator<WastedFile> {
  for (const { path, layer, bytes } of tree.waste.topPaths) {
    yield { path, layer: digests[layer] ?? "", wastedBytes: bytes.compressedBytes };
  }
}
