import { clauseOf } from "../../failure.ts";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { pipeline } from "node:stream/promises";
import { userError } from "../../failure.ts";
import { digestPattern, LayoutStore, RegistryRefusal } from "./layout-store.ts";

/** A registry that lives for one `docker push`: it takes an image on 127.0.0.1 and leaves it as an OCI layout. */
export interface LoopbackRegistry {
  /** `127.0.0.1:PORT/NAME`; the name is random, and no other is answered. */
  readonly repository: string;
  /** What went wrong on this side (a full disk), for the message when the push fails. */
  readonly failures: readonly string[];
  /** Digests of the blobs that were not sent because of `claimBlobs`. */
  readonly skipped: ReadonlySet<string>;
  /** From now on these blobs (bytes by digest) are said to be here; the manifest will give them the sizes that are said here. */
  claimBlobs(blobs: ReadonlyMap<string, number>): void;
  /** Writes `oci-layout` and `index.json`; call it after a push that succeeded. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

const idleLimitMs = 300_000;

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md, the part that a push needs. */
export async function startLoopbackRegistry(directory: string): Promise<LoopbackRegistry> {
  const store = await LayoutStore.in(directory);
  const name = `image-${randomBytes(16).toString("hex")}`;
  const failures: string[] = [];
  const known = new Map<string, number>();
  const skipped = new Set<string>();
  const server = createServer((request, response) => {
    answer({ store, known, skipped, name, request, response }).catch((error: unknown) => {
      if (!(error instanceof RegistryRefusal)) failures.push(clauseOf(error));
      refuse(request, response, error);
    });
  });
  // A layer may take as long as it takes; only silence is limited.
  server.requestTimeout = 0;
  server.setTimeout(idleLimitMs, (socket) => socket.destroy());
  const port = await listen(server);
  return {
    repository: `127.0.0.1:${port}/${name}`,
    failures,
    skipped,
    claimBlobs: (blobs) => blobs.forEach((bytes, digest) => known.set(digest, bytes)),
    finish: () => store.finish(),
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server): Promise<number> {
  try {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("a TCP server has no port");
    await reach(address.port);
    return address.port;
  } catch (error) {
    server.close();
    throw userError("push-no-loopback", { reason: error instanceof Error ? error.message : String(error) }, { cause: error });
  }
}

/** Where the loopback interface is down, some systems let a server listen that nobody can reach. */
async function reach(port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
  } finally {
    socket.destroy();
  }
}

interface Exchange {
  readonly store: LayoutStore;
  readonly known: ReadonlyMap<string, number>;
  readonly skipped: Set<string>;
  readonly name: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

const tagPattern = /^\w[\w.-]{0,127}$/;

async function answer(exchange: Exchange): Promise<void> {
  const { name, request } = exchange;
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  if (url.pathname === "/v2/" || url.pathname === "/v2") return send(exchange, 200, {});
  const prefix = `/v2/${name}/`;
  if (!url.pathname.startsWith(prefix)) throw new RegistryRefusal(404, "NAME_UNKNOWN", "no such repository");
  const [kind, reference = "", upload] = url.pathname.slice(prefix.length).split("/");
  if (kind === "manifests") return await answerManifest(exchange, reference);
  if (kind === "blobs" && reference === "uploads") return await answerUpload(exchange, upload ?? "", url.searchParams);
  if (kind === "blobs") return await answerBlob(exchange, reference);
  throw new RegistryRefusal(404, "UNSUPPORTED", "no such endpoint");
}

function send({ response }: Exchange, status: number, headers: Record<string, string | number>): void {
  response.writeHead(status, { "Docker-Distribution-Api-Version": "registry/2.0", "Content-Length": 0, ...headers }).end();
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const refusal = error instanceof RegistryRefusal ? error : new RegistryRefusal(500, "UNKNOWN", "the receiver failed");
  request.resume();
  if (response.headersSent) return void response.destroy();
  const body = JSON.stringify({ errors: [{ code: refusal.code, message: refusal.message }] });
  // The rest of a refused body is not worth reading: the connection ends with this answer.
  response.writeHead(refusal.status, { "Content-Type": "application/json", Connection: "close" }).end(body);
}

async function answerBlob(exchange: Exchange, digest: string): Promise<void> {
  const { request, response, store, known, skipped } = exchange;
  if (!digestPattern.test(digest)) throw new RegistryRefusal(400, "DIGEST_INVALID", "a blob is named by its sha256 digest");
  if (request.method !== "HEAD" && request.method !== "GET") throw new RegistryRefusal(405, "UNSUPPORTED", "blobs are uploaded");
  const size = await store.blobBytes(digest);
  const knownSize = known.get(digest);
  if (size === null && knownSize !== undefined && request.method === "HEAD") {
    skipped.add(digest);
    return send(exchange, 200, { "Content-Length": knownSize, "Docker-Content-Digest": digest });
  }
  if (size === null) throw new RegistryRefusal(404, "BLOB_UNKNOWN", "not here yet");
  if (request.method === "HEAD") return send(exchange, 200, { "Content-Length": size, "Docker-Content-Digest": digest });
  response.writeHead(200, {
    "Content-Length": size,
    "Docker-Content-Digest": digest,
    "Content-Type": "application/octet-stream",
  });
  await pipeline(createReadStream(store.blobPath(digest)), response);
}

async function answerUpload(exchange: Exchange, id: string, query: URLSearchParams): Promise<void> {
  const { request, store, name } = exchange;
  const digest = query.get("digest");
  switch (`${request.method} ${id === "" ? "new" : "known"}`) {
    case "POST new": {
      // A request to mount a blob of another repository (`?mount=`) is answered like any other: there is none here, upload it.
      const begun = store.beginUpload();
      if (digest === null) return send(exchange, 202, { Location: `/v2/${name}/blobs/uploads/${begun}`, Range: "0-0" });
      await store.append(begun, request);
      return await endUpload(exchange, begun, digest);
    }
    case "PATCH known": {
      const size = await store.append(id, request);
      return send(exchange, 202, { Location: `/v2/${name}/blobs/uploads/${id}`, Range: `0-${Math.max(0, size - 1)}` });
    }
    case "PUT known":
      if (digest === null) throw new RegistryRefusal(400, "DIGEST_INVALID", "an upload ends with its digest");
      await store.append(id, request);
      return await endUpload(exchange, id, digest);
    default:
      throw new RegistryRefusal(405, "UNSUPPORTED", "uploads are POST, PATCH and PUT");
  }
}

async function endUpload(exchange: Exchange, id: string, digest: string): Promise<void> {
  await exchange.store.endUpload(id, digest);
  send(exchange, 201, { Location: `/v2/${exchange.name}/blobs/${digest}`, "Docker-Content-Digest": digest });
}

async function answerManifest(exchange: Exchange, reference: string): Promise<void> {
  const { request, response, store, name } = exchange;
  const isDigest = digestPattern.test(reference);
  if (!isDigest && !tagPattern.test(reference)) throw new RegistryRefusal(400, "TAG_INVALID", "neither a tag nor a digest");
  if (request.method === "PUT") {
    const descriptor = await store.putManifest(reference, request);
    return send(exchange, 201, {
      Location: `/v2/${name}/manifests/${descriptor.digest}`,
      "Docker-Content-Digest": descriptor.digest,
    });
  }
  if (request.method !== "HEAD" && request.method !== "GET")
    throw new RegistryRefusal(405, "UNSUPPORTED", "manifests are PUT and GET");
  const descriptor = store.manifest(reference);
  if (descriptor === null) throw new RegistryRefusal(404, "MANIFEST_UNKNOWN", "not here yet");
  const headers = {
    "Content-Type": descriptor.mediaType,
    "Content-Length": descriptor.size,
    "Docker-Content-Digest": descriptor.digest,
  };
  if (request.method === "HEAD") return send(exchange, 200, headers);
  response.writeHead(200, headers);
  await pipeline(createReadStream(store.blobPath(descriptor.digest)), response);
}
