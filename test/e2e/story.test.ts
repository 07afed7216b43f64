import { expect, test } from "vitest";
import { noise } from "../support/context.ts";
import { onAnyStore } from "../support/engine.ts";
import { runAction } from "../runner/run-action.ts";
import { World } from "../support/world.ts";

const app = (bytes: number) => ({ Dockerfile: "FROM scratch\nCOPY app /app\n", "app/data.bin": noise(bytes, "data") });
const reason = "the offline map saves every user a download of 2 GB";
/** What only a build prints: the command, and BuildKit's steps. */
const buildStep = /docker buildx build|^#\d+ (?:\[|DONE|CACHED|\d)/;

onAnyStore((engine) => {
  test("push records, a pull request warns, needs a reason, gets it without a build, and shrinks", async () => {
    await using world = await World.start({ run: runAction, env: engine.env });
    const { repository } = world;

    const recorded = await world.push(app(1_000_000));
    expect(recorded).toMatchObject({ conclusion: "success", outputs: { verdict: "pass", growth: "" } });
    expect(repository.artifacts.map(({ name }) => name)).toEqual(["image-size-baseline-api"]);
    expect(recorded.log.filter((line) => buildStep.test(line))).not.toEqual([]);

    const pull = await world.propose(app(1_150_000));
    const warned = await pull.run();
    expect(warned).toMatchObject({ conclusion: "success", outputs: { verdict: "warn" } });
    expect(warned.annotations.map(({ level }) => level)).toEqual(["warning"]);
    expect(pull.comments).toMatchObject([{ author: "github-actions[bot]", body: expect.stringMatching(/api.*warning/) }]);
    const [comment] = pull.comments;
    expect(warned.outputs["comment-url"]).toContain(`#issuecomment-${comment?.id}`);

    const refused = await pull.push(app(1_300_000));
    expect(refused).toMatchObject({ conclusion: "failure", exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(refused.annotations.map(({ level }) => level)).toEqual(["error"]);
    expect(pull.comments).toEqual([expect.objectContaining({ id: comment?.id })]);
    expect(pull.comments[0]?.body).toContain("Image-Size-Justification:");
    expect(pull.comments[0]?.body).toContain(pull.pull.headSha);

    const justified = await pull.describe(`Adds the map.\n\nImage-Size-Justification: ${reason}\n`);
    console.log(`the description was judged in ${justified.durationMs} ms on the ${engine.name} store`);
    expect(justified).toMatchObject({ conclusion: "success", exitCode: 0, outputs: { verdict: "justified" } });
    expect(justified.outputs["size"]).toBe(refused.outputs["size"]);
    expect(justified.log.filter((line) => buildStep.test(line))).toEqual([]);
    expect(pull.comments).toEqual([expect.objectContaining({ id: comment?.id, body: expect.stringContaining(reason) })]);

    const shrunk = await pull.push(app(1_000_000));
    expect(shrunk).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
    expect(shrunk.annotations).toEqual([]);
    const lines = pull.comments[0]?.body.trimEnd().split(/\r?\n/) ?? [];
    expect(pull.comments).toEqual([expect.objectContaining({ id: comment?.id })]);
    expect(lines).toEqual([
      expect.stringMatching(/^📦 Image size: resolved\b/),
      expect.stringMatching(/^<sub>compressed size of /),
      expect.stringMatching(new RegExp(`^<!-- .*${pull.pull.headSha} -->$`)),
    ]);
  });
});
