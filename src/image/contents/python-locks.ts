import { parse } from "smol-toml";
import { z } from "zod";
import { normalizedName } from "../packages/readers/python.ts";
import { isForDevelopment } from "./python-projects.ts";
import { type Need, type PythonPackage, withExtras } from "./python-requirements.ts";

const mostNeeds = 2000;
const mostPackages = 20_000;

const texts = z.array(z.string()).catch([]);
const Dependency = z.object({ name: z.string().max(214), extra: texts.optional() });
const dependencies = z
  .array(z.unknown())
  .catch([])
  .transform((all) =>
    all.flatMap((one): readonly Need[] => {
      const { data } = Dependency.safeParse(one);
      return data === undefined ? [] : [withExtras(data.name, data.extra ?? [])];
    }),
  );
const groups = z
  .record(z.string(), dependencies)
  .catch({})
  .transform((all) => Object.entries(all));

/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
const UvPackage = z.object({
  name: z.string().max(214),
  source: z.record(z.string(), z.unknown()).catch({}),
  dependencies,
  "optional-dependencies": groups,
  "dev-dependencies": groups,
});
/** https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock; `category` in older ones. */
const PoetryPackage = z.object({ name: z.string().max(214), groups: texts.optional(), category: z.string().optional() });
const Lock = z.object({ package: z.array(z.unknown()).max(mostPackages) });

/** The projects that a `uv.lock` was made for: all members of a workspace. */
export function projectsInUvLock(text: string): readonly PythonPackage[] {
  return packagesIn(text, UvPackage).flatMap(({ name, source, ...one }) => {
    if (!["editable", "virtual", "directory"].some((kind) => kind in source)) return [];
    const all = [...one["optional-dependencies"], ...one["dev-dependencies"]];
    const [needs, devNeeds] = [false, true].map((isDev) =>
      all.flatMap(([group, some]) => (isForDevelopment(group) === isDev ? some : [])),
    );
    return bounded({ name: normalizedName(name), needs: [...one.dependencies, ...(needs ?? [])], devNeeds: devNeeds ?? [] });
  });
}

/** What a `poetry.lock` says of each package: whether its main group needs it. */
export function projectsInPoetryLock(text: string): readonly PythonPackage[] {
  const all = packagesIn(text, PoetryPackage).map(({ name, groups: own, category }) => {
    const told = own ?? (category === undefined ? [] : [category]);
    return { name: normalizedName(name), isForDevelopment: told.length > 0 && told.every((group) => isForDevelopment(group)) };
  });
  const named = (isDev: boolean) => all.flatMap((one) => (one.isForDevelopment === isDev ? [one.name] : []));
  // Before groups were told, all of them looked alike.
  return named(true).length === 0 ? [] : bounded({ name: "", needs: named(false), devNeeds: named(true) });
}

function bounded({ name, needs, devNeeds }: PythonPackage): readonly PythonPackage[] {
  const own = new Set(needs);
  if (needs.length + devNeeds.length > mostNeeds) return [];
  return [{ name, needs: [...own].toSorted(), devNeeds: [...new Set(devNeeds).difference(own)].toSorted() }];
}

function packagesIn<Found>(text: string, schema: z.ZodType<Found>): readonly Found[] {
  try {
    const { data } = Lock.safeParse(parse(text));
    return (data?.package ?? []).flatMap((one) => schema.safeParse(one).data ?? []);
  } catch {
    return [];
  }
}
