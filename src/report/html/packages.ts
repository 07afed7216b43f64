import { formatBytes, formatChange } from "../../bytes.ts";
import type { PackageChangeReport, PackagesReport } from "../facts/packages.ts";
import type { PlatformReport, Report } from "../facts/report.ts";
import { sideNames } from "../markdown/parts.ts";
import { escapeHtml, inHtml } from "../phrase/escape.ts";
import { count, type Phrase } from "../phrase/phrase.ts";
import { changedVersion, listed } from "../words/package-words.ts";
import { column, table } from "./markup.ts";

/** More would make the page slow to open; the smallest are left out. */
const mostPackages = 1000;
const mostPurls = 3;

/** A package with all of its versions. */
export interface PackageRow extends Pick<PackageChangeReport, "type" | "name"> {
  readonly key: string;
  /** One for each version of the head; of a package that is gone, of what the baseline had. */
  readonly purls: readonly string[];
  readonly version: string;
  /** In layers of the base image, and in all others. */
  readonly baseBytes: number;
  readonly ownBytes: number;
  /** Null: both sides have it alike, or there is one side. */
  readonly change: PackageChangeReport | null;
}

interface PackageRows {
  /** What changed most comes first, then what did not change, the largest first. */
  readonly rows: readonly PackageRow[];
  readonly omitted: number;
}

/** Names a package among those of both sides, whatever its version is. */
export function packageKey({ type, name }: Pick<PackageRow, "type" | "name">): string {
  return `${type} ${name}`;
}

export function packageRows(packages: PackagesReport | null): PackageRows {
  if (packages === null) return { rows: [], omitted: 0 };
  const versions = Map.groupBy(packages.list, packageKey);
  const changes = new Map(packages.changes.map((change) => [packageKey(change), change]));
  const unchanged = [...versions].filter(([key]) => !changes.has(key));
  const changed = [...changes].flatMap(([key, change]) => packageRow(key, versions.get(key) ?? [], change));
  const alike = unchanged.flatMap(([key, found]) => packageRow(key, found, null));
  const rows = [...changed, ...alike.toSorted((one, other) => bytesOf(other) - bytesOf(one))];
  return { rows: rows.slice(0, mostPackages), omitted: Math.max(0, rows.length - mostPackages) };
}

type Version = PackagesReport["list"][number];

/** None where neither side has it. */
function packageRow(key: string, versions: readonly Version[], change: PackageChangeReport | null): readonly PackageRow[] {
  const found = change ?? versions[0];
  if (found === undefined) return [];
  const sum = (of: (one: Version) => number): number => versions.reduce((total, one) => total + of(one), 0);
  const row = {
    key,
    type: found.type,
    name: found.name,
    purls: versions.length === 0 ? [found.purl] : versions.map(({ purl }) => purl),
    version: change === null ? listed([...new Set(versions.map(({ version }) => version))]) : changedVersion(change),
    baseBytes: sum(({ baseBytes }) => baseBytes),
    ownBytes: sum(({ ownBytes }) => ownBytes),
    change,
  };
  return [row];
}

function bytesOf({ baseBytes, ownBytes }: PackageRow): number {
  return baseBytes + ownBytes;
}

/** The table of the packages of both sides; nothing where none is known. Everything returned is escaped. */
export function packagesHtml(report: Report, { packages, platform, layers }: PlatformReport): string {
  const { rows, omitted } = packageRows(packages);
  if (packages === null || rows.length === 0) return "";
  const isCompared = layers.length > 0;
  const [before, after] = sideNames(report);
  const compared = [column(before, "", "before"), column(after, "", "bytes"), column("Change", "", "growth")];
  const sizes = isCompared ? compared : [column("Compressed", "", "bytes")];
  const heads = [column("Package", "", "name"), column("Version", "words"), ...sizes];
  const untold = packages.changedPackages - packages.changes.length;
  const hints = [
    ...(untold > 0 ? [`${count(untold, "more package")} changed by less than the ones whose change is told.`] : []),
    ...(omitted > 0 ? [`${count(omitted, "smaller package")} ${omitted === 1 ? "is" : "are"} not listed.`] : []),
  ];
  const told = table(
    `Packages of ${platform}`,
    heads,
    rows.map((row) => `<tr>${cells(row, isCompared)}</tr>`),
  );
  return `<div class="part" data-view="packages"><h3>Packages</h3>${hints.map((hint) => `<p class="hint">${escapeHtml(hint)}</p>`).join("")}${told}</div>`;
}

function cells(row: PackageRow, isCompared: boolean): string {
  const { change } = row;
  const isHere = change?.change !== "gone";
  const now = isHere ? formatBytes(bytesOf(row)) : "–";
  const earlier = change === null ? "" : change.change === "new" ? "–" : formatBytes(change.baselineBytes);
  const growth = change === null ? "" : `<strong>${escapeHtml(formatChange(change.growthBytes))}</strong>`;
  const sizes = isCompared
    ? `<td>${escapeHtml(earlier)}</td><td>${escapeHtml(now)}</td><td>${growth}</td>`
    : `<td>${escapeHtml(now)}</td>`;
  return `<th scope="row">${inHtml(nameOf(row))}</th><td class="words">${escapeHtml(row.version)}</td>${sizes}`;
}

function nameOf({ name, purls, baseBytes, ownBytes }: PackageRow): Phrase {
  const more = purls.length > mostPurls ? [`${purls.length - mostPurls} more`] : [];
  const origin = baseBytes > 0 && ownBytes === 0 ? ["base image"] : [];
  return [{ code: name }, { small: [[...purls.slice(0, mostPurls), ...more, ...origin].join(" · ")] }];
}
