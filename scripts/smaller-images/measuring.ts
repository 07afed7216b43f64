// Builds an image and measures it as a run on GitHub does: the same pipeline, with a directory of nothing for the baselines.
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inputDefaults } from "../../src/generated/input-defaults.ts";
import { directoryStore } from "../../src/adapters/files/directory-store.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";
import { run } from "../../src/pipeline.ts";
import type { RunContext } from "../../src/ports.ts";
import type { FindingReport, Report } from "../../src/report/facts/report.ts";
import { terminalPorts } from "../../src/wiring/terminal-ports.ts";

interface Measured {
  readonly report: Report;
  readonly bytes: number;
  readonly advice: readonly FindingReport[];
}

interface MeasurerOptions {
  readonly directory: string;
  /** Build contexts by the names that images call them. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly baseNames: readonly string[];
  /** In which docker finds the builder. */
  readonly environment: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
}

interface Image {
  readonly context: string;
  readonly dockerfile: string;
}

/** Measures one image; asked again for the same, it remembers. */
export function measurer(options: MeasurerOptions): (image: Image) => Promise<Measured> {
  const known = new Map<string, Measured>();
  return async (image) => {
    const key = `${image.context}\n${image.dockerfile}`;
    const result = known.get(key) ?? (await measured(options, image));
    known.set(key, result);
    return result;
  };
}

async function measured({ directory, contexts, baseNames, environment, log }: MeasurerOptions, image: Image): Promise<Measured> {
  const place = await mkdtemp(join(directory, "image-"));
  await mkdir(join(place, "work"));
  const file = join(place, "Dockerfile");
  await writeFile(file, image.dockerfile);
  const context = contexts[image.context] ?? "";
  const given = { context, file, "build-contexts": baseNames.join("\n"), "on-missing-baseline": "pass" };
  const raw = { ...inputDefaults, ...given };
  const inputs = parseInputs(raw, [{ raw, written: {}, at: "" }], { name: "service", gitContext: "", concurrency: 1 });
  const frame = { repository: null, pullRequest: null, runUrl: null, serverUrl: null };
  const base = { kind: "absent", because: "nothing is compared" } as const;
  const runContext: RunContext = { mode: "check", commit: null, headSha: null, base, isOnBehalf: false, frame };
  const ports = terminalPorts({
    workingDirectory: place,
    temporaryDirectory: join(place, "work"),
    environment,
    baselines: directoryStore(join(place, "baselines")),
    claims: [],
    group: async (_, work) => await work(() => {}),
    progress: log,
  });
  const report = await run(inputs, runContext, ports);
  const platform = report.images[0]?.platforms[0];
  if (platform === undefined) throw new Error(`${image.dockerfile}\n${JSON.stringify(report.images, null, 2)}`);
  return { report, bytes: platform.sizeBytes, advice: platform.advice };
}
