import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { pushEvent } from "../runner/events.ts";
import { noise, writeContext } from "../support/context.ts";
import { type Engine, onAnyStore, onEveryStore } from "../support/engine.ts";
import { tarOf } from "../support/tar-writer.ts";
import { Jobs } from "../support/jobs.ts";
import { reportOf, World } from "../support/world.ts";

/** An engine's own image: a root file system that `docker import` brought, and instructions on it; removed at the end. */
class LocalBase implements AsyncDisposable {
  readonly name: string;
  readonly #engine: Engine;

  private constructor(name: string, engine: Engine) {
    this.name = name;
    this.#engine = engine;
  }

  static async make(name: string, bytes: number, engine: Engine): Promise<LocalBase> {
    const directory = await mkdtemp(join(tmpdir(), "local-base-"));
    const [rootfs, system] = [join(directory, "rootfs.tar"), `${name}-system`];
    await writeFile(rootfs, tarOf([{ path: "usr/lib/system", content: Buffer.from(noise(50_000, "system")) }]));
    await docker(engine, "import", rootfs, system);
    const context = await writeContext({
      Dockerfile: `FROM ${system}\nENV VERSION=${name}\nCOPY library /usr/lib/\nCOPY settings /etc/\nWORKDIR /srv\nCMD ["node"]\n`,
      library: noise(bytes, name),
      settings: noise(9000, name),
    });
    await docker(engine, "buildx", "build", "--quiet", "--load", "--tag", name, context);
    await rm(directory, { recursive: true });
    return new LocalBase(name, engine);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await docker(this.#engine, "image", "rm", "--force", this.name, `${this.name}-system`);
  }
}

async function docker(engine: Engine, ...args: readonly string[]): Promise<void> {
  await promisify(execFile)("docker", args, { env: { ...env, ...engine.env } });
}

onEveryStore((engine) => {
  test("a pull request that only changes FROM names both bases and nothing else, also where the builder does not tell them", async () => {
    const unique = `isb-${process.pid}-${engine.name}`;
    await using before = await LocalBase.make(`${unique}-node:12`, 300_000, engine);
    await using after = await LocalBase.make(`${unique}-node:18`, 350_000, engine);
    await using world = await World.start({ env: engine.env });
    const dockerfile = (base: LocalBase) =>
      [
        `ARG BASE=${base.name}`,
        `FROM ${before.name} AS build`,
        "COPY app /built",
        "FROM $BASE AS app",
        "COPY --from=build /built app",
        "LABEL a=b",
        "COPY data /data",
        'CMD ["app"]',
        "",
      ].join("\n");
    await world.push({ Dockerfile: dockerfile(before), app: noise(20_000, "app"), data: noise(5000, "data") });
    const pull = await world.propose({ Dockerfile: dockerfile(after) });
    const report = await reportOf(await pull.run());

    const [image] = report.images;
    expect([
      image?.measurement.base?.reference,
      image?.baseline.kind === "found" ? image.baseline.base?.reference : null,
    ]).toEqual([after.name, before.name]);
    expect(
      image?.measurement.platforms[0]?.layers.map(({ origin, lines }) => `${origin} ${lines?.startLine ?? ""}`.trim()),
    ).toEqual(["base", "base", "base", "base", "own 5", "own 7"]);
    const comment = (pull.comments[0]?.body ?? "").replaceAll("\u00a0", " ");
    expect(comment).toContain(`base image \`${after.name}\` (was \`${before.name}\`), of which`);
    expect(comment).not.toMatch(/Imported from|`(?:RUN|COPY|WORKDIR|CMD)/);
  });
});

onAnyStore((engine) => {
  test("what a builder writes down of every kind of instruction proves whose Dockerfile it is, of an image that is already built", async () => {
    const name = `isb-${process.pid}-${engine.name}-given`;
    await using base = await LocalBase.make(`${name}-node:12`, 100_000, engine);
    const lines = [
      `FROM ${base.name}`,
      "ARG V=1",
      'ENV A=b C="d e"',
      "ENV PATH=/opt/x:$PATH",
      "LABEL org.a=b \\\n  org.c='d e'",
      "COPY app .",
      "EXPOSE 80 443/tcp",
      "VOLUME /data",
      "HEALTHCHECK --interval=30s CMD curl -f http://localhost",
      "USER 1000:1000",
      "STOPSIGNAL SIGINT",
      'ENTRYPOINT ["node", "--a=b", "say \\"hi\\""]',
      "CMD npm start && true",
    ];
    const workspace = await writeContext({ Dockerfile: `${lines.join("\n")}\n`, app: noise(20_000, "app") });
    await docker(engine, "buildx", "build", "--quiet", "--load", "--build-arg", "V=2", "--tag", name, workspace);
    await using jobs = await Jobs.start();
    const result = await jobs.job(
      pushEvent(jobs.repository),
      { image: `local://${name}`, count: "own" },
      { workspace, env: engine.env },
    );
    await docker(engine, "image", "rm", "--force", name);
    const [image] = (await reportOf(result)).images;
    expect(image?.measurement.base?.reference).toBe(base.name);
    expect(image?.measurement.platforms[0]?.layers.map(({ origin }) => origin)).toEqual(["base", "base", "base", "base", "own"]);
  });
});
