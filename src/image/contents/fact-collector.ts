import type { CompressedOffsets } from "./compressed-offsets.ts";
import { CompressedMarks } from "./compressed-marks.ts";
import { separator } from "../listing/display-path.ts";
import { PackageFiles } from "./package-files.ts";
import type { KeptFile } from "./kept-file.ts";
import { JarScan } from "../binaries/jar-scan.ts";
import { jarPackages } from "../binaries/java-packages.ts";
import { ProgramScan } from "../binaries/program-scan.ts";
import type { Binary, InstalledPackage, LayerFacts } from "../listing/layer-facts.ts";
import type { LayerListing } from "../listing/listing.ts";
import { placeOfPackageJson, readNodePackage } from "./node-packages.ts";
import { placeOfPythonFile, readPythonFile } from "./python-packages.ts";
import type { PackageCollector } from "../packages/package-collector.ts";
import type { CleanPath } from "../tar/tar-path.ts";

const mostFacts = 20_000;
/** All names of what packages need in a layer's files that tell of packages. */
const mostNames = 200_000;
const maxPackageJsonBytes = 256 * 1024;
const maxPythonFileBytes = 1024 * 1024;
/** Of all projects of Python together: what people may have written takes longer to read than what a package manager wrote. */
const mostProjectBytes = 2 * 1024 * 1024;
/** No program is smaller; and none of a few kilobytes has anything worth taking away. */
const leastElfBytes = 4096;

const firstOfElf = 0x7f;

/** Facts of a row as it was met in the tar: rows of the listing are known at the end only. */
type Met<Fact> = Omit<Fact, "row">;
/** What a file is looked at as. */
type FileKind = "elf" | "jar" | "package.json" | "python" | "dpkg" | null;

/** Those that are read once they have passed, as a whole. */
function isRead(kind: FileKind): boolean {
  return kind === "package.json" || kind === "python" || kind === "dpkg";
}

/** Looks into files' contents as they pass by, and keeps what findings can rest on. Memory is bounded. */
export class FactCollector {
  readonly #offsets: CompressedOffsets;
  readonly #packages: Pick<PackageCollector, "sinkOf">;
  readonly #kept: KeptFile;
  readonly #program = new ProgramScan();
  readonly #marks = new CompressedMarks();
  readonly #packageFiles = new PackageFiles();
  readonly #binaries = new Map<number, Met<Binary>>();
  readonly #nodePackages = new Map<number, Met<InstalledPackage>>();
  readonly #pythonPackages = new Map<number, Met<InstalledPackage>>();
  /** Of what is read as Python's. */
  #path = "";
  #projectBytes = 0;
  #names = 0;
  /** What the file that is passing by is looked at as. */
  #reading: FileKind = null;
  #jar = new JarScan();
  #jarPath = "";
  #row = -1;
  #bytes = 0;
  #sizeBytes = 0;
  #bodyOffset = 0;

  /** `packages` takes which packages programs and archives were made of; `kept` has the file that passes by. */
  constructor(offsets: CompressedOffsets, packages: Pick<PackageCollector, "sinkOf">, kept: KeptFile) {
    this.#offsets = offsets;
    this.#packages = packages;
    this.#kept = kept;
  }

