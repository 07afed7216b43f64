import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import { z } from "zod";
import { userError } from "../failure.ts";
import { schemaAddress } from "../version.ts";
import { imageInputNames, ruleInputNames, rulesKey } from "./input-names.ts";
import type { RawImages, RawInputs } from "./inputs.ts";

const Value = z.union([z.string(), z.boolean(), z.number(), z.array(z.union([z.string(), z.number()])).max(1000)], {
  error: "must be text, a number, true or false, or a list of texts",
});
const Name = z.string({ error: "must be there, as text" }).min(1, "must not be empty");
const inputs = Object.fromEntries(imageInputNames.map((name) => [name, Value.optional()]));

const concurrencyRule = "must be a whole number from 1 to 16: how many images are built at a time";

/** `.github/image-size-budget.yml`: every image takes the inputs of action.yml by the same names. */
const Config = z.strictObject(
  {
    /** Laid under every image. */
    defaults: z.strictObject(inputs, { error: "must be inputs, such as 'warn-at: 5%'" }).optional(),
    images: z
      .array(z.strictObject({ ...inputs, name: Name }, { error: "must be inputs, such as 'name: api'" }), {
        error: "must be a list of images",
      })
      .min(1, "must hold at least one image")
      .max(200, "must hold at most 200 images"),
    /** How many images are built and measured at a time; one when it is left out. */
    concurrency: z.int({ error: concurrencyRule }).min(1, concurrencyRule).max(16, concurrencyRule).optional(),
  },
  { error: "must hold a list of 'images'" },
);

/** JSON Schema (draft 2020-12) of the configuration file, for editors; `descriptions` are those of the inputs in action.yml. */
export function configSchema(descriptions: Readonly<Record<string, string>>): object {
  const described = Object.fromEntries(
    imageInputNames.map((name) => [name, Value.optional().describe(descriptions[name] ?? "")]),
  );
  const { shape } = Config;
  const documented = z.strictObject({
    concurrency: shape.concurrency.describe("How many images are built at a time; 1 when left out"),
    defaults: z.strictObject(described).optional().describe("Laid under every image"),
    images: z
      .array(
        z.strictObject({
          ...described,
          name: z
            .string()
            .min(1)
            .describe(descriptions["name"] ?? ""),
        }),
      )
      .min(1)
      .max(200)
      .describe("One entry per image"),
  });
  const { $schema, ...schema } = z.toJSONSchema(documented, { reused: "inline" });
  return { $schema, $id: schemaAddress("config.schema.json"), title: "Image Size Budget configuration", ...schema };
}

/** The images of a configuration file, each laid over the file's defaults and the step's own inputs. */
export function parseConfig(path: string, text: string, step: RawInputs): RawImages {
  const { document, lines } = parseYaml(path, text);
  const parsed = Config.safeParse(plainValue({ path, document, lines }));
  if (!parsed.success) throw invalid({ path, document, lines }, parsed.error);
  const { defaults, images, concurrency = 1 } = parsed.data;
  const listed = images.map((image, index) => {
    const written = { ...asText(defaults ?? {}), ...asText(image), name: image.name };
    const at = `${path}:${lineOf({ path, document, lines }, ["images", index])}`;
    return { raw: { ...step, ...written }, written, at };
  });
  return { images: listed, concurrency, configPath: path, listedNames: listed.map(({ raw }) => raw.name.trim()) };
}

/** What a file says of images that another one lists. */
export interface WrittenRules {
  /** Laid under every image. */
  readonly defaults: RawInputs;
  readonly images: ReadonlyMap<string, RawInputs>;
  readonly concurrency: number;
}

/** A configuration file beside a bake or compose file: that one says what is built, this one by which rules it is judged. */
export function parseRules(path: string, text: string): WrittenRules {
  const source = { path, ...parseYaml(path, text) };
  const parsed = Config.safeParse(plainValue(source));
  if (!parsed.success) throw invalid(source, parsed.error);
  const { defaults = {}, images, concurrency = 1 } = parsed.data;
  const refuse = (written: object, place: readonly (string | number)[]): void => {
    const other = Object.keys(written).find((key) => key !== "name" && !isRule(key));
    if (other === undefined) return;
    const problem = `'${other}' says what is built, and the file in 'bake' does; known here are name, ${ruleInputNames.join(", ")}`;
    throw userError("config-invalid", { path, line: lineOf(source, [...place, other]), problem });
  };
  refuse(defaults, ["defaults"]);
  images.forEach((image, index) => refuse(image, ["images", index]));
  const byName = images.map(({ name, ...rules }) => [name.trim(), asText(rules)] as const);
  const twice = byName.find(([name], index) => byName.findIndex(([other]) => other === name) !== index);
  if (twice !== undefined) throw userError("image-name-twice", { name: twice[0] });
  return { defaults: asText(defaults), images: new Map(byName), concurrency };
}

function isRule(key: string): boolean {
  return ruleInputNames.some((name) => name === key);
}

const Rules = z.strictObject(Object.fromEntries(ruleInputNames.map((name) => [name, Value.optional()])), {
  error: "must be rules, such as 'max-size: 250 MB'",
});

