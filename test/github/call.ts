import type { Answer } from "./http.ts";
import type { Repository } from "./repository.ts";
import type { Level, Scope, Token } from "./token.ts";
import type { World } from "./world.ts";

/** One request to one operation, after its contract, token and permission were checked. */
export interface Call {
  readonly world: World;
  readonly token: Token;
  readonly repository: Repository;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The address without its query. */
  readonly address: string;
}

export interface Route {
  /** As in the OpenAPI description: `GET /repos/{owner}/{repo}`. */
  readonly operation: string;
  /** One of these is enough; none: every token may. */
  readonly needs: readonly (readonly [Scope, Level])[];
  /** The query parameters that the handler looks at. Another one stops the test instead of being ignored. */
  readonly query?: readonly string[];
  readonly answer: (call: Call) => Reply;
}

/** An answer whose body is still a value. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/** A failure as GitHub words it. */
export class Failure extends Error {
  readonly reply: Reply;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    const json = { message, ...more, documentation_url: "https://docs.github.com/rest", status: String(status) };
    this.reply = { status, json };
  }
}

/** The value, or 404. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Failure(404, "Not Found");
  return value;
}

/** A path parameter that is a number. */
export function numberOf(call: Call, name: string): number {
  return Number(textOf(call, name));
}

export function textOf(call: Call, name: string): string {
  return found(call.path[name]);
}

/** One page of a list (30 items unless asked, 100 at most) and the Link header that leads on. */
export function page<T>(call: Call, items: readonly T[], usual = 30): { items: readonly T[]; headers: Record<string, string> } {
  const size = Math.min(Number(call.query.get("per_page") ?? usual), 100);
  const at = Number(call.query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [
    ...(at > 1 ? [link(call, at - 1, "prev")] : []),
    ...(at < last ? [link(call, at + 1, "next"), link(call, last, "last")] : []),
    ...(at > 1 ? [link(call, 1, "first")] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(", ") };
  return { items: items.slice((at - 1) * size, at * size), headers };
}

export function encode(reply: Reply): Answer {
  const { status, headers = {}, json } = reply;
  if (json === undefined) return { status, headers };
  return { status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body: JSON.stringify(json) };
}

function link(call: Call, to: number, relation: string): string {
  const query = new URLSearchParams(call.query);
  query.set("page", String(to));
  return `<${call.address}?${query.toString()}>; rel="${relation}"`;
}
