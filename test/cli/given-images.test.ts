import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../github/temporary.ts";
import { writeContext } from "../support/context.ts";
import { type Entry, historyLayout, imageLayout, type Layers } from "../support/image-layout.ts";
import { fixture } from "../support/layouts.ts";
import { root } from "../docs/files.ts";
import { runCli } from "../support/run-cli.ts";

const recorded = (tree: string) => `oci-dir://${join(root, "example/recorded", tree)}`;
const [main, grown] = [recorded("main"), recorded("pull-request")];

async function run(...args: readonly string[]) {
  return await runCli(args, { directory: await temporaryDirectory("anywhere-") });
}

describe("diff", () => {
  test("compares any two images outside of any repository, with the verdict's exit status", async () => {
    const { exitCode, stdout, stderr } = await run("diff", main, grown);
    expect(stdout).toMatch(/^Image size: pull-request grew by 13\.8 kB \(\+26\.\d%\) · needs a justification\n/);
    expect(stdout).toContain("COPY site/data/ /srv/data/");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`compressed size of ${grown} against ${main}`);
    expect(stdout).not.toMatch(/merges into|working copy/);
    expect(stderr).not.toContain("is read as");
    expect(exitCode).toBe(1);
    expect(await run("diff", grown, main)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("shrank by 13.8 kB") });
  });

  test("is judged by the budget that is given", async () => {
    const judged = await run("diff", main, grown, "--justify-at", "30%", "--name", "energy");
    expect(judged).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Image size: energy grew by .* · warning\n/) });
    const large = await run("diff", main, grown, "--justify-at", "30%", "--max-size", "60 kB");
    expect(large).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("too large") });
  });

  test("check --image --baseline-image is the same", async () => {
    const [check, diff] = await Promise.all([run("check", "--image", grown, "--baseline-image", main), run("diff", main, grown)]);
    expect([check.exitCode, check.stdout]).toEqual([diff.exitCode, diff.stdout]);
    expect(await run("check", "--baseline-image", main)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("Write --image as well"),
    });
  });

  test("names both images in a report that its schema describes", async () => {
    const { stdout } = await run("diff", main, grown, "--json");
    const report: unknown = JSON.parse(stdout);
    const schema: unknown = JSON.parse(await readFile(join(root, "schema/report.schema.json"), "utf8"));
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(Object(schema));
    expect([validate(report), validate.errors]).toEqual([true, null]);
    const baseline = { kind: "found", how: "given", reference: main, commit: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(report).toMatchObject({ mode: "check", headSha: null, baseSha: null, images: [{ reference: grown, baseline }] });
  });

  test.for([
    ["both keep", "none", "none"],
    ["the earlier one keeps", "none", "gzip"],
    ["the later one keeps", "gzip", "none"],
  ] as const)("says what grew in bytes of tars where of two archives %s layers uncompressed", async ([, before, after]) => {
    const archive = async (layers: Layers, compression: "none" | "gzip") => {
      const path = join(await temporaryDirectory("archive-"), "image.tar");
      execFileSync("tar", ["-C", (await imageLayout(layers, compression)).slice("oci-dir://".length), "-cf", path, "."]);
      return path;
    };
    const sides = [await archive({ app: 200_000, gone: 9000 }, before), await archive({ app: 260_000 }, after)];
    const { stdout } = await run("diff", ...sides, "--json");
    const report: unknown = JSON.parse(stdout);
    const change = { path: "app", change: "changed", headBytes: 260_000, baselineBytes: 200_000, growthBytes: 60_000 };
    const gone = { path: "gone", change: "gone", headBytes: 0, baselineBytes: 9000, growthBytes: -9000 };
    const platform = {
      basis: "uncompressed",
      files: { files: [expect.objectContaining(change), expect.objectContaining(gone)] },
      layers: expect.arrayContaining([
        expect.objectContaining({ change: "grew", parts: [expect.objectContaining({ path: "app", growthBytes: 60_000 })] }),
      ]),
    };
    expect(report).toMatchObject({ images: [{ platforms: [platform] }], warnings: [] });
  });

  test("a layout and an archive are two doors of one image", async () => {
    const layout = `oci-dir://${fixture("docker-save-containerd-store-manifest-list")}`;
    const same = await run("diff", layout, layout);
    expect(same).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("is unchanged at") });
  });
});

