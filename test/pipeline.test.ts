import { nothingUnknown, type BaseContext } from "../src/context/unknown-bytes.ts";
import { describe, expect, test } from "vitest";
import { LookupError, type BaselineStore } from "../src/ports.ts";
import { onlyBase } from "../src/baseline/only-base.ts";
import type { CommitGraph } from "../src/ports.ts";
import type { BaselineDocument } from "../src/baseline/documents.ts";
import type { NoBaseBuild } from "../src/compare/cause.ts";
import { parsePrice } from "../src/cost/cost-rules.ts";
import { userError, UserError } from "../src/failure.ts";
import type { ImageInputs, Inputs } from "../src/inputs/inputs.ts";
import type { Claims } from "../src/judge/justification.ts";
import type { Measurement } from "../src/measure/measurement.ts";
import { run } from "../src/pipeline.ts";
import type { BaseMeasurement, MeasuredImage, MeasurementStore, Ports, RunContext } from "../src/ports.ts";
import { Cancelled } from "../src/cancellation.ts";
import type { Publisher } from "../src/ports.ts";
import type { Report } from "../src/report/facts/report.ts";
import { noise } from "./support/context.ts";
import { listed, sureListing } from "./support/listed.ts";
import { type Files, membersOf } from "./support/package-files.ts";
import { tarOf } from "./support/tar-writer.ts";
import {
  baselineDocument,
  budget,
  claim,
  claims,
  commitOf,
  digestOf,
  imageInputs,
  inputs,
  layer,
  measured,
  measurement,
  platform,
  sized,
} from "./support/values.ts";

const now = new Date("2026-05-02T10:00:00.000Z");
const [root, base, head] = [commitOf("root"), commitOf("base"), commitOf("head")];

/** An image whose files nobody listed. */
function measuredImage(sizeBytes: number): MeasuredImage {
  return { measurement: measured(sizeBytes), listings: new Map() };
}

/** A package of npm with so many bytes that no compression makes fewer. */
function npm(name: string, bytes: number): Files {
  const at = `app/node_modules/${name}`;
  return {
    [`${at}/package.json`]: JSON.stringify({ name, version: "1.0.0" }),
    [`${at}/index.js`]: noise(bytes, name),
  };
}

/** An image of one layer, whose files are listed. */
async function imageOfFiles(files: Files): Promise<MeasuredImage> {
  const tar = tarOf(membersOf(files));
  const { length: uncompressedBytes } = tar;
  const only = layer({ content: digestOf(tar.toString("latin1")), compressedBytes: uncompressedBytes, uncompressedBytes });
  const listings = new Map([[only.digest, sureListing(await listed(tar))]]);
  return { measurement: measurement({ platforms: [platform({ layers: [only] })] }), listings };
}

/** root ← base ← head. */
const graph: CommitGraph = {
  async *ancestors(commit) {
    const history = [head, base, root];
    const commits = history.slice(Math.max(0, history.indexOf(commit))).map((sha) => ({ sha, parents: parentsOf(sha) }));
    yield history.includes(commit) ? commits : [{ sha: commit, parents: [] }];
  },
};

function parentsOf(sha: string): readonly string[] {
  return sha === head ? [base] : sha === base ? [root] : [];
}

/** Keeps baselines by image and commit, as the directory store does. */
function memoryStore(...documents: readonly BaselineDocument[]): BaselineStore & { readonly saved: BaselineDocument[] } {
  const saved = [...documents];
  return {
    saved,
    async list(name) {
      const mine = saved.flatMap((document, at) => (document.name === name ? [{ ...document, id: String(at) }] : []));
      return { candidates: mine.map(({ id, commit, recordedAt }) => ({ id, commit, recordedAt })), notes: [] };
    },
    async read(_name, { id }) {
      const document = saved[Number(id)];
      return document === undefined ? { kind: "refused", because: "it is gone" } : { kind: "document", document };
    },
    async save(document) {
      saved.push(document);
    },
  };
}

const unreachableStore: BaselineStore = {
  list: () => Promise.reject(new LookupError("GitHub answered 503")),
  read: () => Promise.reject(new LookupError("GitHub answered 503")),
  save: () => Promise.reject(new LookupError("GitHub answered 503")),
};

interface World {
  readonly ports: Ports;
  /** What was asked of the world, in order. */
  readonly calls: string[];
  readonly warnings: string[];
  readonly published: Report[];
  readonly kept: { readonly name: string; readonly builtBaseline: BaselineDocument | null }[];
}

interface WorldOptions {
  readonly sizes?: Readonly<Record<string, number>>;
  readonly justification?: Claims;
  readonly baseBuild?: BaseMeasurement;
  readonly ports?: Partial<Ports>;
}

