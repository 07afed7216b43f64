import { isMap, isNode, LineCounter, parseDocument, type Document } from "yaml";
import { z } from "zod";
import { userError } from "./failure.ts";
import type { RawImage, RawInputs } from "./inputs.ts";

/** Inputs that speak of one image; the others belong to the whole step. */
export const imageInputNames = [
  "add-hosts",
  "allow",
  "annotations",
  "build-args",
  "build-contexts",
  "builder",
  "cache-from",
  "cache-to",
  "cgroup-parent",
  "context",
  "count",
  "file",
  "image",
  "justify-at",
  "labels",
  "max-size",
  "name",
  "network",
  "no-cache",
  "no-cache-filters",
  "platforms",
  "pull",
  "secret-envs",
  "secret-files",
  "secrets",
  "shm-size",
  "ssh",
  "tags",
  "target",
  "ulimit",
  "warn-at",
] as const;

const Value = z.union([z.string(), z.boolean(), z.number(), z.array(z.union([z.string(), z.number()])).max(1000)], {
  error: "must be text, a number, true or false, or a list of texts",
});
const inputs = Object.fromEntries(imageInputNames.map((name) => [name, Value.optional()]));

/** `.github/image-size-budget.yml`: every image takes the inputs of action.yml by the same names. */
export const Config = z.strictObject({
  /** Laid under every image. */
  defaults: z.strictObject(inputs).optional(),
  images: z
    .array(z.strictObject({ ...inputs, name: z.string({ error: "needs a 'name'" }).min(1) }))
    .min(1)
    .max(200),
});

/** The images of a configuration file, each laid over the file's defaults and the step's own inputs. */
export function parseConfig(path: string, text: string, step: RawInputs): readonly RawImage[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw userError("config-invalid", { path, line: lines.linePos(fault.pos[0]).line, problem: fault.message });
  }
  const parsed = Config.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!parsed.success) throw invalid({ path, document, lines }, parsed.error);
  const { defaults, images } = parsed.data;
  return images.map((image, index) => ({
    raw: { ...step, ...asText(defaults ?? {}), ...asText(image) },
    at: `${path}:${lineOf({ path, document, lines }, ["images", index])}`,
  }));
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

interface Source {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

function invalid(source: Source, error: z.ZodError): Error {
  const [issue] = error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const place = (issue?.path ?? []).filter((part) => typeof part !== "symbol");
  const line = lineOf(source, unknown === undefined ? place : [...place, unknown]);
  const problem = unknown === undefined ? `${show(place)} ${issue?.message ?? "is not valid"}` : unknownKey(unknown, place);
  return userError("config-invalid", { path: source.path, line, problem }, { cause: error });
}

function unknownKey(key: string, place: readonly (string | number)[]): string {
  const known = place.length === 0 ? ["defaults", "images"] : imageInputNames;
  return `unknown key "${key}" in ${show(place)}; known are ${known.join(", ")}`;
}

function show(place: readonly (string | number)[]): string {
  return place.length === 0 ? "the file" : `'${place.join(".")}'`;
}

/** Line of the key at `place`, or of the nearest thing around it that is there. */
function lineOf({ document, lines }: Source, place: readonly (string | number)[]): number {
  const parent = document.getIn(place.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isNode(key) && String(key) === String(place.at(-1))) : undefined;
  const node = pair?.key ?? document.getIn(place, true);
  const start = isNode(node) ? node.range?.[0] : undefined;
  if (start !== undefined) return lines.linePos(start).line;
  return place.length === 0 ? 1 : lineOf({ path: "", document, lines }, place.slice(0, -1));
}
