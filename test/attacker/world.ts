import { readFile } from "node:fs/promises";
import { constants, createZstdCompress, gzipSync, zstdCompressSync } from "node:zlib";
import { buffer } from "node:stream/consumers";
import { parse } from "yaml";
import { z } from "zod";
import { onlyBase } from "../../src/baseline/only-base.ts";
import type { BaselineDocument, MeasurementDocument } from "../../src/baseline/documents.ts";
import { nothingUnknown } from "../../src/context/unknown-bytes.ts";
import { UserError, userError } from "../../src/failure.ts";
import { openLayout } from "../../src/image/sources/layout.ts";
import { parseBudget, parseImage, parseInputs, type Inputs, type RawImage, type RawInputs } from "../../src/inputs/inputs.ts";
import type { ImageAtBase, RulesAtBase } from "../../src/judge/in-force.ts";
import { findClaims } from "../../src/judge/justification.ts";
import { budgetRules } from "../../src/judge/strictness.ts";
import { measure } from "../../src/measure/measure.ts";
import { run } from "../../src/pipeline.ts";
import type { BaselineStore, MeasuredImage, MeasurementStore, Ports, RunContext } from "../../src/ports.ts";
import type { Report } from "../../src/report/facts/report.ts";
import { atEnd } from "../support/at-end.ts";
import { noise } from "../support/context.ts";
import { LayoutWriter, sha256 } from "../support/layouts.ts";
import { tarOf } from "../support/tar-writer.ts";
import { commitOf } from "../support/values.ts";
import { severities, type Severity } from "./oracle.ts";
import type { ImageSpec, LayerSpec, Pair, Side } from "./pairs.ts";

const Action = z.object({
  inputs: z.record(z.string(), z.object({ default: z.union([z.string(), z.number(), z.boolean()]).optional() })),
});
const action = Action.parse(parse(await readFile(new URL("../../action.yml", import.meta.url), "utf8")));
/** What a step has that writes no inputs. */
const defaults: RawInputs = Object.fromEntries(
  Object.entries(action.inputs).map(([name, { default: value }]) => {
    const text = value === undefined ? "" : String(value);
    return [name, text.includes("${{") ? "" : text];
  }),
);

const configPath = ".github/image-size-budget.yml";
const [base, head] = [commitOf("base"), commitOf("head")];
const now = new Date("2026-05-02T10:00:00.000Z");

/** How a run over one side of a pair ended: what the check shows, and how severe that is. */
export interface Outcome {
  readonly severity: Severity;
  /** The verdict, or the code of the message that ended the run. */
  readonly verdict: string;
}

/** Runs the pull request, after its base branch has recorded what is stored. */
export async function outcomeOf(pair: Pair): Promise<Outcome> {
  const store = memoryStore(pair.stored === "base" ? await recordedOf(pair) : []);
  const kept = new Map<string, MeasurementDocument>();
  const ports = portsOf({ pair, side: pair.head, store, kept });
  try {
    // The same run once more finds what the first one has kept.
    if (pair.event === "pull_request again") await run(inputsOf(pair.head), checking, ports);
    return ofReport(await run(inputsOf(pair.head), checking, ports));
  } catch (error) {
    if (error instanceof UserError) return { severity: severities.red, verdict: error.code };
    throw error;
  }
}

/** Images as OCI layouts; one that is asked for twice is written once. */
class LayoutsByContent {
  readonly #written = new Map<string, Promise<string>>();

  async write(spec: ImageSpec): Promise<string> {
    const key = JSON.stringify(spec);
    const writing = this.#written.get(key) ?? this.#first(key, spec);
    return await writing;
  }

  /** They go away with the test file, and the next one in this process asks for others. */
  #first(key: string, spec: ImageSpec): Promise<string> {
    const writing = writeImage(spec);
    this.#written.set(key, writing);
    atEnd(() => this.#written.delete(key));
    return writing;
  }
}

const layouts = new LayoutsByContent();
const recordings = new WeakMap<Side, Promise<readonly BaselineDocument[]>>();

/** What the base branch records is the same for all that is done to one pull request. */
async function recordedOf(pair: Pair): Promise<readonly BaselineDocument[]> {
  const recordingNow = recordings.get(pair.base) ?? record(pair);
  recordings.set(pair.base, recordingNow);
  return await recordingNow;
}

