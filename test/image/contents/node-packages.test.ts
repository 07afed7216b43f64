import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { temporaryDirectory } from "../../support/layouts.ts";
import { devOnly, type NodePackage, placeOfPackageJson, readNodePackage } from "../../../src/image/contents/node-packages.ts";

function read(value: unknown): NodePackage | null {
  return readNodePackage(Buffer.from(JSON.stringify(value)));
}

describe("a package.json", () => {
  test("says what its package needs when it runs, and what only when it is made", () => {
    const found = read({
      name: "@scope/name",
      version: "1.0.0",
      dependencies: { zod: "^4", b: "1" },
      optionalDependencies: { fsevents: "*", zod: "^4" },
      peerDependencies: { react: "19", a: "1", typescript: "7" },
      peerDependenciesMeta: { typescript: { optional: true }, react: { optional: false }, other: "no" },
      devDependencies: { vitest: "5", react: "19", "@types/node": "24" },
    });
    const needs = ["a", "b", "fsevents", "react", "zod"];
    expect(found).toEqual({ name: "@scope/name", needs, devNeeds: ["@types/node", "vitest"] });
  });

  test.for<{ name: string; value: unknown }>([
    { name: "nothing in it", value: {} },
    {
      name: "anything where names and versions should be",
      value: { name: 1, dependencies: ["a"], devDependencies: "b", peerDependencies: null },
    },
    {
      name: "names that are none",
      value: { name: "a b", dependencies: { "": "1", "../x": "1", "a/b": "1", "@a": "1", "<b>": "1", "a\nb": "1" } },
    },
    {
      name: "names that are too long",
      value: { name: "a".repeat(215), dependencies: { [`@${"a".repeat(112)}/${"b".repeat(101)}`]: "1" } },
    },
  ])("may have $name", ({ value }) => {
    expect(read(value)).toEqual({ name: "", needs: [], devNeeds: [] });
  });

  test("may have the longest name that npm takes, and its versions may be anything", () => {
    const longest = "a".repeat(214);
    const found = read({ name: longest, dependencies: { [longest]: { deep: [] } } });
    expect(found).toEqual({ name: longest, needs: [longest], devNeeds: [] });
  });

  test("names a package that is installed under another name by both of its names", () => {
    const found = read({
      dependencies: { "string-width-cjs": "npm:string-width@^4.2.0", wrap: "npm:@scope/wrap" },
      devDependencies: { tool: "npm:wrench@1", other: "npm:@scope/wrap@2" },
    });
    expect(found?.needs).toEqual(["@scope/wrap", "string-width", "string-width-cjs", "wrap"]);
    expect(found?.devNeeds).toEqual(["other", "tool", "wrench"]);
  });

  test("may begin with a byte order mark", () => {
    expect(readNodePackage(Buffer.from('\uFEFF{"name":"a"}'))?.name).toBe("a");
  });

  test("tells the first 2,000 of each kind of dependencies", () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`p${index + 10_000}`, "1"]));
    expect(read({ dependencies: many })?.needs).toHaveLength(2000);
    expect(read({ devDependencies: many })?.devNeeds).toHaveLength(2000);
  });

  test("takes nothing from the prototypes of objects", () => {
    const found = readNodePackage(
      Buffer.from('{"__proto__":{"name":"a"},"dependencies":{"__proto__":{"a":"1"},"constructor":"1"}}'),
    );
    expect(found).toMatchObject({ name: "", devNeeds: [] });
    expect(found?.needs).not.toContain("a");
    expect(found?.needs).toContain("constructor");
  });

  test.for<{ name: string; text: string }>([
    { name: "no JSON", text: "{" },
    { name: "nothing", text: "" },
    { name: "a list", text: "[]" },
    { name: "null", text: "null" },
    { name: "a text", text: '"name"' },
    { name: "nested more deeply than anything", text: `{"dependencies":${'{"a":'.repeat(150_000)}` },
    { name: "longer than what is read", text: `{"name":"a"${" ".repeat(1024 * 1024)}}` },
  ])("is null when it is $name", ({ text }) => {
    expect(readNodePackage(Buffer.from(text))).toBeNull();
  });

  test("is read however deeply something else in it is nested", () => {
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    for (const field of ["scripts", "dependencies"])
      expect(readNodePackage(Buffer.from(`{"name":"a","${field}":${deep}}`))?.name).toBe("a");
  });

  test("may be any bytes and any JSON", () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((found) => Buffer.from(found));
    const field = fc.constantFrom("name", "dependencies", "devDependencies", "peerDependencies");
    const json = fc.dictionary(field, fc.jsonValue()).map((value) => Buffer.from(JSON.stringify(value)));
    const property = fc.property(fc.oneof(bytes, json), (text) => void readNodePackage(text));
    expect(() => fc.assert(property, { numRuns: 1000 })).not.toThrow();
  });
});

