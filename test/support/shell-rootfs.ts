import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

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

/** The commands that RUN may use in a test; busybox has many more. */
const commands = [
  "sh",
  "cat",
  "chmod",
  "chown",
  "cp",
  "head",
  "ln",
  "ls",
  "mkdir",
  "mv",
  "rm",
  "seq",
  "sleep",
  "touch",
  "true",
  "truncate",
];

/** The same from the shell of this machine and the libraries it is linked with, for machines that have no busybox. */
export async function dynamicShell(): Promise<Record<string, Uint8Array>> {
  const programs = commands.map((name) => (existsSync(`/bin/${name}`) ? `/bin/${name}` : `/usr/bin/${name}`));
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
