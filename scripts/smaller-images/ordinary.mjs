// Three images as people write them, and the same when the three largest findings are carried out.

const goBefore = `FROM golang:1
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /usr/local/bin/service .
ENTRYPOINT ["service"]
`;
const goAfter = `FROM golang:1 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /usr/local/bin/service .

FROM scratch
COPY --from=build /usr/local/bin/service /usr/local/bin/service
ENTRYPOINT ["/usr/local/bin/service"]
`;

const nodeBefore = `FROM node:24-slim
WORKDIR /srv/app
COPY . .
RUN npm install
RUN npm run build
RUN chown -R node:node /srv/app
USER node
CMD ["node", "dist/main.js"]
`;
const nodeAfter = `FROM node:24-slim AS build
WORKDIR /srv/app
COPY . .
RUN --mount=type=cache,target=/root/.npm npm install
RUN npm run build

FROM node:24-slim
WORKDIR /srv/app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev
COPY --from=build --chown=node:node /srv/app/dist/ dist/
USER node
CMD ["node", "dist/main.js"]
`;

const pythonBefore = `FROM debian:12
RUN apt-get update && apt-get install -y build-essential python3-dev python3-pip libpq-dev
WORKDIR /srv/app
COPY . .
RUN pip install --break-system-packages -r requirements.txt
CMD ["python3", "main.py"]
`;
const pythonAfter = `FROM debian:12 AS build
RUN apt-get update && apt-get install -y build-essential python3-dev python3-venv libpq-dev
COPY requirements.txt ./
RUN python3 -m venv /srv/venv && /srv/venv/bin/pip install -r requirements.txt

FROM debian:12
RUN apt-get update && apt-get install -y --no-install-recommends python3 libpq5 \\
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /srv/venv/ /srv/venv/
WORKDIR /srv/app
COPY . .
CMD ["/srv/venv/bin/python3", "main.py"]
`;

/** `why`: what an expert has to say of the three largest findings. */
const ordinaryImages = [
  {
    title: "A Node service",
    context: "node",
    before: nodeBefore,
    after: nodeAfter,
    why: "These are the three that every review of such a Dockerfile names: the download cache, the tools that only the build needs, and the recursive `chown`, which stores the whole directory again.",
  },
  {
    title: "A Python service with what compiles its packages",
    context: "python",
    before: pythonBefore,
    after: pythonAfter,
    why: "One package is compiled, so a compiler is installed, with all that it recommends, and it stays; so do the lists that apt has downloaded. Compiling in a stage of its own takes all three away, and what came along with them: perl, pip and its own packages.",
  },
  {
    title: "A Go service in one stage",
    context: "go",
    before: goBefore,
    after: goAfter,
    why: "A static program needs neither the compiler nor the distribution below it nor what the compiler has kept. Here one change carries out all three: a second stage that starts from nothing.",
  },
];

/** Builds and measures all of them. */
export async function measureOrdinary(measure, log) {
  const found = [];
  for (const { title, context, before, after, why } of ordinaryImages) {
    log(title);
    const [now, done] = [await measure({ context, dockerfile: before }), await measure({ context, dockerfile: after })];
    found.push({ title, before, after, why, report: now.report, beforeBytes: now.bytes, afterBytes: done.bytes });
  }
  return found;
}
