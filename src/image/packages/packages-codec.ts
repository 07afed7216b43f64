import { z } from "zod";
import { kindCode, kindMask, type LayerListing } from "../listing/listing.ts";
import { integersWithin, textsWithin, wordsOf } from "../listing/plain-arrays.ts";
import { type ByteReader, VarintWriter } from "../listing/varints.ts";
import { type PathsElsewhere, type DeclaredPackage, type LayerPackages, noPackages, type Owner } from "./layer-packages.ts";
import type { Extent } from "./package-reader.ts";
import { isSound, packageTypes } from "./package.ts";

const mostPackages = 50_000;
const mostPaths = 1_000_000;
/** As JSON. Packages of which more would have to be told are left out. */
const maxTextBytes = 8 * 1024 * 1024;
const longestText = 4200;

const knownTypes = wordsOf(packageTypes, mostPackages);
const texts = textsWithin(mostPackages, longestText);
const counts = integersWithin(mostPackages, 0);

/** Like beside like: that compresses best. A text is "" where there is none. */
const Columns = z.strictObject({
  distribution: z.strictObject({ row: z.int().min(0), id: z.string().max(50) }).nullable(),
  types: knownTypes,
  namespaces: texts,
  names: texts,
  versions: texts,
  archs: texts,
  /** As the steps between them. */
  rows: integersWithin(mostPackages, Number.MIN_SAFE_INTEGER),
  extents: wordsOf(["paths", "directory", "file", "part"], mostPackages),
  /** A directory, or who owns the paths where that is none of the owners below. */
  places: texts,
  /** 1 + the position of who owns the paths, 1 + the bytes of a part; 0 where there is none. */
  values: counts,
  ownerTypes: knownTypes,
  ownerNames: texts,
});
type Columns = z.infer<typeof Columns>;

/** What a listing keeps of its packages; one empty text when there is nothing to be told. */
export function writePackages(packages: LayerPackages, kinds: Uint8Array): readonly Uint8Array[] {
  const text = isNothing(packages) ? Buffer.alloc(0) : Buffer.from(JSON.stringify(columnsOf(packages)));
  const writer = new VarintWriter();
  if (text.length === 0 || text.length > maxTextBytes) {
    writer.add(0);
    return [writer.finish()];
  }
  writer.add(text.length);
  const paths = new VarintWriter();
  writeRuns(paths, packages.ownerOfRow, kinds);
  writeElsewhere(paths, packages.elsewhere);
  return [writer.finish(), text, paths.finish()];
}

/** Also where it came from another thread, as a copy of `noPackages`. */
function isNothing({ distribution, declared, owners }: LayerPackages): boolean {
  return distribution === null && declared.length + owners.length === 0;
}

/** Throws a RangeError when it is nothing that `writePackages` could have written. */
export function readPackages(reader: ByteReader, { kinds, count }: Pick<LayerListing, "kinds" | "count">): LayerPackages {
  const textBytes = reader.varint(maxTextBytes);
  if (textBytes === 0) return noPackages;
  const columns = Columns.safeParse(parsedOrNull(reader.bytes(textBytes)));
  if (!columns.success) throw new RangeError("what it tells of packages cannot be read");
  const { distribution, ownerTypes, ownerNames } = columns.data;
  const owners = ownerTypes.map((each, at): Owner => ({ type: each, name: ownerNames[at] ?? "" }));
  const declared = declaredIn(columns.data, owners);
  const isFile = (row: number) => ((kinds[row] ?? 0) & kindMask) === kindCode.file;
  const rows = [...declared.map(({ row }) => row), ...(distribution === null ? [] : [distribution.row])];
  if (!rows.every(isFile)) throw new RangeError("its packages are told by what is no file");
  if (!declared.every((one) => isSound(one.package))) throw new RangeError("it has a package that cannot be");
  const ownerOfRow = readRuns(reader, count, owners.length);
  return { distribution, declared, owners, ownerOfRow, elsewhere: readElsewhere(reader, owners.length) };
}

