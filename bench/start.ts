import { mkdtemp, rm } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./analysis.ts";
import type { Image } from "./layouts.ts";
import { seconds, table, times } from "./table.ts";
import { type Command, interleaved, median, ratio, run } from "./timing.ts";

/** What a whole process takes that has next to nothing to measure. */
export async function compareStart({ cli, rounds, analyse }: Bench, image: Image): Promise<string> {
  if (!existsSync(cli)) return `${cli} is missing: run \`npm run build\` first.`;
  const repository = await mkdtemp(join(tmpdir(), "bench-start-"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", repository, "-c", "user.name=bench", "-c", "user.email=bench@example.com", ...args]);
  git("init", "-q", "-b", "main");
  git("commit", "-q", "--allow-empty", "-m", "The base");
  const check: Command = {
    argv: [
      process.execPath,
      cli,
      "check",
      "--image",
      `oci-dir://${image.layouts.gzip}`,
      "--store",
      join(repository, "store"),
      "--json",
    ],
    cwd: repository,
  };
  try {
    await run(check);
    const costs = await interleaved(
      {
        "`node -e 0`": { argv: [process.execPath, "-e", "0"] },
        "command line, `--version`": { argv: [process.execPath, cli, "--version"] },
        "analysis alone": { argv: [process.execPath, analyse, image.layouts.gzip] },
        "command line, `check` of the image": check,
      },
      2 * rounds + 1,
    );
    const empty = costs.get("`node -e 0`") ?? [];
    return table(
      [`Whole process, ${image.name} image`, "wall", "cpu", "vs an empty process"],
      [...costs].map(([name, each]) => [
        name,
        seconds(median(each.map(({ wallMs }) => wallMs))),
        seconds(median(each.flatMap(({ cpuMs }) => cpuMs ?? []))),
        times(ratio(each, empty, "wallMs")),
      ]),
    );
  } finally {
    await rm(repository, { recursive: true });
  }
}
