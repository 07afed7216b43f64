import { describe, expect, test } from "vitest";
import { parseConfig, parseRules } from "../../src/inputs/config.ts";
import { imageInputNames } from "../../src/inputs/input-names.ts";
import { UserError } from "../../src/failure.ts";
import { parseInputs, type RawImage, type RawInputs } from "../../src/inputs/inputs.ts";
import { longestProcessorMs, processorMs } from "../support/effort.ts";

const path = ".github/image-size-budget.yml";

function images(text: string, step: RawInputs = {}): readonly RawImage[] {
  return parseConfig(path, text, step).images;
}

function refusal(text: string): string {
  try {
    images(text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error("the file was accepted");
}

describe("a configuration file", () => {
  test("lists images, each told with the line it begins at", () => {
    const text =
      "images:\n  - name: api\n    context: services/api\n  # the other one\n  - name: web\n    file: web.Dockerfile\n";
    expect(images(text)).toEqual([
      { raw: { name: "api", context: "services/api" }, written: { name: "api", context: "services/api" }, at: `${path}:2` },
      { raw: { name: "web", file: "web.Dockerfile" }, written: { name: "web", file: "web.Dockerfile" }, at: `${path}:5` },
    ]);
  });

  test("lays an image over the file's defaults, and those over the step", () => {
    const step = { "warn-at": "1%", "justify-at": "2%", target: "step", "github-token": "t" };
    const text = "defaults:\n  justify-at: 3%\n  target: defaults\nimages:\n  - name: api\n    target: image\n  - name: web\n";
    expect(images(text, step).map(({ raw }) => raw)).toEqual([
      { name: "api", "warn-at": "1%", "justify-at": "3%", target: "image", "github-token": "t" },
      { name: "web", "warn-at": "1%", "justify-at": "3%", target: "defaults", "github-token": "t" },
    ]);
  });

  test.for([
    { written: "build-args: [A=1, 'B=x,y']", becomes: { "build-args": "A=1\nB=x,y" } },
    { written: "build-args: |\n      A=1\n      B=2", becomes: { "build-args": "A=1\nB=2\n" } },
    { written: "no-cache: true", becomes: { "no-cache": "true" } },
    { written: "ulimit: [1024]", becomes: { ulimit: "1024" } },
    { written: "max-size: 1000000000", becomes: { "max-size": "1000000000" } },
    { written: "warn-at: 5%", becomes: { "warn-at": "5%" } },
    { written: "context: &c services\n    file: *c", becomes: { context: "services", file: "services" } },
    { written: "target: yes", becomes: { target: "yes" } },
  ])("takes $written", ({ written, becomes }) => {
    expect(images(`images:\n  - name: api\n    ${written}\n`)[0]?.raw).toEqual({ name: "api", ...becomes });
  });

  test("takes every input of an image by its own name", () => {
    const inputs = imageInputNames.filter((name) => name !== "name").map((name) => `    ${name}: value`);
    expect(Object.keys(images(["images:", "  - name: api", ...inputs].join("\n"))[0]?.raw ?? {}).toSorted()).toEqual([
      ...imageInputNames,
    ]);
  });

  test("may be written as JSON", () => {
    expect(images('{"images": [{"name": "api"}]}')).toEqual([
      { raw: { name: "api" }, written: { name: "api" }, at: `${path}:1` },
    ]);
  });
});

describe("a file that cannot be used is refused with the line and the reason", () => {
  const list = "images:\n  - name: api\n";
  test.for([
    { what: "an empty file", text: "", line: 1, says: "the file must hold a list of 'images'" },
    { what: "a list", text: "- name: api", line: 1, says: "the file must hold a list of 'images'" },
    { what: "nothing below 'images'", text: "images:\n", line: 1, says: "'images' must be a list of images" },
    { what: "an empty list", text: "# none\nimages: []", line: 2, says: "'images' must hold at least one image" },
    { what: "a text for a list", text: "images: api", line: 1, says: "'images' must be a list of images" },
    { what: "a text for an image", text: "images:\n  - api", line: 2, says: "'images.0' must be inputs, such as 'name: api'" },
    { what: "an image without a name", text: `${list}  - context: web`, line: 3, says: "'images.1.name' must be there, as text" },
    { what: "a number as name", text: "images:\n  - name: 12", line: 2, says: "'images.0.name' must be there, as text" },
    { what: "an empty name", text: "images:\n  - name: ''", line: 2, says: "'images.0.name' must not be empty" },
    {
      what: "a map for a text",
      text: `${list}    file: {a: b}`,
      line: 3,
      says: "'images.0.file' must be text, a number, true or false, or a list of texts",
    },
    {
      what: "an input without a value",
      text: `${list}    file:`,
      line: 3,
      says: "'images.0.file' must be text, a number, true or false, or a list of texts",
    },
    {
      what: "a text for the defaults",
      text: `defaults: 5%\n${list}`,
      line: 1,
      says: "'defaults' must be inputs, such as 'warn-at: 5%'",
    },
    { what: "two documents", text: `${list}---\n${list}`, line: 3, says: "Source contains multiple documents" },
    { what: "a key that is there twice", text: `${list}    target: a\n    target: b`, line: 4, says: "Map keys must be unique" },
    {
      what: "an unclosed bracket",
      text: `${list}    tags: [a\n    file: b`,
      line: 4,
      says: "Flow sequence in block collection must be sufficiently indented",
    },
    { what: "a tab as indentation", text: "images:\n\t- name: api", line: 2, says: "Tabs are not allowed as indentation" },
    { what: "an alias of nothing", text: `${list}    file: *there`, line: 1, says: "Unresolved alias" },
    {
      what: "too many images",
      text: `images:\n${"  - name: a\n".repeat(201)}`,
      line: 1,
      says: "'images' must hold at most 200 images",
    },
  ])("$what", ({ text, line, says }) => {
    const sentence = refusal(text);
    expect(sentence.slice(0, `${path}:${line}: `.length)).toBe(`${path}:${line}: `);
    expect(sentence).toContain(says);
  });

  test("an unknown input of an image, even where a known one is wrong too, with those that are known", () => {
    const sentence = refusal("images:\n  - context: 1\n    contxt: web\n");
    expect(sentence).toContain(`${path}:3: unknown key "contxt" in 'images.0'; known are add-hosts, `);
    expect(imageInputNames.filter((name) => !sentence.includes(name))).toEqual([]);
  });

  test.for([
    ["at the top", `${list}imagse: []`, 3, '"imagse" in the file; known are '],
    ["in the defaults", `defaults:\n  mode: record\n${list}`, 2, `"mode" in 'defaults'; known are `],
    ["that belongs to the whole step", `${list}    on-error: fail`, 3, `"on-error" in 'images.0'; known are `],
  ] as const)("an unknown key %s", ([, text, line, says]) => {
    expect(refusal(text)).toContain(`${path}:${line}: unknown key ${says}`);
  });

  test.for(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a key as unknown as any other", (key) => {
    expect(refusal(`${key}: {warn-at: 1%}\n${list}`)).toContain(`${path}:1: unknown key "${key}"`);
    expect(refusal(`${list}    ${key}: {warn-at: 1%}`)).toContain(`${path}:3: unknown key "${key}"`);
    expect(Object.hasOwn(Object.prototype, "warn-at")).toBe(false);
  });

  test("a few aliases that stand for millions of values are not followed", () => {
    const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(`*l${at}`).join(", ")}]`);
    const text = ["l0: &l0 [x]", ...levels, "images: *l9"].join("\n");
    const takesMs = processorMs(() => expect(refusal(text)).toContain("Excessive alias count"));
    expect(takesMs).toBeLessThan(longestProcessorMs);
  });

  test.for(["[", "{a: ", "- ", "? "])("nesting without end is refused, not followed: %j", (open) => {
    expect(refusal(open.repeat(50_000))).toContain(`${path}:1: it is nested too deeply`);
  });

  test("many keys are read in a time that grows with their number", () => {
    const keys = Array.from({ length: 40_000 }, (_, at) => `k${at}: 1`).join("\n");
    const takesMs = processorMs(() => expect(refusal(keys)).toContain('unknown key "k0"'));
    expect(takesMs).toBeLessThan(longestProcessorMs);
  });

  test("a key that is there twice is told where it is repeated", () => {
    expect(refusal(`${list}    context: a\n    context: b\n`)).toContain(`${path}:4: Map keys must be unique`);
  });
});

test("an image that cannot be used is told by its line, whoever wrote the wrong value", () => {
  const step = { "warn-at": "10%", "justify-at": "25%" };
  const listed = images("images:\n  - name: api\n    count: all\n  - name: web\n    count: most\n", step);
  expect(() => parseInputs(step, listed, { name: "app", gitContext: "" })).toThrow(
    `${path}:4: Input 'count' is "most", which cannot be read.`,
  );
});

test("an owner is said of each image or of all", () => {
  const listed = images("defaults: { owner: platform }\nimages: [{ name: api, owner: payments }, { name: web }]\n");
  expect(listed.map(({ raw }) => raw["owner"])).toEqual(["payments", "platform"]);
});

test("beside a bake file a configuration may say who has to approve", () => {
  const rules = parseRules("sizes.yml", 'images:\n  - name: api\n    approval: ["@alice", "label:large-image"]\n');
  expect(rules.images.get("api")).toMatchObject({ approval: "@alice\nlabel:large-image" });
});
