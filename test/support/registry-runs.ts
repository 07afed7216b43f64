import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

/** What was pushed, held in memory: nothing in it was made by the code under test. */
export class Registry implements AsyncDisposable {
  readonly #content = new Map<string, { readonly bytes: Buffer; readonly type: string }>();
  readonly #uploads = new Map<string, Buffer>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  private constructor() {}

  static async start(): Promise<Registry> {
    const registry = new Registry();
    registry.#server.listen(0, "127.0.0.1");
    await once(registry.#server, "listening");
    return registry;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  get host(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("a TCP server has no port");
    return `127.0.0.1:${address.port}`;
  }

  /** A manifest by tag or digest, or a blob by digest. */
  get(reference: string): Buffer {
    const found = this.#content.get(reference);
    if (found === undefined) throw new Error(`${reference} was not pushed`);
    return found.bytes;
  }

  /** https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", `http://${this.host}`);
    const reference = pathname.split("/").at(-1) ?? "";
    const body = await buffer(request);
    if (request.method === "POST") return this.#receive(crypto.randomUUID(), body, response, pathname);
    if (request.method === "PATCH") return this.#receive(reference, body, response, pathname);
    if (request.method !== "PUT") return this.#give(reference, request.method === "HEAD", response);
    const bytes = Buffer.concat([this.#uploads.get(reference) ?? Buffer.alloc(0), body]);
    const content = { bytes, type: request.headers["content-type"] ?? "application/octet-stream" };
    this.#content.set(digestOf(bytes), content);
    if (!searchParams.has("digest")) this.#content.set(reference, content);
    response.writeHead(201, { "Docker-Content-Digest": digestOf(bytes), Location: pathname }).end();
  }

  #receive(upload: string, body: Buffer, response: ServerResponse, pathname: string): void {
    const bytes = Buffer.concat([this.#uploads.get(upload) ?? Buffer.alloc(0), body]);
    this.#uploads.set(upload, bytes);
    const location = `${pathname.replace(/\/uploads\/.*$/, "/uploads")}/${upload}`;
    response.writeHead(202, { Location: location, Range: `0-${Math.max(0, bytes.length - 1)}` }).end();
  }

  #give(reference: string, isHead: boolean, response: ServerResponse): void {
    const content = this.#content.get(reference);
    if (content === undefined) return void response.writeHead(reference === "" ? 200 : 404).end();
    const { bytes, type } = content;
    response.writeHead(200, { "Content-Type": type, "Content-Length": bytes.length, "Docker-Content-Digest": digestOf(bytes) });
    response.end(isHead ? undefined : bytes);
  }
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
