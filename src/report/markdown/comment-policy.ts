import type { Inputs } from "../../inputs/inputs.ts";
import { reaches, verdictStates } from "../../judge/judge.ts";
import type { ImageReport, PlatformReport, Report } from "../facts/report.ts";
import { isLoosening } from "../words/rule-changes.ts";
import { isChanged, unpacksFarMore } from "../words/sentences.ts";

/** Write (create or update) the comment, fold the existing one to a line, or do nothing. */
type CommentAction = "write" | "resolve" | "leave";

/** When to comment, and the change from which on `on-change` does. */
type Wish = Pick<Inputs, "comment" | "commentFrom">;

/** What the inputs ask for, given the report and whether the pull request already has our comment. */
export function commentIsWanted(report: Report, { comment, commentFrom }: Wish, existing: boolean): CommentAction {
  if (report.mode === "record") return "leave";
  const otherwise = existing ? "resolve" : "leave";
  switch (comment) {
    case "always":
      return "write";
    case "on-change":
      // Where nothing could be compared, an older comment must not read as if its problem had gone.
      return isTroubled(report) ||
        report.ruleChanges.some(({ kind }) => kind !== "build-inputs") ||
        report.images.some((image) => tellsChange(image, existing, commentFrom))
        ? "write"
        : otherwise;
    case "on-warning":
      return isTroubled(report) ? "write" : otherwise;
    case "never":
      return "leave";
  }
}

/** Rules that became kinder are trouble, whatever is judged by the old ones. */
function isTroubled({ red, images, ruleChanges }: Report): boolean {
  const warning = verdictStates.indexOf("warn");
  return red || ruleChanges.some(isLoosening) || images.some(({ verdict }) => verdictStates.indexOf(verdict) >= warning);
}

/** A first run has nothing to tell; a platform that is new beside others has. A comment that is there tells of every change. */
function tellsChange(
  { baseline, platforms, gonePlatforms }: ImageReport,
  existing: boolean,
  from: Inputs["commentFrom"],
): boolean {
  if (baseline.kind !== "found") return existing;
  const isTold = (platform: PlatformReport) => isChanged(platform) && (existing || isLargeChange(platform, from));
  return (
    baseline.insteadOf !== null ||
    gonePlatforms.length > 0 ||
    platforms.some((platform) => isTold(platform) || unpacksFarMore(platform))
  );
}

/** Either way; what has no size before is large. */
function isLargeChange({ growthBytes, baselineBytes }: PlatformReport, from: Inputs["commentFrom"]): boolean {
  return growthBytes === null || baselineBytes === null || reaches(Math.abs(growthBytes), baselineBytes, from);
}
