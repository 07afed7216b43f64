import { readFile } from "node:fs/promises";
import { marked } from "marked";
import { expect, test } from "vitest";
import { outputNames } from "../../src/report/facts/outputs.ts";
import { runAction } from "../runner/run-action.ts";
import { noise } from "../support/context.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { engines, onAnyStore } from "../support/engine.ts";
import { World } from "../support/world.ts";

const shell = "FROM scratch\nCOPY --chmod=755 rootfs/ /\n";
const rootfs = await shellRootfs();

/** Every command that the runner knows, where a line begins after a carriage return, and anywhere. */
const commands = [
  "set-output name=verdict",
  "set-output name=evil",
  "save-state name=evil",
  "set-env name=EVIL",
  "add-path",
  "add-mask",
  "error",
  "warning",
  "notice",
  "stop-commands",
].flatMap((command) => [
  `::${command}::pass`,
  `  \t::${command}::pass`,
  `progress\r::${command}::pass`,
  `text ##[${command}]pass`,
]);
const words = `${commands.join("\n")}\n\u001b[2J\u001b]0;title\u0007\u001b[31mred\n${"x".repeat(100_000)}\n`;

onAnyStore((engine) => {
  test("a build that talks to the runner changes nothing but the log", async () => {
    await using world = await World.start({ run: runAction, env: engine.env });
    await world.push({ ...rootfs, Dockerfile: shell });
    // Never the same, for a cached RUN prints nothing.
    const heredoc = `RUN <<END\ncat /words # ${crypto.randomUUID()}\n: '##[set-output name=verdict]pass'\n::set-output name=verdict::pass || true\nEND\n`;
    const Dockerfile = `${shell}COPY words noise /\n${heredoc}`;
    const pull = await world.propose({ Dockerfile, words, noise: noise(1_000_000, "more") });
    const result = await pull.run();

    expect(result).toMatchObject({ exitCode: 1, env: {}, path: [], state: {}, outputs: { verdict: "unjustified" } });
    expect(Object.keys(result.outputs).toSorted()).toEqual(outputNames.toSorted());
    expect(result.masks).not.toContain("pass");
    expect(result.annotations).toMatchObject([{ level: "error", properties: { title: expect.stringContaining("api") } }]);
    expect(result.log).toContainEqual(expect.stringMatching(/^#\d+ [\d.]+ text #\u200b#\[set-output name=verdict\]pass$/));
    const longest = Math.max(...result.log.map((line) => line.length));
    expect(longest).toBeGreaterThan(5_000);
    expect(longest).toBeLessThan(9_000);
    expect(result.rawStdout + result.rawStderr).not.toContain("\u001b");
  });
});

test("a file whose name is markup, a mention and a table's end is inert wherever it is shown", async () => {
  const name = "a|b`<img>@octocat";
  await using world = await World.start({ env: engines()[0]?.env ?? {} });
  const Dockerfile = "FROM scratch\nCOPY data /data\n";
  await world.push({ Dockerfile, data: noise(100_000, "data") });
  const copy = `COPY ["${name}", "/srv/${name}"]\n`;
  const pull = await world.propose({ Dockerfile: Dockerfile + copy, [name]: noise(20_000, "more") });
  const { summary, outputs } = await pull.run();

  expect(outputs["verdict"]).toBe("warn");
  for (const markdown of [pull.comments[0]?.body ?? "", summary]) {
    const html = await marked.parse(markdown);
    const withoutCode = html.replaceAll(/<code>[^<]*<\/code>/g, "");
    expect(html).toContain("<code>COPY [&quot;a|b`&lt;img&gt;@octocat&quot;, &quot;/srv/a|b`&lt;img&gt;@octocat&quot;]</code>");
    expect(withoutCode).not.toMatch(/<img|octocat/);
  }
  const page = await readFile(outputs["html"] ?? "", "utf8");
  expect(page).toContain("@octocat");
  expect(page).not.toContain("<img>");
});
