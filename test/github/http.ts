import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** How an answer leaves the house: whole, or in one of the ways in which networks fail. */
export type Delivery = "whole" | "reset" | "silence" | "half" | "corrupt";

export interface Outgoing {
  readonly answer: Answer;
  readonly delivery: Delivery;
}

/** Starts a server on an ephemeral port of 127.0.0.1 and gives its origin. */
export async function listen(handle: (request: Incoming) => Promise<Outgoing>): Promise<{ server: Server; origin: string }> {
  const server = createServer((message, response) => {
    read(message)
      .then(handle)
      .then((outgoing) => deliver(response, outgoing))
      .catch((error: unknown) => crash(response, error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${portOf(server.address())}` };
}

/** Ends all connections, those of silent answers too. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

async function read(message: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const url = new URL(message.url ?? "/", "http://127.0.0.1");
  return { method: message.method ?? "GET", url, headers: message.headers, body: Buffer.concat(chunks) };
}

function deliver(response: ServerResponse, { answer, delivery }: Outgoing): void {
  const body = Buffer.from(answer.body ?? "");
  switch (delivery) {
    case "silence":
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "half":
      response.writeHead(answer.status, withLength(answer, body));
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
      return;
    case "corrupt":
    case "whole":
      response.writeHead(answer.status, withLength(answer, body));
      response.end(delivery === "corrupt" ? flipMiddle(body) : body);
  }
}

function withLength(answer: Answer, body: Buffer): Record<string, string> {
  const length: Record<string, string> =
    answer.status === 204 || answer.status === 304 ? {} : { "content-length": String(body.length) };
  return { ...answer.headers, ...length };
}

/** The same length with one byte changed, as a digest check must notice. */
function flipMiddle(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  const middle = Math.floor(copy.length / 2);
  copy.writeUInt8((copy[middle] ?? 0) ^ 0xff, middle);
  return copy;
}

function crash(response: ServerResponse, error: unknown): void {
  response.writeHead(500, { "content-type": "text/plain" });
  response.end(error instanceof Error ? error.stack : String(error));
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}
