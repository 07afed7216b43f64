import { describe, expect, test } from "vitest";
import {
  buildArguments,
  buildEnvironment,
  defaultGitContext,
  inlineCaches,
  readSecretPair,
  usableAnnotations,
  wantsGitAuthToken,
} from "../src/build.ts";
import { fillDefaultContext, splitList } from "../src/inputs/build-inputs.ts";
import type { BuildInputs } from "../src/inputs/build-inputs.ts";
import { buildInputs } from "./support/build-inputs.ts";

const plan = {
  output: { kind: "layout", directory: "/tmp/x/layout" },
  metadataFile: "/tmp/x/metadata.json",
  imageIdFile: "/tmp/x/image-id",
  secretFiles: [],
} as const;

describe("the build command", () => {
  test("without inputs builds the context without attestations into an OCI layout", () => {
    expect(buildArguments(buildInputs({ context: "." }), plan).join(" ")).toBe(
      [
        "buildx build --iidfile /tmp/x/image-id --output type=oci,tar=false,dest=/tmp/x/layout",
        "--provenance=false --sbom=false --metadata-file /tmp/x/metadata.json --progress=plain -- .",
      ].join(" "),
    );
  });

  test("carries every input in the order of docker/build-push-action", () => {
    const build: BuildInputs = {
      addHosts: ["docker:10.180.0.1", "foo:10.0.0.1"],
      allow: ["network.host"],
      annotations: ["index:org.example=a,b"],
      buildArgs: ["A=1", "B=two words", "C"],
      buildContexts: ["deps=https://example.org/deps.git#main"],
      builder: "mine",
      cacheFrom: ["type=gha,scope=a"],
      cacheTo: ["type=gha,mode=max"],
      cgroupParent: "/group",
      context: "app",
      file: "app/Dockerfile.prod",
      labels: ["org.example.a=b"],
      network: "host",
      noCache: true,
      noCacheFilters: ["deps"],
      platforms: ["linux/amd64", "linux/arm64"],
      pull: true,
      secretEnvs: ["npm=NPM_TOKEN", "broken"],
      secretFiles: ["cert=./cert.pem"],
      secrets: ["token=hunter2"],
      shmSize: "2g",
      ssh: ["default"],
      tags: ["acme/app:1", "acme/app:latest"],
      target: "release",
      ulimit: ["nofile=1024:1024"],
    };
    const secretFiles = [
      { id: "token", value: "/tmp/x/secrets/s0" },
      { id: "cert", value: "./cert.pem" },
    ];
    expect(buildArguments(build, { ...plan, secretFiles }).join(" ")).toBe(
      [
        "buildx build --add-host docker:10.180.0.1 --add-host foo:10.0.0.1 --allow network.host",
        "--annotation index:org.example=a,b --build-arg A=1 --build-arg B=two words --build-arg C",
        "--build-context deps=https://example.org/deps.git#main --cache-from type=gha,scope=a",
        "--cache-to type=gha,mode=max --cgroup-parent /group --secret id=npm,env=NPM_TOKEN",
        "--file app/Dockerfile.prod --iidfile /tmp/x/image-id --label org.example.a=b",
        "--no-cache-filter deps --output type=oci,tar=false,dest=/tmp/x/layout",
        "--platform linux/amd64,linux/arm64 --provenance=false --sbom=false",
        "--secret id=token,src=/tmp/x/secrets/s0 --secret id=cert,src=./cert.pem",
        "--shm-size 2g --ssh default --tag acme/app:1 --tag acme/app:latest --target release",
        "--ulimit nofile=1024:1024 --builder mine --metadata-file /tmp/x/metadata.json",
        "--network host --no-cache --pull --progress=plain -- app",
      ].join(" "),
    );
  });

  test("keeps a value with blanks one argument", () => {
    expect(buildArguments(buildInputs({ buildArgs: ["B=two words"] }), plan)).toContain("B=two words");
  });

  test("loads the image under one more tag where the engine keeps it", () => {
    const output = { kind: "load", tag: "127.0.0.1:5000/x:measured" } as const;
    const args = buildArguments(buildInputs({ tags: ["acme/app:1"] }), { ...plan, output });
    expect(args).toContain("--load");
    expect(args).not.toContain("--output");
    expect(args.filter((_, index) => args[index - 1] === "--tag")).toEqual(["acme/app:1", "127.0.0.1:5000/x:measured"]);
  });

  test("does not take a context that begins with a dash for an option", () => {
    expect(buildArguments(buildInputs({ context: "--push" }), plan).slice(-2)).toEqual(["--", "--push"]);
  });

  test("quotes a path that holds a comma or a quote, as buildx's CSV asks for", () => {
    const output = { kind: "layout", directory: '/tmp/a,b "c"' } as const;
    const args = buildArguments(buildInputs({}), { ...plan, output, secretFiles: [{ id: "s", value: "/tmp/a,b" }] });
    expect(args).toContain('type=oci,tar=false,"dest=/tmp/a,b ""c"""');
    expect(args).toContain('id=s,"src=/tmp/a,b"');
  });
});

