import { formatBytes, formatExactBytes } from "../../bytes.ts";
import { fewestLetters, type Refusal } from "../../judge/own-words.ts";
import type { CeilingUnknown, OverCeiling, Reason, Unjustified } from "../../judge/reasons.ts";
import type { PlatformReport } from "../facts/report.ts";
import { approvedWords, notApprovedWords } from "./approval-words.ts";
import { notComparedWords } from "./yardstick-words.ts";

/** A reason as a clause: first word in lower case, no full stop, plain text. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case "over-ceiling":
      return overCeiling(reason);
    case "ceiling-unknown":
      return ceilingUnknown(reason);
    case "ceiling-unknown-before":
      return `${ceilingUnknown(reason)}, but this pull request changes nothing about that`;
    case "over-ceiling-before":
      return `${overCeiling(reason)}, but this pull request does not make it larger`;
    case "reached":
      return reached(reason);
    case "no-claim":
      return `the pull request description holds no justification${forOthers(reason)}`;
    case "refused":
      return refusalWords(reason.refusal);
    case "description-unreadable":
      return `${reason.because}; if it says why, run this job again`;
    case "approved":
      return approvedWords(reason);
    case "not-approved":
      return notApprovedWords(reason);
    case "no-baseline":
    case "baseline-unknown":
      return reason.because;
    case "not-compared":
      return notComparedWords(reason);
  }
}

/** Why the growth of a platform that needs a justification has none; null when it needs none, or has one. */
export function unjustifiedBecause({ why }: PlatformReport): Unjustified | null {
  const found = why.find(
    (reason) => reason.kind === "no-claim" || reason.kind === "refused" || reason.kind === "description-unreadable",
  );
  return found ?? null;
}

/** The same after a sentence about the pull request description. */
export function missingWords(reason: Unjustified): string {
  return reason.kind === "no-claim" ? `it holds no justification${forOthers(reason)}` : reasonWords(reason);
}

function overCeiling({ rule, sizeBytes, overBytes, maxSizeBytes }: OverCeiling): string {
  const what = rule === "max-size" ? formatBytes(sizeBytes) : `${formatBytes(sizeBytes)} uncompressed`;
  return `the image is ${what}, ${formatBytes(overBytes)} more than ${rule} allows (${formatBytes(maxSizeBytes)})`;
}

function ceilingUnknown({ rule, leastBytes, maxSizeBytes }: CeilingUnknown): string {
  const known =
    leastBytes === 0
      ? "none of its layers could be read"
      : `not every layer could be read; the others unpack to ${formatBytes(leastBytes)}`;
  return `the uncompressed size is not known (${known}), so ${rule} (${formatBytes(maxSizeBytes)}) cannot be checked`;
}

function reached({ threshold, at }: Extract<Reason, { readonly kind: "reached" }>): string {
  switch (threshold) {
    case "warn-at":
      return `growth reached the warning threshold of ${at}`;
    case "justify-at":
      return `growth reached ${at}, so it needs a justification`;
  }
}

function forOthers({ others }: Extract<Reason, { readonly kind: "no-claim" }>): string {
  return others.length === 0 ? "" : ` for this image, only for ${others.join(", ")}`;
}

function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case "template":
      return "the justification is the untouched text of the pull request template";
    case "empty":
      return "the justification is empty (comments and text in <angle brackets> do not count)";
    case "unseen":
      return "the justification is not in its author's own visible words: code, quotes, footnotes and text that is struck out or hidden do not count";
    case "placeholder":
      return `"${refusal.written}" is a placeholder, not a reason`;
    case "repetition":
      return `"${refusal.written}" repeats itself, which is not a reason`;
    case "link-only":
      return `"${refusal.written}" is a link, not a reason; say it in words as well`;
    case "too-short":
      return `"${refusal.written}" is too short to be a reason (fewer than ${fewestLetters.ofSounds} letters)`;
    case "bound-unreadable":
      return `the bound "${refusal.bound}" cannot be read; write for example "up to 130 MB"`;
    case "outgrown":
      return `the justification holds up to ${bothSizes(refusal.upToBytes)}, but the image is now ${bothSizes(refusal.sizeBytes)}`;
  }
}

function bothSizes(bytes: number): string {
  return `${formatBytes(bytes)} (${formatExactBytes(bytes)})`;
}
