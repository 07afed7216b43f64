import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/failure.ts";
import type { RawImages, RawInputs } from "../../src/inputs/inputs.ts";
import { readListedImages } from "../../src/wiring/listed-images.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { engines, modernBuilder } from "../support/engine.ts";

type Files = Readonly<Record<string, string>>;

interface Reading {
  readonly inputs?: RawInputs;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the step says of images where the checkout has these files. */
async function listed(files: Files, { inputs = {}, env = {} }: Reading = {}): Promise<RawImages> {
  const directory = await temporaryDirectory("checkout-");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await (text.startsWith("-> ") ? symlink(text.slice(3), join(directory, path)) : writeFile(join(directory, path), text));
  }
  const step = { bake: Object.keys(files)[0] ?? "", "warn-at": "10%", ...inputs };
  const environment = { ...process.env, ...env };
  return await readListedImages(step, {
    directory,
    checkout: directory,
    environment,
    temporaryDirectory: await temporaryDirectory("t-"),
  });
}

async function refused(files: Files, reading: Reading = {}): Promise<UserError> {
  const error: unknown = await listed(files, reading).then(
    ({ images }) => images,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error(`nothing was refused: ${JSON.stringify(error)}`);
}

const hcl = (text: string): Files => ({ "docker-bake.hcl": text });
const group = 'group "default" { targets = ["api", "web"] }\n';
const targets = 'target "api" {\n  context = "api"\n}\ntarget "web" {\n  context = "web"\n}\n';

const [engine] = engines();
const modern = modernBuilder();
const builds = [
  { buildx: "this machine's buildx", env: engine?.env ?? {} },
  ...(modern === null ? [] : [{ buildx: "a buildx of today", env: modern.env }]),
];

describe.for(builds)("with $buildx", ({ env }) => {
  test("targets of a bake file are images: matrix, inheritance, linked contexts, and arguments with templates in them", async () => {
    const text = `${group}variable "TAG" { default = "dev" }
target "base" { context = "base" }
target "api" {
  context = "api"
  contexts = { base = "target:base" }
  args = { TAG = TAG, TEMPLATE = "$\${x}" }
}
target "web" {
  name = "web-\${v}"
  matrix = { v = ["a", "b"] }
  inherits = ["api"]
  dockerfile-inline = "FROM base"
}
x-image-size-budget = { api = { max-size = "250 MB" }, web-a = { warn-at = "5%" } }
`;
    const config = "images: [{ name: web-a, warn-at: 7% }]\ndefaults: { owner: team }\n";
    const { images, configPath } = await listed(
      { ...hcl(text), ".github/image-size-budget.yml": config },
      { env: { ...env, TAG: "secret of the job" } },
    );
    expect(configPath).toBe(".github/image-size-budget.yml");
    expect(images.map(({ raw }) => [raw["name"], raw["max-size"] ?? "", raw["warn-at"], raw["owner"]])).toEqual([
      ["api", "250 MB", "10%", "team"],
      ["web-a", "", "7%", "team"],
      ["web-b", "", "10%", "team"],
    ]);
    expect(images.map(({ baked }) => baked?.target.written.buildArgs.toSorted())).toEqual(
      images.map(() => ["TAG=dev", "TEMPLATE=${x}"]),
    );
    expect(images.map(({ baked }) => [baked?.target.inlineDockerfile, baked?.linked.map(({ name }) => name)])).toEqual([
      ["", ["base"]],
      ["FROM base", ["base"]],
      ["FROM base", ["base"]],
    ]);
  });

  test("set overrides what the files say of targets, and what it asks for is asked of config-access", async () => {
    const text = `group "default" { targets = ["api"] }\ntarget "api" {\n  args = { A = "1", B = "2" }\n  platforms = ["linux/arm64"]\n}\n`;
    const set = "*.platform=linux/amd64\n\n  api.args.A=x, y=z\n";
    const { images } = await listed(hcl(text), { env, inputs: { set } });
    expect(images.map(({ baked }) => baked?.target.written)).toMatchObject([
      { platforms: ["linux/amd64"], buildArgs: expect.arrayContaining(["A=x, y=z", "B=2"]) },
    ]);
    const refusal = async (written: string) => (await refused(hcl(text), { env, inputs: { set: written } })).message;
    expect(await refusal("api.secrets=id=a,env=A")).toContain("a file in the checkout must not");
    expect(await refusal("apy.args.A=1")).toContain(`Input 'set' names "apy", but the files in 'bake' have no such target`);
    expect(await refusal("api.args.A")).toContain("Input 'set' has the line \"api.args.A\", which overrides nothing");
  });

  test("services of a compose file that are built are images, with rules of their own", async () => {
    const services = `services:
  api:
    build: { context: ./api, args: { HOME_OF: "\${DEPLOY_TOKEN:-nobody}" } }
    x-image-size-budget: { max-size: 5 MB }
  db: { image: postgres, x-image-size-budget: { max-size: 1 MB } }
`;
    const { images } = await listed({ "compose.yaml": services }, { env: { ...env, DEPLOY_TOKEN: "hunter2" } });
    expect(images).toMatchObject([
      {
        raw: { name: "api", "max-size": "5 MB" },
        baked: { target: { written: { context: "api", buildArgs: ["HOME_OF=nobody"] } } },
      },
    ]);
  });

  test.for([
    {
      what: "a target that is not there",
      files: hcl(group + targets),
      inputs: { targets: "apii" },
      says: "Input 'targets' names \"apii\", but the files in 'bake' have no such target",
      hint: "Did you mean api? They have default, api, web.",
    },
    {
      what: "no default group",
      files: hcl(targets),
      says: 'The default names "default"',
      hint: "They have api, web.",
    },
    {
      what: "a mistake in the file",
      files: hcl(`${group}${targets}target "x" {\n  args = { A = NOPE }\n}\n`),
      inputs: { targets: "x" },
      says: 'docker-bake.hcl:9: Unknown variable; There is no variable named "NOPE".',
      hint: "docker buildx bake --print",
    },
    {
      what: "a budget of no target",
      files: hcl(`${group}${targets}x-image-size-budget = { apo = { max-size = "1 MB" } }\n`),
      says: 'A budget names "apo"',
      hint: "Did you mean api?",
    },
    {
      what: "a linked target that leads out of the checkout",
      files: hcl(
        `${group}target "base" {\n  context = "/etc"\n}\n${targets.replace('"api"\n', '"api"\n  contexts = { b = "target:base" }\n')}`,
      ),
      says: "docker-bake.hcl, target base: 'context' is \"/etc\", which reaches a path outside",
      hint: "config-access: paths",
    },
  ])("$what is one sentence", async ({ files, inputs, says, hint }) => {
    const error = await refused(files, { env, inputs: { ...inputs } });
    expect(error.message).toContain(says);
    expect(error.hint).toContain(hint);
  });
});

const env = engine?.env ?? {};

test.for([
  {
    what: "there is no file",
    files: {},
    inputs: { bake: "none.hcl" },
    says: "Input 'bake' is \"none.hcl\", but there is no such file.",
  },
  { what: "a file of another kind", files: { Dockerfile: "" }, inputs: {}, says: '"Dockerfile", which is not the name of' },
  {
    what: "a link out of the checkout",
    files: { "a.json": "-> /etc/hostname" },
    inputs: {},
    says: "it leads out of the checkout",
  },
  {
    what: "an address as a target",
    files: hcl(targets),
    inputs: { targets: "https://example.com/a.git" },
    says: "cannot be the name of a target",
  },
  {
    what: "targets without a file",
    files: {},
    inputs: { targets: "api" },
    says: "Input 'targets' is \"api\", but 'bake' is empty.",
  },
  { what: "an image as well", files: hcl(targets), inputs: { image: "local://a" }, says: "'bake' and 'image' are both set" },
  {
    what: "a configuration that says what is built",
    files: { ...hcl(group + targets), ".github/image-size-budget.yml": "images:\n  - name: api\n    context: b\n" },
    inputs: {},
    says: ".github/image-size-budget.yml:3: 'context' says what is built, and the file in 'bake' does",
  },
  {
    what: "an unknown rule",
    files: hcl(`${group}${targets}x-image-size-budget = { api = { max-sise = "1 MB" } }\n`),
    inputs: {},
    says: "'x-image-size-budget' in docker-bake.hcl: unknown key \"max-sise\" in 'api'.",
  },
  {
    what: "an unknown rule of a service",
    files: { "compose.yaml": "services:\n  api:\n    build: .\n    x-image-size-budget: { max-sise: 1 MB }\n" },
    inputs: {},
    says: 'compose.yaml:4: unknown key "max-sise"',
  },
  {
    what: "nothing to build",
    files: { "compose.yaml": "services: { db: { image: postgres } }\n" },
    inputs: {},
    says: "names nothing to build",
  },
])("$what: $says", async ({ files, inputs, says }) => {
  expect((await refused(files, { inputs: { ...inputs }, env })).message).toContain(says);
});

test("a docker without bake is told", async () => {
  const directory = await temporaryDirectory("bin-");
  const program = '#!/bin/sh\necho "unknown command: docker buildx bake" >&2\nexit 1\n';
  await writeFile(join(directory, "docker"), program, { mode: 0o755 });
  const error = await refused(hcl(targets), { env: { PATH: `${directory}:${process.env["PATH"] ?? ""}` } });
  expect(error.message).toBe("This machine's buildx has no 'bake' command.");
});

test("what the job's environment has, the files see where it is granted", async () => {
  const text =
    'variable "TAG" { default = "dev" }\ntarget "default" {\n  args = { TAG = TAG, T = ACTIONS_RUNTIME_TOKEN }\n}\nvariable "ACTIONS_RUNTIME_TOKEN" { default = "" }\n';
  const reading = { inputs: { "config-access": "environment" }, env: { ...env, TAG: "1.2", ACTIONS_RUNTIME_TOKEN: "hunter2" } };
  const { images } = await listed(hcl(text), reading);
  expect(images[0]?.baked?.target.written.buildArgs.toSorted()).toEqual(["T=", "TAG=1.2"]);
});
