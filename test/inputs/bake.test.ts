import { describe, expect, test } from "vitest";
import { linkedTo, ownCaches, readPrinted, writtenInputs } from "../../src/inputs/bake.ts";
import { accessRefusal, pathsIn } from "../../src/inputs/config-access.ts";
import { parseImage, type RawInputs } from "../../src/inputs/inputs.ts";
import { withInlineOf } from "../../src/bake.ts";

/** The same target as buildx 0.13 and buildx 0.29 print it. */
const common = {
  context: "services/api",
  contexts: { base: "target:base", assets: "./assets" },
  dockerfile: "docker/Dockerfile",
  args: { VERSION: "1", FROM_JOB: null },
  labels: { a: "b=c" },
  tags: ["acme/api:1"],
  target: "run",
  platforms: ["linux/amd64", "linux/arm64"],
  "no-cache": true,
  "no-cache-filter": ["build"],
  network: "none",
  "shm-size": "64MiB",
  ulimits: ["nofile=1:2"],
  entitlements: ["network.host"],
  annotations: ["index:a=b"],
};
const printed = {
  texts: {
    "cache-from": ["type=gha,scope=api", "acme/api:cache"],
    "cache-to": ["type=gha,scope=api,mode=max"],
    secret: ["id=npm,src=.npmrc", "id=tok,env=TOKEN", "id=SAME"],
    ssh: ["default", "key=/k/a,/k/b"],
    output: ["type=registry"],
    attest: ["type=provenance,mode=max"],
  },
  objects: {
    "cache-from": [
      { type: "gha", scope: "api" },
      { type: "registry", ref: "acme/api:cache" },
    ],
    "cache-to": [{ type: "gha", scope: "api", mode: "max" }],
    secret: [{ id: "npm", src: ".npmrc" }, { id: "tok", env: "TOKEN" }, { id: "SAME" }],
    ssh: [{ id: "default" }, { id: "key", paths: ["/k/a", "/k/b"] }],
    output: [{ type: "registry" }],
    attest: [{ type: "provenance", mode: "max" }],
    "extra-hosts": { db: "10.0.0.1" },
  },
};

describe.for(["texts", "objects"] as const)("a target whose entries buildx prints as %s", (form) => {
  const { targets } = readPrinted(
    JSON.stringify({ group: { default: { targets: ["api"] } }, target: { api: { ...common, ...printed[form] } } }),
    false,
  );

  test("is a build with inputs of the same meaning, and without outputs, attestations and tags", () => {
    const { "cache-from": [gha, ref] = [] } = { "cache-from": targets.get("api")?.written.cacheFrom };
    expect([gha, ref]).toEqual(["type=gha,scope=api", form === "texts" ? "acme/api:cache" : "type=registry,ref=acme/api:cache"]);
    const { cacheFrom: _, addHosts = [], ...written } = targets.get("api")?.written ?? {};
    expect(addHosts).toEqual(form === "texts" ? [] : ["db:10.0.0.1"]);
    expect(written).toEqual({
      allow: ["network.host"],
      annotations: ["index:a=b"],
      buildArgs: ["VERSION=1", "FROM_JOB"],
      buildContexts: ["base=target:base", "assets=./assets"],
      cacheTo: ["type=gha,scope=api,mode=max"],
      context: "services/api",
      file: "services/api/docker/Dockerfile",
      labels: ["a=b=c"],
      network: "none",
      noCache: true,
      noCacheFilters: ["build"],
      platforms: ["linux/amd64", "linux/arm64"],
      secretEnvs: ["tok=TOKEN", "SAME=SAME"],
      secretFiles: ["npm=.npmrc"],
      shmSize: "64MiB",
      ssh: ["default", "key=/k/a,/k/b"],
      target: "run",
      ulimit: ["nofile=1:2"],
    });
  });

  test("may reach what its entries name only where that is granted", () => {
    const written = writtenInputs(targets.get("api")?.written ?? {});
    expect(accessRefusal(written, [], new Set())?.message).toContain("'secret-envs'");
    expect(accessRefusal(written, [], new Set(["secrets"]))?.message).toContain("'build-args' is \"FROM_JOB\"");
    expect(accessRefusal(written, [], new Set(["secrets", "environment"]))?.message).toContain("'allow' is \"network.host\"");
    expect(accessRefusal(written, [], new Set(["secrets", "environment", "network"]))).toBeNull();
    expect(pathsIn(written).map(({ path }) => path)).toEqual(
      expect.arrayContaining(["services/api", "services/api/docker/Dockerfile", "./assets", ".npmrc", "/k/a", "/k/b"]),
    );
  });
});

test.for([
  { written: ['type=local,"src=/etc,x"'], paths: ["/etc,x"] },
  { written: ['type=local,"src=in,../../etc"'], paths: ["in,../../etc"] },
  { written: ["type=local,src=a\ntype=local,src=/etc"], paths: ["a", "/etc"] },
  { written: ["type=local,src=/etc\ntype=local,src=a"], paths: ["/etc", "a"] },
])("a cache is held against what it may reach exactly as it is built: $written", ({ written, paths }) => {
  const inputs = writtenInputs({ cacheFrom: written });
  expect(pathsIn(inputs).map(({ path }) => path)).toEqual(paths);
});