describe("the place of a package.json", () => {
  test.for<[string, ReturnType<typeof placeOfPackageJson>]>([
    ["package.json", { kind: "project", root: "" }],
    ["app/package.json", { kind: "project", root: "app" }],
    ["app/packages/one/package.json", { kind: "project", root: "app/packages/one" }],
    ["node_modules/foo/package.json", { kind: "installed", root: "" }],
    ["app/node_modules/foo/package.json", { kind: "installed", root: "app" }],
    ["app/node_modules/@scope/foo/package.json", { kind: "installed", root: "app" }],
    ["app/node_modules/foo/node_modules/@scope/bar/package.json", { kind: "installed", root: "app" }],
    ["srv/app/node_modules/.pnpm/foo@1.0.0/node_modules/foo/package.json", { kind: "installed", root: "srv/app" }],
    ["srv/app/node_modules/.pnpm/foo@1.0.0/node_modules/@scope/bar/package.json", { kind: "installed", root: "srv/app" }],
    ["app/node_modules/foo/dist/esm/package.json", null],
    ["app/node_modules/@scope/foo/lib/package.json", null],
    ["app/node_modules/@scope/package.json", null],
    ["app/node_modules/package.json", null],
    ["app/node_modules/.pnpm/package.json", null],
    ["app/node_modules/.package-lock.json", null],
    ["app/node_modules/_old/package.json", null],
    ["app/my-package.json", null],
    ["app/package.json/x", null],
    ["", null],
  ])("%s is %j", ([path, place]) => {
    expect(placeOfPackageJson(path)).toEqual(place);
  });
});

describe("packages that only devDependencies bring", () => {
  const of = (name: string, needs: readonly string[] = [], devNeeds: readonly string[] = []) => ({ name, needs, devNeeds });

  test.for<{ name: string; projects: readonly NodePackage[]; installed: readonly NodePackage[]; expected: readonly string[] }>([
    {
      name: "are these and what they need",
      projects: [of("app", ["zod"], ["vitest"])],
      installed: [of("zod"), of("vitest", ["vite"]), of("vite", ["esbuild"]), of("esbuild")],
      expected: ["esbuild", "vite", "vitest"],
    },
    {
      name: "are not what production needs as well, by whatever way",
      projects: [of("app", ["express"], ["vitest", "debug"])],
      installed: [of("express", ["debug"]), of("debug", ["ms"]), of("vitest", ["ms", "pathe"]), of("ms"), of("pathe")],
      expected: ["pathe", "vitest"],
    },
    {
      name: "are not what any version of a package in production needs",
      projects: [of("app", ["a"], ["tool"])],
      installed: [of("a"), of("a", ["b"]), of("b"), of("tool", ["b"])],
      expected: ["tool"],
    },
    {
      name: "are not what another project needs",
      projects: [of("one", [], ["typescript"]), of("two", ["typescript"])],
      installed: [of("typescript")],
      expected: [],
    },
    {
      name: "are not what the devDependencies of an installed package name",
      projects: [of("app", ["zod"])],
      installed: [of("zod", [], ["typescript"]), of("typescript")],
      expected: [],
    },
    { name: "are not what is not installed", projects: [of("app", [], ["typescript"])], installed: [of("zod")], expected: [] },
    {
      name: "are not what no project speaks of",
      projects: [of("app", ["zod"])],
      installed: [of("zod"), of("left-over")],
      expected: [],
    },
    { name: "are unknown without a project", projects: [], installed: [of("typescript")], expected: [] },
    { name: "are not what has no name", projects: [of("app", [], [""])], installed: [of("")], expected: [] },
    {
      name: "are found where they need each other",
      projects: [of("app", [], ["a"])],
      installed: [of("a", ["b"]), of("b", ["a"])],
      expected: ["a", "b"],
    },
  ])("$name", ({ projects, installed, expected }) => {
    expect([...devOnly(projects, installed)].toSorted()).toEqual(expected);
  });
});

