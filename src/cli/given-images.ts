import { inputDefaults } from "../generated/input-defaults.ts";
import { inTemporaryDirectory } from "../adapters/process/temporary.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { nothingUnknown } from "../context/unknown-bytes.ts";
import {
  type GivenSubject,
  type ImageInputs,
  type ImageReference,
  type Inputs,
  isImageName,
  parseInputs,
  type RawInputs,
} from "../inputs/inputs.ts";
import { run } from "../pipeline.ts";
import type { BaselineStore, MeasuredImage, Ports, RunContext } from "../ports.ts";
import { terminalPorts } from "../wiring/terminal-ports.ts";
import { claimsIn } from "./check.ts";
import { referenceOf } from "./image-operand.ts";
import type { GivenImagesCommand } from "./command-line.ts";
import { told, type ToldReport } from "./told-report.ts";

/** Keeps nothing: what is compared with is named, never looked up. */
const noBaselines: BaselineStore = {
  list: async () => ({ candidates: [], notes: [] }),
  read: async () => ({ kind: "refused", because: "nothing is kept" }),
  save: async () => {},
};

/** Looks at one image, or compares it with an earlier one: the same pipeline as everywhere, and nothing is built. */
export async function lookAtImages(command: GivenImagesCommand, out: Terminal): Promise<ToldReport> {
  const reference = await referenceOf(command.image, out);
  const baseline = command.baseline === null ? null : await referenceOf(command.baseline, out);
  const inputs = await inputsOf(command.raw, reference);
  const [image] = inputs.images;
  const claims = await claimsIn(command.description);
  return await inTemporaryDirectory("image-size-budget-", async (temporaryDirectory) => {
    const ports = terminalPorts({
      workingDirectory: process.cwd(),
      temporaryDirectory,
      environment: process.env,
      baselines: noBaselines,
      claims,
      group: out.groups({ isVerbose: command.isVerbose, isParallel: false }),
      progress: out.progress,
    });
    if (baseline === null) return await told(ports, async (all) => await run(inputs, alone, all));
    if (image === undefined) throw new Error("one image was read");
    const earlier = await ports.measure(earlierImage(image, baseline), new Map());
    return await told(comparingWith(earlier, ports), async (all) => await run(inputs, comparison(earlier, baseline), all));
  });
}

async function inputsOf(written: RawInputs, { scheme, location }: ImageReference): Promise<Inputs> {
  const raw = { ...inputDefaults, ...written, image: `${scheme}://${location}` };
  const inputs = parseInputs(raw, [{ raw, written: {}, at: "" }], { name: nameIn(location), gitContext: "" });
  // A Dockerfile that happens to lie in this directory may belong to anything.
  const isNamed = "file" in written || "context" in written;
  return isNamed ? inputs : { ...inputs, images: inputs.images.map((image) => given(image, { dockerfile: null })) };
}

function given(image: ImageInputs, changes: Partial<GivenSubject>): ImageInputs {
  const { subject } = image;
  return subject.kind === "image" ? { ...image, subject: { ...subject, ...changes } } : image;
}

/** `app` of `ghcr.io/acme/app:1.2@sha256:…` and of `build/app`. */
function nameIn(location: string): string {
  const last = location.replace(/@.*$/s, "").replace(/\/+$/, "").split("/").at(-1) ?? "";
  const name = last.replace(/:.*$/s, "").slice(0, 100);
  return isImageName(name) && name !== "." && name !== ".." ? name : "image";
}

/** The Dockerfile may tell which layers of it are its own; the FROM there is the later one's. */
function earlierImage(image: ImageInputs, reference: ImageReference): ImageInputs {
  const dockerfile = image.subject.kind === "image" ? image.subject.dockerfile : null;
  return given(image, { reference, dockerfile: dockerfile === null ? null : { ...dockerfile, namesBase: false } });
}

const nowhere = { repository: null, pullRequest: null, runUrl: null, serverUrl: null } as const;
const ofNoCommit = { commit: null, headSha: null, isOnBehalf: false } as const;

const alone: RunContext = {
  ...ofNoCommit,
  mode: "analyze",
  base: { kind: "absent", because: "it is compared with nothing" },
  frame: nowhere,
};

/** What stands in for the base commit is the earlier image's digest: it names exactly what is compared with. */
function comparison({ measurement }: MeasuredImage, { scheme, location }: ImageReference): RunContext {
  const sha = measurement.digest.replace(/^.*:/s, "").slice(0, 64);
  return {
    ...ofNoCommit,
    mode: "check",
    base: { sha, fallback: null },
    frame: { ...nowhere, givenBaseline: `${scheme}://${location}` },
  };
}

/** The earlier image takes the place of a build of the base commit. */
function comparingWith(earlier: MeasuredImage, ports: Ports): Ports {
  const context = { kind: "told", context: nothingUnknown } as const;
  return { ...ports, measureCommit: async () => ({ kind: "measured", context, ...earlier }) };
}
