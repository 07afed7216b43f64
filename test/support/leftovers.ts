import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { findProgram } from "../../src/adapters/process/process.ts";
import { writeContext } from "./context.ts";
import { engines } from "./engine.ts";

export interface Leftovers {
  /** Command lines of the processes that have the directory as TMPDIR. */
  readonly processes: readonly string[];
  /** Names that the run gave images in the engines. */
  readonly images: readonly string[];
}

/** What a run has left behind that had a TMPDIR of its own, and whose log shows the names it gave to images. */
export async function leftovers(TMPDIR: string, log: string): Promise<Leftovers> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map(async (pid) => await commandOf(pid, `TMPDIR=${TMPDIR}`)));
  const names = new Set(log.match(/127\.0\.0\.1:\d+\/image-[0-9a-f]{32}/g));
  const images = names.size === 0 ? [] : await repositories();
  return { processes: found.filter((command) => command !== ""), images: images.filter((name) => names.has(name)) };
}

async function commandOf(pid: string, variable: string): Promise<string> {
  const read = async (name: string) => (await readFile(join("/proc", pid, name), "utf8").catch(() => "")).split("\0");
  return (await read("environ")).includes(variable) ? (await read("cmdline")).join(" ").trim() : "";
}

async function repositories(): Promise<readonly string[]> {
  const listed = await Promise.all(
    engines().map(async ({ env }) => {
      const options = { env: { ...process.env, ...env } };
      return (await promisify(execFile)("docker", ["image", "ls", "--format", "{{.Repository}}"], options)).stdout.split("\n");
    }),
  );
  return listed.flat();
}

/** A program of that name that writes its mark and then does nothing, for commands that hold `on`; for others it is the real one. */
export async function stallingProgram(
  name: "git" | "docker",
  on: string,
  first = "true",
): Promise<{ readonly directory: string; readonly mark: string }> {
  const real = (await findProgram(name, process.env["PATH"] ?? "")) ?? "";
  const marks = await writeContext({});
  const mark = join(marks, "there");
  const script = `#!/bin/sh\n${first}\ncase "$*" in *"${on}"*) touch ${mark}; sleep 600; exit 1;; esac\nexec ${real} "$@"\n`;
  return { directory: await writeContext({ [name]: script }), mark };
}
