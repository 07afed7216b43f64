import { execFile, spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { program } from "../timing.ts";

/** What another tool says of an image: its manifest, or why there is none. */
export type Said = { readonly manifest: z.infer<typeof Manifest> } | { readonly refusal: string };

const Manifest = z.object({
  config: z.object({ digest: z.string(), size: z.int() }),
  layers: z.array(z.object({ digest: z.string(), size: z.int() })),
});

export interface OtherTools {
  skopeo(path: string, choice: string, position: number): Promise<Said>;
  crane(path: string): Promise<Said>;
  close(): void;
}

const run = promisify(execFile);

/** skopeo reads where it lies; crane reads a registry only, so a registry of its own is started and the image pushed to it. */
export async function startOtherTools(directory: string): Promise<OtherTools> {
  const crane = program("crane");
  const port = await freePort();
  const registry =
    crane === null
      ? null
      : spawn(crane, ["registry", "serve", "--address", `127.0.0.1:${port}`, "--disk", directory], { stdio: "ignore" });
  let pushed = 0;
  return {
    skopeo: async (path, choice, position) => {
      if (program("skopeo") === null) return { refusal: "not installed" };
      const suffix = suffixOf(path, choice, position);
      const inspect = async (transport: string) => await said("skopeo", ["inspect", "--raw", `${transport}:${path}${suffix}`]);
      if (statSync(path).isDirectory()) return await inspect("oci");
      const answer = await inspect("docker-archive");
      return "refusal" in answer ? await inspect("oci-archive") : answer;
    },
    crane: async (path) => {
      if (crane === null) return { refusal: "not installed" };
      const name = `127.0.0.1:${port}/image${(pushed += 1)}`;
      const sent = await run(crane, ["push", "--insecure", path, name]).then(() => null, lastWords);
      return sent === null ? await said(crane, ["manifest", "--insecure", name]) : { refusal: sent };
    },
    close: () => void registry?.kill(),
  };
}

/** Of several images an archive's are counted; a layout's have names. */
function suffixOf(path: string, choice: string, position: number): string {
  if (choice === "") return "";
  return existsSync(join(path, "oci-layout")) ? choice : `:@${position}`;
}

async function said(command: string, args: readonly string[]): Promise<Said> {
  try {
    const { stdout } = await run(command, args, { maxBuffer: 2 ** 26 });
    const manifest = Manifest.safeParse(JSON.parse(stdout));
    return manifest.success ? { manifest: manifest.data } : { refusal: "an index of several platforms" };
  } catch (error) {
    return { refusal: lastWords(error) };
  }
}

/** The last thing that a tool said, short enough for a table. */
function lastWords(error: unknown): string {
  const text = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  const words = text.trim().split("\n").at(-1) ?? "";
  const message = /msg="(.*)"$/.exec(words)?.[1] ?? words.replace(/^Error: /, "");
  return message.replaceAll("|", "/").slice(-70);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
