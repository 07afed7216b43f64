import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isRemoteContext } from "../../../src/adapters/docker/context-kind.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

test.for([
  { context: ".", isRemote: false },
  { context: "api", isRemote: false },
  { context: "/srv/app", isRemote: false },
  { context: "github.com/acme/app", isRemote: true },
  { context: "github.com/acme/app#main:api", isRemote: true },
  { context: "git@github.com:acme/app.git", isRemote: true },
  { context: "deploy@git.example.com:acme/app", isRemote: true },
  { context: "https://github.com/acme/app.git#main", isRemote: true },
  { context: "ssh://git@github.com/acme/app", isRemote: true },
  { context: "./github.com/acme/app", isRemote: false },
])("$context: remote $isRemote", async ({ context, isRemote }) => {
  expect(isRemoteContext(context, await temporaryDirectory("nothing-"))).toBe(isRemote);
});

test("a directory of that name comes first, as buildx has it", async () => {
  const workingDirectory = await temporaryDirectory("gopath-");
  await mkdir(join(workingDirectory, "github.com/acme/app"), { recursive: true });
  expect(isRemoteContext("github.com/acme/app", workingDirectory)).toBe(false);
});
