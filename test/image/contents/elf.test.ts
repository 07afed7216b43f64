import { execFileSync } from "node:child_process";
import { closeSync, existsSync, lstatSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type ElfFacts, ElfScan } from "../../../src/image/contents/elf.ts";
import { absent } from "../../support/absent.ts";
import { elfFile, type ElfOptions, rangeOf, symbolNames } from "../../support/elf-writer.ts";

function factsOf(file: Buffer, bytesAtOnce = file.length || 1, sizeBytes = file.length): ElfFacts | null {
  const scan = new ElfScan();
  scan.start(sizeBytes);
  // What the scan needs of a piece has to be copied: the same memory has the next piece.
  const memory = Buffer.alloc(bytesAtOnce);
  for (let at = 0; at < file.length; at += bytesAtOnce) {
    const bytes = file.copy(memory, 0, at, at + bytesAtOnce);
    if (!scan.add(memory.subarray(0, bytes))) break;
  }
  return scan.finish();
}

const symbols = Buffer.alloc(2400, "symbols ");
const debug = Buffer.alloc(9001, "debug ");
const code = Buffer.alloc(5000, 0x90);
const big = Buffer.alloc(5000, "big ");
const pieces = [1, 7, 4096, 1_000_000];
const formats: readonly ElfOptions[] = [
  { bits: 64, isBigEndian: false },
  { bits: 32, isBigEndian: false },
  { bits: 64, isBigEndian: true },
  { bits: 32, isBigEndian: true },
];

describe.for(formats)("a file of $bits bits, big endian: $isBigEndian", (format) => {
  test.for<{ name: string; options: ElfOptions; isDynamic: boolean; isProgram: boolean }>([
    { name: "a static program", options: {}, isDynamic: false, isProgram: true },
    { name: "a dynamic program", options: { isDynamic: true }, isDynamic: true, isProgram: true },
    {
      name: "a dynamic program that can lie anywhere",
      options: { kind: "pie", isDynamic: true },
      isDynamic: true,
      isProgram: true,
    },
    {
      name: "such a program of an older linker",
      options: { kind: "pie", isDynamic: true, isMarked: false },
      isDynamic: true,
      isProgram: true,
    },
    { name: "a static program that can lie anywhere", options: { kind: "static-pie" }, isDynamic: false, isProgram: true },
    {
      name: "such a static program of an older linker",
      options: { kind: "static-pie", isMarked: false },
      isDynamic: false,
      isProgram: true,
    },
    { name: "a shared library", options: { kind: "library", isDynamic: true }, isDynamic: true, isProgram: false },
    { name: "a shared library that needs none", options: { kind: "library" }, isDynamic: false, isProgram: false },
    {
      name: "a shared library without a name",
      options: { kind: "library", isDynamic: true, hasLibraryName: false },
      isDynamic: true,
      isProgram: false,
    },
    {
      name: "a program that others can link to",
      options: { kind: "pie", isDynamic: true, hasLibraryName: true },
      isDynamic: true,
      isProgram: true,
    },
    {
      name: "a shared library that tells its version when it is started",
      options: { kind: "started library", isDynamic: true },
      isDynamic: true,
      isProgram: false,
    },
    {
      name: "a program without section headers",
      options: { isDynamic: true, sectionHeaders: "none" },
      isDynamic: true,
      isProgram: true,
    },
  ])("$name is told, however it is cut into pieces", ({ options, isDynamic, isProgram }) => {
    const file = elfFile({ ...format, ...options });
    for (const bytes of pieces) expect(factsOf(file, bytes)).toEqual({ isDynamic, isProgram, strippable: [] });
  });

  test.for<{ name: string; options: ElfOptions }>([
    { name: "at the end", options: {} },
    { name: "at the start", options: { sectionHeaders: "at the start" } },
    { name: "with their counts in the first of them", options: { isExtended: true } },
    {
      name: "with their counts in the first of them at the start",
      options: { isExtended: true, sectionHeaders: "at the start" },
    },
  ])("what can be stripped is found by section headers $name", ({ options }) => {
    const file = elfFile({ ...format, ...options, isDynamic: true, symbols, debug, code });
    const strippable = [debug, symbols, symbolNames(symbols)].map((content) => rangeOf(file, content));
    for (const bytes of pieces) expect(factsOf(file, bytes)?.strippable).toEqual(strippable);
  });
});

