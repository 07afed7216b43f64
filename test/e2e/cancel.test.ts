import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../github/temporary.ts";
import { runAction, type RunResult } from "../runner/run-action.ts";
import { type Files as ContextFiles, noise } from "../support/context.ts";
import { onAnyStore } from "../support/engine.ts";
import { imageLayout } from "../support/image-layout.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { leftovers } from "../support/leftovers.ts";
import { World } from "../support/world.ts";

/** A Dockerfile whose build is quick or does not end. */
async function files(kind: "quick" | "asleep", bytes = 200_000): Promise<ContextFiles> {
  const run = kind === "asleep" ? `RUN echo asleep-now ${Math.random()} && sleep 600\n` : "";
  const Dockerfile = `FROM scratch\nCOPY --chmod=755 rootfs/ /\nCOPY data /data\n${run}`;
  return { ...(await shellRootfs()), Dockerfile, data: noise(bytes, `${Math.random()}`) };
}

const asleep = /^#\d+ \d.* asleep-now/;

/** What a cancelled run may have done, and what it has left. */
async function outcome({ exitCode, signals, conclusion, outputs, log, directories }: RunResult, TMPDIR: string, world: World) {
  const left = await leftovers(TMPDIR, log.join("\n"));
  const { comments, artifacts } = world.repository;
  const temporary = [...(await readdir(directories.temp)), ...(await readdir(TMPDIR))];
  const done = { comments: comments.length, artifacts: artifacts.length, verdict: outputs["verdict"] };
  return { exitCode, signals, conclusion, temporary, ...left, ...done };
}

const nothing = {
  exitCode: 130,
  signals: ["SIGINT"],
  conclusion: "cancelled",
  temporary: [],
  processes: [],
  images: [],
  comments: 0,
};

onAnyStore(({ env }) => {
  describe("a cancelled run", () => {
    test.for([
      { stage: "the head is built", main: "quick", head: "asleep" },
      { stage: "the base is built", main: "asleep", head: "quick" },
    ] as const)("while $stage judges and writes nothing, and leaves nothing", async ({ main, head }) => {
      const TMPDIR = await temporaryDirectory("cancel-");
      await using world = await World.start({ run: runAction, env: { ...env, TMPDIR } });
      await world.commit({ files: await files(main) });
      const proposal = await world.propose(await files(head, 400_000));
      const run = await proposal.run("opened", { cancelAt: asleep });
      expect(await outcome(run, TMPDIR, world)).toEqual({ ...nothing, artifacts: 0, verdict: "error" });
      expect(run.summary).toBe("");
      expect(run.annotations).toEqual([]);
    });

    test("of three images builds no other one", async () => {
      const TMPDIR = await temporaryDirectory("cancel-");
      await using world = await World.start({ run: runAction, env: { ...env, TMPDIR }, inputs: { comment: "always" } });
      const images = ["one", "two", "three"].map((name) => `- {name: ${name}, file: ${name}.Dockerfile}`);
      const quick = await files("quick");
      const dockerfiles = Object.fromEntries(["one", "three"].map((name) => [`${name}.Dockerfile`, String(quick["Dockerfile"])]));
      const slow = String((await files("asleep"))["Dockerfile"]);
      const config = { ".github/image-size-budget.yml": `images:\n${images.join("\n")}\n` };
      await world.commit({ files: { ...quick, ...config, ...dockerfiles, "two.Dockerfile": slow } });
      const proposal = await world.propose({ data: noise(300_000, "more") });
      const run = await proposal.run("opened", { cancelAt: asleep });
      expect(await outcome(run, TMPDIR, world)).toEqual({ ...nothing, artifacts: 0, verdict: "error" });
      expect(run.log.filter((line) => line.includes("Build three"))).toEqual([]);
    });

    test.for([
      { stage: "the comment is written", method: "POST", path: /\/comments$/ },
      { stage: "the list of artifacts is asked for", method: "GET", path: /\/actions\/artifacts\?/ },
      { stage: "a measurement is uploaded", method: "POST", path: /CreateArtifact$/ },
    ])("while $stage does not wait for the answer", async ({ method, path }) => {
      const TMPDIR = await temporaryDirectory("cancel-");
      const inputs = { comment: "always", image: await imageLayout({ app: 1000 }) };
      await using world = await World.start({ run: runAction, env: { ...env, TMPDIR }, inputs });
      await world.commit({ files: { "README.md": "The image is built elsewhere." } });
      const proposal = await world.propose({ "README.md": "more" });
      const { promise: asked, resolve } = Promise.withResolvers<void>();
      const { promise: never, resolve: end } = Promise.withResolvers<void>();
      const after = async (): Promise<void> => {
        resolve();
        await never;
      };
      const fault = world.github.fault({ match: { method, path }, respond: { after }, times: "always" });
      const run = await proposal.run("opened", { cancelAt: asked });
      fault.clear();
      end();
      expect(await outcome(run, TMPDIR, world)).toMatchObject({
        exitCode: 130,
        signals: ["SIGINT"],
        temporary: [],
        processes: [],
      });
    });
  });
});
