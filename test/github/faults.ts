import type { Answer, Incoming, Outgoing } from "./http.ts";

/** What happens instead of the true answer, or to it. */
export type Response =
  /** This answer. An object as body is sent as JSON. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | object }
  /** The true answer, once this is done. */
  | { readonly after: () => Promise<unknown> }
  /** The connection is reset; never answered; cut in the middle of the true answer; one byte of it changed. */
  | "reset"
  | "silence"
  | "half"
  | "corrupt";

export interface Fault {
  readonly match: { readonly method?: string; readonly path: RegExp };
  /** How often it strikes before the truth is told again; once unless said otherwise. */
  readonly times?: number | "always";
  readonly respond: Response;
}

/** A fault that was set; `hits` says how often it struck. */
export interface SetFault {
  readonly hits: number;
  /** Ends the fault. */
  clear(): void;
}

/** The faults of one server. The path that is matched includes the query. */
export class Faults {
  readonly #set: { readonly fault: Fault; hits: number }[] = [];

  add(fault: Fault): SetFault {
    const entry = { fault, hits: 0, clear: () => void this.#set.splice(this.#set.indexOf(entry), 1) };
    this.#set.push(entry);
    return entry;
  }

  /** The outcome of a request; `truth` makes the true answer and is not called when nothing of it is used. */
  async outcome(request: Incoming, truth: () => Promise<Answer>): Promise<Outgoing> {
    const struck = this.#set.find(({ fault, hits }) => matches(fault, request) && hits < limitOf(fault));
    if (struck === undefined) return { answer: await truth(), delivery: "whole" };
    struck.hits += 1;
    return respond(struck.fault.respond, truth);
  }
}

async function respond(response: Response, truth: () => Promise<Answer>): Promise<Outgoing> {
  if (response === "reset" || response === "silence") return { answer: { status: 0 }, delivery: response };
  if (response === "half" || response === "corrupt") return { answer: await truth(), delivery: response };
  if ("after" in response) {
    await response.after();
    return { answer: await truth(), delivery: "whole" };
  }
  const { status, headers = {}, body = "" } = response;
  const isText = typeof body === "string";
  const type = isText ? "text/html" : "application/json; charset=utf-8";
  const text = isText ? body : JSON.stringify(body);
  return { answer: { status, headers: { "content-type": type, ...headers }, body: text }, delivery: "whole" };
}

/** Answers none of `count` requests before all of them have come. */
export function gathering(count: number): () => Promise<void> {
  const all = Promise.withResolvers<void>();
  let come = 0;
  return async () => {
    come += 1;
    if (come === count) all.resolve();
    await all.promise;
  };
}

function matches(fault: Fault, request: Incoming): boolean {
  const method = fault.match.method ?? request.method;
  return method === request.method && fault.match.path.test(request.url.pathname + request.url.search);
}

function limitOf(fault: Fault): number {
  if (fault.times === "always") return Number.POSITIVE_INFINITY;
  return fault.times ?? 1;
}
