import * as fc from "fast-check";
import type { ProvenanceStep } from "../../src/image/history/build-provenance.ts";
import type { PlatformImage } from "../../src/image/oci/platforms.ts";
import { type ConfigHistoryEntry, ImageConfig, Manifest } from "../../src/image/oci/schema.ts";
import { digestOf } from "./values.ts";

// Images as BuildKit makes them, of which it is known what made each layer: every instruction has a mark of its own, `m12m`, in its text.

export interface MadeLayer {
  readonly digest: string;
  /** The marks of the instructions whose bytes are in it; several where layers were squashed. */
  readonly madeBy: readonly string[];
  readonly isBase: boolean;
}

export interface BuiltCase {
  readonly dockerfile: string;
  readonly layers: readonly MadeLayer[];
  readonly history: readonly ConfigHistoryEntry[];
  /** What a builder of today tells of the own layers. */
  readonly steps: readonly ProvenanceStep[];
}

interface Written {
  /** In the Dockerfile; without a line it is an instruction of the base image. */
  readonly source: string;
  readonly entry: ConfigHistoryEntry;
  readonly mark: string;
}

type Form = (mark: string) => Omit<Written, "mark">;

const buildkit = (created_by: string, isEmpty = false): ConfigHistoryEntry => ({
  created_by,
  comment: "buildkit.dockerfile.v0",
  ...(isEmpty ? { empty_layer: true } : {}),
});

/** How people write instructions that make a layer, and what BuildKit writes down for them. */
const makers: readonly Form[] = [
  (mark) => ({ source: `RUN make ${mark}`, entry: buildkit(`RUN /bin/sh -c make ${mark} # buildkit`) }),
  (mark) => ({
    source: `RUN --mount=type=cache,target=/c make \\\n  # why\n  ${mark}`,
    entry: buildkit(`RUN |1 V=two words /bin/sh -c make   ${mark} # buildkit`),
  }),
  (mark) => ({
    source: `RUN <<EOT\n# why\nmake ${mark}\nEOT`,
    entry: buildkit(`RUN /bin/sh -c # why\nmake ${mark}\n # buildkit`),
  }),
  (mark) => ({ source: `RUN ["make", "${mark}"]`, entry: buildkit(`RUN make ${mark} # buildkit`) }),
  (mark) => ({ source: `COPY ${mark} /srv/`, entry: buildkit(`COPY ${mark} /srv/ # buildkit`) }),
  (mark) => ({ source: `COPY --from=other --link /a/${mark} .`, entry: buildkit(`COPY /a/${mark} . # buildkit`) }),
  (mark) => ({ source: `COPY <<EOT /${mark}\ntext\nEOT`, entry: buildkit(`COPY <<EOT /${mark} # buildkit`) }),
  (mark) => ({ source: `ADD ${mark}.tar /`, entry: buildkit(`ADD ${mark}.tar / # buildkit`) }),
  (mark) => ({ source: `WORKDIR ${mark}`, entry: buildkit(`WORKDIR /srv/${mark}`) }),
];

const settings: readonly Form[] = [
  (mark) => ({ source: `ENV A=${mark}`, entry: buildkit(`ENV A=${mark}`, true) }),
  (mark) => ({ source: `ARG V=${mark}`, entry: buildkit(`ARG V=${mark}`, true) }),
  (mark) => ({ source: `CMD ["${mark}"]`, entry: buildkit(`CMD ["${mark}"]`, true) }),
];

const forms = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...makers) }, fc.constantFrom(...settings)), {
  maxLength: 6,
});

/** What has become of the history of a base image before anybody builds on it. */
const baseHistories = ["exact", "none", "short", "long"] as const;

/** What somebody does to an image after it was built. */
const mishaps = ["none", "history gone", "entry gone", "entry more", "entries swapped", "squashed", "flags wrong"] as const;
export type Mishap = (typeof mishaps)[number];

export function builtCase(allowed: readonly Mishap[] = mishaps): fc.Arbitrary<BuiltCase> {
  return fc
    .record({
      base: forms,
      own: forms,
      isScratch: fc.boolean(),
      isSplit: fc.boolean(),
      baseHistory: fc.constantFrom(...baseHistories),
      mishap: fc.constantFrom(...allowed),
      at: fc.nat(),
    })
    .map(({ isScratch, ...given }) => made({ ...given, base: isScratch ? [] : given.base, isScratch }));
}

interface Given {
  readonly base: readonly Form[];
  readonly own: readonly Form[];
  readonly isScratch: boolean;
  readonly isSplit: boolean;
  readonly baseHistory: (typeof baseHistories)[number];
  readonly mishap: Mishap;
  readonly at: number;
}