test.for([
  { context: ".", dockerfile: "Dockerfile", file: "" },
  { context: "a", dockerfile: "../b.Dockerfile", file: "b.Dockerfile" },
  { context: "a", dockerfile: "/etc/Dockerfile", file: "/etc/Dockerfile" },
  { context: "a", dockerfile: "cwd://b/Dockerfile", file: "b/Dockerfile" },
  { context: "https://github.com/acme/other.git", dockerfile: "b/Dockerfile", file: "b/Dockerfile" },
])("$dockerfile of the context $context is the Dockerfile '$file'", ({ context, dockerfile, file }) => {
  const { targets } = readPrinted(JSON.stringify({ target: { api: { context, dockerfile } } }), false);
  expect(targets.get("api")?.written.file).toBe(file);
});

test("groups of groups are resolved, also where one is in itself, and each target is built once", () => {
  const group = {
    default: { targets: ["all", "api", "loop"] },
    all: { targets: ["api", "web", "loop"] },
    loop: { targets: ["all"] },
  };
  expect(readPrinted(JSON.stringify({ group, target: { api: {}, web: {}, base: {} } }), false).names).toEqual(["api", "web"]);
});

test("without a group, the target `default` is built", () => {
  expect(readPrinted(JSON.stringify({ target: { default: {}, api: {} } }), false).names).toEqual(["default"]);
});

test("nothing to build is no target, however buildx prints it", () => {
  expect(readPrinted(JSON.stringify({ group: { default: { targets: null } } }), false).names).toEqual([]);
});

test("templates that buildx prints escaped are read as they will be built", () => {
  const text = JSON.stringify({ target: { api: { args: { A: "$${x} %%{y} $z" } } } });
  expect(readPrinted(text, true).targets.get("api")?.written.buildArgs).toEqual(["A=${x} %{y} $z"]);
  expect(readPrinted(text, false).targets.get("api")?.written.buildArgs).toEqual(["A=$${x} %%{y} $z"]);
});

const target = (name: string, links: readonly string[], inline = "") => ({
  name,
  inlineDockerfile: inline,
  written: { buildArgs: [], buildContexts: links.map((link) => `${link}=target:${link}`), context: name, file: "", target: "" },
});

test("a target is linked to what its links are linked to, and never to itself", () => {
  const all = [target("api", ["lib", "base"]), target("lib", ["base", "api"]), target("base", ["none"])];
  const [api] = all;
  const linked = api === undefined ? [] : linkedTo(api, new Map(all.map((one) => [one.name, one])));
  expect(linked.map(({ name }) => name)).toEqual(["lib", "base"]);
});

describe("as an image", () => {
  const step: RawInputs = {
    "warn-at": "10%",
    "justify-at": "25%",
    count: "all",
    context: "elsewhere",
    "build-args": "A=1",
    target: "no",
    secrets: "npm=hunter2",
    pull: "true",
  };
  const baked = { files: "docker-bake.hcl", target: target("api", ["base"], "FROM base"), linked: [target("base", [])] };
  const image = parseImage({ raw: { ...step, name: "api" }, written: {}, at: "", baked }, { name: "x", gitContext: "" });

  test("it takes from the step what its file leaves open, and never which Dockerfile is built with what", () => {
    expect(image).toMatchObject({
      name: "api",
      subject: {
        kind: "build",
        build: {
          buildArgs: [],
          context: "api",
          target: "",
          secrets: ["npm=hunter2"],
          pull: true,
          bake: { name: "api", inlineDockerfile: "FROM base", linked: [{ context: "base", pull: true, bake: { name: "base" } }] },
        },
      },
    });
  });

  test("its inline Dockerfile is that of the commit that is built, and its arguments are the head's", () => {
    const before = {
      ...baked,
      target: { ...target("api", [], "FROM scratch"), written: { ...baked.target.written, context: "old" } },
    };
    const old = parseImage({ raw: { ...step, name: "api" }, written: {}, at: "", baked: before }, { name: "x", gitContext: "" });
    if (image.subject.kind !== "build" || old.subject.kind !== "build") throw new Error("both are built");
    const { context, bake } = withInlineOf(image.subject.build, old.subject.build);
    expect({ context, inline: bake?.inlineDockerfile }).toEqual({ context: "api", inline: "FROM scratch" });
  });
});

test("each target has a cache of its own where {name} is in it", () => {
  const step = {
    "cache-from": "type=gha,scope={name}\ntype=registry,ref=acme/{name}:{name}",
    "cache-to": "type=inline",
    tags: "{name}",
  };
  expect(ownCaches("api", step)).toEqual({
    "cache-from": "type=gha,scope=api\ntype=registry,ref=acme/api:api",
    "cache-to": "type=inline",
  });
  expect(ownCaches("api", {})).toEqual({});
});
