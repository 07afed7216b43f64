import { parse } from "smol-toml";
import * as z from "zod";
import { normalizedName } from "../packages/readers/python.ts";
import { needsIn, type Need, type PythonPackage, requirementsIn, withExtras } from "./python-requirements.ts";

/** What is longer is nothing that people write. */
const maxBytes = 256 * 1024;
const mostNeeds = 2000;

/** Groups and extras that nothing needs at run time, by what people call them. */
const developmentName =
  /(?:^|[-_./])(?:dev|devel|develop|development|tests?|testing|unittests?|lint|linters?|linting|docs?|typing|typecheck|mypy|qa|coverage)(?=[-_./]|$)/i;
/** As in `requirements/local.txt`: of lists, not of extras. */
const ownMachine = /(?:^|[-_.])local(?=[-_./]|$)/i;

/** What a `pyproject.toml`, a `Pipfile` or a list of requirements says; null when it cannot be read, or says nothing. */
export function readPythonProject(path: string, content: Buffer): PythonPackage | null {
  if (content.length > maxBytes) return null;
  const text = content.toString("utf8").replace(/^\uFEFF/, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  const told = name === "pyproject.toml" ? ofPyproject(text) : name === "Pipfile" ? ofPipfile(text) : ofRequirements(name, text);
  if (told === null || told.needs.length + told.devNeeds.length > mostNeeds) return null;
  const needs = new Set(told.needs);
  return { name: told.name, needs: sorted(needs), devNeeds: sorted(new Set(told.devNeeds).difference(needs)) };
}

function sorted(needs: ReadonlySet<Need>): readonly Need[] {
  return [...needs].toSorted();
}

function ofRequirements(name: string, text: string): PythonPackage {
  return { name: "", ...byUse([[isDevelopmentList(name) ? "dev" : "", requirementsIn(text)]]) };
}

/** Whether nothing needs a group or an extra at run time, by its name. */
export function isForDevelopment(group: string): boolean {
  return developmentName.test(group);
}

/** Whether a list of requirements is one that nothing needs at run time, by its name. */
export function isDevelopmentList(name: string): boolean {
  return developmentName.test(name) || ownMachine.test(name);
}

/** By the names of groups. */
function byUse(groups: readonly (readonly [string, readonly Need[]])[]): Pick<PythonPackage, "needs" | "devNeeds"> {
  const [needs, devNeeds] = [false, true].map((isDevelopment) =>
    groups.flatMap(([group, some]) => (developmentName.test(group) === isDevelopment ? some : [])),
  );
  return { needs: needs ?? [], devNeeds: devNeeds ?? [] };
}

const requirements = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.flatMap((one) => (typeof one === "string" ? needsIn(one) : [])));
const groups = z
  .record(z.string(), requirements)
  .catch({})
  .transform((all) => Object.entries(all));

/** `flask = "^3"`, `uvicorn = { extras = ["standard"], version = "*" }`; Python itself is no package. */
const table = z
  .record(z.string(), z.unknown())
  .catch({})
  .transform((all) =>
    Object.entries(all).flatMap(([name, value]) => {
      const { extras } = Extras.parse(value);
      return name === "python" || name.length > 214 || !/^[a-z\d][\w.-]*$/i.test(name) ? [] : [withExtras(name, extras)];
    }),
  );
const Extras = z.object({ extras: z.array(z.string()).catch([]) }).catch({ extras: [] });

/** https://packaging.python.org/en/latest/specifications/pyproject-toml/ and https://packaging.python.org/en/latest/specifications/dependency-groups/ */
const Pyproject = z.object({
  project: z
    .object({
      name: z.string().catch(""),
      dynamic: z.array(z.string()).catch([]),
      dependencies: requirements,
      "optional-dependencies": groups,
    })
    .optional()
    .catch(undefined),
  "dependency-groups": groups,
  tool: z
    .object({
      uv: z.object({ "dev-dependencies": requirements }).optional().catch(undefined),
      pdm: z.object({ "dev-dependencies": groups }).optional().catch(undefined),
      /** https://python-poetry.org/docs/pyproject/ */
      poetry: z
        .object({
          name: z.string().catch(""),
          dependencies: table,
          "dev-dependencies": table,
          group: z.record(z.string(), z.object({ dependencies: table }).catch({ dependencies: [] })).catch({}),
        })
        .optional()
        .catch(undefined),
    })
    .catch({}),
});

function ofPyproject(text: string): PythonPackage | null {
  const read = Pyproject.safeParse(parsed(text));
  if (!read.success) return null;
  const { project, tool, "dependency-groups": ofProject } = read.data;
  const name = nameOf(project?.name ?? tool.poetry?.name ?? "");
  const all = byUse([
    ...ofProject,
    ...(project?.["optional-dependencies"] ?? []),
    ...Object.entries(tool.poetry?.group ?? {}).map(([group, { dependencies }]) => [group, dependencies] as const),
  ]);
  const development = [
    ...(tool.uv?.["dev-dependencies"] ?? []),
    ...(tool.pdm?.["dev-dependencies"] ?? []).flatMap(([, needs]) => needs),
    ...(tool.poetry?.["dev-dependencies"] ?? []),
  ];
  // Whoever builds it knows the rest: the one that is installed tells of it.
  const rest = project?.dynamic.includes("dependencies") === true ? [name] : [];
  const needs = [...all.needs, ...(project?.dependencies ?? []), ...(tool.poetry?.dependencies ?? []), ...rest];
  return { name, needs, devNeeds: [...all.devNeeds, ...development] };
}

/** https://pipenv.pypa.io/en/stable/pipfile.html */
const Pipfile = z.object({ packages: table, "dev-packages": table });

function ofPipfile(text: string): PythonPackage | null {
  const read = Pipfile.safeParse(parsed(text));
  return read.success ? { name: "", needs: read.data.packages, devNeeds: read.data["dev-packages"] } : null;
}

function nameOf(text: string): string {
  return /^[a-z\d][\w.-]{0,213}$/i.test(text) ? normalizedName(text) : "";
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
