import { formatBytes } from "../../bytes.ts";
import type { LayeredTree, PlatformContents } from "../../compare/files.ts";
import { isSameFile } from "../../compare/path-changes.ts";
import { type ImageFile, pairFiles } from "../../image/tree/tree.ts";
import { noBytes } from "../../image/tree/waste.ts";
import type { Report } from "../facts/report.ts";
import type { ReportDetails } from "../../ports.ts";
import type { HtmlDetails, ListedFile, PlatformDetails, WastedFile } from "./page-details.ts";

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
  const files = { [Symbol.iterator]: () => (baseline === null ? headFiles(head) : bothSides(head, baseline)) };
  return [{ ...about, files, isCompared: baseline !== null, waste: [...wastedFiles(head)], notes: wasteNotes(head) }];
}

/** Of waste, only the largest paths are known. */
function wasteNotes({ tree: { waste } }: LayeredTree): readonly string[] {
  const listedBytes = waste.topPaths.reduce((sum, { bytes }) => sum + bytes.compressedBytes, 0);
  const wholeBytes = waste.total.compressedBytes;
  if (listedBytes >= wholeBytes) return [];
  return [`Of ${formatBytes(wholeBytes)} of waste, ${formatBytes(listedBytes)} are listed by path; the rest is in smaller ones`];
}

function* headFiles({ tree, digests }: LayeredTree): Generator<ListedFile> {
  for (const file of tree.files()) yield listed(file, digests, null);
}

function* bothSides(head: LayeredTree, baseline: LayeredTree): Generator<ListedFile> {
  for (const { now, before } of pairFiles(head.tree, baseline.tree)) {
    const earlierBytes = before?.bytes.compressedBytes ?? null;
    if (now !== null) yield listed(now, head.digests, isUnchanged(now, before) ? now.bytes.compressedBytes : earlierBytes);
    else if (before !== null) yield listed({ ...before, bytes: noBytes }, baseline.digests, earlierBytes);
  }
}

function isUnchanged(now: ImageFile, before: ImageFile | null): boolean {
  return before !== null && isSameFile(now, before);
}

function listed({ path, layer, bytes }: ImageFile, digests: readonly string[], baselineBytes: number | null): ListedFile {
  const { uncompressedBytes: sizeBytes, compressedBytes } = bytes;
  return { path, layer: digests[layer] ?? "", sizeBytes, compressedBytes, baselineBytes };
}

function* wastedFiles({ tree, digests }: LayeredTree): Generator<WastedFile> {
  for (const { path, layer, bytes } of tree.waste.topPaths) {
    yield { path, layer: digests[layer] ?? "", wastedBytes: bytes.compressedBytes };
  }
}