test.for([
  { of: "one item", text: "bar", rules: {}, items: ["bar"] },
  { of: "nothing", text: "", rules: {}, items: [] },
  { of: "blank lines only", text: "\n \n", rules: {}, items: [] },
  { of: "lines", text: "bar\nbaz", rules: {}, items: ["bar", "baz"] },
  { of: "lines with an empty one", text: "bar\n\nbaz", rules: {}, items: ["bar", "baz"] },
  { of: "commas", text: "bar,baz", rules: {}, items: ["bar", "baz"] },
  { of: "a trailing comma", text: "bar,baz,", rules: {}, items: ["bar", "baz"] },
  { of: "Windows lines and commas", text: "bar\r\nbaz,bat", rules: {}, items: ["bar", "baz", "bat"] },
  { of: "blanks around items", text: " bar , baz ", rules: {}, items: ["bar", "baz"] },
  { of: "a number sign, which is no comment", text: "a=1\nb=2#3", rules: {}, items: ["a=1", "b=2#3"] },
  {
    of: "a quoted line, split all the same",
    text: 'linux/amd64\n"linux/arm64,linux/arm/v7"',
    rules: {},
    items: ["linux/amd64", "linux/arm64", "linux/arm/v7"],
  },
  {
    of: "lines with commas",
    text: "user/app:cache\r\ntype=local,src=dir",
    rules: { ignoreComma: true },
    items: ["user/app:cache", "type=local,src=dir"],
  },
  { of: "a quote in the middle", text: 'A=say "hi"\nB=2', rules: { ignoreComma: true }, items: ['A=say "hi"', "B=2"] },
  {
    of: "a quoted value of several lines",
    text: 'T=1,2\n"K=a\n\nb""c"\nF=x',
    rules: { ignoreComma: true },
    items: ["T=1,2", 'K=a\n\nb"c', "F=x"],
  },
  {
    of: "a value of several lines without quotes",
    text: "K=a\nb\nF=x",
    rules: { ignoreComma: true },
    items: ["K=a", "b", "F=x"],
  },
  {
    of: "a value with blank lines at its end",
    text: '"K=a\n\n\n"\n',
    rules: { ignoreComma: true, trimWhitespace: false },
    items: ["K=a\n\n\n"],
  },
  { of: "a value with blanks around it", text: " K= a ", rules: { ignoreComma: true, trimWhitespace: false }, items: [" K= a "] },
  {
    of: "quotes without meaning",
    text: 'type=image,"name=a,b",push=true',
    rules: { ignoreComma: true, quote: false },
    items: ['type=image,"name=a,b",push=true'],
  },
] as const)("a list is split: $of", ({ text, rules, items }) => {
  expect(splitList(text, rules)).toEqual(items);
});

test("a list with a quote that is never closed is refused", () => {
  expect(() => splitList('"A=1\nB=2')).toThrow(/Quote Not Closed/);
});

const gitContext = "https://github.com/acme/app.git#abc&x=1";

test.for([
  { template: "", context: gitContext },
  { template: "{{defaultContext}}", context: gitContext },
  { template: "{{ defaultContext }}:sub/dir", context: `${gitContext}:sub/dir` },
  { template: "{{{defaultContext}}}:$&", context: `${gitContext}:$&` },
  { template: "./app", context: "./app" },
  { template: "{{somethingElse}}", context: gitContext },
])("the context '$template' is filled in", ({ template, context }) => {
  expect(fillDefaultContext(template, gitContext)).toBe(context);
});

test.for(["{{defaultContext", "{{#if defaultContext}}a{{/if}}"])("the template %s is refused with its text", (template) => {
  expect(() => fillDefaultContext(template, gitContext)).toThrow(
    `The build context "${template}" contains a template that cannot be read.`,
  );
});

const source = { serverUrl: "https://github.com", repository: "acme/app", pullRequestHead: null };

test.for([
  { ref: "refs/heads/main", sha: "abc", pullRequestHead: null, revision: "abc" },
  { ref: "refs/heads/main", sha: "", pullRequestHead: null, revision: "refs/heads/main" },
  { ref: "main", sha: "", pullRequestHead: null, revision: "refs/heads/main" },
  { ref: "refs/pull/7/merge", sha: "abc", pullRequestHead: null, revision: "abc" },
  { ref: "refs/pull/7/merge", sha: "abc", pullRequestHead: { sha: "def" }, revision: "def" },
  { ref: "refs/pull/7/merge", sha: "abc", pullRequestHead: { sha: "" }, revision: "refs/pull/7/head" },
  { ref: "refs/heads/main", sha: "abc", pullRequestHead: { sha: "def" }, revision: "abc" },
])("the default git context of $ref at '$sha' is $revision", ({ revision, ...at }) => {
  expect(defaultGitContext({ ...source, ...at })).toBe(`https://github.com/acme/app.git#${revision}`);
});

