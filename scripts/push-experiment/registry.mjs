// Debian's docker-registry (distribution/distribution, the registry that Docker gives away) on loopback, with a directory of its own.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

/** The program's name; installs Debian's package as root where it is missing, and says what it needs where it cannot. */
export function registryProgram() {
  const wanted = process.env["REGISTRY"] ?? "docker-registry";
  if (isThere(wanted)) return wanted;
  const mayInstall = wanted === "docker-registry" && process.getuid?.() === 0 && isThere("apt-get");
  if (mayInstall) {
    const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", "docker-registry"], options);
  }
  if (isThere(wanted)) return wanted;
  throw new Error(
    `there is no '${wanted}': install Debian's or Ubuntu's package docker-registry, or set REGISTRY to the binary of https://github.com/distribution/distribution`,
  );
}

function isThere(program) {
  return spawnSync("sh", ["-c", `command -v "$1"`, "sh", program]).status === 0;
}

/** An empty registry that keeps everything below `directory`. */
export async function startRegistry(program, directory) {
  const [port, storage, config] = [await freePort(), join(directory, "storage"), join(directory, "config.yml")];
  await mkdir(storage, { recursive: true });
  await writeFile(config, configuration(port, storage));
  const server = spawn(program, ["serve", config], { stdio: "ignore" });
  const host = `127.0.0.1:${port}`;
  await untilItAnswers(host, server);
  return {
    host,
    storage,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill();
      await once(server, "close");
    },
    /** Only while it is stopped: a push during the sweep would lose layers. */
    collectGarbage() {
      const { status, stderr } = spawnSync(program, ["garbage-collect", "--delete-untagged", config], { encoding: "utf8" });
      if (status !== 0) throw new Error(`garbage-collect: ${stderr}`);
    },
  };
}

function configuration(port, storage) {
  return JSON.stringify({
    version: "0.1",
    log: { level: "error" },
    storage: { filesystem: { rootdirectory: storage }, delete: { enabled: true } },
    http: { addr: `127.0.0.1:${port}`, secret: "not needed by one registry alone" },
  });
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function untilItAnswers(host, server) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error("the registry ended before it answered");
    const isUp = await fetch(`http://${host}/v2/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the registry does not answer");
}

const manifestTypes = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];

/** Takes a tag's manifest away; what only it has used stays until the garbage is collected. */
export async function deleteTag(host, repository, tag) {
  const address = `http://${host}/v2/${repository}/manifests`;
  const found = await fetch(`${address}/${tag}`, { method: "HEAD", headers: { Accept: manifestTypes.join(", ") } });
  const digest = found.headers.get("docker-content-digest");
  const { status } = await fetch(`${address}/${digest}`, { method: "DELETE" });
  if (status !== 202) throw new Error(`${repository}:${tag} could not be deleted: HTTP ${status}`);
}

/** What lies below a directory: files that hold blobs, the small files that point to them, and what `du` says. */
export async function diskOf(directory) {
  const disk = { bytes: 0, blobBytes: 0, blobs: 0, linkBytes: 0, links: 0, directories: 0 };
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) disk.directories += 1;
    if (!entry.isFile()) continue;
    const { size } = await stat(join(entry.parentPath, entry.name));
    const isBlob = entry.name === "data";
    disk.bytes += size;
    disk[isBlob ? "blobBytes" : "linkBytes"] += size;
    disk[isBlob ? "blobs" : "links"] += 1;
  }
  return { ...disk, duApparentBytes: du(directory, "--apparent-size"), duBytes: du(directory) };
}

function du(directory, ...options) {
  const { stdout } = spawnSync("du", ["--summarize", "--block-size=1", ...options, directory], { encoding: "utf8" });
  return Number(stdout.split("\t")[0]);
}