const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
/** What the action itself runs on: a project that needs only that, and has everything that is installed here. */
const needed = ["@actions/artifact", "@actions/core", "@actions/github", "csv-parse", "mdast-util-gfm", "yaml", "zod"];
const root = await projectWith(needed);

async function projectWith(names: readonly string[]): Promise<string> {
  const directory = await temporaryDirectory();
  const own = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(modules, "../package.json"), "utf8"))).devDependencies;
  const part = (isWanted: boolean) =>
    Object.fromEntries(Object.entries(own).filter(([name]) => names.includes(name) === isWanted));
  const project = {
    name: "project",
    version: "1.0.0",
    dependencies: part(true),
    devDependencies: part(false),
    overrides: { traverse: "0.3.9" },
  };
  writeFileSync(join(directory, "package.json"), JSON.stringify(project));
  for (const path of packageFiles(modules)) {
    await mkdir(dirname(join(directory, "node_modules", path)), { recursive: true });
    await copyFile(join(modules, path), join(directory, "node_modules", path));
  }
  return directory;
}

/** Compares with npm itself; where there is none, one skipped test says why. */
function withNpm(declare: () => void): void {
  const isMissing = spawnSync("npm", ["--version"]).status !== 0;
  describe("the packages of this project", () => {
    if (!isMissing) return declare();
    test("did not run: there is no npm", ({ skip }) => {
      expect(isMissing).toBe(true);
      skip("npm is what the reader is held against");
    });
  });
}

withNpm(() => {
  test("that are told to be for development are never among those that npm has for production", () => {
    const told = ownDevOnly();
    const options = ["--omit=dev", "--all", "--parseable", "--long"];
    const answer = execFileSync("npm", ["ls", ...options], { cwd: root, encoding: "utf8" });
    // The first line is the project itself; what the script of a development package has put there is extraneous for npm.
    const lines = answer.trim().split("\n").slice(1);
    const production = lines.filter((line) => !line.endsWith(":EXTRANEOUS")).map((line) => line.split(":")[0] ?? "");
    expect(production.length).toBeGreaterThan(20);
    expect(production.filter((path) => told.has(nameOf(path)))).toEqual([]);
  });
});

test("the tools of this project are for development only, but for what production needs as well", () => {
  const told = ownDevOnly();
  for (const tool of ["vitest", "vite", "esbuild", "oxlint", "@vercel/ncc", "playwright-core"]) expect(told).toContain(tool);
  for (const tool of ["zod", "yaml", "@actions/core"]) expect(told).not.toContain(tool);
  // @actions/artifact needs @protobuf-ts/plugin, and that needs typescript: npm has it for production as well.
  expect(told).not.toContain("typescript");
});

/** Of each installed package its package.json, below `directory`. */
function packageFiles(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "package.json")
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .filter((path) => placeOfPackageJson(join("node_modules", path))?.kind === "installed");
}

function ownDevOnly(): ReadonlySet<string> {
  const installed = packageFiles(join(root, "node_modules")).flatMap(
    (path) => readNodePackage(readFileSync(join(root, "node_modules", path))) ?? [],
  );
  const project = readNodePackage(readFileSync(join(root, "package.json")));
  return devOnly(project === null ? [] : [project], installed);
}

function nameOf(directory: string): string {
  return readNodePackage(readFileSync(join(directory, "package.json")))?.name ?? "";
}
