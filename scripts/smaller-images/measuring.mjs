// Builds an image and measures it as a run on GitHub does: the same pipeline, with a directory of nothing for the baselines.
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputDefaults } from "../../src/adapters/files/action-file.ts";
import { directoryStore } from "../../src/adapters/files/directory-store.ts";
import { measuringIn } from "../../src/wiring/measuring.ts";
import { startRunLog } from "../../src/adapters/process/run-log.ts";
import { parseInputs } from "../../src/inputs/inputs.ts";
import { run } from "../../src/pipeline.ts";
import { buildEnvironment } from "./machine.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Measures one image; asked again for the same, it remembers. */
export function measurer({ directory, contexts, baseNames, log }) {
  const known = new Map();
  return async ({ context, dockerfile }) => {
    const key = `${context}\n${dockerfile}`;
    if (!known.has(key)) known.set(key, await measured({ directory, context: contexts[context], dockerfile, baseNames, log }));
    return known.get(key);
  };
}

async function measured({ directory, context, dockerfile, baseNames, log }) {
  const place = await mkdtemp(join(directory, "image-"));
  await mkdir(join(place, "work"));
  const file = join(place, "Dockerfile");
  await writeFile(file, dockerfile);
  const defaults = await inputDefaults(root);
  const raw = { ...defaults, context, file, "build-contexts": baseNames.join("\n"), "on-missing-baseline": "pass" };
  const inputs = parseInputs(raw, [{ raw, at: null }], { name: "service", gitContext: "", concurrency: 1 });
  const frame = { repository: null, pullRequest: null, runUrl: null, serverUrl: null };
  const base = { kind: "absent", because: "nothing is compared" };
  const situation = { mode: "check", commit: null, headSha: null, base, frame };
  const report = await run(inputs, situation, ports({ place, log }));
  const [image] = report.images;
  if (image?.kind === "failed" || image === undefined)
    throw new Error(`${dockerfile}\n${JSON.stringify(report.images, null, 2)}`);
  return { report, bytes: image.platforms[0].sizeBytes, advice: image.platforms[0].advice };
}

function ports({ place, log }) {
  const notes = startRunLog(log);
  const measuring = measuringIn({
    workingDirectory: place,
    temporaryDirectory: join(place, "work"),
    environment: buildEnvironment(),
    gitContext: null,
    group: async (_, work) => await work(() => {}),
    timed: notes.timed,
    warnQuietly: log,
  });
  return {
    ...notes,
    measure: measuring.measure,
    measureCommit: measuring.measureCommit,
    baselines: directoryStore(join(place, "baselines")),
    graph: { ancestors: async function* none() {} },
    measurements: { find: async () => null, save: async () => {} },
    justification: async () => ({ kind: "read", claims: [] }),
    mergedJustification: async () => ({ kind: "read", claims: [] }),
    publishers: [],
    now: () => new Date(),
  };
}