/** A world in which every image has 1,000,000 bytes, nothing is stored, and every call is written down. */
function world({ sizes = {}, justification = claims(), baseBuild, ports = {} }: WorldOptions = {}): World {
  const [calls, warnings, published, kept]: [string[], string[], Report[], World["kept"]] = [[], [], [], []];
  const measurements: MeasurementStore = {
    find: async ({ name }) => (calls.push(`find ${name}`), null),
    save: async ({ name }, _runContext, told) => void kept.push({ name, builtBaseline: told().builtBaseline }),
  };
  const all: Ports = {
    measure: async ({ name }) => (calls.push(`measure ${name}`), measuredImage(sizes[name] ?? 1_000_000)),
    measureCommit: async ({ name }, commit) => (
      calls.push(`build ${name} at ${commit.slice(0, 7)}`),
      baseBuild ?? { kind: "failed", fault: "head", because: "the base commit has no Dockerfile" }
    ),
    rulesAtBase: async () => ({ kind: "no-file" }),
    baselines: memoryStore(),
    references: onlyBase(ports.baselines ?? memoryStore()),
    graph,
    measurements,
    missing: async () => [],
    justification: async () => (calls.push("read the description"), justification),
    approvals: async () => ({ kind: "not-asked" }),
    mergedApprovals: async () => ({ kind: "not-asked" }),
    mergedJustification: async () => claims(),
    publishers: [{ name: "the summary", publish: async (report) => void published.push(report) }],
    warn: (warning) => void warnings.push(warning),
    timed: async (_stage, work) => await work(),
    cancellation: new AbortController().signal,
    notes: () => ({ warnings: [...warnings], timings: [{ stage: "measure", milliseconds: 12 }] }),
    now: () => now,
    ...ports,
  };
  return { ports: all, calls, warnings, published, kept };
}

const frame: RunContext["frame"] = {
  repository: "octo/app",
  pullRequest: 7,
  runUrl: "https://example.com/run",
  serverUrl: "https://example.com",
};
const checking: RunContext = {
  mode: "check",
  commit: commitOf("merge"),
  headSha: head,
  base: { sha: base, fallback: null },
  isOnBehalf: false,
  frame,
};
const recording: RunContext = {
  mode: "record",
  commit: base,
  headSha: base,
  base: { sha: base, fallback: null },
  isOnBehalf: false,
  frame,
};

/** The base commit's size, stored. */
const stored = (bytes: number, given: Partial<BaselineDocument> = {}): BaselineStore =>
  memoryStore(baselineDocument({ commit: base, measurement: measured(bytes), ...given }));

describe("every verdict can be reached", () => {
  const cases: readonly {
    readonly verdict: Report["verdict"];
    readonly red: boolean;
    readonly because: string;
    readonly options: WorldOptions;
    readonly given?: Partial<Inputs>;
  }[] = [
    { verdict: "pass", red: false, because: "it shrank", options: { ports: { baselines: stored(2_000_000) } } },
    { verdict: "warn", red: false, because: "it grew by a tenth", options: { ports: { baselines: stored(900_000) } } },
    { verdict: "unjustified", red: true, because: "it doubled", options: { ports: { baselines: stored(500_000) } } },
    {
      verdict: "justified",
      red: false,
      because: "it doubled for a reason",
      options: { ports: { baselines: stored(500_000) }, justification: claims(claim()) },
    },
    {
      verdict: "unjustified",
      red: true,
      because: "it doubled and the description cannot be read",
      options: { ports: { baselines: stored(500_000) }, justification: { kind: "unreadable", because: "GitHub answered 502" } },
    },
    {
      verdict: "too-large",
      red: true,
      because: "it broke the ceiling",
      options: { ports: { baselines: stored(990_000) } },
      given: { images: [imageInputs({ budget: budget({ maxSizeBytes: 999_999 }) })] },
    },
    { verdict: "no-baseline", red: false, because: "nothing is stored and the base cannot be built", options: {} },
    { verdict: "no-baseline", red: true, because: "a baseline must be there", options: {}, given: { onMissingBaseline: "fail" } },
    { verdict: "unknown", red: false, because: "the store does not answer", options: { ports: { baselines: unreachableStore } } },
    {
      verdict: "unknown",
      red: true,
      because: "the store must answer",
      options: { ports: { baselines: unreachableStore } },
      given: { onError: "fail" },
    },
  ];
  test.for(cases)("$verdict (red: $red), because $because", async ({ verdict, red, options, given = {} }) => {
    const { ports, published } = world(options);
    const report = await run(inputs(given), checking, ports);
    expect(report).toMatchObject({
      mode: "check",
      verdict,
      red,
      headSha: head,
      baseSha: base,
      ...frame,
      createdAt: now.toISOString(),
    });
    expect(published).toEqual([report]);
  });

  test("and none without an image", async () => {
    const { ports, published } = world();
    await expect(run(inputs({ images: [] }), checking, ports)).rejects.toThrow(UserError);
    expect(published).toEqual([]);
  });

  test("and none without a measurement", async () => {
    const { ports, published } = world({ ports: { measure: () => Promise.reject(new Error("the build failed")) } });
    await expect(run(inputs(), checking, ports)).rejects.toThrow("the build failed");
    expect(published).toEqual([]);
  });
});

