import type { Obstacle, YardstickNote } from "../../compare/yardstick.ts";
import { formatBytes } from "../../bytes.ts";
import type { InsteadOf } from "../../results.ts";
import type { NotCompared } from "../../judge/reasons.ts";
import type { Measurement } from "../../measure/measurement.ts";

/** Why two sides were not compared, as a clause that follows "because". */
export function obstacleWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case "no-baseline":
      return obstacle.because;
    case "other-target":
      return `the baseline was built from ${showTarget(obstacle.baseline)}, this image from ${showTarget(obstacle.head)}`;
    case "new-platform":
      return `the baseline has no such platform (it has ${obstacle.recorded.join(", ")})`;
    case "own-layers-unknown":
      return `it is not known which layers of ${sideNames[obstacle.side]} belong to its base image`;
    case "size-unknown":
      return `only uncompressed sizes can be compared, and that of ${sideNames[obstacle.side]} is not known: ${obstacle.isOpened ? "a layer could not be decompressed" : "a registry does not say"}`;
  }
}

/** The same of a baseline that is recorded and was not used. */
export function recordedWords({ obstacle, sizeBytes }: InsteadOf): string {
  const size = formatBytes(sizeBytes);
  switch (obstacle.kind) {
    case "other-target":
      return `the recorded baseline (${size}) was built from ${showTarget(obstacle.baseline)}, this image from ${showTarget(obstacle.head)}`;
    case "new-platform":
      return `${obstacle.platform} is new: the recorded baseline (${size}) has only ${obstacle.recorded.join(", ")}`;
    case "no-baseline":
    case "own-layers-unknown":
    case "size-unknown":
      return obstacleWords(obstacle);
  }
}

/** Why two sides were not compared, and why the base commit was not built instead. */
export function notComparedWords({ obstacle, build }: Pick<NotCompared, "obstacle" | "build">): string {
  const instead = build === null ? "" : `, and the base commit could not be built for the comparison (${build.because})`;
  return `${obstacleWords(obstacle)}${instead}`;
}

/** What is unusual about the yardstick, as a clause. */
export function yardstickNoteWords(note: YardstickNote): string {
  switch (note.kind) {
    case "came-another-way":
      return `this image ${doors[note.head]}, the baseline ${doors[note.baseline]}: builders compress differently, by up to 2%`;
    case "kept-uncompressed":
      return `${keepers[note.side]} layers uncompressed, as an engine without a content store saves them; uncompressed sizes are compared. local:// would tell what a registry stores`;
  }
}

const sideNames = { head: "this image", baseline: "the baseline" } as const;

const keepers = {
  head: "the archive of this image keeps",
  baseline: "the archive of the baseline keeps",
  both: "both archives keep",
} as const satisfies Record<Extract<YardstickNote, { kind: "kept-uncompressed" }>["side"], string>;

const doors = {
  builder: "was built here",
  "oci-layout": "was built here",
  "loopback-registry": "was built here",
  "oci-dir": "was read from an OCI layout",
  archive: "was read from an archive",
  local: "was read from the Docker engine",
  registry: "was read from a registry",
} as const satisfies Record<Measurement["source"], string>;

function showTarget(target: string): string {
  return target === "" ? "the last stage" : `target "${target}"`;
}
