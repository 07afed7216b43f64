import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../src/inputs/config.ts";
import { parseApprovers } from "../../src/inputs/approval.ts";
import { parseBaselines } from "../../src/inputs/baseline-places.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";
import { accessRefusal } from "../../src/inputs/config-access.ts";
import { bakeImages, declaredNames } from "../../src/init/bake-images.ts";
import { doneBy, usedWorkflows } from "../../src/init/drift.ts";
import { pathsOf } from "../../src/init/repository-paths.ts";
import { type RepositoryFacts, setUpOf } from "../../src/init/set-up.ts";
import { publishedAction } from "../../src/version.ts";
import { actionMetadata, read } from "../docs/files.ts";
import { longestProcessorMs, processorMs } from "../support/effort.ts";
import { facts, handedOut } from "../support/repository-facts.ts";

const defaults = Object.fromEntries(Object.entries(actionMetadata().inputs).map(([name, input]) => [name, input.default ?? ""]));

/** What the step with this action is given, and the images of the configuration file. */
function written(repository: RepositoryFacts) {
  const { files, choices } = setUpOf(repository, handedOut);
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const check = parse(texts[".github/workflows/image-size.yml"] ?? "");
  const config = texts[".github/image-size-budget.yml"];
  return {
    texts,
    choices,
    push: check.on.push.branches,
    inputs: check.jobs["image-size"].steps.at(-1).with,
    images: config === undefined ? [] : parseConfig("config.yml", config, defaults).images.map(({ written: raw }) => raw),
  };
}

const dockerfile = "FROM scratch\nCOPY data /data\n";
const caches = (name: string) => ({
  "cache-from": `type=gha,scope=image-size-${name}`,
  "cache-to": `type=gha,scope=image-size-${name},mode=max,ignore-error=true`,
});

const publish = (step: string, rest = "") => ({
  ".github/workflows/publish.yml": `on: push\n${rest}jobs:\n  publish:\n    runs-on: ubuntu-latest\n${step}`,
});

describe("a repository with one Dockerfile", () => {
  test("gets the workflow that is handed out, with a cache", () => {
    const { texts } = written(facts({ Dockerfile: dockerfile, data: "" }));
    expect(Object.keys(texts)).toEqual([".github/workflows/image-size.yml"]);
    const cached = `          context: . # Dockerfile\n          cache-from: ${caches("shop")["cache-from"]}\n          cache-to: ${caches("shop")["cache-to"]}\n`;
    expect(texts[".github/workflows/image-size.yml"]).toBe(handedOut.check.replace("          context: .\n", cached));
  });

  test("and a licence gets the workflow that comments for forks, as it is handed out", () => {
    const { texts } = written(facts({ Dockerfile: dockerfile, LICENSE: "" }));
    expect(texts[".github/workflows/image-size-comment.yml"]).toBe(handedOut.comment);
  });

  test.for([
    ["master", "master"],
    ["release/1.x", "release/1.x"],
    ["next+", "next\\+"],
    ["a: b # c", "a: b # c"],
    ["'\"", "'\""],
  ] as const)("records on its default branch %s", ([name, pattern]) => {
    expect(written(facts({ Dockerfile: dockerfile }, { branch: { name, because: "" } })).push).toEqual([pattern]);
  });

  test("whose default branch is an expression is refused", () => {
    const branch = { name: "${{github.token}}", because: "" };
    expect(() => setUpOf(facts({ Dockerfile: dockerfile }, { branch }), handedOut)).toThrow(
      'The default branch is called "${{github.token}}", which cannot be written into a workflow file.',
    );
  });
});

