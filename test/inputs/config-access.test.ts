import { describe, expect, test } from "vitest";
import { UserError } from "../../src/failure.ts";
import { accessKinds, accessRefusal, parseAccess, pathsIn, type Access } from "../../src/inputs/config-access.ts";
import type { RawInputs } from "../../src/inputs/inputs.ts";

/** What has to be granted until nothing is refused any more. */
function needed(written: RawInputs): readonly Access[] {
  const granted = new Set<Access>();
  for (;;) {
    const refusal = accessRefusal(written, [], granted);
    if (refusal === null) return accessKinds.filter((kind) => granted.has(kind));
    const all = /config-access: ([a-z, ]+)/.exec(refusal.hint)?.[1]?.split(", ") ?? [];
    const fresh = accessKinds.filter((kind) => all.includes(kind) && !granted.has(kind));
    if (fresh.length === 0) throw new Error(`nothing helps against: ${refusal.message}`);
    fresh.forEach((kind) => granted.add(kind));
  }
}

describe("what a configuration file may not reach by itself", () => {
  test.for<{ written: RawInputs; needs: readonly Access[] }>([
    { written: { secrets: "npm=hunter2" }, needs: ["secrets"] },
    { written: { "secret-envs": "a=ACTIONS_RUNTIME_TOKEN" }, needs: ["secrets"] },
    { written: { "secret-files": "a=token.txt" }, needs: ["secrets"] },
    { written: { ssh: "default" }, needs: ["secrets"] },
    { written: { context: "{{defaultContext}}" }, needs: ["secrets"] },
    { written: { context: "{{ other }}" }, needs: ["secrets"] },
    { written: { context: "" }, needs: ["secrets"] },
    { written: { "cache-from": "type=gha,url=https://cache.example/" }, needs: ["secrets"] },
    { written: { "cache-to": "type=gha,URL_V2=https://cache.example/" }, needs: ["secrets"] },
    { written: { "cache-to": "type=s3,bucket=b" }, needs: ["secrets"] },
    { written: { "cache-to": "type=registry,ref=ghcr.io/acme/app:latest" }, needs: ["secrets"] },
    { written: { "cache-to": "ghcr.io/acme/app:latest" }, needs: ["secrets"] },
    { written: { "cache-from": '"type=gha' }, needs: ["secrets"] },
    { written: { "build-args": "A=1\nTOKEN" }, needs: ["environment"] },
    { written: { network: "host" }, needs: ["network"] },
    { written: { network: "container:other" }, needs: ["network"] },
    { written: { allow: "network.host" }, needs: ["network"] },
    { written: { allow: "security.insecure" }, needs: accessKinds },
    { written: { "add-hosts": "up:host-gateway" }, needs: ["network"] },
    { written: { network: "host", secrets: "a=b" }, needs: ["secrets", "network"] },
  ])("$written needs $needs", ({ written, needs }) => {
    expect(needed(written)).toEqual(needs);
  });

  test.for<RawInputs>([
    {},
    { context: "services/api", file: "services/api/Dockerfile", target: "run", platforms: "linux/arm64" },
    { "build-args": "A=1\nB=", labels: "a", tags: "acme/app", "add-hosts": "db:10.0.0.1" },
    { network: "none", pull: "true", "no-cache-filters": "build" },
    { "cache-from": "type=gha,scope=api\ntype=registry,ref=acme/app:cache\nacme/app:cache" },
    { "cache-to": "type=gha,scope=api,mode=max\ntype=local,dest=.cache\ntype=inline" },
    { context: "https://github.com/acme/other.git#main", "build-contexts": "base=docker-image://acme/base" },
  ])("%o needs nothing", (written) => {
    expect(needed(written)).toEqual([]);
  });

  test("the refusal names the key, what was written and what to write", () => {
    const refusal = accessRefusal({ "secret-envs": "a=NPM_TOKEN" }, [], new Set(["network"]));
    expect(refusal).toBeInstanceOf(UserError);
    expect(refusal?.at("f.yml:3").message).toMatch(/^f\.yml:3: 'secret-envs' is "a=NPM_TOKEN", which reaches secrets/);
    expect(refusal?.hint).toContain("`config-access: secrets, network`");
  });

  test("a secret is not repeated", () => {
    expect(accessRefusal({ secrets: "npm=hunter2" }, [], new Set())?.message).not.toContain("hunter2");
  });

  test("a path outside of the checkout needs `paths`", () => {
    const outside = [{ input: "context", path: "../other" }];
    expect(accessRefusal({}, outside, new Set())?.message).toContain("'context' is \"../other\", which reaches a path outside");
    expect(accessRefusal({}, outside, new Set(["paths"]))).toBeNull();
  });
});

test.for<{ written: RawInputs; paths: readonly string[] }>([
  { written: { context: "a", file: "b/Dockerfile" }, paths: ["a", "b/Dockerfile"] },
  { written: { context: "https://example.com/a.tar", file: "-" }, paths: ["https://example.com/a.tar"] },
  { written: { context: "-", file: "https://example.com/Dockerfile" }, paths: [] },
  {
    written: { "build-contexts": "a=HTTPS://example.com/a\nb=Target:x\nc=https://example.com/c" },
    paths: ["HTTPS://example.com/a", "Target:x"],
  },
  { written: { context: "file:///etc" }, paths: ["file:///etc"] },
  {
    written: { "build-contexts": "a=../x\nb=oci-layout:///var/img@sha256:0\nc=docker-image://x\nd=target:run" },
    paths: ["../x", "/var/img"],
  },
  { written: { "cache-from": 'type=local,"src=/a,b"', "cache-to": "type=local,Dest=/c" }, paths: ["/a", "/c"] },
  {
    written: { "secret-files": "a=/etc/shadow", ssh: "default=/root/.ssh/id,/run/agent" },
    paths: ["/etc/shadow", "/root/.ssh/id", "/run/agent"],
  },
  { written: { image: "oci-dir:///out" }, paths: ["/out"] },
  { written: { image: "archive://../a.tar" }, paths: ["../a.tar"] },
  { written: { image: "local://app:1" }, paths: [] },
])("the paths in $written are $paths", ({ written, paths }) => {
  expect(pathsIn(written).map(({ path }) => path)).toEqual(paths);
});

test.for([
  { written: "", granted: [] },
  { written: "secrets", granted: ["secrets"] },
  { written: "network, paths\nenvironment", granted: ["environment", "paths", "network"] },
])("config-access: $written grants $granted", ({ written, granted }) => {
  const parsed = parseAccess({ "config-access": written });
  expect(accessKinds.filter((kind) => parsed.has(kind))).toEqual(granted);
});

test("an unknown word in config-access is an error", () => {
  expect(() => parseAccess({ "config-access": "secrets, all" })).toThrow("Input 'config-access' is \"secrets, all\"");
});