async function record(pair: Pair): Promise<readonly BaselineDocument[]> {
  const store = memoryStore([]);
  await run(inputsOf(pair.base), recording, portsOf({ pair, side: pair.base, store }));
  return store.saved;
}

/** The directories in which the images of one name lie, for whoever wants to add them up. */
export async function layoutsOf(pair: Pair, name: string): Promise<{ readonly base: string; readonly head: string }> {
  const of = async (side: Side) =>
    await layouts.write(side.images.get(name) ?? { layers: [], baseLayers: 0, platform: "linux/amd64" });
  return { base: await of(pair.base), head: await of(pair.head) };
}

function ofReport({ red, verdict }: Report): Outcome {
  const isWarned = verdict === "warn" || verdict === "justified";
  return { severity: red ? severities.red : isWarned ? severities.warned : severities.green, verdict };
}

const frame = { repository: "acme/api", pullRequest: 1, runUrl: null, serverUrl: "https://github.com" };
const common = { base: { sha: base, fallback: null }, isOnBehalf: false, frame } as const;
const recording: RunContext = { ...common, mode: "record", commit: base, headSha: base };
const checking: RunContext = { ...common, mode: "check", commit: head, headSha: head };

function rawOf(side: Side): RawInputs {
  return { ...defaults, ...side.step };
}

function imagesOf(side: Side): readonly RawImage[] {
  return [...side.images.keys()].map((name) => {
    const written = { name, context: name, target: side.target, ...side.config };
    return { raw: { ...rawOf(side), ...written }, written, at: configPath };
  });
}

function inputsOf(side: Side): Inputs {
  return parseInputs(rawOf(side), imagesOf(side), {
    name: "api",
    gitContext: "",
    configPath,
    listedNames: [...side.images.keys()],
  });
}

/** The configuration file as the base commit has it, under this run's step. */
function rulesAt(side: Side, step: RawInputs): RulesAtBase {
  const entries = [...side.images.keys()].map((name): readonly [string, ImageAtBase] => {
    const written = { name, context: name, target: side.target, ...side.config };
    const image = { raw: { ...step, ...written }, written, at: configPath };
    return [
      name,
      {
        budget: parseBudget(image.raw),
        written: new Set(budgetRules.filter((rule) => rule in side.config)),
        image: parseImage(image, { name, gitContext: "" }),
      },
    ];
  });
  return {
    kind: "file",
    place: { kind: "file", path: configPath },
    isNew: false,
    images: new Map(entries),
    others: parseBudget(step),
    head: null,
  };
}

interface Place {
  readonly pair: Pair;
  readonly side: Side;
  readonly store: BaselineStore;
  readonly kept?: Map<string, MeasurementDocument>;
}

function portsOf({ pair, side, store, kept = new Map() }: Place): Ports {
  const warnings: string[] = [];
  return {
    measure: async ({ name }, known) => await measured(name, side, known),
    measureCommit: async ({ name, subject }, commit) => {
      const target = subject.kind === "build" ? subject.build.target : "";
      const isSame = commit === base && target === pair.base.target;
      const spec = pair.base.images.get(name);
      if (!isSame) return { kind: "failed", fault: "head", because: "the base commit has no such stage" };
      if (spec === undefined) return { kind: "failed", fault: "head", because: "the base commit has no such context" };
      // Built at the base commit, for the platform that the head asks for.
      const platform = side.images.get(name)?.platform ?? spec.platform;
      const built = { ...pair.base, images: new Map([[name, { ...spec, platform }]]) };
      const image = await measured(name, built, new Map());
      return { kind: "measured", context: { kind: "told", context: nothingUnknown }, ...image };
    },
    rulesAtBase: async () => rulesAt(pair.base, rawOf(side)),
    baselines: store,
    references: onlyBase(store),
    graph: {
      ancestors: async function* ancestors(commit) {
        yield [
          { sha: commit, parents: commit === head ? [base] : [] },
          { sha: base, parents: [] },
        ];
      },
    },
    measurements: memoryMeasurements(kept),
    missing: async () => [],
    justification: async () => ({ kind: "read", claims: findClaims(pair.description, pair.base.templates) }),
    approvals: async () => ({ kind: "not-asked" }),
    mergedApprovals: async () => ({ kind: "not-asked" }),
    mergedJustification: async () => ({ kind: "read", claims: [] }),
    publishers: [],
    cancellation: new AbortController().signal,
    warn: (warning) => void warnings.push(warning),
    timed: async (_stage, work) => await work(),
    notes: () => ({ warnings, timings: [] }),
    now: () => now,
  };
}

