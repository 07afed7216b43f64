import type { Random } from "../oracle/random.ts";

/** One layer: what is in it, and how it is stored. */
export interface LayerSpec {
  /** Names the content; two layers of one name and size are one layer. */
  readonly content: string;
  /** Bytes of its one file, which does not compress. */
  readonly bytes: number;
  readonly compression: "gzip" | "zstd" | "zstd-window" | "none" | "xz";
}

/** What is wrong with a layer's blob. */
export type Damage = "missing" | "cut" | "other";

export interface ImageSpec {
  /** The base image's first. */
  readonly layers: readonly LayerSpec[];
  readonly baseLayers: number;
  /** `linux/amd64`. */
  readonly platform: string;
  /** What to do to the blob of a layer, by its position. */
  readonly damage?: { readonly position: number; readonly how: Damage };
}

/** One side of a pull request: images by name, the rules that its configuration file writes, and its templates. */
export interface Side {
  readonly images: ReadonlyMap<string, ImageSpec>;
  /** What can be built beside them, though no list names it any more. */
  readonly unlisted?: ReadonlyMap<string, ImageSpec>;
  /** Inputs as the configuration file has them; what it leaves out is action.yml's default. */
  readonly config: Readonly<Record<string, string>>;
  /** What the workflow file says. */
  readonly step: Readonly<Record<string, string>>;
  readonly target: string;
  readonly templates: readonly string[];
}

/** A pull request whose truth is known. */
export interface Pair {
  readonly base: Side;
  readonly head: Side;
  /** The pull request's description. */
  readonly description: string;
  readonly event: "pull_request" | "merge_group" | "pull_request again";
  /** What is stored: baselines of the base commit, of an older one, or nothing. */
  readonly stored: "base" | "nothing";
}

const template = "## What\n\n## Why\n\nImage-Size-Justification: <why the image must grow>\n";
const descriptions = ["", "Mends the login.\n", template, `${template}\nNothing else.`];
const reason = "Image-Size-Justification: the model is in the image so that cold starts need no download\n";

/** A pull request in which the image `api` (and sometimes `worker`) grows by nothing, a little, much or very much. */
export function makePair(random: Random): Pair {
  const images = new Map([["api", image("api", random)]]);
  if (random.chance(0.3)) images.set("worker", image("worker", random));
  const base: Side = { images, config: rules(random), step: {}, target: "", templates: [template] };
  const growth = random.pick([0, 0.03, 0.16, 0.6, 0.6, 1.5]);
  const grown = new Map([...images].map(([name, spec]) => [name, name === "api" ? grow(spec, growth) : spec] as const));
  return {
    base,
    head: { ...base, images: grown },
    description: random.chance(0.25) ? reason : random.pick(descriptions),
    event: random.pick(["pull_request", "pull_request", "merge_group", "pull_request again"]),
    stored: random.chance(0.8) ? "base" : "nothing",
  };
}

function image(name: string, random: Random): ImageSpec {
  const baseLayers = random.between(1, 2);
  const layers = Array.from({ length: baseLayers + random.between(1, 3) }, (_, position) => ({
    content: `${name}-${position}-${random.between(1, 1_000_000)}`,
    bytes: random.between(4000, 12_000),
    compression: random.pick(["gzip", "gzip", "gzip", "zstd"] as const),
  }));
  return { layers, baseLayers, platform: "linux/amd64" };
}

function rules(random: Random): Record<string, string> {
  // What is in the layers does not compress, so that the second holds whenever the first does.
  const ceiling = random.pick([{}, {}, {}, {}, {}, {}, {}, {}, { "max-size": "60 kB" }, { "max-uncompressed-size": "60 kB" }]);
  return random.chance(0.5) ? ceiling : { "warn-at": "8%", "justify-at": "20%", ...ceiling };
}

/** One more layer, so large that the image grows by that part. */
function grow(spec: ImageSpec, part: number): ImageSpec {
  const bytes = Math.round(spec.layers.reduce((sum, layer) => sum + layer.bytes, 0) * part);
  if (bytes === 0) return spec;
  return { ...spec, layers: [...spec.layers, { content: `growth-${bytes}`, bytes, compression: "gzip" }] };
}
