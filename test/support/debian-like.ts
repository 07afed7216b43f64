import { lstat, readdir, readFile } from "node:fs/promises";
import { noise } from "./context.ts";
import { shellRootfs } from "./shell-rootfs.ts";

/** What the Dockerfile below hides again, in bytes of content. */
export interface KnownWaste {
  readonly metadata: number;
  readonly replaced: number;
  readonly deleted: number;
}

export interface DebianLike {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly waste: KnownWaste;
  /** Files of the image as they are on this machine, by their path without a leading slash. */
  readonly content: ReadonlyMap<string, Uint8Array>;
  /** The first and the last line of each layer's instruction, the lowest layer first. */
  readonly lines: readonly (readonly [number, number])[];
}

const lists = "var/lib/apt/lists/deb.debian.org_debian_dists_stable_main_binary_Packages";

const Dockerfile = `FROM scratch AS base
COPY --chmod=755 rootfs/ /

FROM base AS build
RUN cat /bin/sh /bin/sh > /app

FROM base
RUN --mount=type=bind,source=package,target=/package \\
    # what apt-get does, without a network
    cp -r /package/. / \\
    && echo done > /install.log
RUN chown -R 1000:1000 /opt/data
COPY --from=build /app /srv/app
RUN <<END
set -e
echo written > /made
END
COPY <<END /message
hello
END
COPY settings /opt/settings
RUN rm -r /opt/old /opt/large
`;

/**
 * An image of this machine's own distribution, made as people make them: a package that is installed with the lists of packages
 * left behind, a directory that changes hands, files that are replaced and deleted too late.
 */
export async function debianLike(): Promise<DebianLike> {
  const programs = Object.entries(await packageFiles("coreutils")).filter((_, at) => at % 3 === 0);
  const base = { ...Object.fromEntries(programs), ...(await packageFiles("libc6")) };
  const status = await readFile("/var/lib/dpkg/status");
  const oldStatus = status.subarray(0, status.length / 2);
  const data = { "opt/data/a": noise(1_234_567, "a"), "opt/data/deep/b": Buffer.alloc(654_321, "text "), "opt/data/empty": "" };
  const gone = {
    "opt/old/one": noise(1111, "one"),
    "opt/old/two/three": noise(22_222, "three"),
    "opt/large": noise(333_333, "large"),
  };
  const settings = { "opt/settings": noise(4444, "settings") };
  const rootfs = { ...base, "var/lib/dpkg/status": oldStatus, ...data, ...gone, ...settings };
  const added = {
    ...(await packageFiles("perl-base")),
    "var/lib/dpkg/status": status,
    [lists]: Buffer.concat([status, oldStatus]),
  };
  return {
    files: {
      Dockerfile,
      ...(await shellRootfs()),
      ...below("rootfs", rootfs),
      ...below("package", added),
      settings: noise(5555, "new"),
    },
    waste: { metadata: bytesOf(data), replaced: oldStatus.length + bytesOf(settings), deleted: bytesOf(gone) },
    content: new Map(Object.entries({ ...base, ...data, ...added }).map(([path, content]) => [path, Buffer.from(content)])),
    lines: [
      [2, 2],
      [8, 11],
      [12, 12],
      [13, 13],
      [14, 17],
      [18, 20],
      [21, 21],
      [22, 22],
    ],
  };
}

/** The regular files of an installed package that are still there, by their path without a leading slash. */
async function packageFiles(name: string): Promise<Record<string, Uint8Array>> {
  const info = "/var/lib/dpkg/info";
  const list = (await readdir(info)).find((file) => new RegExp(`^${name}(?::\\w+)?\\.list$`).test(file));
  if (list === undefined) throw new Error(`package ${name} is not installed on this machine`);
  const paths = (await readFile(`${info}/${list}`, "utf8")).split("\n").filter((path) => path.startsWith("/"));
  const found = await Promise.all(
    paths.map(async (path) => ((await isFile(path)) ? [[path.slice(1), await readFile(path)] as const] : [])),
  );
  return Object.fromEntries(found.flat());
}

async function isFile(path: string): Promise<boolean> {
  return await lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function below(directory: string, files: Readonly<Record<string, string | Uint8Array>>): DebianLike["files"] {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${directory}/${path}`, content]));
}

function bytesOf(files: Readonly<Record<string, string | Uint8Array>>): number {
  return Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
}