test("what the base branch records is what a pull request is compared with", async () => {
  const baselines = memoryStore();
  const recorded = await run(inputs(), recording, world({ sizes: { api: 800_000 }, ports: { baselines } }).ports);
  expect(recorded).toMatchObject({ mode: "record", verdict: "pass", red: false, baseSha: null });
  expect(baselines.saved).toMatchObject([
    { name: "api", commit: base, recordedAt: now.toISOString(), history: [], measurement: measured(800_000) },
  ]);

  const checked = await run(inputs(), checking, world({ ports: { baselines } }).ports);
  expect(checked.images[0]).toMatchObject({
    baseline: { kind: "found", commit: base, behind: 0, how: "stored" },
    platforms: [{ baselineBytes: 800_000, growthBytes: 200_000, growthPercent: "25.0000" }],
  });
});

test("what pushes cost is told from the history, by the rules that the step gives", async () => {
  const history = [root, commitOf("later")].map((commit, at) => ({
    commit,
    recordedAt: `2026-04-0${at + 1}T00:00:00.000Z`,
    platforms: [{ platform: "linux/amd64", sizeBytes: 900_000, newBytes: 7 }],
  }));
  const newBytes = [{ platform: "linux/amd64", newBytes: 5 }];
  const { ports } = world({ ports: { baselines: stored(900_000, { history, newBytes }) } });
  const cost = { price: parsePrice("0.10"), bandwidth: null, retention: { kind: "last", versions: 2 } } as const;
  const report = await run(inputs({ cost }), checking, ports);
  expect(report.images[0]?.platforms[0]?.cost).toMatchObject({
    registry: {
      points: [{ storedBytes: 900_000 }, { storedBytes: 900_007 }, { storedBytes: 900_012 }, { storedBytes: 1_900_012 }],
      retention: { policy: "last 2", versions: 2 },
      price: { perGbMonth: "0.10" },
    },
    pull: null,
  });
});

