import type { Inputs } from "../../inputs/inputs.ts";
import { verdictStates } from "../../judge/judge.ts";
import type { ImageReport, Report } from "../facts/report.ts";
import { isLoosening } from "../words/rule-changes.ts";
import { isChanged, unpacksFarMore } from "../words/sentences.ts";

/** Write (create or update) the comment, fold the existing one to a line, or do nothing. */
type CommentAction = "write" | "resolve" | "leave";

/** What the `comment` input asks for, given the report and whether the pull request already has our comment. */
export function commentIsWanted(report: Report, comment: Inputs["comment"], existing: boolean): CommentAction {
  if (report.mode === "record") return "leave";
  const otherwise = existing ? "resolve" : "leave";
  switch (comment) {
    case "always":
      return "write";
    case "on-change":
      // Where nothing could be compared, an older comment must not read as if its problem had gone.
      return isTroubled(report) ||
        report.ruleChanges.some(({ kind }) => kind !== "build-inputs") ||
        report.images.some((image) => tellsChange(image, existing))
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

/** A first run has nothing to tell; a platform that is new beside others has. */
function tellsChange({ baseline, platforms, gonePlatforms }: ImageReport, existing: boolean): boolean {
  if (baseline.kind !== "found") return existing;
  return (
    baseline.insteadOf !== null ||
    gonePlatforms.length > 0 ||
    platforms.some((platform) => isChanged(platform) || unpacksFarMore(platform))
  );
}
