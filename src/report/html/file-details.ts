import { formatBytes } from "../../bytes.ts";
import type { LayeredTree, PlatformContents } from "../../compare/files.ts";
import { sharesOf } from "../../compare/package-sums.ts";
import { isSameFile } from "../../compare/path-changes.ts";
import { fullName } from "../../image/packages/package.ts";
import { type ImageFile, type ImageTree, pairFiles } from "../../image/tree/tree.ts";
import { noBytes } from "../../image/tree/waste.ts";
import type { Report } from "../facts/report.ts";
import type { ReportDetails } from "../../ports.ts";
import { packageKey } from "./packages.ts";
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
  const owners = new Owners(tree);
  for (const file of tree.files()) yield { ...listed(file, digests, owners), baselineBytes: null };
}

function* bothSides(head: LayeredTree, baseline: LayeredTree): Generator<ListedFile> {
  const [owners, earlier] = [new Owners(head.tree), new Owners(baseline.tree)];
  for (const { now, before } of pairFiles(head.tree, baseline.tree)) {
    const baselineBytes = before?.bytes.compressedBytes ?? null;
    const packedBaselineBytes = before === null ? 0 : earlier.packedBytes(before);
    if (now !== null) {
      const file = listed(now, head.digests, owners);
      if (isUnchanged(now, before)) yield { ...file, baselineBytes: file.compressedBytes, packedBaselineBytes: file.packedBytes };
      else yield { ...file, baselineBytes, packedBaselineBytes };
    } else if (before !== null) {
      yield { ...listed({ ...before, bytes: noBytes }, baseline.digests, earlier), baselineBytes, packedBaselineBytes };
    }
  }
}

function isUnchanged(now: ImageFile, before: ImageFile | null): boolean {
  return before !== null && isSameFile(now, before);
}

function listed(file: ImageFile, digests: readonly string[], owners: Owners): Omit<ListedFile, "baselineBytes"> {
  return {
    path: file.path,
    layer: digests[file.layer] ?? "",
    sizeBytes: file.bytes.uncompressedBytes,
    compressedBytes: file.bytes.compressedBytes,
    package: owners.nameOf(file),
    packedBytes: owners.packedBytes(file),
    packedBaselineBytes: 0,
  };
}

/** Whose the files of an image are. */
class Owners {
  readonly #packages: ImageTree["packages"];
  readonly #names: readonly string[];

  constructor({ packages }: ImageTree) {
    this.#packages = packages;
    this.#names = packages.list.map((found) => packageKey({ type: found.type, name: fullName(found) }));
  }

  nameOf({ owner }: ImageFile): string | null {
    return this.#names[owner] ?? null;
  }

  packedBytes(file: ImageFile): number {
    const shares = sharesOf(file, this.#packages);
    // Nearly every file is one package's, or nobody's.
    if (shares.length === 1) return 0;
    return shares.reduce((sum, { owner, compressedBytes }) => sum + (owner === file.owner ? 0 : compressedBytes), 0);
  }
}

function* wastedFiles({ tree, digests }: LayeredTree): Generator<WastedFile> {
  for (const { path, layer, bytes } of tree.waste.topPaths) {
    yield { path, layer: digests[layer] ?? "", wastedBytes: bytes.compressedBytes };
  }
}