describe("recording", () => {
  test.for([9_000_000, 1])("is never red because of a size (%i B before)", async (before) => {
    const { ports } = world({ ports: { baselines: stored(before) } });
    expect(await run(inputs(), { ...recording, commit: head }, ports)).toMatchObject({ verdict: "pass", red: false });
  });

  test("neither builds the base, nor reads a description, nor keeps a measurement", async () => {
    const { ports, calls, kept } = world();
    await run(inputs(), recording, ports);
    expect({ calls, kept }).toEqual({ calls: ["measure api"], kept: [] });
  });

  test("carries the history on", async () => {
    const earlier = {
      commit: root,
      recordedAt: "2026-04-01T00:00:00.000Z",
      platforms: [{ platform: "linux/amd64", sizeBytes: 1 }],
    };
    const baselines = memoryStore(baselineDocument({ commit: base, measurement: measured(700_000), history: [earlier] }));
    await run(inputs(), { ...recording, commit: head }, world({ ports: { baselines } }).ports);
    expect(baselines.saved.at(-1)).toMatchObject({
      commit: head,
      history: [earlier, { commit: base, platforms: [{ platform: "linux/amd64", sizeBytes: 700_000 }] }],
    });
  });

  test("forgets what is older than 250 entries", async () => {
    const history = Array.from({ length: 250 }, (_, at) => ({
      commit: commitOf(`${at}`),
      recordedAt: "2026-04-01T00:00:00.000Z",
      platforms: [],
    }));
    const baselines = memoryStore(baselineDocument({ commit: base, history }));
    await run(inputs(), { ...recording, commit: head }, world({ ports: { baselines } }).ports);
    const kept = baselines.saved.at(-1)?.history ?? [];
    expect(kept.map(({ commit }) => commit)).toEqual([...history.slice(1).map(({ commit }) => commit), base]);
  });

  test.for([
    { size: 1_000_000, entries: 0, name: "does not repeat the same size of the same commit" },
    { size: 1_100_000, entries: 1, name: "keeps another size of the same commit: the base image moved" },
  ])("$name", async ({ size, entries }) => {
    const baselines = memoryStore(baselineDocument({ commit: base, measurement: measured(1_000_000) }));
    await run(inputs(), recording, world({ sizes: { api: size }, ports: { baselines } }).ports);
    expect(baselines.saved.at(-1)?.history).toHaveLength(entries);
  });

  test("remembers what the push cost, and why it grew that much", async () => {
    const baselines = memoryStore(baselineDocument({ commit: base, measurement: measured(700_000) }));
    const mergedJustification = async () => claims(claim({ text: "the map of the whole country" }));
    await run(inputs(), { ...recording, commit: head }, world({ ports: { baselines, mergedJustification } }).ports);
    const known = { newBytes: [{ platform: "linux/amd64", newBytes: 1_000_000 }], justification: "the map of the whole country" };
    expect(baselines.saved.at(-1)).toMatchObject({ commit: head, ...known });
    await run(
      inputs(),
      { ...recording, commit: head, base: { sha: head, fallback: null } },
      world({ ports: { baselines } }).ports,
    );
    expect(baselines.saved.at(-1)).toMatchObject({ commit: head, ...known, history: [{ commit: base }] });
  });

  test("remembers which part of a push was there before", async () => {
    const own = layer({ content: "app", compressedBytes: 5000 });
    const again = { ...own, digest: digestOf("built later"), diffId: digestOf("tar built later") };
    const imageOf = (one: typeof own) => ({ ...measured(0), platforms: [platform({ layers: [one] })] });
    const baselines = memoryStore(baselineDocument({ commit: base, measurement: imageOf(own) }));
    const measure = async () => ({ measurement: imageOf(again), listings: new Map() });
    await run(inputs(), { ...recording, commit: head }, world({ ports: { baselines, measure } }).ports);
    const cost = { platform: "linux/amd64", newBytes: 5000, againBytes: 5000 };
    expect(baselines.saved.at(-1)).toMatchObject({ commit: head, newBytes: [cost] });
    await run(
      inputs(),
      { ...recording, commit: commitOf("next"), base: { sha: head, fallback: null } },
      world({ ports: { baselines } }).ports,
    );
    expect(baselines.saved.at(-1)?.history.at(-1)?.platforms).toEqual([{ ...cost, sizeBytes: 5100, uncompressedBytes: 15_000 }]);
  });

  test("remembers the packages that explain a change, and those of a small one not", async () => {
    const baselines = memoryStore();
    const commits = [root, base, head];
    for (const [at, files] of [npm("a", 50_000), { ...npm("a", 50_000), ...npm("b", 40_000) }, npm("a", 50_100)].entries()) {
      const measure = async () => await imageOfFiles(files);
      const sha = commits[at] ?? head;
      await run(
        inputs(),
        { ...recording, commit: sha, base: { sha, fallback: null } },
        world({ ports: { baselines, measure } }).ports,
      );
    }
    const told = (given: readonly { readonly packages?: readonly unknown[] | undefined }[] | undefined) =>
      given?.map(({ packages }) => packages);
    const [first, second, third] = baselines.saved;
    expect(told(first?.newBytes)).toBeUndefined();
    const added = { change: "new", name: "b", versions: ["1.0.0"], baselineVersions: [] };
    expect(second?.newBytes).toMatchObject([{ packages: [added] }]);
    expect(third?.newBytes).toMatchObject([
      { packages: [{ ...added, change: "gone", versions: [], baselineVersions: ["1.0.0"] }] },
    ]);
    expect(third?.history.map(({ platforms }) => platforms[0]?.packages?.map(({ name }) => name))).toEqual([undefined, ["b"]]);
  });

  test.for([
    { what: "growth that needs none", before: 900_000, text: "the map of the whole country", commit: head },
    { what: "a refused reason", before: 700_000, text: "n/a", commit: head },
    { what: "another build of the same commit", before: 700_000, text: "the map of the whole country", commit: base },
  ])("remembers no reason for $what", async ({ before, text, commit }) => {
    const baselines = memoryStore(baselineDocument({ commit: base, measurement: measured(before) }));
    const refusal = text === "n/a" ? { kind: "placeholder" as const, written: text } : null;
    const mergedJustification = async () => claims(claim({ text, refusal }));
    await run(inputs(), { ...recording, commit }, world({ ports: { baselines, mergedJustification } }).ports);
    expect(baselines.saved.at(-1)).not.toHaveProperty("justification");
  });

  test("costs the history and no more where the store cannot be asked, and a warning where it cannot keep", async () => {
    const { ports, warnings } = world({ ports: { baselines: unreachableStore } });
    expect(await run(inputs(), recording, ports)).toMatchObject({ verdict: "pass", red: false, warnings });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^not the whole history of "api" could be looked up \(GitHub answered 503\): this baseline is recorded/,
      ),
      'the baseline of "api" was not stored: GitHub answered 503',
    ]);
  });

  test("says of each image whether it was stored, and warns once of all that were not", async () => {
    const kept = memoryStore();
    const save = async (document: BaselineDocument) => {
      if (document.name === "api") await kept.save(document);
      else throw new Error("the storage is full");
    };
    const { ports, warnings } = world({ ports: { baselines: { ...kept, save } } });
    const images = ["api", "web", "worker"].map((name) => imageInputs({ name }));
    const report = await run(inputs({ images }), recording, ports);
    expect(report.images.map(({ recording: { kind } }) => kind)).toEqual(["stored", "failed", "failed"]);
    expect(warnings).toEqual(['the baselines of "web", "worker" were not stored: the storage is full']);
  });

  test("needs a commit", async () => {
    const { ports } = world();
    await expect(run(inputs(), { ...recording, commit: null }, ports)).rejects.toThrow("only be recorded for a commit");
  });
});

