import type { ImageTree } from "./image/tree.ts";
import type { Layer } from "./measure.ts";

/** What a layer holds in vain: by where it lies, or because a later layer hides it. */
export const adviceKinds = [
  "apt-lists",
  "apt-archives",
  "apk-cache",
  "dnf-cache",
  "pip-cache",
  "npm-cache",
  "yarn-cache",
  "git-directory",
  "dev-dependencies",
  "debug-symbols",
  "toolchain",
  "deleted-later",
  "replaced-later",
  "metadata-only",
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** One thing that could be left out of an image. */
export interface Advice {
  readonly kind: AdviceKind;
  /** Position in the manifest of the layer whose instruction has to change. */
  readonly layer: number;
  /** Where the bytes are; null when they are not in one place. */
  readonly path: string | null;
  /** Compressed: what the image would lose. */
  readonly bytes: number;
}

interface Image {
  readonly tree: ImageTree;
  readonly layers: readonly Layer[];
  readonly sizeBytes: number;
}

const leastBytes = 1_000_000;
const leastShare = 100;

/** What the content of this Dockerfile's own layers proves, the most bytes first; nothing below 1 MB or 1 % of the image. */
export function adviseOn({ tree, layers, sizeBytes }: Image): readonly Advice[] {
  const isOwn = layers.map(({ origin }) => origin !== "base");
  const found = [...leftovers(tree, isOwn), ...hidden(tree, isOwn)];
  return found
    .filter(({ bytes }) => bytes >= leastBytes && bytes * leastShare >= sizeBytes)
    .toSorted((a, b) => b.bytes - a.bytes || a.layer - b.layer);
}

/** Where each lies: the beginning of a path, which is what is told. */
const places = {
  "apt-lists": "var/lib/apt/lists",
  "apt-archives": "var/cache/apt",
  "apk-cache": "var/cache/apk|etc/apk/cache",
  "dnf-cache": "var/cache/(?:dnf|yum|libdnf5)",
  "pip-cache": "(?:.*?/)?\\.cache/pip",
  "npm-cache": "(?:.*?/)?\\.npm/_cacache",
  "yarn-cache": "(?:.*?/)?(?:\\.cache/yarn|\\.yarn/berry/cache)",
  "git-directory": "(?:.*?/)?\\.git",
  "dev-dependencies":
    "(?:.*?/)?node_modules(?=/(?:typescript|@types|eslint|@eslint|@typescript-eslint|prettier|jest|@jest|vitest|@vitest|mocha|cypress|webpack|vite|rollup|@rollup|esbuild|@esbuild|nodemon|ts-node|@babel)/)",
  "debug-symbols": "usr/lib/debug",
  toolchain: "usr/lib/gcc|usr/libexec/gcc|usr/local/go|usr/lib/go-[\\d.]+|usr/local/rustup|usr/lib/rustlib",
} as const satisfies Partial<Record<AdviceKind, string>>;

type PlaceKind = keyof typeof places;
const placeKinds = adviceKinds.filter((kind): kind is PlaceKind => kind in places);
/** One pass over a path tells which place it is in, if any. */
const inPlace = new RegExp(`^(?:${placeKinds.map((kind) => `(${places[kind]})`).join("|")})(?=/)`);

/** Files of the final image that lie where nothing needs them when it runs. */
function leftovers(tree: ImageTree, isOwn: readonly boolean[]): readonly Advice[] {
  const sums = new Map<string, { kind: PlaceKind; layer: number; path: string | null; bytes: number }>();
  for (const { path, layer, bytes } of tree.files()) {
    if (isOwn[layer] !== true) continue;
    const groups = inPlace.exec(path)?.slice(1) ?? [];
    const at = groups.findIndex((group) => group !== undefined);
    const [kind, place = ""] = [placeKinds[at], groups[at]];
    if (kind === undefined) continue;
    const key = `${kind} ${layer}`;
    const sum = sums.get(key) ?? { kind, layer, path: place, bytes: 0 };
    sum.bytes += bytes.compressedBytes;
    if (sum.path !== place) sum.path = null;
    sums.set(key, sum);
  }
  return [...sums.values()];
}

/** Bytes that no container sees, by the layer that could do without them. */
function hidden({ waste }: ImageTree, isOwn: readonly boolean[]): readonly Advice[] {
  return waste.byLayer.flatMap(({ held, hidden: hides }, layer): readonly Advice[] => {
    if (isOwn[layer] !== true) return [];
    const place = (kind: string, side: "layer" | "hiddenBy") =>
      waste.topPaths.find((path) => path.kind === kind && path[side] === layer)?.path ?? null;
    return [
      { kind: "deleted-later", layer, path: place("deleted", "layer"), bytes: held.deleted.compressedBytes },
      { kind: "replaced-later", layer, path: place("replaced", "layer"), bytes: held.replaced.compressedBytes },
      { kind: "metadata-only", layer, path: place("metadata", "hiddenBy"), bytes: hides.metadata.compressedBytes },
    ];
  });
}
