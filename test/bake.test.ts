import { expect, test } from "vitest";
import { bakeArguments, bakeEnvironment, bakeFile, needsBake, ordersOf } from "../src/bake.ts";
import { buildInputs } from "./support/build-inputs.ts";

const base = buildInputs({ context: "base", bake: { name: "base", inlineDockerfile: "", linked: [] } });
const api = buildInputs({
  context: "api",
  file: "docker/Dockerfile",
  buildArgs: ["A=${x}", "FROM_JOB", "NOT_THERE"],
  buildContexts: ["base=target:base"],
  builder: "mine",
  cacheFrom: ["type=gha"],
  labels: ["a=b=c"],
  noCache: true,
  secretEnvs: ["tok=TOKEN"],
  tags: ["acme/api:1"],
  bake: { name: "api", inlineDockerfile: "", linked: [base] },
});
const surroundings = {
  absolute: (path: string) => `/checkout/${path}`,
  isRemote: () => false,
  environment: { FROM_JOB: "%{y}" },
};

test("what a target is linked to is built with it and left in the builder; nothing is pushed, attested or named", () => {
  const jobs = ordersOf(api, { kind: "layout", directory: "/out,put" }).map((order) =>
    Object.assign(order, { secretFiles: order.name === "api" ? [{ id: "npm", value: "/s/0" }] : [] }),
  );
  const attest = ["type=provenance,disabled=true", "type=sbom,disabled=true"];
  expect(JSON.parse(bakeFile(jobs, surroundings))).toEqual({
    target: {
      api: {
        context: "api",
        contexts: { base: "target:base" },
        dockerfile: "/checkout/docker/Dockerfile",
        args: { A: "$${x}", FROM_JOB: "%%{y}" },
        attest,
        "cache-from": ["type=gha"],
        labels: { a: "b=c" },
        "no-cache": true,
        output: ['type=oci,tar=false,"dest=/out,put"'],
        secret: ["id=tok,env=TOKEN", "id=npm,src=/s/0"],
      },
      base: { context: "base", attest, output: ["type=image,push=false,store=false,oci-mediatypes=true"] },
    },
  });
  expect(bakeArguments(jobs, { file: "/w/bake.json", metadataFile: "/w/metadata.json" }).join(" ")).toBe(
    "buildx bake --file /w/bake.json --builder mine --metadata-file /w/metadata.json --progress=plain -- api base",
  );
});

test("an engine without a content store gets each image under a name of its own", () => {
  const tags = ordersOf(api, { kind: "load", tag: "own:measured" }).map(({ output }) => output);
  expect(tags).toEqual([
    { kind: "load", tag: "own:measured" },
    { kind: "load", tag: "own:measured-1" },
  ]);
});

test("only what `docker buildx build` cannot build needs bake", () => {
  const inline = buildInputs({ bake: { name: "a", inlineDockerfile: "FROM scratch", linked: [] } });
  expect([buildInputs({}), base, api, inline].map(needsBake)).toEqual([false, false, true, true]);
});

test("bake and compose files see of the environment what they are granted, and never the runner's own", () => {
  const environment = {
    PATH: "/bin",
    HOME: "/root",
    DOCKER_AUTH_CONFIG: "{}",
    TAG: "1",
    SSH_AUTH_SOCK: "/agent",
    GITHUB_TOKEN: "t",
    ACTIONS_RUNTIME_TOKEN: "t",
    "INPUT_GITHUB-TOKEN": "t",
  };
  const seen = (...granted: readonly ("secrets" | "environment")[]) =>
    Object.keys(bakeEnvironment(environment, new Set(granted))).filter((name) => name in environment);
  expect(seen()).toEqual(["PATH", "HOME"]);
  expect(seen("secrets")).toEqual(["PATH", "HOME", "SSH_AUTH_SOCK"]);
  expect(seen("environment")).toEqual(["PATH", "HOME", "DOCKER_AUTH_CONFIG", "TAG", "SSH_AUTH_SOCK"]);
});