const notAsked = (): Promise<never> => Promise.reject(new Error("a nearer baseline is there"));
/** 1,200 commits from the base to the commit that it left the default branch at. */
function longBranch(forkPoint: string): CommitGraph {
  const names = [base, ...Array.from({ length: 1200 }, (_, at) => commitOf(`branch ${at}`)), forkPoint];
  const commits = names.map((sha, at) => ({ sha, parents: names.slice(at + 1, at + 2) }));
  return {
    async *ancestors(commit) {
      for (let at = names.indexOf(commit); at < commits.length; at += 100) yield commits.slice(at, at + 100);
    },
  };
}

/** The context of a base whose tree had nothing but its commit. */
const alone: BaseContext = { kind: "told", context: nothingUnknown };

const withFallback = (sha: string | null): RunContext => ({
  ...checking,
  base: { sha: base, fallback: () => Promise.resolve(sha) },
});

describe("a missing baseline", () => {
  const baseBuild: BaseMeasurement = { kind: "measured", ...measuredImage(900_000), context: alone };

  test("is built from the base commit, and kept with the measurement", async () => {
    const { ports, calls, kept } = world({ baseBuild });
    const report = await run(inputs(), checking, ports);
    expect(report).toMatchObject({
      verdict: "warn",
      images: [{ baseline: { kind: "found", how: "built", commit: base, behind: 0 }, history: [] }],
    });
    expect(calls).toEqual(["find api", "measure api", `build api at ${base.slice(0, 7)}`]);
    expect(kept).toEqual([
      { name: "api", builtBaseline: expect.objectContaining({ commit: base, measurement: measured(900_000) }) },
    ]);
  });

  test("tells both reasons when it cannot be built", async () => {
    const report = await run(inputs(), checking, world().ports);
    expect(report.images[0]?.baseline).toMatchObject({
      kind: "absent",
      because: 'no baseline of "api" has been recorded yet, and the base commit has no Dockerfile',
    });
  });

  test.for(["pass", "fail"] as const)("is not built with on-missing-baseline: %s", async (onMissingBaseline) => {
    const { ports, calls } = world({ baseBuild });
    expect(await run(inputs({ onMissingBaseline }), checking, ports)).toMatchObject({ verdict: "no-baseline" });
    expect(calls).toEqual(["find api", "measure api"]);
  });

  test("is not built when it is only not known whether there is one", async () => {
    const { ports, calls } = world({ baseBuild, ports: { baselines: unreachableStore } });
    expect(await run(inputs(), checking, ports)).toMatchObject({ verdict: "unknown" });
    expect(calls).toEqual(["find api", "measure api"]);
  });

  test.for([
    { kind: "absent", verdict: "no-baseline" },
    { kind: "unknown", verdict: "unknown" },
  ] as const)("is $kind where the base commit is", async ({ kind, verdict }) => {
    const { ports, calls } = world({ baseBuild, ports: { baselines: stored(1) } });
    const report = await run(inputs(), { ...checking, base: { kind, because: "the clone is too shallow" } }, ports);
    expect(report).toMatchObject({
      verdict,
      baseSha: null,
      images: [{ baseline: { kind, because: "the clone is too shallow" } }],
    });
    expect(calls).toEqual(["find api", "measure api"]);
  });

  test("gives way to the nearest ancestor's", async () => {
    const baselines = stored(900_000, { commit: root });
    const report = await run(
      inputs(),
      { ...checking, base: { sha: base, fallback: notAsked } },
      world({ ports: { baselines } }).ports,
    );
    expect(report.images[0]?.baseline).toMatchObject({ kind: "found", commit: root, behind: 1 });
  });

  test("is searched for from the fallback where a thousand commits before the base have none", async () => {
    const forkPoint = commitOf("fork point");
    const baselines = stored(900_000, { commit: forkPoint });
    const ports = { baselines, graph: longBranch(forkPoint) };
    expect(await run(inputs(), withFallback(forkPoint), world({ ports }).ports)).toMatchObject({ verdict: "warn" });
    expect(await run(inputs(), withFallback(null), world({ ports }).ports)).toMatchObject({ verdict: "no-baseline" });
  });

  test("is not what a fault of this program is", async () => {
    const broken: BaselineStore = { ...memoryStore(), list: () => Promise.reject(new TypeError("undefined is no list")) };
    await expect(run(inputs(), checking, world({ ports: { baselines: broken } }).ports)).rejects.toThrow(TypeError);
  });
});

