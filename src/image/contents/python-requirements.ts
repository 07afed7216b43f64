import { normalizedName } from "../packages/readers/python.ts";

/**
 * What one package needs of another, as layers keep it: `click`, `uvicorn[standard]` with extras of the other one, `httptools;standard`
 * where only an extra of its own needs it. Names and extras are normalized.
 */
export type Need = string;

/** What an installed package or a project of Python needs. */
export interface PythonPackage {
  /** Normalized; "" where it has none, as a list of requirements. */
  readonly name: string;
  /** Whatever may be needed when it runs; sorted, each once. A project has its own name in it where only what is installed of it tells the rest. */
  readonly needs: readonly Need[];
  /** What only its development needs. */
  readonly devNeeds: readonly Need[];
}

/** Longer ones are hostile or broken. */
const longestNeed = 214;

/** Of `Uvicorn[standard] (>=0.3) ; extra == "all" or extra == "web"`. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
export function needsIn(requirement: string): readonly Need[] {
  const [, name, extras = ""] = /^\s*([a-z\d][\w.-]*)[ \t]*(?:\[([\w.,\s-]*)\])?/i.exec(requirement) ?? [];
  if (name === undefined) return [];
  const need = withExtras(name, extras.split(","));
  const marker = requirement.slice(requirement.indexOf(";") + 1);
  const own = Array.from(marker.matchAll(/\bextra\s*==\s*["']([\w.-]+)["']/g), ([, extra = ""]) => normalizedName(extra));
  const needs = own.length === 0 ? [need] : own.map((extra) => `${need};${extra}`);
  return needs.filter(({ length }) => length <= longestNeed);
}

export function withExtras(name: string, extras: readonly string[]): Need {
  const sound = extras.map((extra) => extra.trim()).filter((extra) => /^[\w.-]+$/.test(extra));
  return `${normalizedName(name)}${sound.length === 0 ? "" : `[${sound.map(normalizedName).join(",")}]`}`;
}

/** A package, or an extra of it. */
export interface NeededPart {
  readonly name: string;
  readonly extra: string | null;
}

/** What a need leads to, and of which extra it is; null: of the package itself. */
export function partsOf(need: Need): { readonly parts: readonly NeededPart[]; readonly of: string | null } {
  const [wanted = "", of = null] = need.split(";", 2);
  const [name = "", extras = ""] = wanted.split(/[[\]]/, 2);
  const parts = extras === "" ? [] : extras.split(",").map((extra) => ({ name, extra }));
  return { parts: [{ name, extra: null }, ...parts], of };
}

/** Lines of a requirements file. https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export function requirementsIn(text: string): readonly Need[] {
  return text.split("\n").flatMap((line) => {
    const [, egg] = /#egg=([\w.-]+)/.exec(line) ?? [];
    const requirement = egg ?? line.replace(/(?:^|\s)#.*$/, "").trim();
    return /^[a-z\d][\w.-]*\s*(?:$|[[<>=!~;@\\(])/i.test(requirement) ? needsIn(requirement) : [];
  });
}
