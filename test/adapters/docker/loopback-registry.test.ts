import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackRegistry, startLoopbackRegistry } from "../../../src/adapters/docker/loopback-registry.ts";
import { openLayout } from "../../../src/image/sources/layout.ts";

const sha256 = (data: string | Uint8Array): string => `sha256:${createHash("sha256").update(data).digest("hex")}`;

let directory: string;
let registry: LoopbackRegistry;
let base: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "registry-"));
  registry = await startLoopbackRegistry(join(directory, "layout"));
  base = `http://${registry.repository.replace("/", "/v2/")}`;
});
afterEach(async () => {
  await registry.close();
  await rm(directory, { recursive: true, force: true });
});

async function ask(method: string, path: string, options: { body?: string; headers?: Record<string, string> } = {}) {
  const response = await fetch(`${base}${path}`, { method, ...options });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function beginUpload(): Promise<string> {
  const { headers } = await ask("POST", "/blobs/uploads/");
  return (headers.get("location") ?? "").replace(/^\/v2\/[^/]+/, "");
}

async function pushBlob(content: string): Promise<string> {
  await ask("PUT", `${await beginUpload()}?digest=${sha256(content)}`, { body: content });
  return sha256(content);
}

const manifestType = "application/vnd.oci.image.manifest.v1+json";

async function pushManifest(reference: string, body: string) {
  return await ask("PUT", `/manifests/${reference}`, { body, headers: { "Content-Type": manifestType } });
}

async function viaPatch(body: string) {
  const upload = await beginUpload();
  await ask("PATCH", upload, { body });
  return await ask("PUT", `${upload}?digest=${sha256(body)}`);
}

async function viaPut(body: string) {
  return await ask("PUT", `${await beginUpload()}?digest=${sha256(body)}`, { body });
}

async function viaPost(body: string) {
  return await ask("POST", `/blobs/uploads/?digest=${sha256(body)}`, { body });
}

async function viaChunks(body: string) {
  const upload = await beginUpload();
  await ask("PATCH", upload, { body: body.slice(0, 5), headers: { "Content-Range": "0-4" } });
  await ask("PATCH", upload, { body: body.slice(5), headers: { "Content-Range": `5-${body.length - 1}` } });
  return await ask("PUT", `${upload}?digest=${sha256(body)}`);
}

async function viaMount(body: string) {
  const { status, headers } = await ask("POST", `/blobs/uploads/?mount=${sha256(body)}&from=library/alpine`);
  expect(status).toBe(202);
  return await ask("PUT", `${(headers.get("location") ?? "").replace(/^\/v2\/[^/]+/, "")}?digest=${sha256(body)}`, { body });
}

describe("a blob", () => {
  test("is not said to be there before it is, and is there afterwards", async () => {
    const before = await ask("HEAD", `/blobs/${sha256("layer")}`);
    const digest = await pushBlob("layer");
    const after = await ask("HEAD", `/blobs/${digest}`);
    expect([before.status, after.status, after.headers.get("content-length")]).toEqual([404, 200, "5"]);
    expect((await ask("GET", `/blobs/${digest}`)).text).toBe("layer");
  });

  test.for([
    { by: "POST, PATCH and PUT, as Docker does", push: viaPatch },
    { by: "POST and PUT, as containerd does", push: viaPut },
    { by: "one POST", push: viaPost },
    { by: "several chunks", push: viaChunks },
    { by: "a mount that falls back to an upload", push: viaMount },
  ])("can be pushed by $by", async ({ push }) => {
    const last = await push("some content");
    expect(last.status).toBe(201);
    expect(last.headers.get("docker-content-digest")).toBe(sha256("some content"));
    expect(await readFile(join(directory, "layout/blobs/sha256", sha256("some content").slice(7)), "utf8")).toBe("some content");
  });

  test("that is claimed is said to be here, and never handed out", async () => {
    registry.claimBlobs(new Map([[sha256("known"), 1234]]));
    const head = await ask("HEAD", `/blobs/${sha256("known")}`);
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "1234"]);
    expect((await ask("GET", `/blobs/${sha256("known")}`)).status).toBe(404);
    expect([...registry.skipped]).toEqual([sha256("known")]);
  });

  test("that was pushed all the same has its own size, and is not skipped", async () => {
    registry.claimBlobs(new Map([[sha256("pushed"), 1234]]));
    const digest = await pushBlob("pushed");
    expect((await ask("HEAD", `/blobs/${digest}`)).headers.get("content-length")).toBe("6");
    expect([...registry.skipped]).toEqual([]);
  });

  test("with another digest than it is said to have is refused and not kept", async () => {
    const answer = await ask("PUT", `${await beginUpload()}?digest=${sha256("other")}`, { body: "content" });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining("DIGEST_INVALID")]);
    expect(await readdir(join(directory, "layout/blobs/sha256"))).toEqual([]);
    expect(await readdir(join(directory, "layout/ingest"))).toEqual([]);
    expect((await ask("HEAD", `/blobs/${sha256("other")}`)).status).toBe(404);
  });

  test("whose chunk does not continue the last one is refused", async () => {
    const upload = await beginUpload();
    await ask("PATCH", upload, { body: "abc" });
    expect((await ask("PATCH", upload, { body: "def", headers: { "Content-Range": "7-9" } })).status).toBe(416);
  });

  test("that breaks off in the middle is forgotten", async () => {
    const upload = await beginUpload();
    const { port, host, pathname } = new URL(`${base}${upload}`);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(`PATCH ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1000\r\n\r\npart`);
    await once(socket, "connect");
    await expect.poll(() => readdir(join(directory, "layout/ingest"))).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => readdir(join(directory, "layout/ingest"))).toHaveLength(0);
    expect((await ask("PATCH", upload, { body: "rest" })).status).toBe(404);
  });
});

