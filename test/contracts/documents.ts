import { createHash } from "node:crypto";
import type { BaselineDocument, MeasurementDocument } from "../../src/baseline/documents.ts";
import type { Measurement } from "../../src/measure/measurement.ts";

/** A commit id that depends on the text only. */
export function sha(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

export function digest(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

export const measurement: Measurement = {
  source: "oci-layout",
  builder: { driver: "docker-container", store: "containerd", buildkitVersion: "v0.27.0", buildxVersion: "v0.36.1" },
  target: "",
  digest: digest("manifest"),
  baseImages: [],
  platforms: [
    {
      platform: "linux/amd64",
      manifestDigest: digest("manifest"),
      configDigest: digest("config"),
      configBytes: 1000,
      sizeBytes: 51_000,
      uncompressedBytes: 120_000,
      layers: [
        {
          digest: digest("layer"),
          diffId: digest("tar"),
          contentDigest: digest("files"),
          mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
          compression: "gzip",
          compressedBytes: 50_000,
          uncompressedBytes: 120_000,
          instruction: "COPY app /",
          lines: null,
          origin: "own",
        },
      ],
    },
  ],
};

export function baselineDocument(more: Partial<BaselineDocument> = {}): BaselineDocument {
  return {
    kind: "image-size-baseline",
    version: 1,
    name: "api",
    commit: sha("base"),
    recordedAt: "2026-05-01T04:17:00.000Z",
    measurement,
    history: [],
    ...more,
  };
}

export function measurementDocument(more: Partial<MeasurementDocument> = {}): MeasurementDocument {
  return {
    kind: "image-size-measurement",
    version: 1,
    name: "api",
    headSha: sha("head"),
    baseSha: sha("base"),
    inputsDigest: createHash("sha256").update("inputs").digest("hex"),
    recordedAt: "2026-05-01T04:17:00.000Z",
    measurement,
    builtBaseline: null,
    ...more,
  };
}
