import { Session } from "node:inspector/promises";
import { createHash } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import zlib, { gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { noise } from "../../support/context.ts";
import { tarOf } from "../../support/tar-writer.ts";

/**
 * What reading a layer takes, counted and not timed: the same on every machine. A count that is a fifth higher than it was is a
 * slower analysis, and one that is far lower wants a new figure here. What the inflate does inside of WebAssembly is not seen.
 */
interface Work {
  /** How often a block of this project's own code was entered. */
  readonly blocks: number;
  /** Bytes that were hashed, or that a checksum was made of. */
  readonly hashedBytes: number;
  /** Calls of what hashes and copies: each costs, however few its bytes are. */
  readonly calls: number;
  readonly copiedBytes: number;
  readonly allocatedBytes: number;
}

const program = Buffer.from(noise(1_500_000, "program"));
const text = Buffer.from(Array.from(noise(400_000, "text"), (byte) => "etaoin shrdlu\n"[byte % 14] ?? "").join(""));
/** 2,000 small files and a large one. */
const tar = tarOf([
  ...Array.from({ length: 2000 }, (_, index) => ({
    path: `srv/app/node_modules/package-${index >> 5}/lib/module-${index}.js`,
    content: text.subarray(index * 150, index * 150 + 100 + (index % 7) * 300),
  })),
  { path: "usr/bin/program", content: program },
]);

let blockCounts: Session;
let listed: (typeof import("../../support/listed.ts"))["listed"];
let sureListing: (typeof import("../../support/listed.ts"))["sureListing"];

beforeAll(async () => {
  blockCounts = new Session();
  blockCounts.connect();
  await blockCounts.post("Profiler.enable");
  await blockCounts.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  // Only what is compiled from now on is counted block by block.
  ({ listed, sureListing } = await import("../../support/listed.ts"));
});
afterAll(async () => await blockCounts.post("Profiler.stopPreciseCoverage"));
afterEach(() => {
  for (const again of restore.splice(0)) again();
  syncBuiltinESMExports();
});

const restore: (() => void)[] = [];

/** Has a function that Node brings tell of its calls; it still does what it did. */
function listenTo(object: object, name: string, told: (args: readonly unknown[], result: unknown) => void): void {
  const own: unknown = Reflect.get(object, name);
  if (typeof own !== "function") throw new Error(`there is no ${name}`);
  Reflect.set(object, name, function telling(this: unknown, ...args: unknown[]) {
    const result: unknown = Reflect.apply(own, this, args);
    told(args, result);
    return result;
  });
  restore.push(() => void Reflect.set(object, name, own));
}

function prototypeOf(object: object): object {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (typeof prototype !== "object" || prototype === null) throw new Error("it has no prototype");
  return prototype;
}

function lengthOf(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return Buffer.byteLength(value);
  return ArrayBuffer.isView(value) ? value.byteLength : 0;
}

/** Counts what the work of Node's own functions depends on. */
function countNative() {
  const counted = { hashedBytes: 0, calls: 0, copiedBytes: 0, allocatedBytes: 0 };
  const count = (kind: keyof typeof counted, value: unknown) => {
    counted.calls += 1;
    counted[kind] += lengthOf(value);
  };
  listenTo(prototypeOf(createHash("sha256")), "update", ([bytes]) => count("hashedBytes", bytes));
  listenTo(zlib, "crc32", ([bytes]) => count("hashedBytes", bytes));
  listenTo(Buffer, "concat", (_, result) => count("copiedBytes", result));
  listenTo(Buffer, "from", ([source]) => count("copiedBytes", source));
  listenTo(Buffer.prototype, "copy", (_, copied) => count("copiedBytes", copied));
  listenTo(prototypeOf(Uint8Array.prototype), "set", ([source]) => count("copiedBytes", source));
  for (const name of ["alloc", "allocUnsafe", "allocUnsafeSlow"])
    listenTo(Buffer, name, (_, result) => count("allocatedBytes", result));
  syncBuiltinESMExports();
  return counted;
}

async function workOf(blob: Buffer): Promise<Work> {
  const read = async () => sureListing(await listed(blob)).count;
  // Modules are compiled, and tables made, by the first.
  expect(await read()).toBe(2001);
  await blockCounts.post("Profiler.takePreciseCoverage");
  const native = countNative();
  await read();
  const { result } = await blockCounts.post("Profiler.takePreciseCoverage");
  const own = result.filter(({ url }) => url.includes("/src/image/")).flatMap(({ functions }) => functions);
  const blocks = own.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
  return { blocks, ...native };
}

function isAsBefore(ratio: number): boolean {
  return ratio <= 1.2 && ratio >= 0.6;
}

function of(work: Work, kind: string): number {
  return new Map(Object.entries(work)).get(kind) ?? Number.NaN;
}

describe("reading a layer of 2,000 small files and a large one takes no more work than it did", () => {
  const figures: Readonly<Record<string, Work>> = {
    gzip: { blocks: 809_481, hashedBytes: 3_615_570, calls: 6119, copiedBytes: 3_100_771, allocatedBytes: 1_064_049 },
    zstd: { blocks: 774_858, hashedBytes: 3_613_074, calls: 8233, copiedBytes: 4_881_376, allocatedBytes: 3_160_933 },
    plain: { blocks: 764_302, hashedBytes: 10_198_512, calls: 8464, copiedBytes: 10_291_236, allocatedBytes: 3_849_317 },
  };

  test.for([
    { name: "gzip", compress: (bytes: Buffer) => gzipSync(bytes) },
    { name: "zstd", compress: (bytes: Buffer) => zstdCompressSync(bytes) },
    { name: "plain", compress: (bytes: Buffer) => bytes },
  ])("$name", async ({ name, compress }) => {
    const work = await workOf(compress(tar));
    // What is off is shown as it is now.
    const asBefore = Object.entries(figures[name] ?? {}).filter(([kind, usual]) => isAsBefore(of(work, kind) / usual));
    expect({ ...work, ...Object.fromEntries(asBefore) }).toEqual(figures[name]);
  });
});
