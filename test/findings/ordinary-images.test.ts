import { describe, expect, test } from "vitest";
import { baseImage, lastBuild } from "../support/inspected-image.ts";
import { type Files, noise } from "../support/context.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { elfFile } from "../support/elf-writer.ts";
import { engines } from "../support/engine.ts";

const [engine] = engines();
if (engine === undefined) throw new Error("an engine was expected");

/** In `/package` is what a package manager or a compiler brings. */
const brings = "RUN --mount=type=bind,source=package,target=/package cp -r /package/. /";

/** Builds a Dockerfile as people write them, and returns the three largest findings: kind and layer, the base being 0. */
async function largestThree(image: { readonly base: Files; readonly files: Files; readonly lines: readonly string[] }) {
  if (engine === undefined) return [];
  const base = await baseImage({ Dockerfile: "FROM scratch\nCOPY --chmod=755 rootfs/ /\n", files: image.base }, engine);
  const Dockerfile = [`FROM ${base}`, ...image.lines, ""].join("\n");
  const { findings } = await lastBuild([{ Dockerfile, files: image.files }], engine);
  return findings.slice(0, 3).map(({ kind, layer, path }) => ({ kind, layer, path }));
}

function below(directory: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${directory}/${path}`, content]));
}

function megabytes(count: number, path: string): Files {
  return { [path]: noise(count * 1_000_000, path) };
}

describe("of an ordinary image the largest findings are those that an expert names", () => {
  test("a Node service: npm's cache, devDependencies, and the chown that stores all of it again", async () => {
    const packageJson = (name: string, more: object) => ({
      [name === "app" ? "srv/app/package.json" : `srv/app/node_modules/${name}/package.json`]: JSON.stringify({ name, ...more }),
    });
    const installed = {
      ...packageJson("app", { dependencies: { fastify: "5" }, devDependencies: { typescript: "5", vitest: "4" } }),
      ...packageJson("fastify", { version: "5.0.0", dependencies: { pino: "10" } }),
      ...packageJson("pino", { version: "10.0.0" }),
      ...packageJson("typescript", { version: "5.0.0" }),
      ...packageJson("vitest", { version: "4.0.0", dependencies: { vite: "8" } }),
      ...packageJson("vite", { version: "8.0.0", dependencies: { pino: "10" } }),
      ...megabytes(1, "srv/app/node_modules/pino/pino.js"),
      ...megabytes(2, "srv/app/node_modules/typescript/lib/tsc.js"),
      ...megabytes(2, "srv/app/node_modules/vite/dist/node.js"),
      ...megabytes(7, "root/.npm/_cacache/content-v2/sha512/00/11/a"),
    };
    const base = { ...(await shellRootfs()), ...below("rootfs", megabytes(2, "usr/local/bin/node")) };
    const lines = ["WORKDIR /srv/app", "COPY src/ src/", brings, "RUN chown -R 1000:1000 /srv/app", "USER 1000"];
    const found = await largestThree({ base, lines, files: { "src/main.js": "//", ...below("package", installed) } });
    expect(found).toEqual([
      { kind: "npm-cache", layer: 3, path: "root/.npm/_cacache" },
      { kind: "metadata-only", layer: 4, path: "srv/app/node_modules" },
      // The instruction that brought them, not the one that changed their owner.
      { kind: "dev-dependencies", layer: 3, path: "srv/app/node_modules" },
    ]);
  });

  test("a Python service: what compiled its packages, what that recommends, and the lists of apt", async () => {
    const status = (name: string, more = "") =>
      `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1-1\n${more}Description: ${name}\n`;
    const automatic = (name: string) => `Package: ${name}\nArchitecture: amd64\nAuto-Installed: 1\n`;
    const list = (name: string, ...paths: readonly string[]) => ({
      [`var/lib/dpkg/info/${name}.list`]: ["/.", ...paths.map((path) => `/${path}`), ""].join("\n"),
    });
    const compiler = {
      ...megabytes(6, "usr/lib/gcc/x86_64-linux-gnu/12/cc1plus"),
      ...megabytes(1, "usr/lib/x86_64-linux-gnu/libpython3.11.a"),
    };
    const recommended = megabytes(4, "usr/lib/x86_64-linux-gnu/libx265.so.199");
    const installed = {
      "var/lib/dpkg/status": [
        status("build-essential", "Depends: gcc\n"),
        status("gcc", "Recommends: libc-devtools\n"),
        status("libc-devtools", "Depends: libx265\n"),
        status("libx265"),
      ].join("\n"),
      "var/lib/apt/extended_states": ["gcc", "libc-devtools", "libx265"].map(automatic).join("\n"),
      ...list("gcc", ...Object.keys(compiler)),
      ...list("libx265", ...Object.keys(recommended)),
      ...compiler,
      ...recommended,
      ...megabytes(3, "var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_main_Packages"),
    };
    const packages = {
      ...megabytes(2, "usr/local/lib/python3.11/dist-packages/numpy/core/_multiarray.so"),
      ...megabytes(1, "usr/local/lib/python3.11/dist-packages/numpy/core/tests/data.py"),
      ...megabytes(1, "usr/local/lib/python3.11/dist-packages/numpy/core/__pycache__/numeric.cpython-311.pyc"),
    };
    const pip = brings.replace("source=package", "source=packages");
    const found = await largestThree({
      base: { ...(await shellRootfs()), ...below("rootfs", megabytes(2, "usr/bin/perl")) },
      lines: [brings, "WORKDIR /srv/app", "COPY src/ .", pip, 'CMD ["python3", "main.py"]'],
      files: { "src/main.py": "#", ...below("package", installed), ...below("packages", packages) },
    });
    expect(found).toEqual([
      { kind: "toolchain", layer: 1, path: "usr/lib/gcc" },
      { kind: "recommended-packages", layer: 1, path: "usr/lib/x86_64-linux-gnu" },
      { kind: "apt-lists", layer: 1, path: "var/lib/apt/lists" },
    ]);
  });

  test("a Go service in one stage: the compiler, the distribution below it, and what the compiler has kept", async () => {
    const service = elfFile({ code: Buffer.from(noise(1_000_000, "code")), symbols: Buffer.from(noise(1_500_000, "symbols")) });
    const made = {
      ...megabytes(2, "root/.cache/go-build/00/00a1-d"),
      ...megabytes(1, "go/pkg/mod/cache/download/chi.zip"),
      "usr/local/bin/service": service,
    };
    const base = {
      ...megabytes(6, "usr/local/go/pkg/tool/linux_amd64/compile"),
      ...megabytes(4, "usr/lib/locale/locale-archive"),
    };
    const found = await largestThree({
      base: { ...(await shellRootfs()), ...below("rootfs", base) },
      lines: ["WORKDIR /src", "COPY src/ .", brings, "RUN chmod 755 /usr/local/bin/service", 'ENTRYPOINT ["service"]'],
      files: { "src/main.go": "package main", ...below("package", made) },
    });
    expect(found.map(({ kind, path }) => ({ kind, path }))).toEqual([
      { kind: "toolchain", path: "usr/local/go" },
      { kind: "distribution-base", path: null },
      { kind: "go-cache", path: "root/.cache/go-build" },
    ]);
  });
});
