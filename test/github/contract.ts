import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { z } from "zod";

const Schema = z.record(z.string(), z.unknown());
const Content = z.record(z.string(), z.object({ schema: Schema }));
const Parameter = z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: Schema });
const Operation = z.object({
  parameters: z.array(Parameter).optional(),
  requestBody: z.object({ required: z.boolean().optional(), content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })),
});
const Subset = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: Schema }),
});

type Operation = z.infer<typeof Operation>;

/** What GitHub sends with a failure that the description does not spell out. */
const basicError = {
  type: "object",
  required: ["message", "documentation_url", "status"],
  properties: { message: { type: "string" }, documentation_url: { type: "string" }, status: { type: "string" } },
};

// What is compiled here is asked a few times: to optimize it takes longer than all of these.
const usual = { strict: false, allErrors: true, formats: formats(), code: { optimize: false } };
const ajv = new Ajv(usual);
/** Parameters arrive as text. */
const coercing = new Ajv({ ...usual, coerceTypes: true });
const compiled = new Map<string, ValidateFunction>();
const { paths, components } = Subset.parse(JSON.parse(readFileSync(new URL("openapi-subset.json", import.meta.url), "utf8")));

ajv.addSchema({ components }, "events");

/** The operations of the description, as `GET /repos/{owner}/{repo}`. */
export const operations: readonly string[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

/** Why a request is none that GitHub describes, or null. */
export function requestViolation(
  operation: string,
  request: { path: Readonly<Record<string, string>>; query: URLSearchParams; body: unknown },
): string | null {
  const { parameters = [], requestBody } = find(operation);
  const query = Object.fromEntries(request.query);
  const json = requestBody?.content["application/json"]?.schema;
  return (
    violation(`${operation} path`, parameterSchema(parameters, "path"), { ...request.path }) ??
    violation(`${operation} query`, parameterSchema(parameters, "query"), query) ??
    (json === undefined ? unexpectedBody(operation, request.body) : violation(`${operation} body`, json, request.body))
  );
}

/** Why an answer is none that GitHub describes, or null. */
export function responseViolation(operation: string, status: number, body: unknown): string | null {
  const described = find(operation).responses[String(status)];
  if (described === undefined && status < 400) return `${operation} does not describe an answer ${status}`;
  const json = described?.content?.["application/json"]?.schema ?? (status >= 400 ? basicError : undefined);
  const name = `${operation} answer ${status}`;
  return json === undefined ? unexpectedBody(name, body) : violation(name, json, body);
}

/** Why an event's payload is none that GitHub sends, or null; `name` as in `webhook-pull-request-opened`. */
export function eventViolation(name: string, payload: unknown): string | null {
  return violation(name, { $ref: `events#/components/schemas/webhook-${name}` }, JSON.parse(JSON.stringify(payload)));
}

function find(operation: string): Operation {
  const [method = "", path = ""] = operation.split(" ");
  const found = paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`${operation} is not in openapi-subset.json`);
  return found;
}

function parameterSchema(parameters: readonly z.infer<typeof Parameter>[], place: string): object {
  const here = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(here.map((parameter) => [parameter.name, parameter.schema])),
    required: here.filter((parameter) => parameter.required === true).map((parameter) => parameter.name),
    additionalProperties: false,
  };
}

function violation(name: string, schema: object, value: unknown): string | null {
  const engine = name.endsWith(" path") || name.endsWith(" query") ? coercing : ajv;
  const validate = compiled.get(name) ?? engine.compile(schema);
  compiled.set(name, validate);
  if (validate(value)) return null;
  return `${name}: ${engine.errorsText(validate.errors, { dataVar: "it" })}`;
}

function unexpectedBody(name: string, body: unknown): string | null {
  return body === undefined ? null : `${name}: there is a body, and none is described`;
}

function formats(): Record<string, true | RegExp> {
  return {
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    "uri-template": true,
    uri: /^[a-z][a-z0-9+.-]*:\S+$/,
    email: /^\S+@\S+$/,
    int64: true,
    float: true,
    double: true,
  };
}
