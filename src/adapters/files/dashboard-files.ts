import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { BaselineDocument } from "../../baseline/documents.ts";
import { userError } from "../../failure.ts";
import { renderBadge } from "../../dashboard/badge.ts";
import { renderDashboard } from "../../dashboard/dashboard-html.ts";
import { Dashboard } from "../../dashboard/dashboard.ts";
import { renderCsv, renderMetrics } from "../../dashboard/exports.ts";
import { clean } from "../../report/phrase/escape.ts";
import { readSmallFile, type SmallFile } from "../process/small-file.ts";
import { parseDocument } from "./stored-document.ts";

/** What somebody else has written is read only so far. */
export interface ReadLimits {
  readonly files: number;
  readonly depth: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
}

const usualLimits: ReadLimits = { files: 5000, depth: 4, fileBytes: 64_000_000, totalBytes: 512_000_000 };

interface FoundBaselines {
  readonly documents: readonly BaselineDocument[];
  /** Files that were not used, and why. */
  readonly warnings: readonly string[];
}

/**
 * Every baseline below a directory: as the directory store keeps them, or artifacts `image-size-baseline-*` unzipped, each in
 * a folder of its own. Links are not followed. Throws a UserError when there is none.
 */
export async function readBaselines(directory: string, limits: ReadLimits = usualLimits): Promise<FoundBaselines> {
  const paths = (await jsonFiles(directory, limits.depth)).toSorted();
  const documents: BaselineDocument[] = [];
  const warnings: string[] = [];
  let room = limits.totalBytes;
  for (const path of paths.slice(0, limits.files)) {
    const file = room > 0 ? await readSmallFile(path, { limitBytes: Math.min(limits.fileBytes, room) }) : noRoom;
    room -= file.kind === "text" ? file.text.length : 0;
    const parsed = file.kind === "text" ? parseDocument(file.text, BaselineDocument) : unread(file);
    if (parsed.kind === "document") documents.push(parsed.document);
    else warnings.push(`${clean(relative(directory, path), 200)}: ${parsed.because}`);
  }
  if (paths.length > limits.files) warnings.push(`only the first ${limits.files} of ${paths.length} files were read`);
  if (documents.length === 0) throw userError("dashboard-empty", { directory, reason: warnings[0] ?? "it holds no JSON file" });
  return { documents, warnings };
}

interface FoundDashboards {
  readonly dashboards: readonly Dashboard[];
  readonly warnings: readonly string[];
}

/** Every `dashboard.json` below the directories. Links are not followed. Throws a UserError for a directory that has none to read. */
export async function readDashboards(directories: readonly string[], limits: ReadLimits = usualLimits): Promise<FoundDashboards> {
  const dashboards: Dashboard[] = [];
  const warnings: string[] = [];
  let room = limits.totalBytes;
  for (const directory of directories) {
    const paths = (await jsonFiles(directory, limits.depth)).filter((path) => basename(path) === "dashboard.json");
    const before = dashboards.length;
    for (const path of paths.toSorted().slice(0, limits.files)) {
      const file = room > 0 ? await readSmallFile(path, { limitBytes: Math.min(limits.fileBytes, room) }) : noRoom;
      room -= file.kind === "text" ? file.text.length : 0;
      const parsed = file.kind === "text" ? parseDocument(file.text, Dashboard) : unread(file);
      if (parsed.kind === "document") dashboards.push(parsed.document);
      else warnings.push(`${clean(path, 200)}: ${parsed.because}`);
    }
    if (dashboards.length === before)
      throw userError("fleet-empty", { directory, reason: warnings.at(-1) ?? "there is no dashboard.json in it" });
  }
  return { dashboards, warnings };
}

const noRoom = { kind: "refused", because: "the files before it are as large as is read" } as const;

function unread(file: Exclude<SmallFile, { kind: "text" }>): { readonly kind: "refused"; readonly because: string } {
  return file.kind === "refused" ? file : { kind: "refused", because: "it is not there any more" };
}

async function jsonFiles(directory: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    throw userError("dashboard-empty", { directory, reason: cause.message }, { cause });
  });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && depth > 1) found.push(...(await jsonFiles(path, depth - 1)));
    else if (entry.isFile() && entry.name.endsWith(".json")) found.push(path);
  }
  return found;
}

/** Writes `index.html`, `dashboard.json` and the badges; returns the path of the page. */
export async function writeDashboard(dashboard: Dashboard, directory: string): Promise<string> {
  const page = join(directory, "index.html");
  const files: readonly (readonly [string, string])[] = [
    [page, renderDashboard(dashboard)],
    [join(directory, "dashboard.json"), JSON.stringify(dashboard)],
    [join(directory, "dashboard.csv"), renderCsv(dashboard)],
    [join(directory, "metrics.txt"), renderMetrics(dashboard)],
    ...dashboard.images.map((image) => [join(directory, image.badge), renderBadge(image)] as const),
  ];
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return page;
}