describe("a manifest", () => {
  test("is kept by tag and by digest, and becomes the root of the layout", async () => {
    const digest = await pushBlob("config");
    const body = JSON.stringify({ schemaVersion: 2, config: { digest, size: 6 } });
    expect((await ask("HEAD", "/manifests/measured")).status).toBe(404);
    const put = await pushManifest("measured", body);
    expect([put.status, put.headers.get("docker-content-digest")]).toEqual([201, sha256(body)]);
    expect((await ask("GET", "/manifests/measured")).text).toBe(body);
    expect((await ask("HEAD", `/manifests/${sha256(body)}`)).headers.get("content-type")).toBe(manifestType);
    await registry.finish();
    const content = await openLayout(join(directory, "layout"));
    expect(content.roots).toMatchObject([{ digest: sha256(body), size: body.length, mediaType: manifestType }]);
  });

  test("of each platform may come by digest before the index that lists them", async () => {
    const platform = await pushManifest(sha256("{}"), "{}");
    const index = await pushManifest("measured", '{"manifests":[]}');
    expect([platform.status, index.status]).toEqual([201, 201]);
    await registry.finish();
    const written = await readFile(join(directory, "layout/index.json"), "utf8");
    expect(written).toContain(sha256('{"manifests":[]}'));
    expect(written).not.toContain(sha256("{}"));
  });

  test("with another digest than its name is refused", async () => {
    expect(await pushManifest(sha256("other"), "{}")).toMatchObject({
      status: 400,
      text: expect.stringContaining("DIGEST_INVALID"),
    });
  });

  test("that is too large is refused", async () => {
    const answer = await pushManifest("measured", "x".repeat(5 * 1024 * 1024)).catch(() => ({ status: "closed" }));
    expect([413, "closed"]).toContain(answer.status);
    expect((await ask("HEAD", "/manifests/measured")).status).toBe(404);
  });

  test("must have come by tag before the layout can be finished", async () => {
    await pushManifest(sha256("{}"), "{}");
    await expect(registry.finish()).rejects.toThrow("no manifest came");
  });
});

describe("a request", () => {
  test("for the version is answered", async () => {
    const response = await fetch(`http://${registry.repository.split("/")[0]}/v2/`);
    expect([response.status, response.headers.get("docker-distribution-api-version")]).toEqual([200, "registry/2.0"]);
  });

  test.for([
    ["HEAD", "/v2/library/alpine/manifests/latest"],
    ["PUT", "/v2/../etc/passwd"],
    ["GET", "/"],
    ["GET", "/v2/_catalog"],
  ] as const)("for another repository is not answered: %s %s", async ([method, path]) => {
    const response = await fetch(`http://${registry.repository.split("/")[0]}${path}`, { method });
    expect(response.status).toBe(404);
  });

  test.for([
    ["GET", "/blobs/sha256:..%2f..%2f..%2foci-layout", 400],
    ["GET", "/blobs/..%2f..%2findex.json", 400],
    ["PUT", "/manifests/..%2f..%2fx", 400],
    ["PUT", "/manifests/.hidden", 400],
    ["PUT", `/manifests/${"t".repeat(129)}`, 400],
    ["PATCH", "/blobs/uploads/..%2fx", 404],
    ["DELETE", `/blobs/${sha256("")}`, 405],
    ["DELETE", "/manifests/measured", 405],
    ["GET", "/blobs/uploads/", 405],
    ["GET", "/tags/list", 404],
  ] as const)("with a name or method of its own is refused: %s %s", async ([method, path, status]) => {
    const body = method === "GET" || method === "DELETE" ? {} : { body: "x" };
    expect((await ask(method, path, body)).status).toBe(status);
  });
});

test("the receiver ends even while connections are open", async () => {
  const { port } = new URL(base);
  const socket = connect(Number(port), "127.0.0.1");
  await once(socket, "connect");
  socket.write("PATCH /v2/x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n");
  socket.on("error", () => {});
  const ended = new Promise((resolve) => socket.on("close", resolve));
  await registry.close();
  await ended;
  await expect(fetch(base)).rejects.toThrow("fetch failed");
  registry = await startLoopbackRegistry(join(directory, "second"));
});

test("the receiver listens on loopback only, under a name that cannot be guessed", () => {
  expect(registry.repository).toMatch(/^127\.0\.0\.1:\d+\/image-[0-9a-f]{32}$/);
});
