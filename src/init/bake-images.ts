import { posix } from "node:path";
import { z } from "zod";
import { isTargetName } from "../inputs/bake.ts";
import { clean } from "../report/phrase/escape.ts";
import { buildKey, firstOfEach, imageOf, joined, noImages, type FoundImages } from "./found-images.ts";
import { filledIn } from "./workflow-file.ts";
import { isNoImage, type NamedWorkflow } from "./workflow-images.ts";
import type { RepositoryPaths } from "./repository-paths.ts";

const Texts = z.record(z.string(), z.string().nullable()).optional().catch(undefined);
const Asked = z.array(z.unknown()).default([]).catch([]);
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
  secret: Asked,
  ssh: Asked,
  entitlements: Asked,
  network: z.string().optional().catch(undefined),
});

/** What `docker buildx bake --print` prints: what was asked for is the group `default`. */
const Definition = z.object({
  group: z.record(z.string(), z.object({ targets: z.array(z.string()).catch([]) }).catch({ targets: [] })).catch({}),
  target: z.record(z.string(), z.unknown()),
});

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

/** Bake files and what they define, as `docker buildx bake --print` prints it. */
export interface PrintedBake extends BakeTargets {
  readonly definition: unknown;
  /** Every target was asked for: those without a tag are for developers. */
  readonly isTaggedOnly: boolean;
}

/** The images among the targets of a printed definition, by the targets' names. */
export function bakeImages({ definition, ...bake }: PrintedBake, paths: RepositoryPaths): FoundImages {
  const { target: targets } = printedIn(definition);
  const found = joined(askedFor(definition).map((name) => targetImage(name, targets[name], { ...bake, paths })));
  // A developer, the runner and all platforms may have a target each that builds the same.
  return bake.isTaggedOnly ? { ...found, images: firstOfEach(found.images, buildKey) } : found;
}

function printedIn(definition: unknown): z.infer<typeof Definition> {
  return Definition.safeParse(definition).data ?? { group: {}, target: {} };
}

/** Targets that others are only linked to are printed as well. */
function askedFor(definition: unknown): readonly string[] {
  const { group, target } = printedIn(definition);
  const members = (group["default"]?.targets ?? []).flatMap((name) => group[name]?.targets ?? name);
  const asked = members.filter((name) => Object.hasOwn(target, name));
  return asked.length === 0 ? Object.keys(target) : [...new Set(asked)];
}

/**
 * The inputs `bake` and `targets` for these images of one definition: no targets where the files build nothing else by default; null where
 * they are of several.
 */
export function bakeInputs(bakes: readonly PrintedBake[], paths: RepositoryPaths): BakeTargets | null {
  const found = bakes.map((bake) => ({ bake, names: bakeImages(bake, paths).images.map(({ name }) => name) }));
  const [first, ...others] = found.filter(({ names }) => names.length > 0);
  if (first === undefined || others.some(({ bake }) => bake.files.join("\n") !== first.bake.files.join("\n"))) return null;
  const { files, targets, isTaggedOnly, definition } = first.bake;
  const isAll =
    others.length === 0 && targets.length === 0 && !isTaggedOnly && first.names.length === askedFor(definition).length;
  return { files, targets: isAll ? [] : [...new Set([first, ...others].flatMap(({ names }) => names))] };
}

interface BakeFile extends Omit<PrintedBake, "definition"> {
  readonly paths: RepositoryPaths;
}

function targetImage(name: string, written: unknown, { files, paths, isTaggedOnly }: BakeFile): FoundImages {
  const { data: target } = Target.safeParse(written);
  if (target === undefined || target.output.some((output) => isNoImage(textOf(output)))) return noImages;
  if (isTaggedOnly && (target.tags.length === 0 || inherited.has(name))) return noImages;
  const from = `${files[0] ?? ""}, target ${name}`;
  const leftOut = (because: string): FoundImages => ({ images: [], leftOut: [{ what: clean(from, 200), because }] });
  if (!isTargetName(name)) return leftOut("its name cannot be written into an input");
  if (asksForMore(target)) return leftOut("it asks for secrets, ssh or entitlements, which only `config-access` can grant");
  const { context, dockerfile, target: stage, platforms } = target;
  const file = posix.isAbsolute(dockerfile) ? dockerfile : posix.join(context, dockerfile);
  const parts = { buildArgs: pairs(target.args), buildContexts: pairs(target.contexts), platforms, cacheFrom: [], notes: [] };
  const how = { isMultiPlatform: true, isInline: target["dockerfile-inline"] !== undefined };
  return imageOf({ ...parts, context, file, target: stage, name, from }, paths, how);
}

function asksForMore({ secret, ssh, entitlements, network }: z.infer<typeof Target>): boolean {
  return secret.length > 0 || ssh.length > 0 || entitlements.length > 0 || network === "host";
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
