import * as z from "zod";
import { integersWithin, textsWithin } from "./plain-arrays.ts";

const byteCount = z.int().min(0);
const row = z.int().min(0);
const longestName = 214;
const name = z.string().max(longestName);
const names = textsWithin(4000, longestName);

/** An ELF program or shared library. */
const Binary = z.strictObject({
  row,
  /** It needs a dynamic linker or shared libraries of the file system. */
  isDynamic: z.boolean(),
  /** It is started, not linked to. */
  isProgram: z.boolean(),
  /** Symbol tables and debug information, which `strip` takes away; and their share of the compressed layer. */
  strippableBytes: byteCount,
  strippableCompressedBytes: byteCount,
});

/** What a `package.json`, Python's `METADATA` or a project's file says; rows of files that belong to no package are left out. */
const InstalledPackage = z.strictObject({ row, name, needs: names, devNeeds: names });

/** A Debian package that is there only because another one recommends it, and its files in this layer. */
const Recommended = z.strictObject({ name, recommendedBy: name, rows: integersWithin(200_000, 0) });

/**
 * What was seen in the contents of a layer's files, as far as findings rest on it: rows are those of the layer's listing. All of it
 * is bounded, and what is beyond the bounds is left out, so that nothing follows from something not being there.
 */
export const LayerFacts = z.strictObject({
  binaries: z.array(Binary).max(20_000),
  nodePackages: z.array(InstalledPackage).max(20_000),
  /** Needs as `Need` of python-requirements.ts. Older listings do not have them. */
  pythonPackages: z.array(InstalledPackage).max(20_000).default([]),
  recommended: z.array(Recommended).max(5000),
  /** What a layer that is stored uncompressed would take as zstd, estimated; null for others. */
  zstdBytes: byteCount.nullable(),
});

export type Binary = z.infer<typeof Binary>;
export type InstalledPackage = z.infer<typeof InstalledPackage>;
export type Recommended = z.infer<typeof Recommended>;
export type LayerFacts = z.infer<typeof LayerFacts>;

export const noFacts: LayerFacts = { binaries: [], nodePackages: [], pythonPackages: [], recommended: [], zstdBytes: null };

/** As JSON, and what a listing may hold of it. */
export const maxFactsBytes = 4 * 1024 * 1024;

/** Nothing, where there is nothing to be told. Facts that are too large are left out. */
export function writeFacts(facts: LayerFacts): Buffer {
  const { binaries, nodePackages, pythonPackages, recommended, zstdBytes } = facts;
  const count = binaries.length + nodePackages.length + pythonPackages.length + recommended.length;
  if (count === 0 && zstdBytes === null) return Buffer.alloc(0);
  const rowsAsSteps = recommended.map(({ rows, ...one }) => Object.assign(one, { rows: steps(rows) }));
  const text = Buffer.from(JSON.stringify({ ...facts, recommended: rowsAsSteps }));
  return text.length > maxFactsBytes ? Buffer.alloc(0) : text;
}

/** Throws a RangeError when these are no facts; whether they fit a listing is not known. */
export function readFacts(text: Buffer): LayerFacts {
  if (text.length === 0) return noFacts;
  const read = LayerFacts.safeParse(parsedOrNull(text));
  if (!read.success) throw new RangeError("what it tells of files cannot be read");
  return { ...read.data, recommended: read.data.recommended.map(({ rows, ...one }) => Object.assign(one, { rows: sums(rows) })) };
}

function parsedOrNull(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return null;
  }
}

/** Rows in order compress best as the steps between them. */
function steps(rows: readonly number[]): number[] {
  return rows.map((value, index) => value - (rows[index - 1] ?? 0));
}

function sums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}
