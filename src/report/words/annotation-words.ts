import { formatBytes } from "../../bytes.ts";
import { clean, inText } from "../phrase/escape.ts";
import { join, type Phrase } from "../phrase/phrase.ts";
import type { ImageReport, PlatformReport, Report } from "../facts/report.ts";
import { approvalInBrief, approvalOf, approvedWords, notApprovedBecause } from "./approval-words.ts";
import { ceilingsOf, claimFor } from "./blocked.ts";
import { partsOf } from "./causes/cause-parts.ts";
import { findCauses, findLargestOwnLayer, type GrowthCause } from "./causes/causes.ts";
import { unjustifiedBecause } from "./reasons.ts";
import { deciding, lacksOnlyApproval, movement, thresholdWords } from "./sentences.ts";

/** More is not read beside code. */
export const longestAnnotation = 250;

/** One sentence about one image for the margin of its Dockerfile, whole where it has room: else with less of what that is, then without its own bytes. */
export function annotationSentence(image: ImageReport, report: Report): string {
  const platform = deciding(image);
  const [largest] = findCauses(platform, image, 1).own;
  const who = `${clean(image.name, 60)} ${movement(platform)}${image.platforms.length === 1 ? "" : ` on ${clean(platform.platform, 40)}`}`;
  const duty = dutyOf(image, platform, report);
  const here = largest === undefined ? "" : bytesHere(largest, platform);
  const what = largest === undefined ? [] : mostParts.map((most) => whatItIs(largest, most));
  const ways = [...what.map((words) => `${who}${here}${words}${duty}.`), `${who}${here}${duty}.`, `${who}${duty}.`];
  return clean(ways.find(({ length }) => length <= longestAnnotation) ?? ways.at(-1) ?? "", longestAnnotation);
}

function bytesHere({ growthBytes }: GrowthCause, platform: PlatformReport): string {
  const isApart = growthBytes > 0 && growthBytes !== platform.growthBytes && findLargestOwnLayer(platform)?.lines != null;
  return isApart ? `, ${formatBytes(growthBytes)} of it here` : "";
}

/** Of what an instruction has brought. */
const mostParts = [8, 4, 3, 2, 1] as const;

/** What the instruction that grew most has brought; nothing where no package and no finding is known. */
function whatItIs(cause: GrowthCause, most: number): string {
  const told = partsOf(cause, { most, isWhole: false });
  if (cause.growthBytes <= 0 || told.every(({ kind }) => kind === "place")) return "";
  const words = join(
    told.map((part) => part.words),
    ", ",
  );
  return ` (${inText(words)})`;
}

function dutyOf(image: ImageReport, platform: PlatformReport, report: Report): string {
  const { budget, baseline } = image;
  switch (platform.verdict) {
    case "pass":
      return "";
    case "warn":
      return `; at ${thresholdWords(budget.justifyAt)} or more, the description must say why`;
    case "justified":
      return `; the description says why${approvedIn(platform)}`;
    case "unjustified":
      if (lacksOnlyApproval(platform)) return `; ${why(platform, budget)}${mustApprove(platform)}`;
      return unreadable(platform) ?? `; ${why(platform, budget)}the description must say why: ${claimFor(image, report)}`;
    case "too-large": {
      const over = ceilingsOf(image).map(({ rule, overBytes, maxSizeBytes }): Phrase => {
        return [`${formatBytes(overBytes)} over ${rule} (${formatBytes(maxSizeBytes)})`];
      });
      return `; ${inText(join(over, ", "))}`;
    }
    case "no-baseline":
    case "unknown": {
      const because = baseline.kind === "found" ? platform.reasons.join("; ") : baseline.because;
      return `${platform.growthBytes === null ? " and is compared with nothing" : ""}: ${clean(because, 140)}`;
    }
  }
}

function approvedIn(platform: PlatformReport): string {
  const approval = approvalOf(platform);
  return approval === null ? "" : `, ${clean(approvedWords(approval), 80)}`;
}

function mustApprove(platform: PlatformReport): string {
  const missing = notApprovedBecause(platform);
  return missing === null ? "" : `it needs ${approvalInBrief(missing, 100)}`;
}

/** Where the description could not be read, that is what there is to know. */
function unreadable(platform: PlatformReport): string | null {
  const reason = unjustifiedBecause(platform);
  if (reason?.kind !== "description-unreadable") return null;
  return `: ${clean(reason.because, 140)}; if it says why, run this job again`;
}

function why({ growthBytes }: PlatformReport, { justifyAt }: ImageReport["budget"]): string {
  return growthBytes === null ? "it cannot be compared, so " : `at ${thresholdWords(justifyAt)} or more, `;
}