test.for([
  { context: gitContext, secrets: [], wanted: true },
  { context: `${gitContext}:sub`, secrets: ["other=1"], wanted: true },
  { context: gitContext, secrets: ["GIT_AUTH_TOKEN=mine"], wanted: false },
  { context: ".", secrets: [], wanted: false },
  { context: "https://github.com/other/repository.git", secrets: [], wanted: false },
])("BuildKit gets the GitHub token for $context with $secrets: $wanted", ({ context, secrets, wanted }) => {
  expect(wantsGitAuthToken(buildInputs({ context, secrets }), gitContext)).toBe(wanted);
});

test.for([
  { pair: "id=value", read: { id: "id", value: "value" } },
  { pair: "id=a=b\nc", read: { id: "id", value: "a=b\nc" } },
  { pair: "id=", read: null },
  { pair: "=value", read: null },
  { pair: "value", read: null },
])("the secret '$pair' is read", ({ pair, read }) => {
  expect(readSecretPair(pair)).toEqual(read);
});

describe("the build's environment", () => {
  const environment = {
    PATH: "/bin",
    HOME: "/root",
    GITHUB_SHA: "abc",
    GITHUB_TOKEN: "ghs_1",
    GITHUB_ENV: "/env",
    GITHUB_OUTPUT: "/output",
    GITHUB_PATH: "/path",
    GITHUB_STATE: "/state",
    GITHUB_STEP_SUMMARY: "/summary",
    "INPUT_GITHUB-TOKEN": "ghs_1",
    input_secrets: "a=b",
    ACTIONS_RUNTIME_TOKEN: "runtime",
    ACTIONS_RESULTS_URL: "https://results",
    ACTIONS_CACHE_URL: "https://cache",
    ACTIONS_CACHE_SERVICE_V2: "true",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://oidc",
    UNSET: undefined,
  };
  const always = {
    PATH: "/bin",
    HOME: "/root",
    GITHUB_SHA: "abc",
    BUILDX_BAKE_ENTITLEMENTS_FS: "0",
    BUILDX_METADATA_PROVENANCE: "max",
    DOCKER_CLI_HINTS: "false",
    NO_COLOR: "1",
  };

  test("has none of the runner's inputs, tokens and command files", () => {
    expect(buildEnvironment(environment, buildInputs({ cacheFrom: ["type=registry,ref=acme/app:gha"] }))).toEqual(always);
  });

  test.for([{ cacheFrom: ["type=gha"] }, { cacheTo: ["mode=max,type=gha"] }])(
    "has the cache service's variables for $0",
    (caches) => {
      expect(buildEnvironment(environment, buildInputs(caches))).toEqual({
        ...always,
        ACTIONS_RUNTIME_TOKEN: "runtime",
        ACTIONS_RESULTS_URL: "https://results",
        ACTIONS_CACHE_URL: "https://cache",
        ACTIONS_CACHE_SERVICE_V2: "true",
      });
    },
  );

  test("has what the user names in secret-envs", () => {
    expect(buildEnvironment(environment, buildInputs({ secretEnvs: ["token=GITHUB_TOKEN"] }))).toEqual({
      ...always,
      GITHUB_TOKEN: "ghs_1",
    });
  });

  test("has no other variable of the runner, even when secret-envs names it", () => {
    const secretEnvs = ["a=ACTIONS_RUNTIME_TOKEN", "b=INPUT_GITHUB-TOKEN", "c=GITHUB_ENV"];
    expect(buildEnvironment(environment, buildInputs({ secretEnvs }))).toEqual(always);
  });
});

describe("annotations of an index", () => {
  test.for([
    { annotation: "index:org.opencontainers.image.description=hello", left: [] },
    { annotation: "index-descriptor:a=b", left: [] },
    { annotation: "index[linux/amd64]:a=b", left: [] },
    { annotation: "manifest,index:a=b", left: ["manifest:a=b"] },
    { annotation: "index,index-descriptor:a=b", left: [] },
    { annotation: "manifest:index:a=b", left: ["manifest:index:a=b"] },
    { annotation: "manifest-descriptor:a=b", left: ["manifest-descriptor:a=b"] },
    { annotation: "index=b", left: ["index=b"] },
    { annotation: "a.b=index:c", left: ["a.b=index:c"] },
  ])("$annotation: with one platform $left is left", ({ annotation, left }) => {
    const { annotations, dropped } = usableAnnotations(buildInputs({ annotations: [annotation] }));
    expect(annotations).toEqual(left);
    expect(dropped).toEqual(left[0] === annotation ? [] : [annotation]);
  });

  test("stay with several platforms", () => {
    const inputs = buildInputs({ annotations: ["index:a=b"], platforms: ["linux/amd64", "linux/arm64"] });
    expect(usableAnnotations(inputs)).toEqual({ annotations: ["index:a=b"], dropped: [] });
  });
});

test("of caches, only an inline one is part of the image", () => {
  const caches = ["type=inline", "type=registry,ref=acme/app:inline", "type=gha", "mode=max,type=inline"];
  expect(inlineCaches(caches)).toEqual(["type=inline", "mode=max,type=inline"]);
});
