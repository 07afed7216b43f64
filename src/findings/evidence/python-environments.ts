import { devOnlyPython, placeOfPythonFile } from "../../image/contents/python-packages.ts";
import type { PythonPackage } from "../../image/contents/python-requirements.ts";
import { normalizedName } from "../../image/packages/readers/python.ts";
import { comesFromBase, type FileMatcher, type InspectedImage } from "../finding.ts";
import { directoryOf } from "./directories.ts";

/** What makes and fills environments. */
const installers = ["pip", "setuptools", "wheel", "uv", "poetry", "pipenv", "pdm"];

/** A directory of installed packages, and what is installed there. */
interface Environment {
  /** What paths of its packages begin with: programs of a virtual environment lie beside the directory. */
  readonly prefix: string;
  readonly installed: PythonPackage[];
  /** Names of those that came with the base image. */
  readonly ofBase: string[];
}

/**
 * Files of packages that only development needs, by what projects say in the image or in the build context; null where no project
 * says anything.
 */
export function pythonDevFiles(image: InspectedImage): FileMatcher | null {
  const { environments, projects } = found(image);
  if (projects.length === 0) return null;
  const asked = askedByName(image);
  const isKnown = new Set([...environments.values()].flatMap(({ installed }) => installed.map(({ name }) => name)));
  // What somebody installed in another way tells nothing of its needs.
  if (image.tree.packages.list.some(({ type, name }) => type === "pypi" && !isKnown.has(name))) return () => null;
  const unneeded = [...environments].map(([root, { prefix, installed, ofBase }]) => {
    const wanted = [...installers, ...ofBase, ...installed.map(({ name }) => name).filter((name) => asked.has(name))];
    return { root, prefix, names: devOnlyPython({ installed, projects, wanted }) };
  });
  const inside = unneeded.filter(({ names }) => names.size > 0).toSorted((one, other) => other.prefix.length - one.prefix.length);
  return inside.length === 0 ? () => null : matcherOf(image, inside);
}

function matcherOf(
  image: InspectedImage,
  unneeded: readonly { readonly root: string; readonly prefix: string; readonly names: ReadonlySet<string> }[],
): FileMatcher {
  const { packages } = image.tree;
  const isAsked = image.layers.map(({ instruction }) => asksForGroups.test(instruction?.slice(0, longestInstruction) ?? ""));
  const started = new Set(image.runtime?.programs.map((program) => program.slice(1)));
  const match: FileMatcher = ({ path, layer, owner }) => {
    const { type, name = "" } = packages.list[owner] ?? {};
    if (type !== "pypi" || isAsked[layer] === true) return null;
    const environment = unneeded.find(({ prefix, names }) => names.has(name) && path.startsWith(prefix));
    if (environment === undefined) return null;
    const { root } = environment;
    return { directory: path.startsWith(`${root}/`) ? root : directoryOf(path), example: name };
  };
  // An image that starts such a program is there to develop or to test with.
  const isForDevelopment = image.tree.files().some((file) => started.has(file.path) && match(file) !== null);
  return isForDevelopment ? () => null : match;
}

/** Whoever writes a longer one to make this slow is not given advice that fits. */
const longestInstruction = 4096;
/** The instruction names groups, or the project with an extra. */
const asksForGroups =
  /\buv sync\b.*--(?:dev\b|group|all-groups|only-dev|only-group)|\bpoetry install\b.*--with\b|\bpipenv (?:install|sync)\b.* (?:--dev|-d)\b|\bpdm (?:install|sync)\b.* (?:-d|--dev|-G|--group)\b|\binstall\b.*\s["']?[./][^\s"']*\[[\w, -]+\]/;

function found({ tree, layers, projects: inContext = [] }: InspectedImage) {
  const environments = new Map<string, Environment>();
  const projects: PythonPackage[] = [...inContext];
  const told = tree.facts.map(({ pythonPackages }) => new Map(pythonPackages.map((one) => [one.row, one])));
  if (told.every(({ size }) => size === 0)) return { environments, projects };
  const isBase = layers.map((_, layer) => comesFromBase(layers, layer));
  for (const file of tree.files()) {
    const one = told[file.layer]?.get(file.row);
    const place = one === undefined ? null : placeOfPythonFile(file.path);
    if (one === undefined || place === null) continue;
    if (place.kind === "project") projects.push(one);
    else addTo(environments, place.root, { one, isOfBase: isBase[file.layer] === true });
  }
  return { environments, projects };
}

function addTo(
  environments: Map<string, Environment>,
  root: string,
  { one, isOfBase }: { readonly one: PythonPackage; readonly isOfBase: boolean },
): void {
  const environment = environments.get(root) ?? { prefix: prefixOf(root), installed: [], ofBase: [] };
  environments.set(root, environment);
  environment.installed.push(one);
  if (isOfBase) environment.ofBase.push(one.name);
}

/** `srv/.venv/` of `srv/.venv/lib/python3.12/site-packages`. */
function prefixOf(root: string): string {
  return /^((?:.*\/)?)lib(?:64)?\/python[\d.]+\/(?:site|dist)-packages$/.exec(root)?.[1] ?? `${root}/`;
}

/** Names that instructions install one by one: whoever wrote them wants them. */
function askedByName({ layers }: InspectedImage): ReadonlySet<string> {
  const commands = layers.flatMap(({ instruction }) => instruction?.slice(0, longestInstruction).split(/&&|[|;]/) ?? []);
  const installed = commands.flatMap((command) => /\b(?:install|add|inject)\b(.*)/s.exec(command)?.[1] ?? []);
  return new Set(installed.flatMap((words) => words.split(/[\s"'=<>~![\],]+/)).map(normalizedName));
}