  /** A file with a content begins. */
  start(
    row: number,
    path: CleanPath,
    { sizeBytes, bodyOffset }: { readonly sizeBytes: number; readonly bodyOffset: number },
  ): void {
    this.#row = row;
    this.#bytes = 0;
    this.#bodyOffset = bodyOffset;
    this.#reading = this.#readingOf(path, sizeBytes);
    if (isRead(this.#reading)) this.#kept.want();
    if (this.#reading === "jar") {
      this.#jar = new JarScan();
      this.#jarPath = textOf(path);
    }
    this.#sizeBytes = sizeBytes;
  }

  body(piece: Buffer): void {
    switch (this.#reading) {
      case "elf":
        if (!this.#addToProgram(piece)) this.#reading = null;
        break;
      case "jar":
        this.#jar.add(piece);
        break;
      case "package.json":
      case "python":
      case "dpkg":
      case null:
        return;
    }
    this.#bytes += piece.length;
  }

  bodyEnd(): void {
    switch (this.#reading) {
      case "elf":
        this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
        this.#endElf();
        break;
      case "jar":
        this.#endJar();
        break;
      case "package.json":
        this.#keep(this.#nodePackages, readNodePackage(this.#kept.content));
        break;
      case "python":
        this.#keep(this.#pythonPackages, readPythonFile(this.#path, this.#kept.content));
        break;
      case "dpkg":
        this.#packageFiles.add(this.#kept.content);
        break;
      case null:
    }
    this.#reading = null;
  }

  /** Facts of a listing, given where the rows that were met stand in it; rows that are not in it are forgotten. */
  finish(listing: LayerListing, placeOf: (row: number) => number): Omit<LayerFacts, "zstdBytes"> {
    return {
      binaries: placed(this.#binaries, placeOf),
      nodePackages: placed(this.#nodePackages, placeOf),
      pythonPackages: placed(this.#pythonPackages, placeOf),
      recommended: [...this.#packageFiles.recommendedIn(listing)],
    };
  }

  #readingOf(path: CleanPath, sizeBytes: number): FileKind {
    if (isNamed(path, packageJson) && sizeBytes <= maxPackageJsonBytes && placeOfPackageJson(textOf(path)) !== null)
      return "package.json";
    if (sizeBytes <= maxPythonFileBytes && this.#isOfPython(path, sizeBytes)) return "python";
    if (hasPrefix(path, dpkgRoot) && this.#packageFiles.wants(textOf(path), sizeBytes)) return "dpkg";
    if (isArchive(path)) return "jar";
    return sizeBytes >= leastElfBytes && this.#binaries.size < mostFacts ? "elf" : null;
  }

  /** False when it is no program. Nearly all files are none, and the first byte says so of most. */
  #addToProgram(piece: Buffer): boolean {
    if (this.#bytes === 0) {
      if (piece[0] !== firstOfElf) return false;
      this.#program.start(this.#sizeBytes);
      this.#marks.clear();
    }
    this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
    return this.#program.add(piece);
  }

  #endElf(): void {
    const facts = this.#program.finish();
    if (facts === null) return;
    const { isDynamic, isProgram, strippable, linked } = facts;
    for (const { package: found, bytes } of linked)
      this.#packages.sinkOf(this.#row, found.type).declare(found, { kind: "part", bytes });
    const sum = (bytes: (range: (typeof strippable)[number]) => number) => strippable.reduce((all, one) => all + bytes(one), 0);
    this.#binaries.set(this.#row, {
      isDynamic,
      isProgram,
      strippableBytes: sum(({ start, end }) => end - start),
      strippableCompressedBytes: sum((range) => this.#marks.bytesOf(range)),
    });
  }

  #endJar(): void {
    const { own, nested } = jarPackages(this.#jarPath, this.#jar.finish());
    const sink = this.#packages.sinkOf(this.#row, "maven");
    if (own !== null) sink.declare(own, { kind: "file" });
    for (const { package: found, bytes } of nested) sink.declare(found, { kind: "part", bytes });
  }

  #isOfPython(path: CleanPath, sizeBytes: number): boolean {
    if (!mayBeOfPython(path)) return false;
    this.#path = textOf(path);
    const place = placeOfPythonFile(this.#path);
    if (place?.kind !== "project") return place !== null;
    this.#projectBytes += sizeBytes;
    return this.#projectBytes <= mostProjectBytes;
  }

  #keep(all: Map<number, Met<InstalledPackage>>, found: Readonly<NeedingPackage> | null): void {
    if (found === null || all.size >= mostFacts) return;
    this.#names += found.needs.length + found.devNeeds.length;
    if (this.#names > mostNames) return;
    all.set(this.#row, { name: found.name, needs: [...found.needs], devNeeds: [...found.devNeeds] });
  }
}

/** As a file tells of it. */
interface NeedingPackage {
  readonly name: string;
  readonly needs: readonly string[];
  readonly devNeeds: readonly string[];
}

function placed<Fact>(met: ReadonlyMap<number, Fact>, placeOf: (row: number) => number): (Fact & { row: number })[] {
  const facts = [...met].flatMap(([row, fact]) => {
    const place = placeOf(row);
    return place < 0 ? [] : [{ ...fact, row: place }];
  });
  return facts.toSorted((one, other) => one.row - other.row);
}

const packageJson = Buffer.from("package.json");
const [jarEnd, warEnd] = [".jar", ".war"].map((end) => Buffer.from(end).readInt32BE(0));
const listEnd = Buffer.from(".txt").readInt32BE(0);
/** By the last four bytes of their names. */
const pythonNames = new Map(
  ["pyproject.toml", "Pipfile", "METADATA"].map((name) => [Buffer.from(name.slice(-4)).readInt32BE(0), Buffer.from(name)]),
);
const listName = Buffer.from("requirements");
const dpkgRoot = Buffer.from("var\0lib\0");

function isNamed({ bytes, nameStart, end }: CleanPath, name: Buffer): boolean {
  return end - nameStart === name.length && bytes.compare(name, 0, name.length, nameStart, end) === 0;
}

/** As cheap as can be: it is asked of each file. */
function mayBeOfPython(path: CleanPath): boolean {
  const { bytes, end } = path;
  const last = end < 4 ? 0 : bytes.readInt32BE(end - 4);
  if (last === listEnd) return bytes.subarray(0, end).includes(listName);
  const name = pythonNames.get(last);
  return name !== undefined && isNamed(path, name);
}

function isArchive({ bytes, end }: CleanPath): boolean {
  if (end < 4) return false;
  const last = bytes.readInt32BE(end - 4);
  return last === jarEnd || last === warEnd;
}

/** No call of Node's own for the sake of eight bytes: this, too, is asked of each file. */
function hasPrefix({ bytes, end }: CleanPath, prefix: Buffer): boolean {
  let at = 0;
  while (at < prefix.length && bytes[at] === prefix[at]) at += 1;
  return at === prefix.length && end > prefix.length;
}

function textOf({ bytes, end }: CleanPath): string {
  return bytes.toString("latin1", 0, end).replaceAll(String.fromCharCode(separator), "/");
}
