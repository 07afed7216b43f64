import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ownersIn, treeOfFiles } from "../../support/package-files.ts";

const database = "/var/lib/dpkg";
/** Installed wherever dpkg is; with programs, libraries of one architecture, and files below /bin or /lib in some releases. */
const packages = ["coreutils", "libc6:amd64", "libc6:arm64", "dpkg", "tar", "gzip", "perl-base", "libselinux1:amd64"];
/** Larger files say no more. */
const mostBytes = 200_000;

describe.skipIf(!existsSync(`${database}/status`))("this machine's packages", () => {
  test("own the files that `dpkg -S` says", { timeout: 60_000 }, async () => {
    const lists = packages.map((name) => `${database}/info/${name}.list`).filter((list) => existsSync(list));
    const listed = lists.flatMap((list) => readFileSync(list, "utf8").split("\n"));
    const others = readdirSync("/etc").map((name) => `/etc/${name}`);
    const paths = [...new Set([...listed, ...others].filter(isSmallFile).map((path) => `/${realPath(path)}`))];
    const databaseFiles = [`${database}/status`, ...readdirSync(`${database}/info`).map((name) => `${database}/info/${name}`)];
    const tree = await treeOfFiles(
      Object.fromEntries(
        databaseFiles.filter((path) => /status$|\.list$/.test(path)).map((path) => [path.slice(1), readFileSync(path)]),
      ),
      Object.fromEntries(paths.map((path) => [path.slice(1), "content"])),
    );
    const owners = ownersIn(tree);
    const found = paths.map((path) => [path, owners[path.slice(1)]?.split(" ")[1] ?? null]);
    const expected = dpkgOwners(paths);
    expect(found).toEqual(paths.map((path) => [path, expected.get(path) ?? null]));
    expect(expected.size).toBeGreaterThan(100);
    expect(found.some(([, owner]) => owner === null)).toBe(true);
  });
});

function isSmallFile(path: string): boolean {
  const stats = path === "" ? undefined : lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size > 0 && stats.size < mostBytes;
}

/** `usr/bin/ls` of `/bin/ls`, where /bin is a link: what a tar of the machine has. */
function realPath(path: string): string {
  const [, first = ""] = path.split("/", 2);
  return lstatSync(`/${first}`).isSymbolicLink() ? `usr${path}` : path.slice(1);
}

/** dpkg knows a path by the name that its package has: /bin/ls, or /usr/bin/ls. */
function dpkgOwners(paths: readonly string[]): ReadonlyMap<string, string> {
  const asked = paths.flatMap((path) => [path, path.replace(/^\/usr\/(?=bin\/|sbin\/|lib)/, "/")]);
  const { stdout } = spawnSync("dpkg", ["-S", ...asked], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  const lines = stdout.split("\n").flatMap((line) => /^([^:,\s]+)(?::[\w-]+)?(?:, .*)?: (\/.*)$/.exec(line) ?? []);
  const found = new Map<string, string>();
  for (let at = 0; at < lines.length; at += 3) found.set(lines[at + 2] ?? "", lines[at + 1] ?? "");
  return new Map(
    paths.flatMap((path) => {
      const owner = found.get(path) ?? found.get(path.replace(/^\/usr\//, "/"));
      return owner === undefined ? [] : [[path, owner] as const];
    }),
  );
}