describe("a recorded baseline that cannot be compared with", () => {
  const armed = (bytes: number) => measurement({ platforms: [sized(bytes, { platform: "linux/arm64" })] });
  const on = (image: Measurement): MeasuredImage => ({ measurement: image, listings: new Map() });
  const measuring = (image: Measurement): Partial<Ports> => ({
    measure: async () => on(image),
    baselines: stored(500_000),
  });
  const built = (image: Measurement): BaseMeasurement => ({ kind: "measured", ...on(image), context: alone });

  test.for([
    {
      name: "another platform",
      image: armed(1_000_000),
      before: armed(900_000),
      obstacle: { kind: "new-platform", platform: "linux/arm64", recorded: ["linux/amd64"] },
    },
    {
      name: "another target",
      image: { ...measured(1_000_000), target: "prod" },
      before: { ...measured(900_000), target: "prod" },
      obstacle: { kind: "other-target", head: "prod", baseline: "" },
    },
  ] as const)("($name) gives way to the base commit, built as the head was", async ({ image, before, obstacle }) => {
    const { ports, calls, kept } = world({ baseBuild: built(before), ports: measuring(image) });
    const report = await run(inputs(), checking, ports);
    expect(report).toMatchObject({
      verdict: "warn",
      images: [
        {
          baseline: { kind: "found", how: "built", commit: base, insteadOf: { obstacle } },
          platforms: [{ growthBytes: 100_000 }],
        },
      ],
    });
    expect(calls).toContain(`build api at ${base.slice(0, 7)}`);
    expect(kept).toMatchObject([{ builtBaseline: { commit: base } }]);
  });

  test("is measured again for a platform that joins others", async () => {
    const both = (bytes: number) => measurement({ platforms: [sized(500_000), sized(bytes, { platform: "linux/arm64" })] });
    const { ports } = world({ baseBuild: built(both(500_000)), ports: measuring(both(1_000_000)) });
    const report = await run(inputs(), checking, ports);
    expect(report).toMatchObject({
      verdict: "unjustified",
      images: [{ platforms: [{ growthBytes: 0 }, { growthBytes: 500_000 }] }],
    });
  });

  test.for<{ fault: NoBaseBuild["fault"]; justification: Claims; verdict: string; red: boolean }>([
    { fault: "head", justification: claims(), verdict: "unjustified", red: true },
    { fault: "head", justification: claims(claim()), verdict: "justified", red: false },
    { fault: "not-possible", justification: claims(), verdict: "unjustified", red: true },
    { fault: "surroundings", justification: claims(claim()), verdict: "unknown", red: false },
  ])("and cannot be built ($fault) is $verdict", async ({ fault, justification, verdict, red }) => {
    const baseBuild: BaseMeasurement = { kind: "failed", fault, because: "it is so" };
    const { ports, calls } = world({ baseBuild, justification, ports: measuring(armed(100)) });
    expect(await run(inputs(), checking, ports)).toMatchObject({ verdict, red });
    expect(calls.filter((call) => call.startsWith("build"))).toHaveLength(1);
  });

  test.for(["pass", "fail"] as const)(
    "is not built with on-missing-baseline: %s, and not passed over either",
    async (onMissingBaseline) => {
      const { ports, calls } = world({ baseBuild: built(armed(1)), ports: measuring(armed(100)) });
      expect(await run(inputs({ onMissingBaseline }), checking, ports)).toMatchObject({ verdict: "unjustified", red: true });
      expect(calls.some((call) => call.startsWith("build"))).toBe(false);
    },
  );

  test("is not built again where an earlier run of the same head did", async () => {
    const builtBaseline = baselineDocument({ commit: base, measurement: armed(900_000) });
    const { ports, calls } = world({ ports: { baselines: stored(1), ...reusing(armed(1_000_000), builtBaseline) } });
    expect(await run(inputs(), checking, ports)).toMatchObject({ verdict: "warn" });
    expect(calls.some((call) => call.startsWith("build"))).toBe(false);
  });
});

describe("count: own", () => {
  const own = { images: [imageInputs({ budget: budget({ count: "own" }) })] };
  const vague = measurement({ platforms: [platform({ layers: [layer({ origin: "unknown" })] })] });
  const measuring = { measure: async () => ({ measurement: vague, listings: new Map() }) };

  test.for([
    { name: "recorded", runContext: recording },
    { name: "checked", runContext: checking },
  ])("is an error where it cannot be told when an image is $name", async ({ runContext }) => {
    const baselines = memoryStore();
    const { ports, published } = world({ ports: { baselines, ...measuring } });
    await expect(run(inputs(own), runContext, ports)).rejects.toMatchObject({ code: "own-layers-unknown" });
    expect(baselines.saved).toEqual([]);
    expect(published).toEqual([]);
  });

  test("is measured again where the recorded baseline does not tell its own layers", async () => {
    const baselines = memoryStore(baselineDocument({ commit: base, measurement: vague }));
    const baseBuild: BaseMeasurement = { kind: "measured", ...measuredImage(900_000), context: alone };
    const options = { baseBuild, ports: { baselines } };
    expect(await run(inputs(own), checking, world(options).ports)).toMatchObject({ verdict: "warn" });
    const failed: BaseMeasurement = { kind: "failed", fault: "head", because: "it is so" };
    expect(await run(inputs(own), checking, world({ ...options, baseBuild: failed }).ports)).toMatchObject({
      verdict: "unknown",
    });
  });

  test("is not asked of images of which all counts", async () => {
    expect(await run(inputs(), recording, world({ ports: measuring }).ports)).toMatchObject({ verdict: "pass" });
  });
});

