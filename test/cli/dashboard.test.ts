import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { directoryStore } from "../../src/adapters/files/directory-store.ts";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { baseline, recordings } from "../support/dashboards.ts";
import { runCli } from "../support/run-cli.ts";

async function storeOf(...names: readonly string[]): Promise<string> {
  const directory = await temporaryDirectory("store-");
  for (const name of names) await directoryStore(directory).save(baseline({ name }));
  return directory;
}

test("baselines become a page, its numbers and badges", async () => {
  const directory = await temporaryDirectory("site-");
  const from = await storeOf("api", "octo/web");
  const given = ["dashboard", "--from", from, "--out", "site", "--repository", "octo/shop", "--spike-at", "10%"];
  const { exitCode, stdout, stderr } = await runCli(given, { directory });
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: "site/index.html\n", stderr: "" });
  const numbers: unknown = JSON.parse(await readFile(join(directory, "site/dashboard.json"), "utf8"));
  expect(numbers).toMatchObject({ repository: "octo/shop", spikeAt: "10%", images: [{ name: "api" }, { name: "octo/web" }] });
  const badges = Object(numbers).images.map(({ badge }: { badge: string }) => stat(join(directory, "site", badge)));
  expect(await Promise.all(badges)).toHaveLength(2);
  expect(await readFile(join(directory, "site/index.html"), "utf8")).toContain("Image sizes of octo/shop");
});

test("a checkout of the branch of baselines tells of every recording, not only of those that the newest remembers", async () => {
  const directory = await temporaryDirectory("checkout-");
  const run = async (args: readonly string[], time: string) => await git(directory, args, { GIT_COMMITTER_DATE: time });
  await git(directory, ["init", "--quiet"]);
  const all = recordings(600);
  for (const at of [60, 99, 349, 599]) {
    await writeFile(join(directory, "api.json"), JSON.stringify(all[at]));
    await git(directory, ["add", "api.json"]);
    await run(["commit", "--quiet", "-m", `Record ${at}`], all[at]?.recordedAt ?? "");
  }
  const { exitCode, stderr } = await runCli(["dashboard", "--from", directory, "--out", "site"], { directory });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect((await readFile(join(directory, "site/dashboard.csv"), "utf8")).trim().split("\n")).toHaveLength(601);
});

test("dashboards of several repositories become one page", async () => {
  const directory = await temporaryDirectory("fleet-");
  for (const [repository, ...names] of [
    ["octo/shop", "api"],
    ["octo/blog", "api", "web"],
  ] as const)
    await runCli(["dashboard", "--from", await storeOf(...names), "--out", repository, "--repository", repository], {
      directory,
    });
  const { exitCode, stdout, stderr } = await runCli(["dashboard", "octo/shop", "octo/blog", "--out", "all"], { directory });
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: "all/index.html\n", stderr: "" });
  const page = await readFile(join(directory, "all/index.html"), "utf8");
  for (const said of ["octo/shop", "octo/blog"]) expect(page).toContain(said);
  const rows = (await readFile(join(directory, "all/dashboard.csv"), "utf8")).trim().split("\n").slice(1);
  expect(new Set(rows.map((row) => row.split(",").slice(0, 2).join(" ")))).toEqual(
    new Set(["octo/shop api", "octo/blog api", "octo/blog web"]),
  );
});

test.for([
  { args: ["nowhere", "--out", "site"], says: "nowhere" },
  { args: ["--out", "site"], says: "Input '--from' is missing." },
  { args: ["--from", "."], says: "Input '--out' is missing." },
  { args: ["--from", "nowhere", "--out", "site"], says: "There is no baseline in" },
  { args: ["--from", ".", "--out", "site", "--repository", "https://x/<b>"], says: "Input '--repository' is \"https://x/<b>\"" },
  { args: ["--from", ".", "--out", "site", "--server-url", "javascript:alert(1)"], says: "Input '--server-url' is" },
  { args: ["--from", ".", "--out", "site", "--spike-at", "lots"], says: "Input '--spike-at' is \"lots\"" },
  { args: ["--form", "."], says: "--form" },
])("$args fails and says what is wrong", async ({ args, says }) => {
  const { exitCode, stderr } = await runCli(["dashboard", ...args], { directory: await temporaryDirectory("site-") });
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(says) });
});
