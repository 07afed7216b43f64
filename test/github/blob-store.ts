import { randomUUID } from "node:crypto";
import type { Answer, Incoming } from "./http.ts";
import { isEqual, sign } from "./token.ts";

/** One blob: empty until its block list is put. */
export interface Blob {
  readonly id: string;
  content: Buffer | null;
  readonly blocks: Map<string, Buffer>;
}

type Right = "r" | "w";

/** Stores blobs behind signed addresses and answers the part of Azure's protocol that the artifact client speaks. */
export class BlobStore {
  /** `http://127.0.0.1:<port>`, another origin than the API's, as on GitHub. */
  origin = "";
  readonly #blobs = new Map<string, Blob>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  add(content: Buffer | null): Blob {
    const blob: Blob = { id: randomUUID(), content, blocks: new Map() };
    this.#blobs.set(blob.id, blob);
    return blob;
  }

  /** An address that allows one thing for a while. */
  address(blob: Blob, right: Right, seconds: number): string {
    const expiry = new Date(this.#now().getTime() + seconds * 1000).toISOString();
    const query = new URLSearchParams({
      sv: "2025-11-05",
      sr: "b",
      sp: right,
      se: expiry,
      sig: signature(blob.id, right, expiry),
    });
    return `${this.origin}/artifacts/${blob.id}?${query.toString()}`;
  }

  answer(request: Incoming): Answer {
    const right = request.method === "GET" ? "r" : "w";
    const blob = this.#blobs.get(request.url.pathname.replace("/artifacts/", ""));
    if (blob === undefined) return failure(404, "ResourceNotFound");
    // Azure takes a signature or an Authorization header, never both: a client that forwards its token must not pass.
    if (request.headers.authorization !== undefined) return failure(400, "InvalidAuthenticationInfo");
    if (!this.#isSigned(request.url.searchParams, blob, right)) return failure(403, "AuthenticationFailed");
    return right === "r" ? download(blob) : upload(blob, request);
  }

  #isSigned(query: URLSearchParams, blob: Blob, right: Right): boolean {
    const expiry = query.get("se") ?? "";
    const isCurrent = new Date(expiry) > this.#now();
    return isCurrent && isEqual(query.get("sig") ?? "", signature(blob.id, right, expiry));
  }
}

function download(blob: Blob): Answer {
  if (blob.content === null) return failure(404, "BlobNotFound");
  return {
    status: 200,
    headers: { ...azureHeaders(), "content-type": "application/zip", "x-ms-blob-type": "BlockBlob" },
    body: blob.content,
  };
}

/** https://learn.microsoft.com/rest/api/storageservices/put-block and /put-block-list */
function upload(blob: Blob, request: Incoming): Answer {
  const query = request.url.searchParams;
  if (query.get("comp") === "blocklist") return commitBlocks(blob, request.body.toString());
  if (query.get("comp") !== "block") return failure(400, "InvalidQueryParameterValue");
  blob.blocks.set(query.get("blockid") ?? "", request.body);
  return { status: 201, headers: { ...azureHeaders(), "x-ms-request-server-encrypted": "true" } };
}

function commitBlocks(blob: Blob, list: string): Answer {
  const ids = [...list.matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((match) => match[1] ?? "");
  const blocks = ids.map((id) => blob.blocks.get(id));
  if (!blocks.every((block) => block !== undefined)) return failure(400, "InvalidBlockList");
  blob.content = Buffer.concat(blocks);
  return { status: 201, headers: { ...azureHeaders(), "x-ms-request-server-encrypted": "true" } };
}

function azureHeaders(): Record<string, string> {
  return {
    etag: `"0x${randomUUID().slice(0, 8)}"`,
    "last-modified": new Date().toUTCString(),
    "x-ms-request-id": randomUUID(),
    "x-ms-version": "2025-11-05",
  };
}

function failure(status: number, code: string): Answer {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { ...azureHeaders(), "content-type": "application/xml", "x-ms-error-code": code }, body };
}

function signature(id: string, right: Right, expiry: string): string {
  return sign(`${id}\n${right}\n${expiry}`);
}
