// What makes images smaller: for each, an image before and after, and the findings that foretell what it saves.

const goSingle = `FROM golang:1
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /usr/local/bin/service .
ENTRYPOINT ["service"]
`;

const goStages = (final, flags = "") => `FROM golang:1 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build ${flags}-o /service .
FROM ${final}
COPY --from=build /service /service
ENTRYPOINT ["/service"]
`;

const nodeInstall = (install) => `FROM node:24-slim
WORKDIR /srv/app
COPY package.json package-lock.json ./
RUN ${install}
COPY src/ src/
USER node
CMD ["node", "src/main.ts"]
`;
const npmCache = "--mount=type=cache,target=/root/.npm ";

const nodeOwner = (copyFlags, end) => `FROM node:24-slim AS packages
WORKDIR /srv/app
COPY package.json package-lock.json ./
RUN ${npmCache}npm ci --omit=dev
FROM node:24-slim
WORKDIR /srv/app
COPY --from=packages ${copyFlags}/srv/app/node_modules/ node_modules/
COPY ${copyFlags}package.json ./
COPY ${copyFlags}src/ src/
${end}USER node
CMD ["node", "src/main.ts"]
`;

const debian = (...commands) => `FROM debian:12\n${commands.map((command) => `RUN ${command}\n`).join("")}`;
const install = "apt-get update && apt-get install -y --no-install-recommends curl";
const clean = "rm -rf /var/lib/apt/lists/*";

const pip = (flags, end = "") => `FROM debian:12
RUN apt-get update && apt-get install -y --no-install-recommends python3-pip && ${clean}
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip pip install --break-system-packages ${flags}flask==3.1.2 numpy==2.3.5${end}
COPY main.py ./
CMD ["python3", "main.py"]
`;
const deleteTests =
  " \\\n    && find /usr/local/lib/python3.11 -type d \\( -name test -o -name tests \\) -prune -exec rm -rf {} +";

const script = (base) => `FROM ${base}\nCOPY main.py /main.py\nCMD ["python3", "/main.py"]\n`;

/** Images by a short name. */
const images = {
  goSingle: { context: "go", dockerfile: goSingle },
  goDebian: { context: "go", dockerfile: goStages("debian:12") },
  goSlim: { context: "go", dockerfile: goStages("debian:12-slim") },
  goDistroless: { context: "go", dockerfile: goStages("distroless-static") },
  goScratch: { context: "go", dockerfile: goStages("scratch") },
  goStripped: { context: "go", dockerfile: goStages("scratch", '-ldflags="-s -w" ') },
  nodeCache: { context: "node", dockerfile: nodeInstall("npm ci") },
  nodeAll: { context: "node", dockerfile: nodeInstall(`${npmCache}npm ci`) },
  nodeProduction: { context: "node", dockerfile: nodeInstall(`${npmCache}npm ci --omit=dev`) },
  nodeChown: { context: "node", dockerfile: nodeOwner("", "RUN chown -R node:node /srv/app\n") },
  nodeCopied: { context: "node", dockerfile: nodeOwner("--chown=node:node ", "") },
  listsLeft: { context: "empty", dockerfile: debian(install) },
  listsLater: { context: "empty", dockerfile: debian(install, clean) },
  listsSame: { context: "empty", dockerfile: debian(`${install} && ${clean}`) },
  recommended: { context: "empty", dockerfile: debian(`apt-get update && apt-get install -y git imagemagick && ${clean}`) },
  needed: {
    context: "empty",
    dockerfile: debian(`apt-get update && apt-get install -y --no-install-recommends git imagemagick && ${clean}`),
  },
  pipUsual: { context: "python", dockerfile: pip("") },
  pipBare: { context: "python", dockerfile: pip("--no-compile ", deleteTests) },
  pythonFull: { context: "python", dockerfile: script("python:3") },
  pythonSlim: { context: "python", dockerfile: script("python:3-slim") },
};

/** `kinds`: the findings of the image before; none where nothing is said of it. */
const techniques = [
  {
    what: "Go: one stage → the program on nothing",
    from: "goSingle",
    to: "goScratch",
    kinds: ["toolchain", "go-cache", "distribution-base"],
  },
  { what: "Python: `FROM python:3` → `FROM python:3-slim`", from: "pythonFull", to: "pythonSlim", kinds: ["toolchain"] },
  { what: "Go: one stage → the program on `debian:12`", from: "goSingle", to: "goDebian", kinds: ["toolchain", "go-cache"] },
  { what: "Go: `FROM debian:12` → `FROM scratch`", from: "goDebian", to: "goScratch", kinds: ["distribution-base"] },
  { what: "Go: `FROM debian:12` → distroless", from: "goDebian", to: "goDistroless", kinds: ["distribution-base"] },
  {
    what: "apt: `--no-install-recommends` (git, imagemagick)",
    from: "recommended",
    to: "needed",
    kinds: ["recommended-packages"],
  },
  { what: "npm: its cache in a cache mount", from: "nodeCache", to: "nodeAll", kinds: ["npm-cache"] },
  { what: "Go: `FROM debian:12` → `FROM debian:12-slim`", from: "goDebian", to: "goSlim", kinds: [] },
  { what: "npm: `npm ci` → `npm ci --omit=dev`", from: "nodeAll", to: "nodeProduction", kinds: ["dev-dependencies"] },
  { what: "apt: lists left → deleted in the same `RUN`", from: "listsLeft", to: "listsSame", kinds: ["apt-lists"] },
  { what: "apt: lists deleted in a later `RUN` → in the same", from: "listsLater", to: "listsSame", kinds: ["deleted-later"] },
  { what: "apt: lists left → deleted in a later `RUN`", from: "listsLeft", to: "listsLater", kinds: [] },
  {
    what: "pip: `--no-compile`, tests deleted in the same `RUN` (flask, numpy)",
    from: "pipUsual",
    to: "pipBare",
    kinds: ["bytecode", "tests"],
  },
  { what: 'Go: `-ldflags="-s -w"`', from: "goScratch", to: "goStripped", kinds: ["unstripped"] },
  { what: "npm: `RUN chown -R` → `COPY --chown`", from: "nodeChown", to: "nodeCopied", kinds: ["metadata-only"] },
];

/** Builds and measures all of them, one after the other; what saves most comes first. */
export async function measureTechniques(measure, log) {
  const rows = [];
  for (const { what, from, to, kinds } of techniques) {
    log(what);
    const [before, after] = [await measure(images[from]), await measure(images[to])];
    const foretold = before.advice.filter(({ kind }) => kinds.includes(kind));
    const foretoldBytes = kinds.length === 0 ? null : foretold.reduce((sum, { bytes }) => sum + bytes, 0);
    rows.push({ what, kinds, beforeBytes: before.bytes, afterBytes: after.bytes, foretoldBytes });
  }
  return rows.toSorted((one, other) => saved(other) - saved(one));
}

function saved({ beforeBytes, afterBytes }) {
  return beforeBytes - afterBytes;
}
