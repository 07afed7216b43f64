import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { documentedPermissions } from "../github/token.ts";
import type { RunOptions, RunResult } from "../runner/run-action.ts";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const workflow = `name: Image size
on: [push, pull_request]
jobs:
  image-size:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: acme/image-size-budget@v1
        with:
          context: .
`;

/** What a step that act has run came to, as far as act shows it. */
export type ActResult = Pick<RunResult, "exitCode" | "conclusion" | "outputs" | "log" | "durationMs">;

/** Runs the bundle as a step of a job that act carries out on this machine, in the workspace of `options`. */
export async function runOnAct(program: string, { github, event, workspace = "", token }: RunOptions): Promise<ActResult> {
  const home = await temporaryDirectory("act-");
  const action = join(home, "action");
  await mkdir(action);
  await copyFile(root("action.yml"), join(action, "action.yml"));
  await cp(process.env["ACT_DIST"] ?? root("dist"), join(action, "dist"), { recursive: true });
  await writeFile(join(home, "workflow.yml"), workflow);
  await writeFile(join(home, "event.json"), JSON.stringify(event.payload));
  await writeFile(join(home, "actrc"), "");
  // What act takes the repository's name from.
  await git(workspace, ["remote", "remove", "origin"]).catch(() => "");
  await git(workspace, ["remote", "add", "origin", `https://github.com/${event.run.repository.fullName}`]);
  const { value } = token ?? github.token({ permissions: documentedPermissions });
  const [address, port] = ["127.0.0.1", String(35_000 + Math.floor(Math.random() * 10_000))];
  const flags = [
    "--platform",
    "ubuntu-latest=-self-hosted",
    "--workflows",
    join(home, "workflow.yml"),
    "--local-repository",
    `acme/image-size-budget@v1=${action}`,
    "--env",
    `GITHUB_API_URL=${github.apiUrl}`,
    "--secret",
    `GITHUB_TOKEN=${value}`,
    "--artifact-server-path",
    join(home, "artifacts"),
    "--artifact-server-addr",
    address,
    "--artifact-server-port",
    port,
    // A push as people try it first: without an event.
    ...(event.name === "push" ? [] : ["--eventpath", join(home, "event.json")]),
  ];
  const begun = performance.now();
  const { PATH = "" } = process.env;
  const env = { PATH, HOME: home, XDG_CACHE_HOME: join(home, "cache"), XDG_CONFIG_HOME: home };
  const child = spawn(program, [event.name, ...flags], { cwd: workspace, env, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => printed.push(chunk));
  const [exitCode] = await once(child, "close");
  return resultOf(Buffer.concat(printed).toString(), Number(exitCode), performance.now() - begun);
}

function resultOf(text: string, exitCode: number, durationMs: number): ActResult {
  const log = text.split("\n");
  const outputs = log.flatMap((line) => {
    const [, name, value] = /::set-output:: ([\w-]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value ?? ""] as const];
  });
  const conclusion = exitCode === 0 ? "success" : "failure";
  return { exitCode, conclusion, outputs: Object.fromEntries(outputs), log, durationMs: Math.round(durationMs) };
}
