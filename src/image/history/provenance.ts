import { posix } from "node:path";
import { z } from "zod";
import { type DockerfileInstruction, instructionsByLine } from "./dockerfile.ts";
import type { BuildProvenance, ProvenanceStep } from "./build-provenance.ts";

const Chain = z.array(z.object({ digest: z.string() }));
const Position = z.object({ line: z.int().min(0) });

/** A node of the build graph; only what leads from a step to the one it builds on. */
const Step = z.object({
  id: z.string(),
  inputs: z.array(z.string()).default([]),
  op: z.object({
    Op: z.object({
      source: z.object({ identifier: z.string() }).optional(),
      file: z.object({ actions: z.array(z.object({ input: z.int().default(0) })) }).optional(),
      exec: z.object({ mounts: z.array(z.object({ dest: z.string(), input: z.int().default(0) })) }).optional(),
    }),
  }),
});

const SourceFile = z.object({ filename: z.string(), language: z.string().default(""), data: z.string().default("") });

const BuildkitMetadata = z.object({
  source: z.object({
    locations: z.record(
      z.string(),
      z.object({
        locations: z
          .array(
            z.object({
              sourceIndex: z.int().min(0).default(0),
              ranges: z.array(z.object({ start: Position, end: Position })).default([]),
            }),
          )
          .default([]),
      }),
    ),
    infos: z.array(SourceFile).default([]),
  }),
  layers: z.record(z.string(), z.array(Chain)).default({}),
});

const buildkitKey = "https://mobyproject.org/buildkit@v1#metadata";

/** https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md, SLSA v0.2 with BuildKit's additions */
const Predicate = z.object({
  materials: z.array(z.object({ uri: z.string(), digest: z.record(z.string(), z.string()).default({}) })).default([]),
  buildConfig: z.object({ llbDefinition: z.array(Step).default([]) }).optional(),
  metadata: z.object({ [buildkitKey]: BuildkitMetadata.optional() }).optional(),
});

type SourceFile = z.infer<typeof SourceFile>;
type Step = z.infer<typeof Step>;
type Predicate = z.infer<typeof Predicate>;

const provenanceKey = "buildx.build.provenance";

/**
 * What the metadata file of `docker buildx build` tells of the steps and base images; null when it tells nothing (buildx
 * < 0.14, or a form this project does not know). `dockerfile` is the path people know the Dockerfile by; BuildKit only has
 * its last part. `others` are those of further targets that the build took in, by their texts.
 */
export function readProvenance(
  metadata: Readonly<Record<string, unknown>>,
  dockerfile: string,
  others: ReadonlyMap<string, string> = new Map(),
): BuildProvenance | null {
  const perPlatform = Object.entries(metadata).flatMap(([key, value]) => {
    if (key !== provenanceKey && !key.startsWith(`${provenanceKey}/`)) return [];
    const predicate = Predicate.safeParse(value).data;
    return predicate === undefined ? [] : [{ platform: key.slice(provenanceKey.length + 1), predicate }];
  });
  if (perPlatform.length === 0) return null;
  const pathOf: PathOf = ({ filename, data }) => others.get(textOf(data)) ?? knownPath(filename, dockerfile);
  return {
    steps: perPlatform.flatMap(({ platform, predicate }) => stepsOf(predicate, platform, pathOf)),
    baseImages: distinct(perPlatform.flatMap(({ predicate }) => baseImagesOf(predicate))),
  };
}

/** The metadata file without provenance, which holds the values of build-args, and without names that are not the user's. */
export function publicMetadata(metadata: Readonly<Record<string, unknown>>, ownName: string | null): Record<string, unknown> {
  const kept = Object.entries(metadata).filter(([key]) => !key.startsWith(provenanceKey));
  return Object.fromEntries(
    kept.flatMap(([key, value]) => {
      if (key !== "image.name" || typeof value !== "string") return [[key, value]];
      const names = value.split(",").filter((name) => name !== ownName && !name.startsWith("moby-dangling@"));
      return names.length === 0 ? [] : [[key, names.join(",")]];
    }),
  );
}

type PathOf = (source: Pick<SourceFile, "filename" | "data">) => string;

