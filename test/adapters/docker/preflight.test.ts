import { describe, expect, test } from "vitest";
import { chooseBuilder } from "../../../src/adapters/docker/preflight.ts";
import { buildInputs } from "../../support/build-inputs.ts";

const listed = JSON.stringify({ Name: "own", Driver: "docker-container", Current: true, Nodes: [{ Status: "running" }] });

/** Chooses a builder that has built nothing, with the buildx of this version; and whether it was asked what it has built. */
async function chosenBy(version: string): Promise<{ readonly isAsked: boolean; readonly isUnused: boolean }> {
  const asked: string[] = [];
  const answers: Readonly<Record<string, string>> = {
    version: `github.com/docker/buildx ${version} abc`,
    ls: listed,
    history: "",
  };
  const { isUnused } = await chooseBuilder(
    {
      program: "docker",
      workingDirectory: "/",
      buildEnvironment: {},
      ownEnvironment: {},
      ask: async ([, command = ""]) => {
        asked.push(command);
        return { exitCode: 0, stdout: answers[command] ?? "", stderr: "" };
      },
      cleanUp: async () => null,
      run: async () => null,
    },
    buildInputs({}),
  );
  return { isAsked: asked.includes("history"), isUnused };
}

describe("a builder is asked for its history", () => {
  test.for(["v0.20.0", "v0.30.1", "v1.0.0", "v0.0.0-20250101-abc", "(devel)", ""])("by buildx %j", async (version) => {
    expect(await chosenBy(version)).toEqual({ isAsked: true, isUnused: true });
  });

  test.for(["v0.19.3", "0.13.1+ds1"])("not by buildx %j, which has no such command", async (version) => {
    expect(await chosenBy(version)).toEqual({ isAsked: false, isUnused: false });
  });
});
