import { expect, test } from "vitest";
import type { FileSizes } from "../../support/reports.ts";
import { contentOf, layer, line, measurement, platform, report } from "../../support/reports.ts";
import { inText } from "../../../src/report/phrase/escape.ts";
import { ofWhich } from "../../../src/report/words/causes/cause-parts.ts";
import { findCauses } from "../../../src/report/words/causes/causes.ts";
import { findingWords } from "../../../src/report/words/finding-words.ts";

// Growth as it is met most often in the field: what the first cause and the first finding say of it.

interface Side {
  /** What the last instruction is, and what it adds. */
  readonly run: string;
  readonly adds: FileSizes[number];
}

const app = { "srv/app/main": 60, "srv/app/data": 20 };

function imageOf({ run, adds }: Side) {
  const layers = [layer("COPY . /srv/app", 80, line(4)), layer(run, sum(adds), { ...line(5), content: JSON.stringify(adds) })];
  const built = platform(layers);
  return { built, content: contentOf(built, [app, adds]) };
}

function sum(files: FileSizes[number]): number {
  return Object.values(files).reduce<number>((all, size) => all + (typeof size === "number" ? size : size[0]), 0);
}

function firstLines(head: Side, baseline: Side): readonly string[] {
  const [now, before] = [imageOf(head), imageOf(baseline)];
  const contents = new Map([["linux/amd64", { head: now.content, baseline: before.content, notes: [] }]]);
  const [image] = report({ head: measurement([now.built]), baseline: measurement([before.built]), contents }).images;
  const [one] = image?.platforms ?? [];
  if (image === undefined || one === undefined) throw new Error("an image was expected");
  const [cause] = findCauses(one, image, 3).own;
  const [finding] = findingWords({ image, platform: one });
  return [
    ...(cause === undefined ? [] : [inText([...cause.what, ...ofWhich(cause)])]),
    ...(finding === undefined ? [] : [inText(finding.found)]),
  ];
}

const nothing = (run: string): Side => ({ run, adds: {} });

test.for<{ name: string; head: Side; baseline: Side; says: readonly string[] }>([
  {
    name: "chown -R",
    head: { run: "RUN chown -R app /srv/app", adds: app },
    baseline: nothing("RUN chown -R app /srv/app"),
    says: [
      "RUN chown -R app /srv/app (Dockerfile:5): stores files again with the same content (another owner, mode, time, attribute or link), mostly /srv/app",
      "−80.0 MB: RUN chown -R app /srv/app (Dockerfile:5) stores files again with the same content (another owner, mode, time, attribute or link), mostly /srv/app.",
    ],
  },
  {
    name: "two copies",
    head: { run: "COPY . /srv/app", adds: app },
    baseline: nothing("COPY . /srv/app"),
    says: [
      "COPY . /srv/app (Dockerfile:5): stores files again with the same content (another owner, mode, time, attribute or link), mostly /srv/app",
      "−80.0 MB: COPY . /srv/app (Dockerfile:5) stores files again with the same content (another owner, mode, time, attribute or link), mostly /srv/app.",
    ],
  },
  {
    name: ".git",
    head: { run: "COPY . /src", adds: { "src/.git/objects/pack/pack-1.pack": 40, "src/.git/index": 1, "src/main.js": 2 } },
    baseline: { run: "COPY . /src", adds: { "src/main.js": 2 } },
    says: [
      "COPY . /src (Dockerfile:5): the Git history in /src/.git +41.0 MB",
      "−41.0 MB: the Git history in /src/.git, left by COPY . /src (Dockerfile:5).",
    ],
  },
  {
    name: ".git that was there before",
    head: { run: "COPY . /src", adds: { "src/.git/objects/pack/pack-1.pack": 41, "src/main.js": 22 } },
    baseline: { run: "COPY . /src", adds: { "src/.git/objects/pack/pack-1.pack": 40, "src/main.js": 2 } },
    says: [
      "COPY . /src (Dockerfile:5), of which /src/main.js +20.0 MB",
      "−41.0 MB: the Git history in /src/.git, left by COPY . /src (Dockerfile:5).",
    ],
  },
  {
    name: "a cache beside a program, the larger one first",
    head: {
      run: "RUN make install",
      adds: { "root/.cache/go-build/00/a-d": 9, "usr/local/bin/server": 24, "etc/server.conf": 1 },
    },
    baseline: nothing("RUN make install"),
    says: [
      "RUN make install (Dockerfile:5): /usr/local/bin/server +24.0 MB, Go modules and compiled packages in /root/.cache/go-build +9.0 MB",
      "−9.0 MB: Go modules and compiled packages in /root/.cache/go-build, left by RUN make install (Dockerfile:5).",
    ],
  },
  {
    name: "hashed bundles",
    head: { run: "COPY dist /www", adds: { "www/assets/index-D5C8ej05.js": 5.2, "www/assets/vendor-4f3a9b2c.js": 9 } },
    baseline: { run: "COPY dist /www", adds: { "www/assets/index-BX_3-a1Q.js": 4, "www/assets/vendor-4f3a9b2c.js": 9 } },
    says: ["COPY dist /www (Dockerfile:5), of which /www/assets/index-*.js +1.2 MB"],
  },
  {
    name: "lastlog",
    head: { run: "RUN useradd --uid 2000000000 app", adds: { "var/log/lastlog": [1.5, 800] } },
    baseline: nothing("RUN useradd --uid 2000000000 app"),
    says: [
      "RUN useradd --uid 2000000000 app (Dockerfile:5): little but zeros in /var/log/lastlog, 800.0 MB uncompressed",
      "−800.0 MB uncompressed: little but zeros in /var/log/lastlog, left by RUN useradd --uid 2000000000 app (Dockerfile:5).",
    ],
  },
  {
    name: "wheels",
    head: { run: "COPY wheels /wheels", adds: { "wheels/numpy-2.0-cp312.whl": 18, "wheels/pandas-2.2-cp312.whl": 12 } },
    baseline: nothing("COPY wheels /wheels"),
    says: ["COPY wheels /wheels (Dockerfile:5), of which /wheels +30.0 MB"],
  },
])("$name is told as an expert would", ({ head, baseline, says }) => {
  expect(firstLines(head, baseline)).toEqual(says);
});
