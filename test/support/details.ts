import type { HtmlDetails, ListedFile, PlatformDetails } from "../../src/report/html/page-details.ts";
import { packageKey } from "../../src/report/html/packages.ts";
import { layersOf, sectionsOf, type PageSection } from "../../src/report/html/page-data.ts";
import type { Report } from "../../src/report/facts/report.ts";

const usual = [
  "usr/bin/ffmpeg",
  "usr/lib/x86_64-linux-gnu/libavcodec.so.59.37.100",
  "usr/lib/x86_64-linux-gnu/libavformat.so.59.27.100",
  "usr/lib/x86_64-linux-gnu/libx265.so.199",
  "usr/share/doc/ffmpeg/changelog.gz",
  "etc/ld.so.cache",
  "var/log/dpkg.log",
];

/** Files for every image of a report: `paths` in each layer of some size, half as large on the base branch. */
export function detailsOf(report: Report, paths: readonly string[] = usual): HtmlDetails {
  return { platforms: sectionsOf(report, null).map((section) => platformDetails(section, paths)) };
}

function platformDetails(section: PageSection, paths: readonly string[]): PlatformDetails {
  const layers = layersOf(section).filter(({ head }) => (head?.compressedBytes ?? 0) > 100_000);
  const isCompared = section.platform.layers.length > 0;
  const files = paths.map((path, index): ListedFile => {
    const layer = layers[index % layers.length]?.head;
    const compressedBytes = Math.floor((layer?.compressedBytes ?? 0) / (paths.length + 1));
    const baselineBytes = index === 0 || !isCompared ? null : Math.ceil(compressedBytes / 2);
    const owner = section.platform.packages?.list[index];
    const whose = { ...nobodys, package: owner === undefined ? null : packageKey(owner) };
    return { path, layer: layer?.digest ?? "", compressedBytes, sizeBytes: compressedBytes * 3, baselineBytes, ...whose };
  });
  const first = layers.at(-1)?.head?.digest ?? "";
  const waste = [{ path: "var/lib/apt/lists/Packages", layer: first, wastedBytes: 1_234_567 }];
  const names = { image: section.image.name, platform: section.platform.platform };
  return { ...names, files, isCompared, waste, notes: [] };
}

const nobodys = { package: null, packedBytes: 0, packedBaselineBytes: 0 };

/** Two lists as one, each path once; both may be walked through again. */
export function sideBySide(files: readonly HeadFile[], baseline: readonly HeadFile[] | null) {
  const before = new Map(baseline?.map((file) => [file.path, file]));
  const now = new Set(files.map(({ path }) => path));
  const both = files.map((file): ListedFile => {
    return { ...nobodys, ...file, baselineBytes: before.get(file.path)?.compressedBytes ?? null };
  });
  const gone = [...before.values()].flatMap((file): readonly ListedFile[] =>
    now.has(file.path) ? [] : [{ ...nobodys, ...file, sizeBytes: 0, compressedBytes: 0, baselineBytes: file.compressedBytes }],
  );
  return { files: [...both, ...gone], isCompared: baseline !== null };
}

/** A file of one side. */
export type HeadFile = Omit<ListedFile, "baselineBytes" | keyof typeof nobodys> & Partial<Pick<ListedFile, keyof typeof nobodys>>;

/** As many files as asked for, in directories as a distribution has them. */
export function manyFiles(layers: readonly string[], amount: number): readonly HeadFile[] {
  const words = ["share", "lib", "python3", "node_modules", "locale", "doc", "include", "site-packages", "perl5", "zoneinfo"];
  const word = (index: number): string => words[index % words.length] ?? "";
  return Array.from({ length: amount }, (_, index) => {
    const path = `usr/${word(index)}/${word(index >> 3)}-${index % 211}/${word(index >> 5)}/file-${index}.${word(index >> 2).slice(0, 2)}`;
    const sizeBytes = 100 + ((index * 7919) % 20_011);
    return { path, layer: layers[index % layers.length] ?? "", sizeBytes, compressedBytes: Math.round(sizeBytes / 3) };
  });
}