describe("what is asked for besides", () => {
  const asked = (baseline: string, approval: string) => ({
    baseline: parseBaselines(baseline),
    approval: parseApprovers(approval.split(",")),
  });

  test("baselines on a branch: a workflow of its own records, and nothing else may write", () => {
    const { files } = setUpOf(facts({ Dockerfile: "", LICENSE: "" }), handedOut, asked("branch, release", ""));
    const [check, record, comment] = files.map(({ text }) => parse(text));
    expect(files.map(({ path }) => path)).toEqual([
      ".github/workflows/image-size.yml",
      ".github/workflows/image-size-record.yml",
      ".github/workflows/image-size-comment.yml",
    ]);
    expect(Object.keys(check.on)).toEqual(["pull_request", "merge_group"]);
    expect(check.jobs["image-size"].permissions.contents).toBe("read");
    expect(record.jobs.record.permissions).toEqual({ contents: "write", "pull-requests": "read" });
    expect(Object.keys(record.on)).toEqual(["push", "schedule", "workflow_dispatch"]);
    for (const step of [check.jobs["image-size"], record.jobs.record, comment.jobs.comment].map(({ steps }) => steps.at(-1)))
      expect(step.with).toMatchObject({ baseline: "branch, release" });
  });

  test.for([
    { approval: "@alice, label:large", types: ["labeled", "unlabeled"], review: { types: ["submitted", "dismissed"] } },
    { approval: "label:large", types: ["labeled", "unlabeled"], review: undefined },
    { approval: "@acme/platform", types: [], review: { types: ["submitted", "dismissed"] } },
  ])("approval by $approval: what starts the workflow again", ({ approval, types, review }) => {
    const { files } = setUpOf(facts({ Dockerfile: "" }), handedOut, asked("artifact", approval));
    const check = parse(files[0]?.text ?? "");
    expect(check.on.pull_request.types).toEqual(["opened", "synchronize", "reopened", "edited", ...types]);
    expect(check.on.pull_request_review).toEqual(review);
    expect(check.jobs["image-size"].steps.at(-1).with).toMatchObject({ approval });
  });
});

