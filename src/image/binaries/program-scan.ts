import { type ElfFacts, ElfScan } from "../contents/elf.ts";
import type { ElfFormat } from "../contents/elf-records.ts";
import { isSound, type Package } from "../packages/package.ts";
import type { GoModule } from "./go-build-info.ts";
import { type GoProgram, goProgram } from "./go-program.ts";
import { GoScan } from "./go-scan.ts";
import type { PassingSearch } from "./passing-search.ts";
import { cratesIn, type RustCrate, rustSearch } from "./rust-audit.ts";

/** A package that a program was made of. */
export interface LinkedPackage {
  readonly package: Package;
  /** How many of the file's bytes, uncompressed, about; null where that cannot be told. */
  readonly bytes: number | null;
}

export interface ProgramFacts extends ElfFacts {
  readonly linked: readonly LinkedPackage[];
}

/** Reads a program or library as its bytes pass by: what it is, and of which packages it was made. Memory is bounded. */
export class ProgramScan {
  readonly #elf = new ElfScan();
  #go: GoScan | null = null;
  #mayBeOfRust = false;
  /** Null where there is no place for what it looks for. */
  #rust: PassingSearch<readonly RustCrate[]> | null = null;
  #wantsElf = false;
  #position = 0;
  /** Nobody wants to see what comes before that: most of a program. */
  #nextAt = 0;

  /** Must be called before the first piece. */
  start(sizeBytes: number): void {
    this.#elf.start(sizeBytes);
    this.#go?.finish();
    this.#rust?.end();
    this.#go = null;
    this.#mayBeOfRust = false;
    this.#rust = null;
    this.#wantsElf = true;
    this.#position = 0;
    this.#nextAt = 0;
  }

  /** False when it is nothing of the kind, so that the caller can stop feeding it. Pieces are not kept after the call. */
  add(piece: Buffer): boolean {
    const position = this.#position;
    this.#position += piece.length;
    return this.#position <= this.#nextAt || this.#look(piece, position);
  }

  #look(piece: Buffer, position: number): boolean {
    const elf = this.#elf;
    if (this.#wantsElf) {
      elf.passOver(position);
      this.#wantsElf = elf.add(piece);
      if (!this.#wantsElf && elf.finish() === null) return false;
      if (elf.programFormat !== null) this.#begin(elf.programFormat);
    }
    const go = this.#go;
    const rust = this.#rust;
    if (go !== null && go.nextAt < this.#position) go.add(piece, position);
    if (rust !== null && rust.nextAt < this.#position) rust.add(piece, position);
    this.#nextAt = Math.min(elf.nextAt, go?.nextAt ?? Infinity, rust?.nextAt ?? Infinity);
    return true;
  }

  /** Most programs are neither Go's nor Rust's: what does not look like the one or the other is not looked through. */
  #begin(format: ElfFormat): void {
    const elf = this.#elf;
    const mayBeOfGo = elf.isOfGo || !elf.hasSections;
    // Sections are looked at once all are known.
    if (mayBeOfGo && elf.sectionStarts?.length !== 0) this.#go ??= new GoScan(format, elf);
    if (elf.isOfGo || this.#mayBeOfRust) return;
    this.#mayBeOfRust = true;
    const within = elf.unknown;
    if (within.length > 0) this.#rust = rustSearch(within);
  }

  /** Null when it is no ELF executable or shared object, or cannot be understood. */
  finish(): ProgramFacts | null {
    const elf = this.#elf.finish();
    if (elf === null) return null;
    const go = this.#go === null ? null : goProgram(this.#go.finish(), { ...elf, sections: this.#elf.sections });
    const crates = this.#mayBeOfRust ? cratesIn(this.#rust?.found ?? [], this.#elf) : null;
    const linked = [...(go === null ? [] : linkedOfGo(go)), ...(crates ?? []).map(linkedCrate)];
    return { ...elf, linked: linked.filter((one) => isSound(one.package)) };
  }
}

/** https://github.com/package-url/purl-spec/blob/main/types-doc/golang-definition.md */
function linkedOfGo({ goVersion, modules, standardBytes }: GoProgram): readonly LinkedPackage[] {
  const standard = { path: "stdlib", importPath: "", version: goVersion };
  return [...modules, { module: standard, bytes: standardBytes }].map(({ module, bytes }) => ({
    package: goPackage(module),
    bytes,
  }));
}

function goPackage({ path, version }: GoModule): Package {
  const slash = path.lastIndexOf("/");
  const namespace = slash < 0 ? null : path.slice(0, slash);
  return { type: "golang", namespace, name: path.slice(slash + 1), version, arch: null };
}

function linkedCrate({ name, version }: RustCrate): LinkedPackage {
  return { package: { type: "cargo", namespace: null, name, version, arch: null }, bytes: null };
}
