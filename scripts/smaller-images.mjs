// The numbers of docs/smaller-images.md: `npx node scripts/smaller-images.mjs [DIRECTORY]` builds every image of that page, measures
// it as a run on GitHub does, and writes the tables again. Needs root, Debian, debootstrap, Go, npm, a BuildKit of today
// (IMAGE_SIZE_BUDGET_BUILDKIT=yes bash scripts/engine.sh --both), 5 GB of disk and a network; says what is missing.
// Base images are kept in DIRECTORY for the next run; without one, everything goes away.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildBases } from "./smaller-images/bases.mjs";
import { buildEnvironment, checkMachine } from "./smaller-images/machine.mjs";
import { measurer } from "./smaller-images/measuring.ts";
import { measureOrdinary } from "./smaller-images/ordinary.mjs";
import { ordinarySection, techniquesTable, writePage } from "./smaller-images/page.mjs";
import { writeServices } from "./smaller-images/services.mjs";
import { measureTechniques } from "./smaller-images/techniques.mjs";

const [kept = ""] = process.argv.slice(2);
checkMachine();
const directory = kept === "" ? await mkdtemp(join(tmpdir(), "smaller-images-")) : resolve(kept);
await mkdir(directory, { recursive: true });
try {
  await writeNumbers();
} finally {
  if (kept === "") await rm(directory, { recursive: true });
}

async function writeNumbers() {
  const contexts = await writeServices(directory);
  const baseNames = await buildBases(directory, console.log);
  const measure = measurer({ directory, contexts, baseNames, environment: buildEnvironment(), log: console.log });
  const techniques = techniquesTable(await measureTechniques(measure, console.log));
  const ordinary = (await measureOrdinary(measure, console.log)).map(ordinarySection).join("\n\n");
  await writePage({ techniques, "three images": ordinary });
  console.log(techniques);
}
