import { createHash } from "node:crypto";
import type { Baseline } from "../../src/baseline/documents.ts";
import type { BaselineDocument } from "../../src/baseline/documents.ts";
import { compare, type ComparedPlatform } from "../../src/compare/compare.ts";
import { noCostRules } from "../../src/cost/cost-rules.ts";
import type { Budget, ImageInputs, Inputs } from "../../src/inputs/inputs.ts";
import { parseThreshold, type Threshold } from "../../src/inputs/thresholds.ts";
import type { Claim, Claims } from "../../src/judge/justification.ts";
import type { Layer, Measurement, PlatformMeasurement } from "../../src/measure/measurement.ts";
import { buildInputs } from "./build-inputs.ts";

// Values of the stages' types for tests: every builder fills in something ordinary, and takes what matters to the test.

export function digestOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

export function commitOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

/** A gzip layer of 1,000 bytes whose digests follow from its `content`; three times as large when unpacked. */
export function layer({ content = "layer", ...given }: Partial<Layer> & { readonly content?: string } = {}): Layer {
  const compressedBytes = given.compressedBytes ?? 1000;
  return {
    digest: digestOf(content),
    diffId: digestOf(`tar of ${content}`),
    contentDigest: digestOf(`files of ${content}`),
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    compression: "gzip",
    compressedBytes,
    uncompressedBytes: compressedBytes * 3,
    instruction: `COPY ${content} /`,
    lines: null,
    origin: "own",
    ...given,
  };
}

/** One platform whose sizes are the sums of its distinct layers and its config of 100 bytes. */
export function platform(given: Partial<PlatformMeasurement> = {}): PlatformMeasurement {
  const name = given.platform ?? "linux/amd64";
  const layers = given.layers ?? [layer()];
  const configBytes = given.configBytes ?? 100;
  const distinct = [...new Map(layers.map((one) => [one.digest, one.compressedBytes])).values()];
  return {
    platform: name,
    manifestDigest: digestOf(`manifest ${name}`),
    configDigest: digestOf(`config ${name}`),
    configBytes,
    sizeBytes: distinct.reduce((sum, bytes) => sum + bytes, configBytes),
    uncompressedBytes: unpacked(layers),
    layers: [...layers],
    ...given,
  };
}

function unpacked(layers: readonly Layer[]): number | null {
  return layers.reduce<number | null>(
    (sum, { uncompressedBytes }) => (sum === null || uncompressedBytes === null ? null : sum + uncompressedBytes),
    0,
  );
}

/** A platform of exactly `sizeBytes`. */
export function sized(sizeBytes: number, given: Partial<PlatformMeasurement> = {}): PlatformMeasurement {
  const only = layer({ content: `${given.platform ?? ""} ${sizeBytes}`, compressedBytes: sizeBytes });
  return platform({ configBytes: 0, layers: [only], ...given });
}

export function measurement(given: Partial<Measurement> = {}): Measurement {
  return {
    source: "oci-layout",
    builder: { driver: "docker-container", store: "containerd", buildkitVersion: "v0.27.0", buildxVersion: "v0.30.0" },
    target: "",
    digest: digestOf("index"),
    baseImages: [],
    platforms: [platform()],
    ...given,
  };
}

/** A measurement with one platform of exactly `sizeBytes`. */
export function measured(sizeBytes: number): Measurement {
  return measurement({ platforms: [sized(sizeBytes)] });
}

/** One platform that was `baselineBytes` and is `headBytes` now. */
export function compared(headBytes: number, baselineBytes: number, given: Partial<ComparedPlatform> = {}): ComparedPlatform {
  const [only] = compare(measured(headBytes), measured(baselineBytes), "all").platforms;
  if (only?.kind !== "compared") throw new Error("two images of one platform can be compared");
  return { ...only, ...given };
}

export function threshold(text: string): Threshold {
  const parsed = parseThreshold(text);
  if (parsed === null) throw new Error(`"${text}" is no threshold`);
  return parsed;
}

/** Warns at 10%, asks for a justification at 25%, no ceilings. */
export function budget(given: Partial<Budget> = {}): Budget {
  return {
    warnAt: threshold("10%"),
    justifyAt: threshold("25%"),
    creepAt: null,
    maxSizeBytes: null,
    maxUncompressedBytes: null,
    approval: null,
    count: "all",
    ...given,
  };
}

/** The image `api`, built from `.`. */
export function imageInputs(given: Partial<ImageInputs> = {}): ImageInputs {
  return { name: "api", subject: { kind: "build", build: buildInputs({}) }, budget: budget(), ...given };
}

/** What action.yml's defaults come to. */
export function inputs(given: Partial<Inputs> = {}): Inputs {
  return {
    mode: "auto",
    images: [imageInputs()],
    onMissingBaseline: "build",
    onError: "warn",
    comment: "on-change",
    commentFrom: threshold("1%"),
    commentKey: "default",
    baseline: { judge: { kind: "artifact" }, others: [] },
    retentionDays: null,
    cost: noCostRules,
    concurrency: 1,
    configPath: null,
    listedNames: [],
    ...given,
  };
}

/** A claim for every image, without a bound, that nothing speaks against. */
export function claim(given: Partial<Claim> = {}): Claim {
  return { image: null, text: "we ship the model", upToBytes: null, refusal: null, ...given };
}

/** A description that was read and holds these claims. */
export function claims(...held: readonly Claim[]): Claims {
  return { kind: "read", claims: held };
}

export function baselineDocument(given: Partial<BaselineDocument> = {}): BaselineDocument {
  return {
    kind: "image-size-baseline",
    version: 1,
    name: "api",
    commit: commitOf("base"),
    recordedAt: "2026-05-01T04:17:00.000Z",
    measurement: measurement(),
    history: [],
    ...given,
  };
}

export function found(given: Partial<Extract<Baseline, { kind: "found" }>> = {}): Extract<Baseline, { kind: "found" }> {
  return { kind: "found", document: baselineDocument(), behind: 0, how: "stored", notes: [], ...given };
}
