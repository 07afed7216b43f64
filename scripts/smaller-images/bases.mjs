// The base images of the guide, made from a fresh Debian, this machine's Go and this Node: nothing is pulled.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { docker } from "./machine.mjs";

/** By the name that Dockerfiles use. */
const dockerfiles = {
  // As the official image: no lists, no archives, and apt told to keep none.
  "debian:12": `FROM scratch
COPY --from=rootfs / /
CMD ["bash"]
`,
  // What the official slim variant leaves out.
  "debian:12-slim": `FROM debian:12 AS full
RUN find /usr/share/doc -type f ! -name copyright -delete && rm -rf /usr/share/info/* /usr/share/locale/* /usr/share/man/* /usr/share/lintian /usr/share/linda /usr/share/groff

FROM scratch
COPY --from=full / /
CMD ["bash"]
`,
  "golang:1": `FROM debian:12
COPY --from=go / /usr/local/go/
ENV GOPATH=/go PATH=/go/bin:/usr/local/go/bin:$PATH
`,
  "node:24-slim": `FROM debian:12-slim
COPY --from=node / /usr/local/
RUN useradd --create-home --shell /bin/bash node && node --version && npm --version
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
CMD ["node"]
`,
  "python:3-slim": `FROM debian:12-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3 && rm -rf /var/lib/apt/lists/*
`,
  "python:3": `FROM python:3-slim
RUN apt-get update && apt-get install -y --no-install-recommends build-essential python3-dev && rm -rf /var/lib/apt/lists/*
`,
  // The few files that distroless/static consists of.
  "distroless-static": `FROM debian:12 AS full
RUN apt-get update && apt-get install -y --no-install-recommends tzdata

FROM scratch
COPY --from=full /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=full /usr/share/zoneinfo/ /usr/share/zoneinfo/
COPY <<END /etc/passwd
root:x:0:0:root:/root:/sbin/nologin
nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin
END
COPY <<END /etc/group
root:x:0:
nonroot:x:65532:
END
USER nonroot
`,
};

/** Builds them all; returns the names that a build gives to each (`build-contexts`). */
export async function buildBases(directory, log) {
  const parts = { rootfs: await debian(directory, log), go: goRoot(), node: await node(directory) };
  const contexts = Object.entries(parts).map(([name, path]) => `${name}=${path}`);
  await mkdir(join(directory, "bases"), { recursive: true });
  for (const [name, dockerfile] of Object.entries(dockerfiles)) {
    log(`base image ${name}`);
    const layout = join(directory, "bases", name.replace(":", "-"));
    const words = [
      ...contexts.flatMap((context) => ["--build-context", context]),
      "--output",
      `type=oci,tar=false,dest=${layout}`,
    ];
    if (!existsSync(layout)) docker(["buildx", "build", "--provenance=false", ...words, "-"], dockerfile);
    contexts.push(`${name}=oci-layout://${layout}`);
  }
  return contexts.slice(Object.keys(parts).length);
}

/** The root directory of a fresh system, with the certificates of this machine: its packages may come through a proxy that has its own. */
async function debian(directory, log) {
  const root = join(directory, "rootfs");
  if (existsSync(root)) return root;
  const unfinished = `${root}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  log("debootstrap bookworm");
  await mkdir(unfinished, { recursive: true });
  execFileSync("debootstrap", ["--variant=minbase", "--include=ca-certificates", "bookworm", unfinished], { stdio: "pipe" });
  for (const own of ["usr/local/share/ca-certificates", "etc/ssl/certs/ca-certificates.crt"])
    await cp(join("/", own), join(unfinished, own), { recursive: true, force: true, dereference: true });
  for (const left of ["var/lib/apt/lists", "var/cache/apt", "var/log"])
    execFileSync("find", [join(unfinished, left), "-type", "f", "-delete"]);
  await writeFile(join(unfinished, "etc/apt/apt.conf.d/docker-clean"), dockerClean);
  await rename(unfinished, root);
  return root;
}

/** As in the official images. */
const dockerClean = `DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };
APT::Update::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Acquire::Languages "none";
`;

function goRoot() {
  return execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
}

/** This Node and the npm of this machine, as /usr/local of an image. */
async function node(directory) {
  const root = join(directory, "node");
  if (existsSync(root)) return root;
  const npm = dirname(
    dirname(execFileSync("realpath", [execFileSync("which", ["npm"], { encoding: "utf8" }).trim()], { encoding: "utf8" }).trim()),
  );
  await mkdir(join(root, "bin"), { recursive: true });
  await cp(process.execPath, join(root, "bin/node"));
  await cp(npm, join(root, "lib/node_modules/npm"), { recursive: true, dereference: true });
  execFileSync("ln", ["-s", "../lib/node_modules/npm/bin/npm-cli.js", join(root, "bin/npm")]);
  return root;
}
