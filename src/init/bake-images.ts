import { posix } from "node:path";
import { z } from "zod";
import { imageOf, joined, noImages, type FoundImages } from "./found-images.ts";
import { filledIn } from "./workflow-file.ts";
import { isNoImage, type NamedWorkflow } from "./workflow-images.ts";
import type { RepositoryPaths } from "./repository-paths.ts";

const Texts = z.record(z.string(), z.string().nullable()).optional().catch(undefined);
const Target = z.object({
  context: z.string().default("."),
  contexts: Texts,
  dockerfile: z.string().default("Dockerfile"),
  "dockerfile-inline": z.string().optional(),
  target: z.string().default(""),
  args: Texts,
  platforms: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
  output: z.array(z.unknown()).default([]),
});

/** What `docker buildx bake --print` prints. */
const Definition = z.object({ target: z.record(z.string(), z.unknown()) });

/** The definition as JSON; null for anything else. */
export function parseDefinition(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The names of targets and groups that a bake file declares: those that can be asked for. */
export function declaredNames(text: string): readonly string[] {
  const inHcl = [...text.matchAll(/^[ \t]*(?:target|group)[ \t]+"([\w-]{1,100})"/gm)].flatMap(([, name]) => name ?? []);
  const { target, group } = DeclaredInJson.safeParse(parseDefinition(text)).data ?? {};
  return [...new Set([...inHcl, ...Object.keys(target ?? {}), ...Object.keys(group ?? {})])].slice(0, 500);
}

const Anything = z.record(z.string(), z.unknown()).optional();
const DeclaredInJson = z.object({ target: Anything, group: Anything });

/** At the root; `docker buildx bake` looks for these after compose files. */
export const bakePaths = ["docker-bake.hcl", "docker-bake.json", "docker-bake.override.hcl", "docker-bake.override.json"];

/** A bake file and what it defines, as `docker buildx bake --print` prints it. */
export interface PrintedBake {
  readonly path: string;
  readonly definition: unknown;
  /** Every target was asked for: those without a tag are for developers. */
  readonly isTaggedOnly: boolean;
}

/** The images among the targets of a printed definition. */
export function bakeImages({ definition, ...bake }: PrintedBake, paths: RepositoryPaths): FoundImages {
  const { target: targets } = Definition.safeParse(definition).data ?? { target: {} };
  return joined(Object.entries(targets).map(([name, target]) => targetImage(name, target, { ...bake, paths })));
}

interface BakeFile extends Omit<PrintedBake, "definition"> {
  readonly paths: RepositoryPaths;
}

function targetImage(name: string, written: unknown, { path, paths, isTaggedOnly }: BakeFile): FoundImages {
  const { data: target } = Target.safeParse(written);
  if (target === undefined || target.output.some((output) => isNoImage(textOf(output)))) return noImages;
  if (isTaggedOnly && (target.tags.length === 0 || inherited.has(name))) return noImages;
  const from = `${path}, target ${name}`;
  const leftOut = (because: string): FoundImages => ({ images: [], leftOut: [{ what: from, because }] });
  if (target["dockerfile-inline"] !== undefined) return leftOut("its Dockerfile stands in that file");
  const contexts = pairs(target.contexts);
  if (contexts.some((pair) => /^[^=]*=target:/.test(pair)))
    return leftOut("it is built on another target, which only the input `bake` can measure");
  const { context, dockerfile, target: stage, platforms } = target;
  const file = posix.isAbsolute(dockerfile) ? dockerfile : posix.join(context, dockerfile);
  const build = { context, file, target: stage, buildArgs: pairs(target.args), buildContexts: contexts, platforms };
  return imageOf({ ...build, name, cacheFrom: [], from, notes: [] }, paths);
}

/** Targets that docker/metadata-action fills, for others to inherit: https://github.com/docker/metadata-action#bake-definition */
const inherited = new Set(["docker-metadata-action", "ghaction-docker-meta", "meta-helper"]);

/** An output is a text, or by a newer buildx a map; one that is a path alone is a directory. */
function textOf(output: unknown): string {
  if (typeof output === "string") return output.includes("=") ? output : `type=local,dest=${output}`;
  return Object.entries(Object(output))
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(",");
}

function pairs(map: z.infer<typeof Texts>): readonly string[] {
  return Object.entries(map ?? {}).map(([name, value]) => (value === null ? name : `${name}=${value}`));
}

/** Bake files and the targets that are meant; none: the group `default`. */
export interface BakeTargets {
  readonly files: readonly string[];
  readonly targets: readonly string[];
}

const mostQuestions = 20;

/** What docker/bake-action builds in the workflows, where no expression says it; then the files at the root by themselves. */
export function bakeQuestions(workflows: readonly NamedWorkflow[], paths: RepositoryPaths): readonly BakeTargets[] {
  const usual = bakePaths.filter((path) => paths.files.has(path));
  const inSteps = workflows.flatMap(({ workflow }) =>
    workflow.steps
      .filter(({ action, inputs }) => action === "docker/bake-action" && !inputs["workdir"])
      .flatMap(({ inputs, known }) => {
        const [files, targets] = ["files", "targets"].map((input) => wordsOf(filledIn(inputs[input] ?? "", known)));
        if (files === undefined || targets === undefined) return [];
        const named = files.length === 0 ? usual : files.map((file) => file.replace(/^\.\//, ""));
        return named.length > 0 && named.every((file) => isBakeFile(file, paths)) ? [{ files: named, targets }] : [];
      }),
  );
  const alone = usual.length === 0 ? [] : [{ files: usual, targets: [] }];
  return [...inSteps, ...alone].slice(0, mostQuestions);
}

/** Undefined where only a run can tell. */
function wordsOf(text: string | null): readonly string[] | undefined {
  const words = text?.split(/[\s,]+/).filter((word) => word !== "");
  return words?.every((word) => /^[\w./-]+$/.test(word)) === true ? words : undefined;
}

/** Compose files are read without bake. */
function isBakeFile(path: string, paths: RepositoryPaths): boolean {
  return paths.files.has(path) && /\.(?:hcl|json)$/.test(path);
}
