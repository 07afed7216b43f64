import type { Random } from "../oracle/random.ts";
import type { ImageSpec, LayerSpec, Pair, Side } from "./pairs.ts";

/** What somebody may do to a pull request, or to what surrounds it, to have a kinder verdict. */
export interface Bend {
  readonly name: string;
  apply(pair: Pair, random: Random): Pair;
}

function head(change: (side: Side, random: Random) => Partial<Side>): Bend["apply"] {
  return (pair, random) => ({ ...pair, head: { ...pair.head, ...change(pair.head, random) } });
}

/** Changes `api` as the pull request has it. */
function api(change: (spec: ImageSpec, random: Random) => ImageSpec): Bend["apply"] {
  return head(({ images }, random) => ({
    images: new Map([...images].map(([name, spec]) => [name, name === "api" ? change(spec, random) : spec])),
  }));
}

function config(more: (random: Random) => Readonly<Record<string, string>>): Bend["apply"] {
  return head((side, random) => ({ config: { ...side.config, ...more(random) } }));
}

/** What the workflow said before is known from recorded baselines alone (SECURITY.md): without one there is nothing to hold it against. */
function step(more: Readonly<Record<string, string>>): Bend["apply"] {
  const change = head((side) => ({ step: { ...side.step, ...more } }));
  return (pair, random) => (pair.stored === "base" ? change(pair, random) : pair);
}

function under(name: string, images: Side["images"]): Side["images"] {
  return new Map([...images].map(([old, spec]) => [old === "api" ? name : old, spec]));
}

function describe(text: string): Bend["apply"] {
  return (pair) => ({ ...pair, description: text });
}

function stored(compression: LayerSpec["compression"]): Bend["apply"] {
  return api((spec) => ({ ...spec, layers: spec.layers.map((layer) => ({ ...layer, compression })) }));
}

const inFront = (compression: LayerSpec["compression"]): Bend => ({
  name: `a tiny ${compression} layer in the base image`,
  apply: api((spec) => ({
    ...spec,
    baseLayers: spec.baseLayers + 1,
    layers: [{ content: "odd", bytes: 1, compression }, ...spec.layers],
  })),
});

const loose = { "warn-at": "9999%", "justify-at": "9999%" };
const hiddenReasons: readonly (readonly [string, string])[] = [
  ["blank letters", `Image-Size-Justification: ${"\u3164".repeat(14)}`],
  ["our own placeholder", "Image-Size-Justification: why the image must grow"],
  ["n/a, often", "Image-Size-Justification: n/a n/a n/a n/a n/a"],
  ["one letter", "Image-Size-Justification: aaaaaaaaaaaaaaaaaaaa"],
  ["an HTML comment", "<!-- Image-Size-Justification: we ship the model in the image from now on -->"],
  ["deleted text", "<del>Image-Size-Justification: we ship the model in the image from now on</del>"],
  ["a quote", "> Image-Size-Justification: we ship the model in the image from now on"],
  ["a code block", "```\nImage-Size-Justification: we ship the model in the image from now on\n```"],
  ["a footnote nobody refers to", "Text.\n\n[^1]: Image-Size-Justification: we ship the model in the image from now on"],
  ["a bound below the size", "Image-Size-Justification: we ship the model in the image (up to 1 kB)"],
  ["a bound nobody can read", "Image-Size-Justification: we ship the model in the image (up to 130 megabytes)"],
];

export const bends: readonly Bend[] = [
  inFront("gzip"),
  inFront("zstd"),
  inFront("zstd-window"),
  inFront("none"),
  inFront("xz"),
  ...(["zstd", "none", "xz"] as const).map((compression) => ({
    name: `all layers stored as ${compression}`,
    apply: stored(compression),
  })),
  {
    name: "one layer stored another way",
    apply: api((spec, random) => {
      const at = random.between(0, spec.layers.length - 1);
      const compression = random.pick(["zstd", "zstd-window", "none", "xz"] as const);
      return { ...spec, layers: spec.layers.map((layer, position) => (position === at ? { ...layer, compression } : layer)) };
    }),
  },
  {
    name: "another base image of the same size",
    apply: api((spec) => ({
      ...spec,
      layers: spec.layers.map((layer, position) =>
        position < spec.baseLayers ? { ...layer, content: `other-${layer.content}` } : layer,
      ),
    })),
  },
  {
    name: "more of it in the base image",
    apply: api((spec) => ({ ...spec, baseLayers: spec.layers.length })),
  },
  { name: "another platform", apply: api((spec) => ({ ...spec, platform: "linux/arm64" })) },
  { name: "another target", apply: head(() => ({ target: "other" })) },
  { name: "another name", apply: head(({ images }) => ({ images: under("api2", images) })) },
  { name: "another name for a copy", apply: head(({ images }) => ({ images: under("api2", images), unlisted: images })) },
  {
    name: "off the list",
    apply: head(({ images }) => ({
      unlisted: images,
      images: new Map([
        ...[...images].filter(([name]) => name !== "api"),
        ["tool", { layers: [{ content: "tool", bytes: 9000, compression: "gzip" }], baseLayers: 0, platform: "linux/amd64" }],
      ]),
    })),
  },
  {
    name: "split in two",
    apply: (pair) => {
      const whole = pair.head.images.get("api");
      const before = pair.base.images.get("api")?.layers.length ?? 0;
      if (whole === undefined) throw new Error("there is no api");
      // What was there before is split: a new image beside an old one that stays as it is, is a new image.
      const kept = Math.floor(before / 2);
      const images = new Map([
        ...pair.head.images,
        ["api", { ...whole, layers: whole.layers.slice(0, kept), baseLayers: Math.min(kept, whole.baseLayers) }],
        ["api-data", { ...whole, layers: whole.layers.slice(kept), baseLayers: 0 }],
      ] as const);
      return { ...pair, head: { ...pair.head, images } };
    },
  },
  { name: "a budget of its own", apply: config(() => loose) },
  { name: "a higher ceiling", apply: config(() => ({ "max-size": "900 MB" })) },
  { name: "a higher ceiling on disk", apply: config(() => ({ "max-uncompressed-size": "900 MB" })) },
  { name: "a little more budget", apply: config((random) => ({ "justify-at": `${random.between(26, 90)}%` })) },
  { name: "own layers only", apply: config(() => ({ count: "own" })) },
  { name: "a budget in the workflow", apply: step(loose) },
  { name: "own layers only, in the workflow", apply: step({ count: "own" }) },
  { name: "no base build wanted", apply: step({ "on-missing-baseline": "pass" }) },
  { name: "nothing but warnings wanted", apply: step({ "on-error": "warn" }) },
  { name: "no template", apply: head(() => ({ templates: [] })) },
  {
    name: "its own text in the template",
    apply: (pair) => ({ ...pair, head: { ...pair.head, templates: [] }, description: pair.base.templates[0] ?? "" }),
  },
  ...hiddenReasons.map(([name, text]) => ({ name: `a reason in ${name}`, apply: describe(text) })),
  ...(["missing", "cut", "other"] as const).map((how) => ({
    name: `a blob that the baseline knows, ${how}`,
    apply: api((spec, random) => ({ ...spec, damage: { position: random.between(0, spec.baseLayers), how } })),
  })),
  { name: "run again", apply: (pair) => ({ ...pair, event: "pull_request again" }) },
];
