import { expect, test } from "vitest";
import { definitionOf, type FindingKind } from "../../src/findings/catalogue.ts";
import { linesFor } from "../../src/findings/remedy.ts";
import { layer } from "../support/values.ts";

interface Case {
  readonly kind: FindingKind;
  readonly path?: string;
  readonly example?: string;
  readonly instruction: string | null;
  readonly change: readonly string[];
}

const cases: readonly Case[] = [
  {
    kind: "sparse-files",
    path: "var/log/lastlog",
    instruction: "RUN groupadd app && useradd --uid 2000000000 app",
    change: ["RUN groupadd app && useradd --no-log-init --uid 2000000000 app"],
  },
  {
    kind: "sparse-files",
    path: "var/log/faillog",
    instruction: "RUN adduser app",
    change: ["RUN adduser app \\", "    && truncate -s 0 /var/log/faillog"],
  },
  {
    kind: "sparse-files",
    path: "var/log/lastlog",
    instruction: "RUN useradd -l app && touch -r / /var/log/lastlog",
    change: ["RUN useradd -l app && touch -r / /var/log/lastlog \\", "    && truncate -s 0 /var/log/lastlog"],
  },
  {
    kind: "sparse-files",
    path: "srv/disk.img",
    instruction: "RUN useradd app && truncate -s 8G /srv/disk.img",
    change: ["RUN useradd app && truncate -s 8G /srv/disk.img \\", "    && rm /srv/disk.img"],
  },
  {
    kind: "sparse-files",
    path: "srv/disk.img",
    instruction: "COPY disk.img /srv/",
    change: ["# at the end of the RUN instruction that makes what is copied", "    && rm /srv/disk.img"],
  },
  {
    kind: "dev-dependencies",
    instruction: "RUN npm install && npm cache clean --force",
    change: [
      "# in the last stage; what builds the program goes into a stage before it",
      "RUN npm install --omit=dev && npm cache clean --force",
    ],
  },
  {
    kind: "dev-dependencies",
    path: "usr/local/lib/python3.12/site-packages",
    instruction: "RUN pip install --requirement=dev-requirements.txt -r requirements.txt && make",
    change: [
      "# in the last stage; what builds the program goes into a stage before it",
      "RUN pip install -r requirements.txt && make",
    ],
  },
  {
    kind: "dev-dependencies",
    path: "srv/.venv/lib/python3.12/site-packages",
    instruction: "COPY --from=build /srv/.venv /srv/.venv",
    change: [
      "# in the last stage; what builds the program goes into a stage before it",
      "# with uv",
      "RUN uv sync --no-dev",
      "# with Poetry",
      "RUN poetry install --only main",
      "# with pip",
      "RUN pip install -r requirements.txt",
    ],
  },
  {
    kind: "build-tools",
    instruction:
      "RUN apt-get update && apt-get install -y --no-install-recommends gcc=4:12 libpq-dev curl && pip install psycopg2",
    change: [
      "RUN apt-get update && apt-get install -y --no-install-recommends gcc=4:12 libpq-dev curl && pip install psycopg2 \\",
      "    && find / -xdev '(' -path /proc -o -path /lib -o -path /usr/lib ')' -prune -o '(' -name '*.so' -o -name '*.node' ')' -exec ldd '{}' ';' 2> /dev/null \\",
      `       | awk '/=>/ { so = $(NF-1); sub("^/(usr/)?", "", so); print "*" so }' | sort -u \\`,
      "       | xargs -r dpkg-query --search 2> /dev/null | cut -d: -f1 | sort -u | xargs -r apt-mark manual \\",
      "    && apt-get purge --yes --auto-remove -o APT::AutoRemove::SuggestsImportant=false gcc libpq-dev",
    ],
  },
  {
    kind: "build-tools",
    example: "gcc",
    instruction: "RUN apk add --no-cache $TOOLS",
    change: [
      "FROM <base image> AS build",
      "RUN <install gcc>",
      "RUN <install the packages that are compiled>",
      "FROM <base image>",
      "# and the libraries that they are linked to: libpq5 where libpq-dev was",
      "COPY --from=build <where they are installed> <the same place>",
    ],
  },
  {
    kind: "go-symbols",
    instruction: "RUN CGO_ENABLED=0 go build -trimpath -o /server ./cmd/server",
    change: ['RUN CGO_ENABLED=0 go build -ldflags="-s -w" -trimpath -o /server ./cmd/server'],
  },
  {
    kind: "go-symbols",
    instruction: "RUN go build -ldflags=-w -o /server .",
    change: [
      "# in the stage that compiles it; together with the -ldflags that are there",
      'RUN go build -ldflags="-s -w" <package>',
    ],
  },
  {
    kind: "unstripped",
    example: "usr/bin/server",
    instruction: "RUN cargo build --release --locked",
    change: ["# in the stage that compiles it", "RUN CARGO_PROFILE_RELEASE_STRIP=true cargo build --release --locked"],
  },
  {
    kind: "unstripped",
    example: "usr/bin/server",
    instruction: "COPY --from=build /server /usr/bin/server",
    change: ["# in the stage that compiles it, before it is copied", "RUN strip --strip-unneeded /usr/bin/server"],
  },
  {
    kind: "package-manager",
    example: "srv/.venv/lib/python3.12/site-packages/pip",
    instruction: "COPY --from=build /srv/.venv /srv/.venv",
    change: [
      "# at the end of the RUN instruction that makes what is copied",
      "    && /srv/.venv/bin/python3 -m pip uninstall --yes pip",
    ],
  },
  {
    kind: "package-manager",
    example: "usr/local/lib/node_modules/npm",
    instruction: "COPY --from=build /usr/local /usr/local",
    change: ["# at the end of the RUN instruction that makes what is copied", "    && rm -rf /usr/local/lib/node_modules/npm"],
  },
  {
    kind: "metadata-only",
    instruction: "RUN ln /srv/app/main /usr/bin/main",
    change: ["RUN ln -s /srv/app/main /usr/bin/main"],
  },
  {
    kind: "metadata-only",
    instruction: "RUN setcap cap_net_bind_service=+ep /srv/app/main",
    change: [
      "# what RUN makes: in the same instruction",
      "RUN <command> && setcap cap_net_bind_service=+ep /srv/app/main",
      "# what COPY brings: in the stage that makes it, without --chown",
      "RUN setcap cap_net_bind_service=+ep /srv/app/main",
      "COPY --from=<stage> <file> <file>",
    ],
  },
  {
    kind: "metadata-only",
    instruction: "RUN chown -R node:node /srv/app",
    change: [
      "# what COPY brings",
      "COPY --chown=node:node <source> <destination>",
      "# what RUN makes: in the same instruction",
      "RUN <command> && chown -R node:node /srv/app",
    ],
  },
  {
    kind: "metadata-only",
    instruction: "COPY . .",
    change: [
      "# once for what is the same; in place of the earlier COPY where it changes owner or mode",
      "COPY --chown=<user>:<group> --chmod=<mode> <source> <destination>",
    ],
  },
  {
    kind: "tests",
    path: "usr/local/lib/python3.11",
    instruction: "RUN pip install numpy",
    change: [
      "RUN pip install numpy \\",
      "    && find /usr/local/lib/python3.11 -type d \\( -name test -o -name tests -o -name __tests__ -o -name spec -o -name specs \\) -prune -exec rm -rf {} +",
    ],
  },
  {
    kind: "deleted-later",
    path: "var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_main_binary-amd64_Packages",
    instruction: "RUN apt-get update",
    change: ["RUN apt-get update \\", "    && rm -rf /var/lib/apt/lists/*"],
  },
  {
    kind: "deleted-later",
    path: "tmp/a build",
    instruction: "RUN make",
    change: ["RUN make \\", "    && rm -rf '/tmp/a build'"],
  },
  {
    kind: "deleted-later",
    path: "tmp/chrome.deb",
    instruction: "COPY vendor/chrome.deb /tmp/",
    change: [
      "# instead of the copy, where an instruction needs it",
      "RUN --mount=type=bind,source=vendor,target=/mnt <command>",
      "# .dockerignore, where none does",
      "**/chrome.deb",
    ],
  },
  {
    kind: "deleted-later",
    path: "opt/build/object",
    instruction: "COPY --from=builder --chown=app /opt /opt",
    change: [
      "# instead of the copy, where an instruction needs it",
      "RUN --mount=type=bind,from=builder,source=/opt,target=/mnt <command>",
      "# at the end of the RUN instruction that makes what is copied",
      "    && rm -rf /opt/build/object",
    ],
  },
  {
    kind: "deleted-later",
    path: "srv/a/object",
    instruction: "COPY a b /srv/",
    change: [
      "# instead of the copy, where an instruction needs it",
      "RUN --mount=type=bind,source=<source>,target=/mnt <command>",
      "# .dockerignore, where none does",
      "**/object",
    ],
  },
  {
    kind: "package-archives",
    path: "wheels",
    example: "numpy-2.1.0-cp312-cp312-manylinux_2_28_x86_64.whl",
    instruction: "COPY --from=builder /wheels /wheels",
    change: [
      "# instead of the copy",
      "RUN --mount=type=bind,from=builder,source=/wheels,target=/mnt pip install --no-cache-dir /mnt/*.whl",
    ],
  },
  {
    kind: "package-archives",
    path: "tmp",
    example: "app-1.0.tar.gz",
    instruction: "COPY --chmod=644 *.tar.gz /tmp/",
    change: ["# instead of the copy", "RUN --mount=type=bind,source=.,target=/mnt pip install --no-cache-dir /mnt/*.tar.gz"],
  },
  {
    kind: "package-archives",
    path: "tmp",
    example: "chrome_130.0-1_amd64.deb",
    instruction: "COPY dist/chrome_130.0-1_amd64.deb /tmp/",
    change: ["# instead of the copy", "RUN --mount=type=bind,source=dist,target=/mnt apt-get install --yes /mnt/*.deb"],
  },
  {
    kind: "package-archives",
    path: "wheels",
    example: "numpy-2.1.0-cp312-cp312-linux_x86_64.whl",
    instruction: "RUN pip wheel --wheel-dir /wheels numpy",
    change: [
      "FROM <image with what that needs> AS packages",
      "RUN pip wheel --wheel-dir /wheels numpy",
      "FROM <image without it>",
      "RUN --mount=type=bind,from=packages,source=/wheels,target=/mnt pip install --no-cache-dir /mnt/*.whl",
    ],
  },
  {
    kind: "package-archives",
    path: "tmp",
    example: "chrome_130.0-1_amd64.deb",
    instruction: "RUN cd /tmp && wget https://example.com/chrome_130.0-1_amd64.deb && dpkg -i *.deb",
    change: ["RUN cd /tmp && wget https://example.com/chrome_130.0-1_amd64.deb && dpkg -i *.deb \\", "    && rm -f /tmp/*.deb"],
  },
  {
    kind: "bytecode",
    path: "usr/local/lib/python3.12/site-packages",
    instruction: "RUN pip3 install -r requirements.txt",
    change: ["RUN pip3 install --no-compile -r requirements.txt"],
  },
  {
    kind: "bytecode",
    path: "srv/.venv/lib/python3.12/site-packages",
    instruction: "RUN uv pip install flask && flask routes",
    change: [
      "RUN uv pip install flask && flask routes \\",
      "    && find /srv/.venv/lib/python3.12/site-packages -type d -name __pycache__ -prune -exec rm -rf {} +",
    ],
  },
  {
    kind: "dev-dependencies",
    instruction: "RUN uv sync --frozen",
    change: ["# in the last stage; what builds the program goes into a stage before it", "RUN uv sync --no-dev --frozen"],
  },
  {
    kind: "apk-cache",
    instruction: "RUN apk add git && apk add curl",
    change: ["RUN apk add --no-cache git && apk add --no-cache curl"],
  },
  {
    kind: "apk-cache",
    instruction: "RUN apk update && apk add git",
    change: ["RUN apk update && apk add git \\", "    && rm -rf /var/cache/apk/*"],
  },
  {
    kind: "dnf-cache",
    instruction: "RUN microdnf install -y git",
    change: ["RUN microdnf install -y git \\", "    && microdnf clean all"],
  },
  {
    kind: "npm-cache",
    path: "home/node/.npm/_cacache",
    instruction: "RUN npm ci",
    change: ["RUN --mount=type=cache,target=/home/node/.npm npm ci"],
  },
  {
    kind: "git-directory",
    path: "opt/tool/.git",
    instruction: "RUN git clone https://example.com/tool /opt/tool",
    change: ["RUN git clone https://example.com/tool /opt/tool \\", "    && rm -rf /opt/tool/.git"],
  },
];

test.for(cases)("$kind in $instruction is mended by lines that work", ({ kind, path, example, instruction, change }) => {
  const found = { path: path ?? null, examples: example === undefined ? [] : [example] };
  expect(linesFor(definitionOf(kind), found, layer({ instruction }))).toEqual(change);
});