function columnsOf({ distribution, declared, owners }: LayerPackages): Columns {
  const positions = new Map(owners.map((owner, position) => [`${owner.type} ${owner.name}`, position]));
  const packages = declared.map((one) => one.package);
  const positionOf = ({ extent, package: { type: of } }: DeclaredPackage) =>
    extent.kind === "paths" ? (positions.get(`${of} ${extent.owner}`) ?? -1) : -1;
  return {
    distribution,
    types: packages.map((one) => one.type),
    namespaces: packages.map(({ namespace }) => namespace ?? ""),
    names: packages.map(({ name }) => name),
    versions: packages.map(({ version }) => version),
    archs: packages.map(({ arch }) => arch ?? ""),
    rows: declared.map(({ row }, index) => row - (declared[index - 1]?.row ?? 0)),
    extents: declared.map(({ extent }) => extent.kind),
    places: declared.map((one) => (positionOf(one) < 0 ? placeOf(one.extent) : "")),
    values: declared.map((one) => (one.extent.kind === "part" ? 1 + (one.extent.bytes ?? -1) : 1 + positionOf(one))),
    ownerTypes: owners.map((owner) => owner.type),
    ownerNames: owners.map(({ name }) => name),
  };
}

function placeOf(extent: Extent): string {
  switch (extent.kind) {
    case "paths":
      return extent.owner;
    case "directory":
      return extent.directory;
    case "file":
    case "part":
      return "";
  }
}

function declaredIn(columns: Columns, owners: readonly Owner[]): readonly DeclaredPackage[] {
  const { types, namespaces, names, versions, archs, rows, extents, places, values } = columns;
  let row = 0;
  return types.map((each, at) => {
    row += rows[at] ?? 0;
    const [place = "", value = 0] = [places[at], values[at]];
    const found = {
      type: each,
      namespace: orNull(namespaces[at]),
      name: names[at] ?? "",
      version: versions[at] ?? "",
      arch: orNull(archs[at]),
    };
    const owner = value === 0 ? place : (owners[value - 1]?.name ?? "");
    return {
      row,
      package: found,
      extent: extentOf(extents[at] ?? "file", { place, owner, bytes: value === 0 ? null : value - 1 }),
    };
  });
}

function extentOf(
  kind: Extent["kind"],
  { place, owner, bytes }: { readonly place: string; readonly owner: string; readonly bytes: number | null },
): Extent {
  switch (kind) {
    case "paths":
      return { kind, owner };
    case "directory":
      return { kind, directory: place };
    case "file":
      return { kind };
    case "part":
      return { kind, bytes };
  }
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

function parsedOrNull(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return null;
  }
}

/** Rows in order belong to one owner for a while: each run's length and owner. Directories, which nobody owns, end no run. */
function writeRuns(writer: VarintWriter, ownerOfRow: Uint32Array, kinds: Uint8Array): void {
  let [owner, length] = [0, 0];
  for (const [row, next] of ownerOfRow.entries()) {
    const code = (kinds[row] ?? 0) & kindMask;
    if (next === owner || code === kindCode.directory || code === kindCode.absent) {
      length += 1;
      continue;
    }
    if (length > 0) writeRun(writer, length, owner);
    [owner, length] = [next, 1];
  }
  if (length > 0) writeRun(writer, length, owner);
  writer.add(0);
}

function writeRun(writer: VarintWriter, length: number, owner: number): void {
  writer.add(length);
  writer.add(owner);
}

function readRuns(reader: ByteReader, count: number, owners: number): Uint32Array {
  const first = reader.varint(count);
  if (first === 0) return noPackages.ownerOfRow;
  const ownerOfRow = new Uint32Array(count);
  let row = 0;
  for (let length = first; length > 0; length = reader.varint(count - row)) {
    ownerOfRow.fill(reader.varint(owners), row, row + length);
    row += length;
  }
  return ownerOfRow;
}

/** Sorted hashes are told by the steps between them. */
function writeElsewhere(writer: VarintWriter, { hashes, owners }: PathsElsewhere): void {
  const sorted = Array.from(hashes.keys()).toSorted((one, other) => (hashes[one] ?? 0) - (hashes[other] ?? 0));
  writer.add(sorted.length);
  let last = 0;
  for (const at of sorted) {
    writer.add((hashes[at] ?? 0) - last);
    last = hashes[at] ?? 0;
  }
  for (const at of sorted) writer.add(owners[at] ?? 0);
}

function readElsewhere(reader: ByteReader, owners: number): PathsElsewhere {
  const count = reader.varint(mostPaths);
  const hashes = new Float64Array(count);
  let hash = 0;
  for (let at = 0; at < count; at += 1) hashes[at] = hash += reader.varint(2 ** 53 - 1 - hash);
  const found = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) found[at] = reader.varint(Math.max(0, owners - 1));
  return { hashes, owners: found };
}