function stepsOf(predicate: Predicate, platform: string, pathOf: PathOf): ProvenanceStep[] {
  const known = predicate.metadata?.[buildkitKey];
  if (known === undefined) return [];
  const base = baseStep(predicate.buildConfig?.llbDefinition ?? [])?.id ?? null;
  const infos = known.source.infos.map((info) => ({ ...info, instructions: instructionsIn(info) }));
  return Object.entries(known.source.locations).flatMap(([id, { locations }]): ProvenanceStep[] => {
    const chain = (known.layers[`${id}:0`]?.[0] ?? []).map((layer) => layer.digest);
    const [location] = locations;
    const lines = location?.ranges.flatMap((range) => [range.start.line, range.end.line]).filter((line) => line > 0) ?? [];
    const isBase = id === base;
    if (chain.length === 0) return [];
    if (location === undefined || lines.length === 0) return isBase ? [{ platform, lines: null, chain, isBase }] : [];
    const info = infos[location.sourceIndex];
    const file = pathOf(info ?? { filename: "Dockerfile", data: "" });
    const [startLine, endLine] = [Math.min(...lines), Math.max(...lines)];
    // What ONBUILD of a base image does is said to stand on line 1, or on that of the FROM, where it does not stand.
    const instruction = info?.instructions?.get(startLine);
    if (!isBase && info?.instructions != null && instruction === undefined) return [];
    const written = isBase || instruction === undefined ? {} : { instruction };
    return [{ platform, lines: { file, startLine, endLine }, chain, isBase, ...written }];
  });
}

/** Null where the file is not told, or is none of those that this project reads. */
function instructionsIn({ language, data }: SourceFile): ReadonlyMap<number, DockerfileInstruction> | null {
  return language === "Dockerfile" && data !== "" ? instructionsByLine(textOf(data)) : null;
}

function textOf(data: string): string {
  return Buffer.from(data, "base64").toString("utf8");
}

function knownPath(filename: string, dockerfile: string): string {
  return posix.basename(dockerfile) === posix.basename(filename) ? dockerfile : filename;
}

/** Goes from the last step down to the image of the final stage's first FROM; null for `FROM scratch`. */
function baseStep(graph: readonly Step[]): Step | null {
  const byId = new Map(graph.map((step) => [step.id, step]));
  let step = graph.at(-1) ?? null;
  for (let hops = 0; step !== null && hops <= graph.length; hops += 1) {
    if (isImage(step)) return step;
    const below: string | undefined = step.inputs[inputBelow(step)];
    step = below === undefined ? null : (byId.get(below.replace(/:\d+$/, "")) ?? null);
  }
  return null;
}

function isImage(step: Step): boolean {
  return /^(?:docker-image|oci-layout):\/\//.test(step.op.Op.source?.identifier ?? "");
}

/** Which input is the file system a step works on: -1 is an empty one. */
function inputBelow({ op: { Op } }: Step): number {
  if (Op.file !== undefined) return Op.file.actions[0]?.input ?? 0;
  return Op.exec?.mounts.find((mount) => mount.dest === "/")?.input ?? 0;
}

/** The base image of the final stage, or, where the graph is not told, every image the build began with. */
function baseImagesOf(predicate: Predicate): BuildProvenance["baseImages"] {
  const graph = predicate.buildConfig?.llbDefinition ?? [];
  const base = baseStep(graph)?.op.Op.source?.identifier ?? "";
  return predicate.materials.flatMap(({ uri, digest: { sha256 = "" } }) => {
    const reference = imageReference(uri);
    if (reference === null || !/^[0-9a-f]{64}$/.test(sha256)) return [];
    const isBase = graph.length === 0 || base.includes(`sha256:${sha256}`);
    return isBase ? [{ reference, digest: `sha256:${sha256}` }] : [];
  });
}

/**
 * `pkg:docker/library/alpine@3.20?platform=linux%2Famd64` (https://github.com/package-url/purl-spec) is `library/alpine:3.20`;
 * `pkg:oci/base?digest=…` is what was given to the build under the name `base`.
 */
function imageReference(uri: string): string | null {
  const match = /^pkg:(?:docker|oci)\/([^@?]+)(?:@([^?]*))?/.exec(uri);
  if (match === null) return null;
  try {
    const [name, version] = [decodeURIComponent(match[1] ?? ""), decodeURIComponent(match[2] ?? "")];
    return version === "" ? name : `${name}${version.startsWith("sha256:") ? "@" : ":"}${version}`;
  } catch {
    return null;
  }
}

function distinct(images: BuildProvenance["baseImages"]): BuildProvenance["baseImages"] {
  return [...new Map(images.map((image) => [`${image.reference}@${image.digest}`, image])).values()];
}