const reusing = (image: Measurement, builtBaseline: BaselineDocument | null): Partial<Ports> => ({
  measurements: {
    find: async () => ({
      kind: "image-size-measurement",
      version: 1,
      name: "api",
      headSha: head,
      baseSha: base,
      inputsDigest: "0".repeat(64),
      recordedAt: now.toISOString(),
      measurement: image,
      builtBaseline,
    }),
    save: () => Promise.resolve(),
  },
});

describe("a measurement of an earlier run", () => {
  test("costs no build, and is judged anew", async () => {
    const baselines = stored(500_000);
    const options = { justification: claims(claim()), ports: { baselines, ...reusing(measured(1_000_000), null) } };
    const { ports, calls, warnings } = world(options);
    expect(await run(inputs(), checking, ports)).toMatchObject({ verdict: "justified", images: [{ reused: true }] });
    expect(calls).toEqual(["read the description"]);
    expect(warnings).toEqual([]);
  });

  test("brings the baseline that was built for it", async () => {
    const builtBaseline = baselineDocument({ commit: base, measurement: measured(900_000) });
    const { ports, calls } = world({ ports: reusing(measured(1_000_000), builtBaseline) });
    expect(await run(inputs(), checking, ports)).toMatchObject({ verdict: "warn", images: [{ baseline: { how: "built" } }] });
    expect(calls).toEqual([]);
  });

  test("does not bring one of another commit", async () => {
    const builtBaseline = baselineDocument({ commit: root, measurement: measured(900_000) });
    const { ports, calls } = world({ ports: reusing(measured(1_000_000), builtBaseline) });
    expect(await run(inputs(), checking, ports)).toMatchObject({ verdict: "no-baseline" });
    expect(calls).toEqual([`build api at ${base.slice(0, 7)}`]);
  });

  test("is kept once, without a baseline where one was stored", async () => {
    const { ports, kept } = world({ ports: { baselines: stored(900_000) } });
    expect(await run(inputs(), checking, ports)).toMatchObject({ images: [{ reused: false }] });
    expect(kept).toEqual([{ name: "api", builtBaseline: null }]);
  });

  test("that cannot be kept costs a warning", async () => {
    const measurements: MeasurementStore = {
      find: () => Promise.resolve(null),
      save: () => Promise.reject(new Error("the upload failed")),
    };
    const { ports, warnings } = world({ ports: { baselines: stored(1_000_000), measurements } });
    expect(await run(inputs(), checking, ports)).toMatchObject({ verdict: "pass", red: false });
    expect(warnings).toEqual(["the measurement was not kept, so saving the description will build again: the upload failed"]);
  });
});

describe("the description", () => {
  test.for([
    { before: 2_000_000, reads: 0, name: "shrank" },
    { before: 1_000_000, reads: 0, name: "stayed" },
    { before: 900_000, reads: 0, name: "warns" },
    { before: 800_001, reads: 0, name: "is a byte away from it" },
    { before: 800_000, reads: 1, name: "needs a justification" },
  ])("is read $reads times where the image $name", async ({ before, reads }) => {
    const { ports, calls } = world({ ports: { baselines: stored(before) } });
    await run(inputs(), checking, ports);
    expect(calls.filter((call) => call === "read the description")).toHaveLength(reads);
  });
});

describe("publishers", () => {
  const failing = { name: "the comment", publish: () => Promise.reject(new Error("403 Forbidden")) };

  test("that fail cost a warning: the verdict stands and the others are asked", async () => {
    const published: Report[] = [];
    const summary = { name: "the summary", publish: async (report: Report) => void published.push(report) };
    const { ports, warnings } = world({ ports: { baselines: stored(500_000), publishers: [failing, summary] } });
    const report = await run(inputs(), checking, ports);
    expect(report).toMatchObject({ verdict: "unjustified", red: true });
    expect(published).toEqual([report]);
    expect(warnings).toEqual(["the comment failed: 403 Forbidden"]);
  });

  test("that throw what is no error cost a warning as well", async () => {
    const odd = { name: "the comment", publish: () => Promise.reject("no") };
    const { ports, warnings } = world({ ports: { publishers: [odd] } });
    await run(inputs(), checking, ports);
    expect(warnings).toEqual(["the comment failed: no"]);
  });

  test("are told what was warned and timed before", async () => {
    const noted = { warnings: ["the clone is shallow"], timings: [{ stage: "measure", milliseconds: 9 }] };
    const { ports, published } = world({ ports: { notes: () => noted } });
    await run(inputs(), checking, ports);
    expect(published).toMatchObject([noted]);
  });

  test("are asked before the measurement is kept: an upload that hangs does not take the comment's time", async () => {
    const order: string[] = [];
    const measurements: MeasurementStore = {
      find: () => Promise.resolve(null),
      save: async () => void order.push("keep"),
    };
    const publishers = [{ name: "the comment", publish: async () => void order.push("publish") }];
    await run(inputs(), checking, world({ ports: { measurements, publishers } }).ports);
    expect(order).toEqual(["publish", "keep"]);
  });

  test("are each timed by their name", async () => {
    const stages: string[] = [];
    const timed: Ports["timed"] = async (stage, work) => (stages.push(stage), await work());
    await run(inputs(), checking, world({ ports: { timed, baselines: stored(1_000_000) } }).ports);
    expect(stages).toEqual(expect.arrayContaining(["find the baseline", "compare the files", "the summary"]));
  });
});