/** `x-image-size-budget` of a bake file: rules by the names of targets. `json` as bake has evaluated it. */
export function parseBakeRules(path: string, json: unknown): ReadonlyMap<string, RawInputs> {
  const parsed = z.record(z.string(), Rules, { error: "must be rules by the names of targets" }).safeParse(json);
  if (parsed.success) return new Map(Object.entries(parsed.data).map(([name, rules]) => [name, asText(rules)]));
  throw userError("bake-rules-invalid", { path, problem: problemIn(parsed.error), known: ruleInputNames.join(", ") });
}

/** `x-image-size-budget` of the services of a compose file, by the names that bake gives them as targets. */
export function parseComposeRules(path: string, text: string): ReadonlyMap<string, RawInputs> {
  const source = { path, ...parseYaml(path, text) };
  const Compose = z.object({ services: z.record(z.string(), z.object({ [rulesKey]: Rules.optional() })).default({}) });
  const parsed = Compose.safeParse(plainValue(source));
  if (!parsed.success) throw invalid(source, parsed.error);
  return new Map(
    Object.entries(parsed.data.services).flatMap(([service, { [rulesKey]: rules }]) =>
      rules === undefined ? [] : [[service.replaceAll(".", "_"), asText(rules)] as const],
    ),
  );
}

/** Names of targets and groups, as far as the text of a bake or compose file tells them; for a message only. */
export function bakeTargetNames(path: string, text: string): readonly string[] {
  if (!/\.(?:json|ya?ml)$/i.test(path))
    return [...text.matchAll(/^\s*(?:target|group)\s+"([\w-]+)"/gm)].flatMap(([, name]) => name ?? []);
  const Named = z.record(z.string(), z.unknown()).catch({});
  const File = z.object({ group: Named, target: Named, services: Named }).partial().catch({});
  const { group = {}, target = {}, services = {} } = File.parse(plainValue({ path, ...parseYaml(path, text) }));
  return Object.keys({ ...group, ...target, ...services });
}

function problemIn(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = show((issue?.path ?? []).filter((part) => typeof part !== "symbol"));
  if (issue?.code === "unrecognized_keys") return `unknown key "${issue.keys[0] ?? ""}" in ${place}`;
  return `${place} ${issue?.message ?? "is not valid"}`;
}

function parseYaml(path: string, text: string): Pick<ConfigSource, "document" | "lines"> {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      // The parser compares every key with every other one of its map: a minute for 150,000 of them.
      uniqueKeys: false,
      // The parser's warnings quote the file, and the runner obeys commands wherever they stand in a line.
      logLevel: "error",
    });
    const fault = document.errors[0] ?? repeatedKey(document);
    if (fault === null) return { document, lines };
    throw userError("config-invalid", { path, line: lines.linePos(fault.pos[0]).line, problem: problemOf(fault) });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw userError("config-invalid", { path, line: 1, problem: tooDeep }, { cause });
  }
}

/** Some of its stack overflows the parser gives as mistakes in the file. */
function problemOf({ message }: Fault): string {
  return message.includes("call stack") ? tooDeep : message;
}

/** The parser calls itself for each level, and so do those who read what it made. */
const tooDeep = "it is nested too deeply";

interface Fault {
  readonly message: string;
  readonly pos: readonly [number, ...number[]];
}

function repeatedKey(document: Document): Fault | null {
  let fault: Fault | null = null;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) fault = { message: "Map keys must be unique", pos: [key.range?.[0] ?? 0] };
        if (fault !== null) return visit.BREAK;
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return fault;
}

function asText(values: Readonly<Record<string, z.infer<typeof Value> | undefined>>): RawInputs {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, textOf(value)] as const],
  );
  return Object.fromEntries(entries);
}

function textOf(value: z.infer<typeof Value>): string {
  return Array.isArray(value) ? value.join("\n") : String(value);
}

interface ConfigSource {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Aliases are followed only here: one may lead nowhere, or a few of them to millions of values. */
function plainValue({ path, document }: ConfigSource): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const problem = cause instanceof RangeError ? tooDeep : reason;
    throw userError("config-invalid", { path, line: 1, problem }, { cause });
  }
}

function invalid(source: ConfigSource, error: z.ZodError): Error {
  const issue = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const place = (issue?.path ?? []).filter((part) => typeof part !== "symbol");
  const line = lineOf(source, unknown === undefined ? place : [...place, unknown]);
  const problem = unknown === undefined ? `${show(place)} ${issue?.message ?? "is not valid"}` : unknownKey(unknown, place);
  return userError("config-invalid", { path: source.path, line, problem }, { cause: error });
}

function unknownKey(key: string, place: readonly (string | number)[]): string {
  const inFile = place.length === 0 ? ["concurrency", "defaults", "images"] : imageInputNames;
  const known = place.includes(rulesKey) ? ruleInputNames : inFile;
  return `unknown key "${key}" in ${show(place)}; known are ${known.join(", ")}`;
}

function show(place: readonly (string | number)[]): string {
  return place.length === 0 ? "the file" : `'${place.join(".")}'`;
}

/** Line of the key at `place`, or of the nearest thing around it that is there. */
function lineOf({ document, lines }: ConfigSource, place: readonly (string | number)[]): number {
  const parent = document.getIn(place.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isNode(key) && String(key) === String(place.at(-1))) : undefined;
  const node = pair?.key ?? document.getIn(place, true);
  const start = isNode(node) ? node.range?.[0] : undefined;
  if (start !== undefined) return lines.linePos(start).line;
  return place.length === 0 ? 1 : lineOf({ path: "", document, lines }, place.slice(0, -1));
}