describe("what can be stripped", () => {
  const section = (name: string, flags = 0) => ({ name, type: 1, content: big, flags });

  test("is debug information by its name, and nothing else that is not loaded", () => {
    const others = [".payload", ".zdebug_line", ".comment"].map((name) => ({ name, type: 1, content: Buffer.alloc(5000, name) }));
    const file = elfFile({ others });
    expect(factsOf(file)?.strippable).toEqual([rangeOf(file, Buffer.alloc(5000, ".zdebug_line"))]);
  });

  test.for([".debug_str", ".zdebug_info", ".gdb_index", ".stab"])("is %s", (name) => {
    const file = elfFile({ others: [section(name)] });
    expect(factsOf(file)?.strippable).toEqual([rangeOf(file, big)]);
  });

  test.for<{ name: string; options: ElfOptions }>([
    { name: "what is loaded, whatever it is called", options: { others: [section(".debug_info", 2)] } },
    { name: "a small section", options: { debug: Buffer.alloc(4096, 1) } },
    { name: "an empty symbol table", options: { symbols: Buffer.alloc(0) } },
  ])("is not $name", ({ options }) => {
    expect(factsOf(elfFile(options))?.strippable).toEqual([]);
  });

  test("leaves the string table alone that names the sections as well", () => {
    const file = elfFile({ others: [{ name: ".symtab", type: 2, content: symbols, link: ".shstrtab" }] });
    expect(factsOf(file)?.strippable).toEqual([rangeOf(file, symbols)]);
  });

  test("leaves alone what a program loads into memory with its code", () => {
    const file = elfFile({ symbols, debug });
    const { start } = rangeOf(file, symbols);
    // The size of the only program header.
    file.writeBigUInt64LE(BigInt(start + 1), 64 + 32);
    expect(factsOf(file)?.strippable).toEqual([rangeOf(file, symbolNames(symbols))]);
  });

  test("is told once where two symbol tables claim the same bytes", () => {
    const file = elfFile({ symbols, others: [{ name: ".other", type: 2, content: symbols, link: ".strtab" }] });
    expect(factsOf(file)?.strippable).toHaveLength(3);
  });

  test.for<{ name: string; others: number; found: number }>([
    { name: "is taken from three sections or more, as debug information comes", others: 3, found: 3 },
    { name: "is not guessed from fewer", others: 2, found: 0 },
  ])("$name, where the names have passed before it is known where they are", ({ others, found }) => {
    const many = Array.from({ length: others }, (_, index) => section(`.debug_${index}`));
    const strings = Buffer.alloc(100_000, "s");
    const file = elfFile({ sectionNames: "before the symbols' names", symbols: strings, others: many });
    for (const bytes of [4096, file.length]) expect(factsOf(file, bytes)?.strippable).toHaveLength(found + 2);
  });
});

