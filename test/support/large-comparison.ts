import { compareFiles } from "../../src/compare/files.ts";
import type { LayerListing } from "../../src/image/listing/listing.ts";
import { kindCode } from "../../src/image/listing/listing.ts";
import { ListingBuilder } from "../../src/image/listing/listing-builder.ts";
import { mergeLayers } from "../../src/image/tree/tree.ts";

/** Two images of as many files each as are asked for; the paths of the newer one and of the older one, with digits for each `#`. */
export const largeComparisons = {
  "every file with other content": ["srv/bucket/object-#######.json", "srv/bucket/object-#######.json"],
  "every file in a directory of its own, none of them in both": ["srv/new/#######/object", "srv/old/#######/object"],
} as const;

export type LargeComparison = keyof typeof largeComparisons;

/** What a comparison came to, and the most memory that the process ever had. */
export interface ComparedInMemory {
  readonly changedFiles: number;
  readonly files: number;
  readonly directories: readonly string[];
  readonly maxRssBytes: number;
}

/** Larger files come later, so that each of them is among the largest for a while. */
function listingOf(pattern: string, side: number, entries: number): LayerListing {
  const builder = new ListingBuilder();
  const bytes = Buffer.from(pattern.replaceAll("/", "\0"));
  const path = { bytes, start: 0, end: bytes.length };
  for (let index = 0; index < entries; index += 1) {
    for (let at = pattern.lastIndexOf("#"), rest = index; pattern[at] === "#"; at -= 1, rest = Math.floor(rest / 10))
      bytes[at] = 0x30 + (rest % 10);
    const sizeBytes = 10 * (index + 1) * (side + 1);
    const row = builder.add({ path, link: null, kind: kindCode.file, sizeBytes, mode: 0o644, uid: 0, gid: 0, xattrs: 0 });
    builder.setCompressedSize(row, sizeBytes);
    builder.setHash(row, [index, side]);
  }
  return builder.finish();
}

function compare(name: LargeComparison, entries: number): ComparedInMemory {
  const [head, baseline] = largeComparisons[name].map((pattern, side) =>
    mergeLayers([{ listing: listingOf(pattern, side, entries), isBase: false }]),
  );
  if (head === undefined || baseline === undefined) throw new Error("two sides were expected");
  const { changedFiles, files, directories } = compareFiles(head, baseline);
  const maxRssBytes = process.resourceUsage().maxRSS * 1024;
  return { changedFiles, files: files.length, directories: directories.map(({ path }) => path), maxRssBytes };
}

const asked = Object.keys(largeComparisons).find((name): name is LargeComparison => name === process.argv[2]);
if (asked !== undefined && import.meta.main) process.stdout.write(JSON.stringify(compare(asked, Number(process.argv[3]))));