function made({ base, own, isScratch, isSplit, baseHistory, mishap, at }: Given): BuiltCase {
  const below = base.map((form, index) => marked(form, `m${index}m`));
  const above = own.map((form, index) => marked(form, `m${base.length + index}m`));
  const layers = [...layersOf(below, true), ...layersOf(above, false)];
  const { dockerfile, lines } = written(above, {
    from: isScratch ? "scratch" : "base",
    splitAt: isSplit ? at % (own.length + 1) : null,
  });
  const history = evenedOut([...worn(below, baseHistory), ...above.map(({ entry }) => entry)], layers);
  const first = layersOf(below, true).length;
  const steps = above
    .map((instruction, index) => ({ instruction, startLine: lines[index] ?? 0 }))
    .filter(({ instruction }) => makesLayer(instruction))
    .map(({ startLine }, index): ProvenanceStep => {
      const chain = layers.slice(0, first + index + 1).map(({ digest }) => digest);
      return { platform: "", lines: { file: "Dockerfile", startLine, endLine: startLine }, chain, isBase: false };
    });
  return { dockerfile, steps, ...after(mishap, { layers, history }, at) };
}

function marked(form: Form, mark: string): Written {
  return { ...form(mark), mark };
}

function makesLayer({ entry }: Written): boolean {
  return entry.empty_layer !== true;
}

function layersOf(instructions: readonly Written[], isBase: boolean): readonly MadeLayer[] {
  return instructions.filter(makesLayer).map(({ mark }) => ({ digest: digestOf(mark), madeBy: [mark], isBase }));
}

/** In one stage, or in one that builds on another of the same file. */
function written(own: readonly Written[], { from, splitAt }: { readonly from: string; readonly splitAt: number | null }) {
  const text = ["FROM base AS other", "RUN other", `FROM ${from} AS first`];
  const lines = own.map(({ source }, index) => {
    if (index === splitAt) text.push("FROM first");
    const line = text.join("\n").split("\n").length + 1;
    text.push(source);
    return line;
  });
  return { dockerfile: `${text.join("\n")}\n`, lines };
}

function worn(base: readonly Written[], how: Given["baseHistory"]): readonly ConfigHistoryEntry[] {
  const history = base.map(({ entry }) => entry);
  switch (how) {
    case "exact":
      return history;
    case "none":
      return [];
    case "short":
      return history.slice(1);
    case "long":
      return history.length === 0 ? [] : [buildkit("RUN /bin/sh -c more # buildkit"), ...history];
  }
}

/** BuildKit's exporter makes as many entries with a layer as there are layers. */
function evenedOut(history: readonly ConfigHistoryEntry[], layers: readonly MadeLayer[]): readonly ConfigHistoryEntry[] {
  let count = 0;
  const cut = history.map((entry) => {
    if (entry.empty_layer === true) return entry;
    count += 1;
    return count > layers.length ? { ...entry, empty_layer: true } : entry;
  });
  const missing = layers.slice(Math.min(count, layers.length));
  return [
    ...cut,
    ...missing.map(({ madeBy }) => ({ created_by: `mount / from exec ${madeBy[0]}`, comment: "buildkit.exporter.image.v0" })),
  ];
}

type Image = Pick<BuiltCase, "layers" | "history">;

function after(mishap: Mishap, { layers, history }: Image, at: number): Image {
  const position = at % Math.max(1, history.length);
  switch (mishap) {
    case "none":
      return { layers, history };
    case "history gone":
      return { layers, history: [] };
    case "entry gone":
      return { layers, history: history.toSpliced(position, 1) };
    case "entry more":
      return { layers, history: history.toSpliced(position, 0, buildkit("RUN /bin/sh -c more # buildkit")) };
    case "entries swapped":
      return { layers, history: swapped(history, position) };
    case "squashed":
      return squashed({ layers, history }, at);
    case "flags wrong":
      return { layers, history: history.map((entry, index) => ({ ...entry, empty_layer: (index + at) % 2 === 0 })) };
  }
}

function swapped(history: readonly ConfigHistoryEntry[], position: number): readonly ConfigHistoryEntry[] {
  const other = (position + 1) % Math.max(1, history.length);
  return history.map((entry, index) => history[index === position ? other : index === other ? position : index] ?? entry);
}

/** From some layer on, all are one; the history stays, or its last entry has that layer. */
function squashed({ layers, history }: Image, at: number): Image {
  const start = at % Math.max(1, layers.length);
  const rest = layers.slice(start);
  if (rest.length < 2) return { layers, history };
  const one = {
    digest: digestOf(`squashed ${at}`),
    madeBy: rest.flatMap(({ madeBy }) => madeBy),
    isBase: rest.some(({ isBase }) => isBase),
  };
  const all = [...layers.slice(0, start), one];
  if (at % 3 === 0) return { layers: all, history };
  let count = 0;
  const told = history.map((entry, index) => {
    if (entry.empty_layer === true && index < history.length - 1) return entry;
    count += 1;
    return { ...entry, empty_layer: count > start && index < history.length - 1 };
  });
  return { layers: all, history: told };
}

/** The image as it is read. */
export function imageOf({ layers, history }: Image): PlatformImage {
  return {
    platform: "linux/amd64",
    descriptor: { mediaType: "", digest: digestOf("manifest"), size: 1 },
    manifest: Manifest.parse({
      config: { digest: digestOf("config"), size: 1 },
      layers: layers.map(({ digest }) => ({ digest, size: 1 })),
    }),
    config: ImageConfig.parse({ os: "linux", architecture: "amd64", history }),
  };
}