describe("what is published is measured", () => {
  test("as a workflow with docker/build-push-action builds it, in its cache and its own", () => {
    const step = `    steps:
      - id: meta
        uses: docker/metadata-action@v5
        with: { images: "ghcr.io/acme/site\\nacme/site" }
      - uses: docker/build-push-action@v7
        with:
          context: web
          file: web/prod.Dockerfile
          target: runtime
          push: true
          platforms: linux/amd64,linux/arm64
          tags: \${{ steps.meta.outputs.tags }}
          cache-from: type=gha
          build-args: |
            NODE_VERSION=24
            REVISION=\${{ github.sha }}
`;
    const { inputs, choices } = written(facts({ "web/prod.Dockerfile": dockerfile, Dockerfile: dockerfile, ...publish(step) }));
    expect(inputs).toEqual({
      context: "web",
      file: "web/prod.Dockerfile",
      platforms: "linux/amd64,linux/arm64",
      target: "runtime",
      "build-args": "NODE_VERSION=24",
      "cache-from": "type=gha\ntype=gha,scope=image-size-site",
      "cache-to": caches("site")["cache-to"],
    });
    expect([0, 2, 1].map((at) => choices[at])).toEqual([
      "the image: from .github/workflows/publish.yml, job publish; without build argument REVISION, which only a run knows",
      "platforms: linux/amd64, linux/arm64, because the images are published for these; remove those that take too long to emulate (docker/setup-qemu-action)",
      "not measured: Dockerfile; add those that you publish to .github/image-size-budget.yml",
    ]);
  });

  test("once for all platforms of a matrix, and once for each image of one", () => {
    const step = `    strategy:
      matrix:
        platform: [linux/amd64, linux/arm64]
        image: [{ name: api, version: 1 }, { name: web, version: 2 }]
    env: { ROOT: services }
    steps:
      - uses: docker/build-push-action@v7
        with:
          context: \${{ env.ROOT }}/\${{ matrix.image.name }}
          platforms: \${{ matrix.platform }}
          build-args: VERSION=\${{ matrix.image.version }}
`;
    const { images } = written(
      facts({ "services/api/Dockerfile": dockerfile, "services/web/Dockerfile": dockerfile, ...publish(step) }),
    );
    expect(images).toEqual([
      { name: "api", context: "services/api", "build-args": "VERSION=1", ...caches("api") },
      { name: "web", context: "services/web", "build-args": "VERSION=2", ...caches("web") },
    ]);
  });

  test("and not what a workflow only tries, where another one is pushed", () => {
    const step = `    steps:
      - { uses: docker/build-push-action@v7, with: { context: tests } }
      - { uses: docker/build-push-action@v7, with: { context: api, push: "\${{ github.event_name == 'push' }}" } }
      - { uses: docker/build-push-action@v7, with: { context: docs, outputs: "type=local,dest=out" } }
`;
    const files = { "tests/Dockerfile": dockerfile, "api/Dockerfile": dockerfile, "docs/Dockerfile": dockerfile };
    expect(written(facts({ ...files, ...publish(step) })).inputs).toMatchObject({ context: "api" });
  });

  test("as a compose file builds it: no profile, no stage for developers, variables by their defaults", () => {
    const compose = `
services:
  db: { image: postgres }
  api:
    build: { context: ./api, dockerfile: ../api.Dockerfile, args: { GO: "\${GO:-1.26}", TOKEN: "\${TOKEN}" } }
  web:
    build: { context: web, target: dev, args: [A=1, B] }
  odd: { build: { context: "\${WHERE}" } }
  inline: { build: { dockerfile_inline: FROM scratch } }
  seed: { build: ./seed, profiles: [seed] }
`;
    const files = {
      "api.Dockerfile": "",
      "api/main.go": "",
      "web/Dockerfile": "",
      "seed/Dockerfile": "",
      "compose.yaml": compose,
    };
    const { images, choices } = written(facts(files));
    expect(images).toEqual([
      { name: "api", context: "api", file: "api.Dockerfile", "build-args": "GO=1.26", ...caches("api") },
      { name: "web", context: "web", "build-args": "A=1", ...caches("web") },
    ]);
    expect(choices.slice(0, 6)).toEqual([
      "image api: from compose.yaml, service api; without build argument TOKEN, which only a run knows",
      "image web: from compose.yaml, service web; the last stage, not dev; without build argument B, which only a run knows",
      "not measured: compose.yaml, service odd, because what it builds depends on a variable without a default",
      "not measured: compose.yaml, service inline, because its Dockerfile is written in that file",
      "not measured: compose.yaml, service seed, because only a profile starts it",
      "branch main: pushes to it record the baselines, because the test says so",
    ]);
  });

  test("as a bake file builds it, before a compose file, by the input bake; what is no image is left out", () => {
    const definition = {
      group: {
        default: { targets: ["apps", "linked", "inline", "binaries", "cached", "secret"] },
        apps: { targets: ["api", "web"] },
      },
      target: {
        api: { context: "api", dockerfile: "Dockerfile", args: { V: "1" }, platforms: ["linux/amd64", "linux/s390x"] },
        web: { context: ".", dockerfile: "web/Dockerfile", contexts: { assets: "assets" }, output: ["type=image"] },
        linked: { context: ".", dockerfile: "web/Dockerfile", contexts: { base: "target:base" } },
        base: { context: "api", dockerfile: "Dockerfile" },
        inline: { context: "api", "dockerfile-inline": "FROM scratch" },
        binaries: { context: "api", dockerfile: "Dockerfile", output: ["./bin"] },
        cached: { context: "api", dockerfile: "Dockerfile", output: [{ type: "cacheonly" }] },
        secret: { context: "api", dockerfile: "Dockerfile", secret: ["id=a"] },
      },
    };
    const files = {
      "api/Dockerfile": "",
      "web/Dockerfile": "",
      "assets/x": "",
      "compose.yaml": "services: { web: { build: web } }",
    };
    const bakes = [{ files: ["docker-bake.hcl"], targets: [], definition, isTaggedOnly: false }];
    const { inputs, texts, choices } = written(facts(files, { bakes }));
    expect(inputs).toEqual({ bake: "docker-bake.hcl", targets: "api, web, linked, inline", ...caches("{name}") });
    expect(Object.keys(texts)).toEqual([".github/workflows/image-size.yml"]);
    expect(texts[".github/workflows/image-size.yml"]).toContain(
      "uses: docker/setup-qemu-action@96fe6ef7f33517b61c61be40b68a1882f3264fb8 # v4.2.0",
    );
    expect(choices).toContain(
      "not measured: docker-bake.hcl, target secret, because it asks for secrets, ssh or entitlements, which only `config-access` can grant",
    );
  });

  test("as a bake file builds by default, where that is images and nothing else", () => {
    const definition = { group: { default: { targets: ["a-1", "a-2"] } }, target: { "a-1": {}, "a-2": {} } };
    const bakes = [{ files: ["docker-bake.hcl", "ci.hcl"], targets: [], definition, isTaggedOnly: false }];
    const { inputs } = written(facts({ Dockerfile: "" }, { bakes }));
    expect(inputs).toEqual({ bake: "docker-bake.hcl, ci.hcl", ...caches("{name}") });
  });

  test("of a bake file whose default builds no image, every target with a tag that is not for others to inherit", () => {
    const target = { api: { tags: ["acme/api"] }, lint: {}, "docker-metadata-action": { tags: ["x:local"] } };
    const found = bakeImages(
      { files: ["docker-bake.hcl"], targets: [], definition: { target }, isTaggedOnly: true },
      pathsOf(["Dockerfile"]),
    );
    expect(found.images.map(({ name }) => name)).toEqual(["api"]);
    expect(declaredNames('target "api" {\n}\n  group "all" { targets = ["api"] }\ntarget "${x}" {}\n')).toEqual(["api", "all"]);
    expect(declaredNames('{"target":{"api":{}},"group":{"all":{"targets":[]}}}')).toEqual(["api", "all"]);
  });

  test("of Dockerfiles alone, plain ones that are no test, example or vendor's; built where what they copy is", () => {
    const files = {
      "services/api/Dockerfile": dockerfile,
      "services/api/data": "",
      "docker/Dockerfile": "FROM scratch\nCOPY go.mod cmd/ /src/\n",
      "go.mod": "",
      "cmd/main.go": "",
      "web/Dockerfile.dev": "",
      "examples/a/Dockerfile": "",
      "vendor/b/Dockerfile": "",
      ".devcontainer/Dockerfile": "",
    };
    expect(written(facts(files)).images).toEqual([
      { name: "api", context: "services/api", ...caches("api") },
      { name: "shop", context: ".", file: "docker/Dockerfile", ...caches("shop") },
    ]);
  });

  test("and no program that has a Dockerfile in its name", () => {
    const programs = {
      "src/dockerfile.go": "package docker\n",
      "src/dockerfile-words.ts": 'import { words } from "./words.ts";\nconst usual = `\nFROM alpine\n`;\n',
      "src/dockerfile_test.py": "from words import usual\n",
      "src/my.dockerfile": "# what editors know\n{}\n",
    };
    const files = {
      "Dockerfile.go": `# syntax=docker/dockerfile:1\n\narg GO=1\n${dockerfile}`,
      "Dockerfile-js": dockerfile,
      data: "",
    };
    const { images, choices } = written(facts({ ...files, ...programs }));
    expect(images.map(({ file }) => file)).toEqual(["Dockerfile.go", "Dockerfile-js"]);
    expect(choices.join("\n")).not.toContain("src/");
  });

  const stages = "FROM scratch AS base\nFROM base AS Release\nCOPY data /data\n";
  test.for([
    ["FROM base AS upload\nCOPY --from=base /a /a\n", "Release"],
    ["FROM release AS dev\n", "Release"],
    ["FROM RELEASE AS rootless\n", undefined],
    ["FROM base AS small\nCOPY --from=1 /data /data\n", undefined],
    ["FROM base AS small\nRUN --mount=from=release,target=/r cp /r/data /data\n", undefined],
    ["FROM base AS final\n", undefined],
    ["FROM base\n", undefined],
  ] as const)("of a Dockerfile that ends in %j, the product's stage", ([end, target]) => {
    const { images, choices } = written(facts({ "a/Dockerfile": stages + end, "a/data": "", "b/Dockerfile": "" }));
    expect(images[0]?.["target"]).toBe(target);
    expect(choices.join("\n").includes("; the stage Release, not the last one, ")).toBe(target !== undefined);
  });

  test("and not where a step before has to make what it copies, if there is another one", () => {
    const made = "FROM scratch AS dev\nCOPY cache /\nFROM scratch\nCOPY ./dist/app/ linked/x /\n";
    const files = { "api/Dockerfile": made, "api/linked": "", "web/Dockerfile": dockerfile, "web/data": "", "x/Dockerfile": "" };
    const { images, choices } = written(facts(files));
    expect(images.map(({ name }) => name)).toEqual(["web", "x"]);
    expect(choices).toContain("not measured: api/Dockerfile, because it copies dist/app, which is not in the repository");
    expect(written(facts({ "api/Dockerfile": made, "api/linked": "" })).choices[0]).toBe(
      "the image: from api/Dockerfile; it copies dist/app, which is not in the repository: add a step before it that makes that",
    );
  });

  test("under names of their own", () => {
    const step = `    steps:
      - { uses: docker/build-push-action@v7, with: { target: a, tags: "acme/app:1" } }
      - { uses: docker/build-push-action@v7, with: { target: b, tags: "localhost:5000/acme/app" } }
      - { uses: docker/build-push-action@v7, with: { target: b, tags: "acme/app:2", build-args: X=1 } }
`;
    const { images } = written(facts({ Dockerfile: "", ...publish(step) }));
    expect(images.map(({ name }) => name)).toEqual(["app-a", "app-b", "app-b-2"]);
  });
});

