import { printBake, printBakeRules, type BakeFiles } from "../adapters/docker/bake/print.ts";
import { bakeEnvironment } from "../bake.ts";
import { userError } from "../failure.ts";
import { isTargetName, linkedTo, mostTargets, overridesIn, ownCaches, writtenInputs, type ResolvedBake } from "../inputs/bake.ts";
import { parseAccess } from "../inputs/config-access.ts";
import { bakeTargetNames, parseBakeRules, parseComposeRules, parseRules, type WrittenRules } from "../inputs/config.ts";
import { rulesKey } from "../inputs/input-names.ts";
import type { RawImage, RawImages, RawInputs } from "../inputs/inputs.ts";
import { nearMiss } from "../near-miss.ts";

/** A file of the checkout, or of another commit. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** What a list of images is read from. */
export interface BakeSources {
  /** Bake and compose files; never empty. */
  readonly files: readonly NamedText[];
  /** Null: there is no configuration file. */
  readonly config: NamedText | null;
  readonly targets: readonly string[];
  /** Targets that are not there are passed over: what is read is an earlier commit. */
  readonly isEarlier: boolean;
  readonly step: RawInputs;
}

export interface BakePlace {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly temporaryDirectory: string;
}

/** The targets as images: built as their files say, judged by the rules of those files and of the configuration file on top. */
export async function bakedImages(sources: BakeSources, place: BakePlace): Promise<RawImages> {
  const { files, config, step } = sources;
  const asked: BakeFiles = {
    paths: files.map(({ path }) => path),
    overrides: overridesIn(step),
    workingDirectory: place.directory,
    environment: bakeEnvironment(place.environment, parseAccess(step)),
    temporaryDirectory: place.temporaryDirectory,
  };
  const printed = await resolved(sources, asked);
  const inFiles = await rulesInFiles(files, asked);
  const configured = config === null ? null : parseRules(config.path, config.text);
  const named = [...(configured?.images ?? new Map()).keys(), ...inFiles.byTarget.keys()];
  if (!sources.isEarlier) await requireTargets(named, printed, { sources, asked });
  const laid = { printed, inFiles: new Map([...inFiles.byTarget, ...inFiles.byService]), configured };
  return {
    images: printed.names.map((name) => imageOf(name, laid, sources)),
    concurrency: configured?.concurrency ?? 1,
    configPath: config?.path ?? files[0]?.path ?? null,
    listedNames: printed.names,
  };
}

async function resolved(
  { targets, isEarlier, files }: Pick<BakeSources, "targets" | "isEarlier" | "files">,
  asked: BakeFiles,
): Promise<ResolvedBake> {
  const printed = await printBake(asked, targets);
  if ("targets" in printed) return checked(printed, files, isEarlier);
  if ("unset" in printed) {
    if (!isEarlier) throw unknownTarget("Input 'set'", printed.unset, files);
    // What is overridden now may not have been there.
    return await resolved({ targets, isEarlier, files }, { ...asked, overrides: [] });
  }
  if (!isEarlier) throw unknownTarget(targets.length === 0 ? "The default" : "Input 'targets'", printed.unknown, files);
  const others = await Promise.all(targets.map(async (target) => await printBake(asked, [target])));
  const there = others.flatMap((one) => ("targets" in one ? [one] : []));
  return {
    names: [...new Set(there.flatMap(({ names }) => names))],
    targets: new Map(there.flatMap((one) => Array.from(one.targets))),
  };
}

function checked(printed: ResolvedBake, files: readonly NamedText[], mayBeEmpty: boolean): ResolvedBake {
  const listed = files.map(({ path }) => path).join(", ");
  if (printed.names.length === 0 && !mayBeEmpty) throw userError("bake-empty", { files: listed });
  if (printed.targets.size <= mostTargets) return printed;
  throw userError("bake-file-invalid", { files: listed, reason: `they have more than ${mostTargets} targets` });
}

function unknownTarget(input: string, written: string, files: readonly NamedText[]) {
  const known = [...new Set(files.flatMap(({ path, text }) => bakeTargetNames(path, text)))];
  return userError("bake-target-unknown", { input, written, meant: nearMiss(written, known), known });
}

interface RulesInFiles {
  readonly byTarget: ReadonlyMap<string, RawInputs>;
  /** Of compose files: a service that is not built has no use for rules. */
  readonly byService: ReadonlyMap<string, RawInputs>;
}

async function rulesInFiles(files: readonly NamedText[], asked: BakeFiles): Promise<RulesInFiles> {
  const saying = files.filter(({ text }) => text.includes(rulesKey));
  const composed = saying
    .filter(({ path }) => isCompose(path))
    .flatMap(({ path, text }) => Array.from(parseComposeRules(path, text)));
  const baked = saying.find(({ path }) => !isCompose(path));
  const byTarget = baked === undefined ? new Map<string, RawInputs>() : parseBakeRules(baked.path, await printBakeRules(asked));
  return { byTarget, byService: new Map(composed) };
}

export function isCompose(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Rules under a name that no target has would hold for nothing. */
async function requireTargets(
  names: readonly string[],
  printed: ResolvedBake,
  { sources, asked }: { readonly sources: BakeSources; readonly asked: BakeFiles },
): Promise<void> {
  const others = names.filter((name) => !printed.names.includes(name));
  if (others.length === 0) return;
  const found = others.every(isTargetName)
    ? await printBake({ ...asked, overrides: [] }, others)
    : { unknown: others.find((name) => !isTargetName(name)) ?? "" };
  const unknown =
    "targets" in found ? others.find((name) => !found.targets.has(name)) : "unknown" in found ? found.unknown : undefined;
  if (unknown !== undefined) throw unknownTarget("A budget", unknown, sources.files);
}

interface Laid {
  readonly printed: ResolvedBake;
  readonly inFiles: ReadonlyMap<string, RawInputs>;
  readonly configured: WrittenRules | null;
}

function imageOf(name: string, { printed, inFiles, configured }: Laid, { files, step }: BakeSources): RawImage {
  const target = printed.targets.get(name);
  if (target === undefined) throw new Error(`bake has printed no target ${name}`);
  const rules = { ...inFiles.get(name), ...configured?.defaults, ...configured?.images.get(name) };
  const listed = files.map(({ path }) => path).join(", ");
  const written = { ...writtenInputs(target.written), ...rules, name };
  const baked = { files: listed, target, linked: linkedTo(target, printed.targets) };
  return { raw: { ...step, ...ownCaches(name, step), ...rules, name }, written, at: `${listed}, target ${name}`, baked };
}