async function measured(name: string, side: Side, known: Parameters<Ports["measure"]>[1]): Promise<MeasuredImage> {
  const spec = side.images.get(name) ?? side.unlisted?.get(name);
  if (spec === undefined) throw userError("image-path-missing", { path: name, expected: "a directory" });
  const content = await openLayout(await layouts.write(spec));
  const builder = { driver: "docker-container", store: "containerd", buildkitVersion: "v0.27.0", buildxVersion: "v0.30.0" };
  const image = { content, source: "oci-dir" as const, builder, target: side.target, provenance: null };
  const { measurement, listings } = await measure(image, { openLayers: true, known });
  return { measurement, listings };
}

const layerTypes = {
  gzip: "tar+gzip",
  zstd: "tar+zstd",
  "zstd-window": "tar+zstd",
  none: "tar",
  xz: "tar+xz",
} as const;

async function writeImage({ layers, baseLayers, platform, damage }: ImageSpec): Promise<string> {
  const writer = new LayoutWriter();
  const tars = layers.map((layer) => tarOf([{ path: layer.content, content: Buffer.from(noise(layer.bytes, layer.content)) }]));
  const stored = await Promise.all(
    layers.map(async (layer, position) => await compressed(tars[position] ?? Buffer.alloc(0), layer)),
  );
  const blobs = stored.map((bytes, position) =>
    writer.blob(bytes, `application/vnd.oci.image.layer.v1.${layerTypes[layers[position]?.compression ?? "gzip"]}`),
  );
  const [os = "", architecture = "", variant] = platform.split("/");
  const history = layers.map(({ content }, position) => ({
    created_by: position < baseLayers ? `/bin/sh -c #(nop) ADD ${content}` : `COPY ${content} / # buildkit`,
  }));
  const rootfs = { type: "layers", diff_ids: tars.map((tar) => sha256(tar)) };
  const root = writer.image(blobs, { os, architecture, ...(variant === undefined ? {} : { variant }), history, rootfs });
  const broken = damage === undefined ? undefined : blobs[damage.position];
  if (broken !== undefined && damage !== undefined) {
    const path = `blobs/${broken.digest.replace(":", "/")}`;
    const bytes = stored[damage.position] ?? Buffer.alloc(0);
    if (damage.how === "missing") writer.remove(path);
    if (damage.how === "cut") writer.file(path, bytes.subarray(0, bytes.length >> 1));
    if (damage.how === "other") writer.file(path, Buffer.from(noise(bytes.length, "another content")));
  }
  return await writer.write([root]);
}

async function compressed(tar: Buffer, { compression }: LayerSpec): Promise<Buffer> {
  switch (compression) {
    case "gzip":
      return gzipSync(tar);
    case "zstd":
      return zstdCompressSync(tar);
    case "zstd-window": {
      const stream = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: 27 } });
      stream.end(tar);
      return await buffer(stream);
    }
    case "none":
      return tar;
    case "xz":
      // Nobody opens it: what counts is its length.
      return Buffer.concat([Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), tar]);
  }
}

function memoryStore(recorded: readonly BaselineDocument[]): BaselineStore & { readonly saved: BaselineDocument[] } {
  const saved = [...recorded];
  return {
    saved,
    list: async (name) => ({
      candidates: saved.flatMap(({ name: own, commit, recordedAt }, at) =>
        own === name ? [{ id: String(at), commit, recordedAt }] : [],
      ),
      notes: [],
    }),
    read: async (_name, { id }) => {
      const document = saved[Number(id)];
      return document === undefined ? { kind: "refused", because: "it is gone" } : { kind: "document", document };
    },
    save: async (document) => void saved.push(document),
  };
}

function memoryMeasurements(kept: Map<string, MeasurementDocument>): MeasurementStore {
  return {
    find: async (image) => kept.get(JSON.stringify(image.subject) + image.name) ?? null,
    save: async (image, _runContext, document) => {
      const key = { name: image.name, headSha: head, baseSha: base, inputsDigest: "0".repeat(64) };
      const whole = { kind: "image-size-measurement" as const, version: 1 as const, ...key, recordedAt: now.toISOString() };
      kept.set(JSON.stringify(image.subject) + image.name, { ...whole, ...document() });
    },
  };
}
