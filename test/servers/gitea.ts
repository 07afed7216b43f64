import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { z } from "zod";
import { temporaryDirectory } from "../github/temporary.ts";

const execute = promisify(execFile);
const owner = "acme";
const password = "not-a-secret-1";

/** A Gitea of its own on 127.0.0.1, with one user who may do everything. */
export class Gitea implements AsyncDisposable {
  readonly url: string;
  readonly owner = owner;
  readonly #server: ChildProcess;

  private constructor(url: string, server: ChildProcess) {
    this.url = url;
    this.#server = server;
  }

  /** `program` was compiled from the sources in `sources`, which its templates are read from. */
  static async start({ program, sources }: { readonly program: string; readonly sources: string }): Promise<Gitea> {
    const home = await temporaryDirectory("gitea-");
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const config = join(home, "app.ini");
    await mkdir(join(home, "data"));
    await writeFile(config, settings({ home, port, url, sources }));
    const env = { ...process.env, GITEA_WORK_DIR: home };
    const gitea = async (...args: readonly string[]) => await execute(program, [...args, "--config", config], { env });
    await gitea("migrate");
    const admin = ["--username", owner, "--password", password, "--email", `${owner}@example.com`, "--admin"];
    await gitea("admin", "user", "create", ...admin, "--must-change-password=false");
    const server = spawn(program, ["web", "--config", config], { env, stdio: ["ignore", "ignore", "inherit"] });
    await answering(`${url}/api/v1/version`);
    return new Gitea(url, server);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const exited = once(this.#server, "exit");
    this.#server.kill();
    await exited;
  }

  /** Asks the API as the user. */
  async ask<T>(method: string, path: string, schema: z.ZodType<T>, body?: unknown): Promise<T> {
    const authorization = `basic ${Buffer.from(`${owner}:${password}`).toString("base64")}`;
    const headers = { authorization, "content-type": "application/json" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${this.url}/api/v1${path}`, { method, headers, ...sent });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status} ${text}`);
    return schema.parse(text === "" ? null : JSON.parse(text));
  }

  /** Where git fetches and pushes as the user. */
  remote(repository: string): string {
    return `${this.url.replace("http://", `http://${owner}:${password}@`)}/${owner}/${repository}.git`;
  }
}

interface Place {
  readonly home: string;
  readonly port: number;
  readonly url: string;
  readonly sources: string;
}

function settings({ home, port, url, sources }: Place): string {
  return `I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
RUN_MODE = prod
WORK_PATH = ${home}
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = ${url}/
STATIC_ROOT_PATH = ${sources}
DISABLE_SSH = true
OFFLINE_MODE = true
[database]
DB_TYPE = sqlite3
PATH = ${home}/data/gitea.db
[security]
INSTALL_LOCK = true
[actions]
ENABLED = true
[log]
LEVEL = Error
MODE = console
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.int() }).parse(server.address());
  server.close();
  return port;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 1; attempt <= 240; attempt += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(500);
  }
  throw new Error(`${url} does not answer`);
}