describe("what cannot be read", () => {
  test.for<{ name: string; file: Buffer }>([
    { name: "an object file", file: elfFile({ kind: "object", symbols }) },
    { name: "debug information in a file of its own", file: elfFile({ kind: "debug", symbols, debug }) },
    { name: "a script", file: Buffer.from("#!/bin/sh\n".repeat(20)) },
    { name: "an empty file", file: Buffer.alloc(0) },
    { name: "an unknown class", file: changed(elfFile(), 4, 3) },
    { name: "an unknown byte order", file: changed(elfFile(), 5, 0) },
    { name: "an unknown version", file: changed(elfFile(), 6, 2) },
    { name: "program headers of another size", file: changed(elfFile(), 54, 55) },
    { name: "more program headers than a file has", file: changed(elfFile(), 57, 0xff) },
    { name: "program headers inside the header", file: changed(elfFile(), 32, 8) },
  ])("$name is null", ({ file }) => {
    for (const bytes of pieces) expect(factsOf(file, bytes)).toBeNull();
  });

  test("is no longer wanted as soon as its first bytes tell", () => {
    const scan = new ElfScan();
    scan.start(1_000_000);
    expect(scan.add(Buffer.alloc(16, "#!/bin/sh\n"))).toBe(false);
    expect(scan.finish()).toBeNull();
  });

  test("does not spoil what comes after it", () => {
    const scan = new ElfScan();
    scan.start(100);
    scan.add(Buffer.alloc(100));
    const file = elfFile({ symbols });
    scan.start(file.length);
    scan.add(file);
    expect(scan.finish()?.strippable).toHaveLength(2);
  });

  test("takes section headers behind the end of the file for none", () => {
    const file = elfFile({ isDynamic: true, symbols });
    file.writeBigUInt64LE(BigInt(file.length - 63), 40);
    expect(factsOf(file)).toEqual({ isDynamic: true, isProgram: true, strippable: [] });
  });

  test("takes more section headers than are read for none", () => {
    const file = Buffer.concat([elfFile({ isDynamic: true, symbols, isExtended: true }), Buffer.alloc(5_000_000)]);
    const table = Number(file.readBigUInt64LE(40));
    file.writeBigUInt64LE(70_000n, table + 32);
    expect(factsOf(file)).toEqual({ isDynamic: true, isProgram: true, strippable: [] });
  });
});

function changed(file: Buffer, at: number, byte: number): Buffer {
  file[at] = byte;
  return file;
}

describe("a damaged file", () => {
  const options = { isDynamic: true, symbols: Buffer.alloc(48, "s"), debug: Buffer.alloc(4100, "d") };

  /** Whatever comes, the ranges are in the file, in order, and the same for pieces of any length. */
  function expectSound(file: Buffer, sizeBytes = file.length): void {
    const facts = factsOf(file, file.length || 1, sizeBytes);
    expect(factsOf(file, 61, sizeBytes)).toEqual(facts);
    let passed = 0;
    for (const { start, end } of facts?.strippable ?? []) {
      expect(start).toBeGreaterThanOrEqual(passed);
      expect(end).toBeGreaterThan(start);
      passed = end;
    }
    expect(passed).toBeLessThanOrEqual(sizeBytes);
  }

  test.for(formats)("of $bits bits, big endian: $isBigEndian, is cut anywhere", (format) => {
    const file = elfFile({ ...format, ...options });
    for (let bytes = 0; bytes < file.length; bytes += bytes > 400 && bytes < file.length - 900 ? 50 : 1) {
      expectSound(file.subarray(0, bytes));
      expect(factsOf(file.subarray(0, bytes), 4096, file.length)).toBeNull();
    }
  });

  test.for(formats)("of $bits bits, big endian: $isBigEndian, has any bytes changed", (format) => {
    const file = elfFile({ ...format, ...options, isExtended: true });
    // Nearly all of it is debug information, which nothing reads.
    const at = fc.oneof(fc.nat(400), fc.integer({ min: file.length - 900, max: file.length - 1 }));
    const change = fc.tuple(at, fc.oneof(fc.constantFrom(0, 1, 2, 3, 0x7f, 0x80, 0xff), fc.nat(255)));
    const property = fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const damaged = Buffer.from(file);
      for (const [index, byte] of changes) damaged[index] = byte;
      expectSound(damaged);
    });
    expect(() => fc.assert(property, { numRuns: 2000 })).not.toThrow();
  });
});

