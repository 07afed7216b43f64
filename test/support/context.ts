import { execFile } from "node:child_process";
import { createCipheriv, createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll } from "vitest";

/** Paths relative to the context, with `/`, and what is in each file. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const written: string[] = [];
afterAll(async () => {
  await Promise.all(written.splice(0).map((directory) => rm(directory, { recursive: true, force: true })));
});

/** Writes a build context into a fresh directory, which goes away with the test file; programs and scripts can be executed. */
export async function writeContext(files: Files): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "context-"));
  written.push(directory);
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { mode: isProgram(content) ? 0o755 : 0o644 });
  }
  return directory;
}

/** Bytes that no compressor makes smaller: `bytes` of them, the same for the same seed on every machine. */
export function noise(bytes: number, seed: string): Uint8Array {
  const key = createHash("sha256").update(seed).digest();
  return createCipheriv("aes-256-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(bytes));
}

/** The directory that `shellRootfs` names its files under: `COPY rootfs/ /` and RUN works. */
const rootfs = "rootfs";

/**
 * The files of a root directory in which `RUN` works without a base image: `/bin/sh` and a few everyday commands, taken
 * from this machine. RUN works on both stores with the default network, from which nothing outside can be reached.
 */
export async function shellRootfs(): Promise<Record<string, Uint8Array>> {
  const busybox = await staticBusybox();
  // Debian's and Ubuntu's static busybox runs its own commands from its shell, without links to them.
  return busybox === null ? dynamicShell() : { [`${rootfs}/bin/sh`]: busybox };
}

/** The same from the shell of this machine and the libraries it is linked with, for machines that have no busybox. */
export async function dynamicShell(): Promise<Record<string, Uint8Array>> {
  const programs = ["sh", "cat", "chown", "cp", "head", "ln", "ls", "mkdir", "rm", "touch"].map((name) => `/bin/${name}`);
  const libraries = new Set((await Promise.all(programs.map(librariesOf))).flat());
  return Object.fromEntries(await Promise.all([...programs, ...libraries].map(readIntoRootfs)));
}

async function readIntoRootfs(path: string): Promise<[string, Uint8Array]> {
  return [`${rootfs}${path}`, await readFile(path)];
}

async function staticBusybox(): Promise<Uint8Array | null> {
  const isStatic = await librariesOf("/bin/busybox").then(() => false, isNotDynamic);
  return isStatic ? readFile("/bin/busybox") : null;
}

/** Lines of ldd: `libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)` and `/lib64/ld-linux-x86-64.so.2 (0x…)`. */
async function librariesOf(program: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)("ldd", [program]);
  return [...stdout.matchAll(/(\/\S+) \(0x/g)].flatMap((match) => match[1] ?? []);
}

function isNotDynamic(error: unknown): boolean {
  return error instanceof Error && error.message.includes("not a dynamic executable");
}

function isProgram(content: string | Uint8Array): boolean {
  const start = Buffer.from(content.slice(0, 4)).toString("latin1");
  return start === "\x7fELF" || start.startsWith("#!");
}