test.for([
  [{}, "it has no Dockerfile"],
  [{ "examples/x/Dockerfile": "" }, "examples/x/Dockerfile looks like a test, an example or vendored code"],
  [
    { "compose.yaml": "services: { a: { build: nowhere } }" },
    "compose.yaml, service a cannot be measured, because the repository has no file nowhere/Dockerfile",
  ],
] as const)("a repository without an image is told what was found instead: %j", ([files, found]) => {
  expect(() => setUpOf(facts(files), handedOut)).toThrow(`No image to measure was found in this repository: ${found}.`);
});

describe("a hostile repository", () => {
  const odd = [
    "${{ github.token }}",
    "{{defaultContext}}",
    "a\nb",
    "a\u2028b",
    "\u202eb",
    "https://example.org/x.git",
    "/etc",
    "../x",
    "a/../../x",
  ];

  test.for(odd)("cannot have %j written as a path", (name) => {
    const compose = JSON.stringify({ services: { app: { build: "." }, odd: { build: name } } });
    const { inputs, texts } = written(facts({ Dockerfile: "", [`${name}/Dockerfile`]: "", "compose.yaml": compose }));
    expect(inputs.context).toBe(".");
    expect(Object.values(texts).join("").includes(name)).toBe(false);
  });

  test.for(["a: b", "'", '"', "# x", "- [", "*x", "&x", "!!js", "yes", "1e3", "@", "`", "%", " a", "é"])(
    "has the directory %j written as the text that it is",
    (name) => {
      const { images, inputs } = written(facts({ "b/Dockerfile": "", [`${name}/Dockerfile`]: "" }));
      const contexts = [inputs.context, ...images.map(({ context }) => context)];
      expect(contexts).toContain(name.trim() === name ? name : "b");
    },
  );

  test("has names, targets and arguments that stay values of their keys", () => {
    const evil = 'x"\n    privileged: true # ${{ secrets.A }}';
    const definition = {
      target: { [evil]: { target: "t: [", args: { OK: 'a "b": c', [evil]: "1", BAD: evil } }, b: { target: evil }, c: {} },
    };
    const { inputs, texts } = written(
      facts({ Dockerfile: "" }, { bakes: [{ files: ["docker-bake.hcl"], targets: [], definition, isTaggedOnly: false }] }),
    );
    expect(inputs).toEqual({ bake: "docker-bake.hcl", targets: "c", ...caches("{name}") });
    expect(Object.values(texts).join("")).not.toMatch(/\$\{\{ secrets|^ *(?:#.*)?privileged/m);
  });

  test("says of a step nothing but what it builds", () => {
    const step =
      "    steps:\n      - { uses: docker/build-push-action@v7, with: { secrets: x, ssh: default, allow: network.host, builder: b } }\n";
    expect(Object.keys(written(facts({ Dockerfile: "", ...publish(step) })).inputs)).toEqual([
      "context",
      "cache-from",
      "cache-to",
    ]);
  });

  test.for([
    "jobs: [",
    "a: &a [*a]",
    "jobs: { a: 1, b: { steps: 3 }, c: { strategy: { matrix: x }, steps: [1, { uses: 2 }] } }",
    "",
  ])("with the workflow %j is read all the same", (text) => {
    const files = { Dockerfile: "", ".github/workflows/a.yml": text, "compose.yaml": text };
    expect(written(facts(files)).inputs).toMatchObject({ context: "." });
  });
});

test("a workflow that multiplies is read in no time", () => {
  const many = (amount: number, text: string) => Array.from({ length: amount }, (_, at) => text.replaceAll("#", String(at)));
  const matrix = `{ a: [${many(1000, "#").join()}], b: [${many(1000, "#").join()}] }`;
  const env = `{ ${many(1000, "V#: x").join()} }`;
  const step = `{ uses: docker/build-push-action@v7, with: { context: "\${{ matrix.a }}", tags: "${":".repeat(900)}" } }`;
  const job = `{ strategy: { matrix: ${matrix} }, env: ${env}, steps: [${many(60, step).join()}] }`;
  const text = `on: push\njobs:\n  a: ${job}\n${many(20, "  j#: { steps: [{ uses: x }] }").join("\n")}\n`;
  const takesMs = processorMs(() => {
    const { choices, inputs } = written(facts({ Dockerfile: "", ".github/workflows/many.yml": text }));
    expect(inputs).toMatchObject({ context: "." });
    expect(choices.filter((choice) => choice.startsWith("not measured: .github/workflows/many.yml, job a"))).not.toEqual([]);
  });
  expect(takesMs).toBeLessThan(longestProcessorMs);
});

test("a configuration file asks for no access, and every image of it can be read", () => {
  const files = { "a/Dockerfile": "", "b/Dockerfile": "", CONTRIBUTING: "" };
  const { texts, inputs } = written(facts(files));
  const { images } = parseConfig("config.yml", texts[".github/image-size-budget.yml"] ?? "", defaults);
  expect(images.map(({ written: raw }) => accessRefusal(raw, [], new Set()))).toEqual([null, null]);
  expect(parseInputs(defaults, images, { name: "x", gitContext: "" }).images.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(inputs).toEqual({ config: ".github/image-size-budget.yml" });
  const steps = parse(texts[".github/workflows/image-size-comment.yml"] ?? "").jobs.comment.steps;
  expect(steps.map(({ uses }: { uses: string }) => uses.replace(/@.*/, ""))).toEqual([
    "actions/checkout",
    "OWNER/image-size-budget",
  ]);
});

describe("a repository that uses this action", () => {
  const files = { "a/Dockerfile": "", "b/Dockerfile": "", LICENSE: "" };
  const { texts } = written(facts(files));

  test("as init writes it has no set-up problem", () => {
    expect(usedWorkflows(facts({ ...files, ...texts })).map(({ problems }) => problems)).toEqual([[], []]);
  });

  test("by calling its workflow has none either", () => {
    const repository = facts({ ...files, ".github/workflows/size.yml": read("docs/workflows/reusable.yml") });
    expect(usedWorkflows(repository)).toEqual([{ path: ".github/workflows/size.yml", problems: [] }]);
  });

  test("and has drifted is told how", () => {
    const check = texts[".github/workflows/image-size.yml"] ?? "";
    const drifted = check.replace(", edited]", "]").replace("pull-requests: write", "pull-requests: read");
    const path = ".github/workflows/size.yml";
    const repository = facts({ ...files, [path]: drifted }, { branch: { name: "master", because: "" } });
    const [used, ...others] = usedWorkflows(repository);
    expect(others).toEqual([]);
    expect(used?.path).toBe(path);
    expect(used?.problems.map(({ what }) => what)).toEqual([
      expect.stringContaining("lacks pull-requests: write"),
      expect.stringContaining("Pushes to master, the default branch, record no baseline"),
      expect.stringContaining("the type `edited` is missing"),
    ]);
    const planned = setUpOf(repository, handedOut).files.map((file) => [file.path, doneBy(file, repository)]);
    expect(planned).toEqual([
      [".github/workflows/image-size.yml", path],
      [".github/image-size-budget.yml", null],
      [".github/workflows/image-size-comment.yml", null],
    ]);
  });
});

test("the files name the release that this package is of", () => {
  const { texts } = written(facts({ Dockerfile: "", LICENSE: "" }));
  for (const text of Object.values(texts)) expect(text).toContain(`uses: ${publishedAction}\n`);
});