const directory = mkdtempSync(join(tmpdir(), "elf-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** Null where binutils is here; otherwise which of its programs is not. */
const missing = ["readelf", "strip", "objcopy"].find((tool) => !runs(tool)) ?? null;

function runs(tool: string): boolean {
  try {
    return execFileSync(tool, ["--version"], { encoding: "utf8" }).includes("GNU");
  } catch {
    return false;
  }
}

/** Reads a few programs and libraries of this machine; where nothing tells the right answers, one skipped test says why. */
function onFilesOfThisMachine(declare: () => void): void {
  describe("files of this machine", () => {
    if (missing === null) return declare();
    absent(`there is no GNU ${missing}, which the reader is held against`);
  });
}

onFilesOfThisMachine(() => {
  const some = [process.execPath, ...someOf(["/usr/bin", "/usr/sbin"], 60), ...someOf(libraryDirectories(), 60)];

  test("are dynamic, or programs, as readelf has it", () => {
    const told = some.map((file) => [file, readelf(file)]);
    expect(some.map((file) => [file, summaryOf(factsOfFile(file))])).toEqual(told);
    expect(some.length).toBeGreaterThan(20);
  });

  test("lose what strip takes away", () => {
    const unstripped = someOf(["/usr/local/bin", "/usr/local/go/bin"], 8);
    for (const file of [...some.slice(0, 20), ...some.slice(-20), ...unstripped]) {
      const facts = factsOfFile(file);
      const bytes = facts?.strippable.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
      const saved = savedByStrip(file, facts?.isProgram === true) ?? bytes;
      expect.soft(Math.abs(bytes - saved), `${file}: ${bytes} and ${saved}`).toBeLessThan(Math.max(64 * 1024, saved / 100));
    }
  });

  test("are not told where only their debug information is left", () => {
    const copy = join(directory, "only-debug");
    execFileSync("objcopy", ["--only-keep-debug", process.execPath, copy]);
    expect(factsOfFile(process.execPath)).not.toBeNull();
    expect(factsOfFile(copy)).toBeNull();
  });
});

function factsOfFile(path: string): ElfFacts | null {
  const scan = new ElfScan();
  scan.start(statSync(path).size);
  const file = openSync(path, "r");
  const memory = Buffer.alloc(100_003);
  try {
    for (let bytes = readSync(file, memory); bytes > 0; bytes = readSync(file, memory))
      if (!scan.add(memory.subarray(0, bytes))) break;
  } finally {
    closeSync(file);
  }
  return scan.finish();
}

function summaryOf(facts: ElfFacts | null) {
  return { isElf: facts !== null, isDynamic: facts?.isDynamic ?? false, isProgram: facts?.isProgram ?? false };
}

function readelf(path: string) {
  const told = execFileSync("readelf", ["-hldW", path], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  const [, type] = /Type:\s+(\w+)/.exec(told) ?? [];
  const isMarked = /\(FLAGS_1\).*\bPIE\b/.test(told);
  const hasName = told.includes("(SONAME)");
  const hasInterpreter = /^\s+INTERP\s/m.test(told);
  return {
    isElf: type === "EXEC" || type === "DYN",
    isDynamic: hasInterpreter || told.includes("(NEEDED)"),
    isProgram: type === "EXEC" || isMarked || (hasInterpreter && !hasName),
  };
}

/** Null when strip refuses the file. */
function savedByStrip(path: string, isProgram: boolean): number | null {
  const copy = join(directory, "stripped");
  try {
    execFileSync("strip", [isProgram ? "--strip-all" : "--strip-unneeded", "-o", copy, path], { stdio: "pipe" });
    return statSync(path).size - statSync(copy).size;
  } catch {
    return null;
  }
}

/** Where a Linux of any processor has its shared libraries. */
function libraryDirectories(): readonly string[] {
  const named = namesIn("/usr/lib").filter((name) => name.includes("-linux-"));
  return ["/usr/lib64", ...named.map((name) => join("/usr/lib", name))];
}

/** Evenly taken from what is there. */
function someOf(parents: readonly string[], most: number): readonly string[] {
  const all = parents.flatMap((parent) => namesIn(parent).map((name) => join(parent, name))).filter(isElf);
  const step = Math.ceil(all.length / most);
  return all.filter((_, index) => index % step === 0);
}

function namesIn(parent: string): readonly string[] {
  return existsSync(parent) ? readdirSync(parent).toSorted() : [];
}

function isElf(path: string): boolean {
  const entry = lstatSync(path);
  if (!entry.isFile() || entry.size > 150_000_000) return false;
  const file = openSync(path, "r");
  const start = Buffer.alloc(4);
  readSync(file, start);
  closeSync(file);
  return start.toString("latin1") === "\x7fELF";
}
