import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import { atEnd } from "./at-end.ts";
import { sha256 } from "./layouts.ts";

const Index = z.object({ manifests: z.array(z.object({ digest: z.string(), mediaType: z.string() })) });
const Typed = z.object({ mediaType: z.string().default("application/vnd.oci.image.manifest.v1+json") });

export interface ReadOnlyRegistry {
  /** `127.0.0.1:PORT/acme/app`; the tag `latest` is the layout's first manifest. */
  readonly repository: string;
  /** `GET manifests/latest`, in the order in which they came. */
  readonly requests: readonly string[];
  /** Lets `latest` name the first manifest of another layout, which is served from then on; of `acme/NAME`, `acme/app` unless given. */
  move(directory: string, name?: string): Promise<void>;
}

/**
 * Serves one OCI layout as a registry does: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull
 * `statusOfBlobs`: what it answers to everything but manifests, in place of the blob.
 */
export async function serveLayout(directory: string, statusOfBlobs: number | null = null): Promise<ReadOnlyRegistry> {
  const layouts = new Map([["app", { served: directory, root: await firstManifest(directory) }]]);
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const [, name = "", kind = "", reference = ""] =
      /^\/v2\/acme\/([\w-]+)\/(manifests|blobs)\/([\w:.-]+)$/.exec(request.url ?? "") ?? [];
    const { served = "", root = "" } = layouts.get(name) ?? {};
    if (kind !== "") requests.push(`${request.method} ${kind}/${reference}`);
    if (statusOfBlobs !== null && kind === "blobs") return response.writeHead(statusOfBlobs).end();
    const digest = reference === "latest" ? root : reference;
    const bytes = await readFile(join(served, "blobs", digest.replace(":", "/"))).catch(() => null);
    // A registry knows its manifests from its blobs: a config is never served as a manifest.
    const isManifest = bytes !== null && bytes.length < 10_000 && /"(?:manifests|layers)":/.test(bytes.toString("latin1"));
    if (request.url === "/v2/") return response.writeHead(200).end("{}");
    if (bytes === null || isManifest !== (kind === "manifests"))
      return response.writeHead(404).end('{"errors":[{"code":"NOT_FOUND"}]}');
    const type = isManifest ? Typed.parse(JSON.parse(bytes.toString())).mediaType : "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Content-Length": bytes.length, "Docker-Content-Digest": sha256(bytes) });
    return response.end(request.method === "HEAD" ? undefined : bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(() => server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has no port");
  const move = async (to: string, name = "app"): Promise<void> =>
    void layouts.set(name, { served: to, root: await firstManifest(to) });
  return { repository: `127.0.0.1:${address.port}/acme/app`, requests, move };
}

async function firstManifest(directory: string): Promise<string> {
  const [first] = Index.parse(JSON.parse(await readFile(join(directory, "index.json"), "utf8"))).manifests;
  return first?.digest ?? "";
}
