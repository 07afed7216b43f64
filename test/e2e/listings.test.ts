import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { pushEvent } from "../runner/events.ts";
import { noise } from "../support/context.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { onBuildKit } from "../support/engine.ts";
import { LayoutWriter } from "../support/layouts.ts";
import { randomCases } from "../support/random-cases.ts";
import { tarOf } from "../support/tar-writer.ts";
import { reportOf, World } from "../support/world.ts";

/** A fifth of them by day. */
const fileCount = randomCases(100_000);

test("the listing of an image of 100,000 files costs less than 1.5 MB, and of fewer less in proportion", async () => {
  await using world = await World.start({});
  await world.commit({ files: { "README.md": "The image is built elsewhere." } });
  const image = await imageOf(fileCount);
  const result = await world.run(pushEvent(world.repository), { inputs: { image } });

  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
  expect((await world.artifactTexts())[0]?.length).toBeGreaterThan(10 * fileCount);
  const [artifact] = world.repository.artifacts;
  expect(artifact?.blob.content?.length).toBeGreaterThan(9 * fileCount);
  expect(artifact?.blob.content?.length).toBeLessThan(50_000 + 14.5 * fileCount);
});

/** Files as a package manager leaves them: hundreds of packages, names that repeat, contents of every length that do not. */
async function imageOf(count: number): Promise<string> {
  const random = Buffer.from(noise(4 * count, "files"));
  const members = Array.from({ length: count }, (_, index) => {
    const seed = random.readUInt32LE(4 * index);
    const name = `${names[seed % names.length]}-${(seed >>> 8).toString(36)}`;
    const path = `srv/node_modules/@scope${index % 9}/package-${Math.floor(index / 70)}/${index % 3 === 0 ? "dist/" : "lib/"}${name}.js`;
    return { path, content: `${seed} ${"line ".repeat((seed >>> 4) % 300)}`, mtime: seed };
  });
  const layout = new LayoutWriter();
  const layer = layout.blob(gzipSync(tarOf(members)), "application/vnd.oci.image.layer.v1.tar+gzip");
  return `oci-dir://${await layout.write([layout.image([layer], { history: [{ created_by: "COPY srv /srv # buildkit" }] })])}`;
}

const names = ["index", "utils", "types", "parse-options", "create-element", "is-plain-object", "constants", "errors"];

onBuildKit((engine) => {
  test("a build that is cached as a whole leaves every layer in the builder", async () => {
    await using world = await World.start({ env: engine.env });
    const Dockerfile = "FROM scratch\nCOPY --chmod=755 rootfs/ /\nCOPY data /data\nRUN echo done > /made\n";
    const first = await world.push({ ...(await shellRootfs()), Dockerfile, data: noise(3_000_000, "data") });
    const pull = await world.propose({ Dockerfile: `${Dockerfile}LABEL changed=yes\n` });
    const second = await pull.run();
    const { images } = await reportOf(second);

    expect(first.log.join("\n")).toContain("type=oci");
    expect(images[0]?.measurement).toMatchObject({ source: "builder" });
    expect(images[0]?.platforms[0]?.layers.map(({ change }) => change)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(images[0]?.platforms[0]?.files).toMatchObject({ changedFiles: 0 });
    expect(second.log).toContainEqual(expect.stringContaining("Nothing is exported"));
    // It is said how many layers were read, when there were any.
    expect(second.log.filter((line) => /Read \d+ layers|they are exported|type=oci|exporting layers to/.test(line))).toEqual([]);
  });
});
