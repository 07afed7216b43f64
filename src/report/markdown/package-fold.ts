import { formatBytes, formatChange } from "../../bytes.ts";
import { left, moreRows, right, sideNames, type Row } from "./parts.ts";
import { details, table } from "./markup.ts";
import type { FoldOptions } from "./file-folds.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Report } from "../facts/report.ts";
import { subject } from "../words/sentences.ts";
import { changedVersion } from "../words/package-words.ts";

const longestTable = 25;

/** Packages that are new, gone, of another version or of another size. */
export function packageFold({ image, platform }: Row, report: Report, { limit, isAlone }: FoldOptions): readonly string[] {
  const { packages } = platform;
  if (packages === null || packages.changedPackages === 0 || limit === 0) return [];
  const [before, after] = sideNames(report);
  const shown = packages.changes.slice(0, Math.min(limit, longestTable));
  const who: Phrase = isAlone ? [] : [" of ", ...subject(image, platform)];
  const rows = shown.map((found): readonly Phrase[] => [
    [{ code: found.name }, ` ${found.type}`],
    [changedVersion(found)],
    [found.change === "new" ? "–" : formatBytes(found.baselineBytes)],
    [found.change === "gone" ? "–" : formatBytes(found.headBytes)],
    [formatChange(found.growthBytes)],
  ]);
  const columns = [left(`Package, in ${platform.basis} bytes`), left("Version"), right(before), right(after), right("Change")];
  const body = [table(columns, rows), ...moreRows(packages.changedPackages - shown.length, "changed package")];
  return [details(["Packages", ...who, ` (${packages.changedPackages} changed)`], body.join("\n\n"))];
}
