import { join } from "node:path";
import { expect, test } from "vitest";
import { readImages } from "../../src/adapters/files/config-file.ts";
import { bakePathsIn, overridesIn, targetsIn } from "../../src/inputs/bake.ts";
import { imageInputNames } from "../../src/inputs/input-names.ts";
import { parseInputs, type RawInputs } from "../../src/inputs/inputs.ts";
import { outputNames } from "../../src/report/facts/outputs.ts";
import { actionMetadata, read, root } from "./files.ts";

const metadata = actionMetadata();
const inputNames = Object.keys(metadata.inputs);
const defaults = Object.fromEntries(Object.entries(metadata.inputs).map(([name, input]) => [name, input.default ?? ""]));
const surroundings = { name: "api", gitContext: "https://github.com/owner/api.git#main" };

test("the inputs in action.yml are exactly those that the code reads", async () => {
  // The token never becomes part of the inputs.
  const asked = new Set(["github-token"]);
  expect(read("src/runs/job.ts")).toContain('raw["github-token"]');
  const watched = (inputs: RawInputs) =>
    new Proxy(inputs, {
      get(target, name) {
        asked.add(String(name));
        return target[String(name)];
      },
    });
  const subjects = [{ ...defaults }, { ...defaults, image: "oci-dir://out" }].map(watched);
  for (const raw of subjects) parseInputs(raw, [{ raw, written: {}, at: "" }], surroundings);
  await readImages(join(root, "test"), watched(defaults));
  expect([bakePathsIn, targetsIn, overridesIn].map((parse) => parse(watched(defaults)))).toEqual([[], [], []]);
  expect([...asked].toSorted()).toEqual(inputNames.toSorted());
});

test("what a configuration file may set for one image is an input, too", () => {
  expect(inputNames).toEqual(expect.arrayContaining([...imageInputNames]));
});

test("the outputs in action.yml are exactly those that the code sets", () => {
  expect(Object.keys(metadata.outputs).toSorted()).toEqual(outputNames.toSorted());
});

test("the defaults in action.yml make a valid step", () => {
  const inputs = parseInputs(defaults, [{ raw: defaults, written: {}, at: "" }], surroundings);
  expect(inputs).toMatchObject({
    mode: "auto",
    comment: "on-change",
    images: [{ name: "api", subject: { build: { context: "." } } }],
  });
});

/** Without a value these mean what docker/build-push-action means: the Git context, and false. */
const mayBeEmpty = new Set(["context", "github-token", "load", "no-cache", "pull", "push"]);
const neededDefaults = inputNames.filter((name) => defaults[name] !== "" && !mayBeEmpty.has(name));

test.for(neededDefaults)("the default of '%s' is in action.yml only: the code has none to fall back on", (name) => {
  const raw = { ...defaults, [name]: "" };
  expect(() => parseInputs(raw, [{ raw, written: {}, at: "" }], surroundings)).toThrow(
    `Input '${name}' is "", which cannot be read.`,
  );
});

test("action.yml runs the bundle that is committed", () => {
  expect(metadata.runs).toEqual({ using: "node24", main: "dist/index.js" });
  expect(read(metadata.runs.main).length).toBeGreaterThan(0);
});

test("a run fills in the defaults of action.yml (if not: npx vitest run test/docs --update)", async () => {
  // Expressions of GitHub's own become empty: nothing evaluates them in a terminal.
  const literal = Object.entries(defaults).map(([name, value]) => [name, value.replace(/\$\{\{.*\}\}/, "")]);
  const text = JSON.stringify(Object.fromEntries(literal), null, 2);
  await expect(
    `/** The defaults of action.yml's inputs. Made by test/docs/action-yml.test.ts. */\nexport const inputDefaults: Readonly<Record<string, string>> =\n${text};\n`,
  ).toMatchFileSnapshot(join(root, "src/generated/input-defaults.ts"));
});