describe("with the Dockerfile of an image", () => {
  const app = [["COPY app /app # buildkit", 20_000], ['CMD ["app"]']] as const satisfies readonly Entry[];
  const images = async () => [
    await historyLayout([["debian 12", 100_000], ...app]),
    await historyLayout([["debian 13", 160_000], ...app]),
  ];
  const files = {
    "app.Dockerfile": 'FROM debian:13\nCOPY app /app\nCMD ["app"]\n',
    Dockerfile: "FROM debian\nCOPY other /app\n",
  };

  test.for([
    ["diff", (before: string, after: string) => ["diff", before, after]],
    ["check", (before: string, after: string) => ["check", "--image", after, "--baseline-image", before]],
  ] as const)("%s tells the base image's layers of both images, and its name of the later one", async ([, command]) => {
    const [before = "", after = ""] = await images();
    const directory = await writeContext(files);
    const { stdout } = await runCli([...command(before, after), "--file", "app.Dockerfile"], { directory });
    expect(stdout).toContain("base image debian:13");
    expect(stdout).not.toMatch(/debian 1[23]|was |is not known/);
  });

  test("nothing is guessed without one, and one that is not the image's is said to be none", async () => {
    const [before = "", after = ""] = await images();
    const directory = await writeContext({ ...files, Dockerfile: files["app.Dockerfile"], other: files.Dockerfile });
    const guessed = await runCli(["diff", before, after], { directory });
    expect(guessed.stdout).toContain("debian 13");
    const others = await runCli(["diff", before, after, "--file", "other"], { directory });
    expect(others).toMatchObject({ exitCode: guessed.exitCode, stdout: expect.stringContaining("debian 13") });
    expect(others.stderr).toContain('does not end with the instructions of "other"');
    const inContext = await runCli(["diff", before, after, "--context", "."], { directory });
    expect(inContext.stdout).toContain("base image debian:13");
  });

  test("own layers can be judged, and are an error without it", async () => {
    const [before = "", after = ""] = await images();
    const directory = await writeContext(files);
    const own = ["diff", before, after, "--count", "own"];
    expect(await runCli([...own, "--file", "app.Dockerfile"], { directory })).toMatchObject({ exitCode: 0 });
    expect(await runCli(own, { directory })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("'file'") });
  });
});

describe("analyze", () => {
  test("tells layers, directories and files of one image, and judges none of them", async () => {
    const { exitCode, stdout } = await run("analyze", grown);
    expect(stdout).toMatch(/^Image size: pull-request is 65\.8 kB · 295\.4 kB uncompressed\n/);
    expect(stdout).toMatch(
      /Layers, the lowest first:\n.*COPY site\/index\.html.*\n.*63\.8 kB {2}COPY site\/data\/ \/srv\/data\/\n/,
    );
    expect(stdout).toMatch(/Largest directories:\n.*\/srv\/data \(2 files\)/);
    expect(stdout).toMatch(/Largest files:\n.*49\.8 kB {2}\/srv\/data\/usage\.csv\n/);
    expect(stdout).not.toMatch(/compare|baseline/i);
    expect(exitCode).toBe(0);
  });

  test("prints the same as Markdown, JSON and a page", async () => {
    const directory = await temporaryDirectory("formats-");
    const [markdown, json] = [await run("analyze", grown, "--markdown"), await run("analyze", grown, "--json")];
    expect(markdown.stdout).toMatch(/^### 📦 Image size: `pull-request` is[\s\S]*Largest files[\s\S]*usage\.csv/);
    const report: unknown = JSON.parse(json.stdout);
    expect(report).toMatchObject({
      mode: "analyze",
      red: false,
      images: [{ reference: grown, platforms: [{ growthBytes: null }] }],
    });
    const page = await runCli(["analyze", grown, "--html", "page.html"], { directory });
    expect(page.exitCode).toBe(0);
    const html = await readFile(join(directory, "page.html"), "utf8");
    expect(html).toContain("usage-archive.csv");
    expect(html).not.toContain("not compared");
  });

  test("is over budget where a ceiling is given", async () => {
    const { exitCode, stdout } = await run("analyze", grown, "--max-size", "60 kB");
    expect([exitCode, stdout.split("\n")[0]]).toEqual([1, expect.stringContaining("too large")]);
  });

  test("reads what lies there without a scheme, and says how", async () => {
    const layout = fixture("gzip");
    const { exitCode, stderr } = await run("analyze", layout);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining(`${layout} is read as oci-dir://${layout}\n`),
    });
    const archive = fixture("docker-save-overlay2-exotic.tar.gz");
    expect((await run("analyze", archive)).stderr).toContain(`${archive} is read as archive://${archive}\n`);
  });

  test.for([
    { args: ["analyze"], says: "Input 'IMAGE' is missing." },
    { args: ["analyze", "a", "b"], says: 'This command takes one image, but was given "a b".' },
    { args: ["diff", "a"], says: 'takes two images, the earlier one first, but was given "a".' },
    { args: ["analyze", "docker://alpine"], says: `Input 'IMAGE' is "docker://alpine"` },
    { args: ["analyze", "./nothing-here"], says: 'There is nothing at "./nothing-here".' },
    { args: ["analyze", "oci-dir://nothing-here"], says: "nothing-here" },
  ])("$args ends with status 2 and says what to write", async ({ args, says }) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(says);
  });
});
