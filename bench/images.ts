import { existsSync, lstatSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { memberOf } from "../test/support/tar-writer.ts";
import { type Found, prefix, tarOfFiles, tarOfMembers, walk } from "./files.ts";
import { type Compression, type Image, writeImage } from "./layouts.ts";

/** The empty file that deletes an absolute path. */
const whiteout = (path: string) => memberOf({ path: join(dirname(path), `.wh.${basename(path)}`).slice(1), format: "gnu" });

const packagesOfNode = fileURLToPath(new URL("../node_modules", import.meta.url));
const ofDpkg = "/var/lib/dpkg";
const ofPython = "/usr/lib/python3";

/**
 * An image of a distribution and an application: seven layers, 1.26 GB of this machine's own files when `scale` is 1. Each layer has what its
 * package manager notes: dpkg's database, Python's dist-info, this project's `node_modules`, programs with Go's build information where there are any.
 */
export async function bigImage(directory: string, scale: number): Promise<Image> {
  const [installed, database, nodeModules] = await Promise.all([walk("/usr"), walk(ofDpkg), walk(packagesOfNode)]);
  const isOfPython = ({ path }: Found) => path.startsWith(ofPython);
  const all = installed.filter((one) => !isOfPython(one));
  const megabyte = 1e6 * scale;
  const binaries = prefix(
    all.filter(({ bytes, isFile }) => isFile && bytes > 20 * megabyte && bytes < 200 * megabyte),
    210 * megabyte,
  );
  const large = new Set(binaries);
  let rest: readonly Found[] = all.filter((one) => !large.has(one) && one.bytes <= 20 * megabyte);
  const take = (megabytes: number) => {
    const taken = prefix(rest, megabytes * megabyte);
    rest = rest.slice(taken.length);
    return taken;
  };
  const system = take(467);
  const base = [...system, ...(await entriesOf(database, new Set(system.map(({ path }) => path))))];
  const someOf = (found: readonly Found[], megabytes: number) => {
    const some = prefix(found, megabytes * megabyte);
    return [...some, ...take(megabytes - sizeOf(some) / megabyte)];
  };
  const [python, modules] = [someOf(installed.filter(isOfPython), 115), someOf(nodeModules, 375)];
  const chowned = prefix(system, 88 * megabyte);
  const deleted = system.filter(({ isFile }) => isFile).slice(-254);
  const touched = prefix(modules, 3.8 * megabyte);
  return await writeImage(directory, "big", [
    tarOfFiles(base),
    tarOfFiles(python),
    tarOfFiles(modules),
    tarOfFiles(binaries),
    tarOfFiles(chowned, "--owner=1000", "--group=1000"),
    tarOfMembers(deleted.length, () => deleted.map(({ path }) => whiteout(path))),
    tarOfFiles(touched, "--mtime=@1700000000"),
  ]);
}

/** Of dpkg's database what is about packages that are there, as in an image: this machine may have ten times as many. */
async function entriesOf(database: readonly Found[], there: ReadonlySet<string>): Promise<readonly Found[]> {
  const listed = database.filter(({ path }) => path.endsWith(".list"));
  const absent = new Set<string>();
  for (const { path } of listed) {
    const files = (await readFile(path, "utf8")).split("\n");
    if (!files.some((file) => there.has(file) && !isShared(file))) absent.add(basename(path, ".list"));
  }
  return database.filter(({ path }) => !path.includes("/info/") || !absent.has(basename(path, extname(path))));
}

/** A directory is many packages' own. */
function isShared(path: string): boolean {
  return existsSync(path) && lstatSync(path).isDirectory();
}

function sizeOf(found: readonly Found[]): number {
  return found.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A Go-like binary, certificates and time zones: 13 MB where this machine has such a program. */
export async function smallImage(directory: string): Promise<Image> {
  const binary = (await walk("/usr/bin")).filter(({ bytes }) => bytes < 14e6).toSorted((one, other) => other.bytes - one.bytes);
  const certificates = (await walk("/etc/ssl/certs")).filter(({ bytes }) => bytes > 100_000);
  const zones = (await walk("/usr/share/zoneinfo")).slice(0, 70);
  return await writeImage(directory, "small", [tarOfFiles(binary.slice(0, 1)), tarOfFiles(certificates), tarOfFiles(zones)]);
}

export interface Shape {
  readonly name: string;
  readonly files: number;
  readonly layers: number;
  /** Most files are smaller than this, a few are six times as large. */
  readonly usualBytes: number;
  /** Paths to delete in one more layer, which always has as many entries as `ofEntries`. */
  readonly whiteouts?: { readonly count: number; readonly ofEntries: number };
}

/** Small files cut from a real program, spread over the layers; no file is in two of them. */
export async function manyFiles(directory: string, shape: Shape, wanted?: readonly Compression[]): Promise<Image> {
  const { name, files, layers, usualBytes, whiteouts } = shape;
  const program = await readFile(process.execPath);
  const perLayer = Math.ceil(files / layers);
  const sources = Array.from({ length: layers }, (_, layer) => {
    const [start, end] = [layer * perLayer, Math.min(files, (layer + 1) * perLayer)];
    return tarOfMembers(Math.max(0, end - start), () => membersOf({ start, end, usualBytes }, program));
  });
  if (whiteouts !== undefined) sources.push(tarOfMembers(whiteouts.ofEntries, () => lastLayer(files, whiteouts)));
  return await writeImage(directory, name, sources, wanted);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly usualBytes: number;
}

function* membersOf({ start, end, usualBytes }: Span, program: Buffer): Generator<Buffer> {
  for (let at = start; at < end; at += 1) {
    const bytes = ((at * 2_654_435_761) % usualBytes) + (at % 64 === 0 ? 5 * usualBytes : 0);
    const from = (at * 7919) % (program.length - bytes);
    yield memberOf({ path: pathOf(at), content: program.subarray(from, from + bytes) });
  }
}

/** As many entries whatever is deleted, so that only whiteouts differ. */
function* lastLayer(
  files: number,
  { count, ofEntries }: { readonly count: number; readonly ofEntries: number },
): Generator<Buffer> {
  for (let at = 0; at < ofEntries; at += 1)
    yield at < count ? whiteout(`/${pathOf(at)}`) : memberOf({ path: pathOf(files + at) });
}

function pathOf(at: number): string {
  const scope = Math.floor(at / 400);
  return `srv/app/node_modules/package-${scope.toString(36)}/dist/${(at % 400) >>> 5}/module-${at.toString(36)}.js`;
}
