import { formatBytes, formatChange } from "../../bytes.ts";
import { left, moreRows, right, sideNames, type Row } from "./parts.ts";
import { details, paragraph, table } from "./markup.ts";
import { count, join, type Phrase } from "../phrase/phrase.ts";
import type { FilesReport, PlatformReport, Report, WasteReport } from "../facts/report.ts";
import { pathName } from "../words/causes/cause-parts.ts";
import { subject } from "../words/sentences.ts";

export interface FoldOptions {
  /** Most rows of a table; 0 leaves the fold out. */
  readonly limit: number;
  /** One image on one platform: it need not be named. */
  readonly isAlone: boolean;
}

/** Where in the file system the two sides differ: directories first, then single files. */
export function fileFold({ image, platform }: Row, report: Report, { limit, isAlone }: FoldOptions): readonly string[] {
  const { files } = platform;
  if (files === null || files.files.length === 0 || limit === 0) return [];
  const [before, after] = sideNames(report);
  const who: Phrase = isAlone ? [] : [" of ", ...subject(image, platform)];
  const shown = files.files.slice(0, Math.min(limit, longestTable));
  const title: Phrase = ["Largest file changes", ...who, ` (${shown.length} of ${files.changedFiles})`];
  const rows = shown.map((file): readonly Phrase[] => [
    [{ code: pathName(file) }, ...(file.change === "changed" ? [] : [` (${file.change})`])],
    [file.change === "new" ? "–" : formatBytes(file.baselineBytes)],
    [file.change === "gone" ? "–" : formatBytes(file.headBytes)],
    [formatChange(file.growthBytes)],
  ]);
  const body = [
    ...directoryLine(files),
    ...movedLine(files),
    table([left(`File, in ${platform.basis} bytes`), right(before), right(after), right("Change")], rows),
    ...moreRows(files.changedFiles - shown.length, "changed file"),
  ];
  return [details(title, body.join("\n\n"))];
}

const longestTable = 15;
const mostDirectories = 5;
const mostMoves = 5;

/** The directories that say most, none within another, unless they say no more than the files below them. */
function directoryLine({ directories }: FilesReport): readonly string[] {
  const named = directories.filter(({ changedFiles }) => changedFiles > 1).slice(0, mostDirectories);
  if (named.length === 0) return [];
  const parts = named.map(({ path, growthBytes, changedFiles }): Phrase => {
    return [{ code: `/${path}` }, ` ${formatChange(growthBytes)} (${count(changedFiles, "file")})`];
  });
  return [paragraph(["By directory: ", ...join(parts, " · ")])];
}

/** What is the same at another place, so that nobody looks for it among the changes. */
function movedLine({ moved }: FilesReport): readonly string[] {
  if (moved.length === 0) return [];
  const named = moved.slice(0, mostMoves).map(({ from, path, bytes }): Phrase => {
    return [{ code: `/${from}` }, " → ", { code: `/${path}` }, ` (${formatBytes(bytes)})`];
  });
  const more = moved.length > mostMoves ? [` · … and ${count(moved.length - mostMoves, "more place")}`] : [];
  return [paragraph(["Moved, no growth: ", ...join(named, " · "), ...more])];
}

/** Bytes that are pulled and never seen; silent below 1 MB, unless that is 1% of the image. */
export function wasteFold({ image, platform }: Row, { limit, isAlone }: FoldOptions): readonly string[] {
  const { waste } = platform;
  if (waste === null || limit === 0 || !isWorthTelling(waste, platform)) return [];
  const who: Phrase = isAlone ? [] : [" in ", ...subject(image, platform)];
  const amount = formatBytes(waste.own.compressedBytes);
  const rows = waste.paths
    .slice(0, Math.min(limit, longestTable))
    .map((path): readonly Phrase[] => [
      [{ code: `/${path.path}` }],
      [wasteWords[path.kind]],
      [`${path.layer + 1} → ${path.hiddenBy + 1}`],
      [formatBytes(path.bytes.compressedBytes)],
    ]);
  const columns = [left("Path"), left("What a later layer did"), right("Layers"), right("Compressed")];
  const why = paragraph([
    "These bytes are pushed and pulled with the image, and no container sees them: a later layer hides them.",
  ]);
  return [
    details(["Wasted bytes", ...who, ` (${amount} in this Dockerfile's layers)`], [why, table(columns, rows)].join("\n\n")),
  ];
}

const wasteWords = {
  metadata: "stored the same content again (chmod, chown, setcap, ln or copy)",
  replaced: "stored other content",
  deleted: "deleted it",
} as const;

const worthBytes = 1_000_000;
const worthShare = 100;

function isWorthTelling({ own }: WasteReport, { sizeBytes }: PlatformReport): boolean {
  return own.compressedBytes >= worthBytes || own.compressedBytes * worthShare >= sizeBytes;
}