const image = (name: string): ImageInputs => imageInputs({ name });

const failsFor = async ({ name }: ImageInputs): Promise<MeasuredImage> => {
  if (name === "web") throw userError("build-cancelled", {});
  return measuredImage(1_000_000);
};

describe("several images", () => {
  test("are each compared with their own baseline, and the worst decides", async () => {
    const baselines = memoryStore(
      baselineDocument({ name: "api", commit: base, measurement: measured(1_000_000) }),
      baselineDocument({ name: "web", commit: base, measurement: measured(500_000) }),
    );
    const report = await run(inputs({ images: [image("api"), image("web")] }), checking, world({ ports: { baselines } }).ports);
    expect(report).toMatchObject({ verdict: "unjustified", red: true });
    expect(report.images.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["api", "pass"],
      ["web", "unjustified"],
    ]);
  });

  test("are each recorded", async () => {
    const baselines = memoryStore();
    await run(inputs({ images: [image("api"), image("web")] }), recording, world({ ports: { baselines } }).ports);
    expect(baselines.saved.map(({ name }) => name).toSorted()).toEqual(["api", "web"]);
  });

  test("that cannot be measured leave a red report of the others", async () => {
    const options = { ports: { baselines: stored(1_000_000), measure: failsFor } };
    const report = await run(inputs({ images: [image("api"), image("web")] }), checking, world(options).ports);
    expect(report).toMatchObject({ red: true, images: [{ name: "api", verdict: "pass", red: false }] });
  });

  test("that meet a fault of this program end the run", async () => {
    const options = { ports: { measure: () => Promise.reject(new TypeError("undefined is no size")) } };
    await expect(run(inputs({ images: [image("api"), image("web")] }), checking, world(options).ports)).rejects.toThrow(
      TypeError,
    );
  });
});

describe("a run that is cancelled", () => {
  const two = { ...inputs(), images: [imageInputs({ name: "api" }), imageInputs({ name: "web" })] };

  test.for([
    { stage: "while the first image is measured", at: "measure api", calls: ["find api", "measure api"] },
    {
      stage: "while the base is built",
      at: "build api at",
      calls: ["find api", "measure api", `build api at ${base.slice(0, 7)}`],
    },
  ])("$stage starts, judges and publishes nothing more", async ({ at, calls: expected }) => {
    const controller = new AbortController();
    const { signal: cancellation } = controller;
    const stopped = (call: string) => {
      if (!call.startsWith(at)) return;
      controller.abort(new Cancelled());
      throw new Cancelled();
    };
    const { ports, calls, published, kept, warnings } = world();
    const watched: Ports = {
      ...ports,
      cancellation,
      timed: async (_stage, work) => (cancellation.throwIfAborted(), await work()),
      measure: async (one, known) => {
        const done = await ports.measure(one, known);
        stopped(`measure ${one.name}`);
        return done;
      },
      measureCommit: async (one, commit) => {
        const done = await ports.measureCommit(one, commit);
        stopped(`build ${one.name} at`);
        return done;
      },
    };
    await expect(run(two, checking, watched)).rejects.toThrow(Cancelled);
    expect({ calls, published, kept, warnings }).toEqual({ calls: expected, published: [], kept: [], warnings: [] });
  });

  test("while it is published writes to no other place, and what was broken off is no warning", async () => {
    const controller = new AbortController();
    const { signal: cancellation } = controller;
    const { ports, published, kept, warnings } = world();
    const broken: Publisher = {
      name: "the log",
      publish: async () => {
        controller.abort(new Cancelled());
        throw new Error("broken off");
      },
    };
    const watched: Ports = { ...ports, cancellation, publishers: [broken, ...ports.publishers] };
    await expect(run(inputs(), checking, watched)).rejects.toThrow(Cancelled);
    expect({ published, kept, warnings }).toEqual({ published: [], kept: [], warnings: [] });
  });
});
