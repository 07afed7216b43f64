import { devOnly, type NodePackage, placeOfPackageJson } from "../image/contents/node-packages.ts";
import { isDevelopmentList } from "../image/contents/python-projects.ts";
import { pythonDevFiles } from "./evidence/python-environments.ts";
import type { FileMatcher, FindingDefinition, InspectedImage } from "./finding.ts";

/** Both install what development needs unless they are told not to. */
const uvSync = /\buv sync\b(?!.*--(?:no-dev|no-default-groups|no-group|only-|dev\b))/g;
const poetryInstall = /\bpoetry install\b(?!.*--(?:only|without|no-dev))/g;

const inLastStage = "# in the last stage; what builds the program goes into a stage before it";

const nodeLines = ["RUN npm ci --omit=dev", "# .dockerignore, where node_modules comes from the context", "**/node_modules"];
const pythonLines = [
  "# with uv",
  "RUN uv sync --no-dev",
  "# with Poetry",
  "RUN poetry install --only main",
  "# with pip",
  "RUN pip install -r requirements.txt",
];

/** How each package manager is told to leave them out. */
const flags = [
  [/\bnpm (ci|install|i)\b(?!.*(?:--omit|--global|-g\b))/g, "npm $1 --omit=dev"],
  [/\bpnpm (install|i)\b(?!.*--prod)/g, "pnpm $1 --prod"],
  [/\byarn install\b(?!.*--production)/g, "yarn install --production"],
  [uvSync, "uv sync --no-dev"],
  [poetryInstall, "poetry install --only main"],
] as const;

export const devDependencies = {
  kind: "dev-dependencies",
  rule: { evidence: "file", matcher, provesBase: null },
  words: { noun: "packages that only development needs" },
  remedy: {
    rewrite: (run) => {
      const rewritten = flags.reduce((text, [from, to]) => text.replaceAll(from, to), withoutLists(run));
      return rewritten === run ? null : [inLastStage, `RUN ${rewritten}`];
    },
    otherwise: ({ path }) => [inLastStage, ...(path?.endsWith("node_modules") === true ? nodeLines : pythonLines)],
  },
  unless: "the program is built or tested in this very image: do that in a separate stage",
  docs: {
    found: "packages of npm and Python that only development needs",
    proof:
      "`package.json` in the image; `pyproject.toml`, `Pipfile` and `requirements*.txt` in the image or at the root of the build context, where `uv.lock` and `poetry.lock` count as well; and what installed packages say they need: only development dependencies lead to them. For Python, nothing else is installed there, and no instruction asks for them. If no file tells, linters, type checkers and test runners that `uv sync` or `poetry install` installs",
  },
} as const satisfies FindingDefinition;

/** A command that installs several lists of requirements, without those that only development needs. */
function withoutLists(run: string): string {
  return run.replaceAll(/\bpip[\d.]* install\b[^&|;]*/g, (command) => {
    const lists = Array.from(command.matchAll(/ (?:-r|--requirement)[= ](\S+)/g), ([option, list = ""]) => ({ option, list }));
    const [needed, others] = [false, true].map((isOther) => lists.filter(({ list }) => isDevelopmentList(list) === isOther));
    if (needed?.length === 0) return command;
    return (others ?? []).reduce((text, { option }) => text.replace(option, ""), command);
  });
}

interface NodeModules {
  readonly projects: NodePackage[];
  readonly installed: NodePackage[];
}

/** Packages below a `node_modules` that only the devDependencies of the projects beside it bring, by their `package.json` files. */
function matcher(image: InspectedImage): FileMatcher {
  const [ofNode, ofPython] = [nodeMatcher(image), pythonMatcher(image)];
  return (file) => ofNode(file) ?? ofPython(file);
}

/** No service imports these: packages of an environment, and programs that they come with. */
const developmentTool =
  /^((?:.*?\/)?(?:site|dist)-packages)\/(_pytest|pytest|mypy|mypyc|ruff|black|blib2to3|isort|flake8|pylint|pyright|basedpyright|hypothesis|tox|nox|pre_commit)\/|^((?:.*?\/)?bin)\/(ruff|ty|black|mypy|pyright)$/;

/** Where no project tells what it needs, the tools that everybody knows. */
function pythonMatcher(image: InspectedImage): FileMatcher {
  return pythonDevFiles(image) ?? toolMatcher(image);
}

function toolMatcher({ layers }: InspectedImage): FileMatcher {
  const isUntold = layers.map(({ instruction }) => {
    const run = instruction ?? "";
    return !/\bUV_NO_DEV=["']?(?:1|true)/i.test(run) && (run.search(uvSync) >= 0 || run.search(poetryInstall) >= 0);
  });
  return ({ layer, path }) => {
    const [, packages, name, programs, program] = (isUntold[layer] === true ? developmentTool.exec(path) : null) ?? [];
    const directory = packages ?? programs;
    return directory === undefined ? null : { directory, example: name ?? program ?? "" };
  };
}

function nodeMatcher(image: InspectedImage): FileMatcher {
  const trees = treesOf(image);
  const unneeded = new Map([...trees].map(([root, { projects, installed }]) => [root, devOnly(projects, installed)]));
  if (![...unneeded.values()].some(({ size }) => size > 0)) return () => null;
  return ({ path }) => {
    const at = path.startsWith("node_modules/") ? 0 : path.indexOf("/node_modules/") + 1;
    if (at === 0 && !path.startsWith("node_modules/")) return null;
    const names = unneeded.get(path.slice(0, Math.max(0, at - 1)));
    const name = packageOf(path);
    if (names === undefined || name === null || !names.has(name)) return null;
    return { directory: path.slice(0, at + "node_modules".length), example: name };
  };
}

/** `@scope/name` or `name` of the package that a file below a `node_modules` belongs to: the innermost that is no dot directory. */
function packageOf(path: string): string | null {
  const inside = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const [first = "", second = ""] = inside.split("/", 2);
  if (first === "" || first.startsWith(".")) return null;
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** A package may be installed under another name than it calls itself. */
function underBothNames(found: NodePackage, directory: string | null): readonly NodePackage[] {
  return directory === null || directory === found.name ? [found] : [found, { ...found, name: directory }];
}

/** By the directory that the outermost `node_modules` lies in. */
function treesOf({ tree }: InspectedImage): ReadonlyMap<string, NodeModules> {
  const trees = new Map<string, NodeModules>();
  const packages = tree.facts.map(({ nodePackages }) => new Map(nodePackages.map((one) => [one.row, one])));
  if (packages.every(({ size }) => size === 0)) return trees;
  const projects: { readonly directory: string; readonly found: NodePackage }[] = [];
  for (const { path, layer, row } of tree.files()) {
    const found = packages[layer]?.get(row);
    const place = found === undefined ? null : placeOfPackageJson(path);
    if (found === undefined || place === null) continue;
    if (place.kind === "project") projects.push({ directory: place.root, found });
    else treeAt(trees, place.root).installed.push(...underBothNames(found, packageOf(path)));
  }
  // Workspaces share the packages of the directory that they lie in.
  for (const [root, { projects: own }] of trees)
    own.push(...projects.filter(({ directory }) => isWithin(directory, root)).map(({ found }) => found));
  return trees;
}

function treeAt(trees: Map<string, NodeModules>, root: string): NodeModules {
  const tree = trees.get(root) ?? { projects: [], installed: [] };
  trees.set(root, tree);
  return tree;
}

function isWithin(directory: string, root: string): boolean {
  return root === "" || directory === root || directory.startsWith(`${root}/`);
}
