import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from "yaml";
import { userError } from "../failure.ts";
import { publishedAction } from "../version.ts";
import type { FoundImage } from "./found-images.ts";
import { buildInputs, comment, configPath } from "./written-config.ts";

/** Texts of the workflows that the documents hand out. */
export interface HandedOut {
  readonly check: string;
  readonly comment: string;
}

export const checkPath = ".github/workflows/image-size.yml";
export const commentPath = ".github/workflows/image-size-comment.yml";

/** The workflow that judges: of several images where they are in a configuration file, else of this one. */
export function writtenCheck({ check }: HandedOut, branch: string, images: readonly FoundImage[]): string {
  const document = parseDocument(check);
  const branches = document.getIn(["on", "push", "branches"]);
  if (!isSeq(branches)) throw new Error("the workflow that is handed out records on no branch");
  branches.items.splice(0, branches.items.length, document.createNode(asPattern(branch)));
  const step = ownStep(document);
  const [only, ...others] = images;
  if (only === undefined || others.length > 0) step.set("with", document.createNode({ config: configPath }));
  else {
    const inputs = Object.entries(buildInputs(only)).map(([name, value]) => [
      name,
      typeof value === "string" ? value : lines(value),
    ]);
    const given = document.createNode(Object.fromEntries(inputs));
    if (isMap(given)) comment(given, "context", only);
    step.set("with", given);
  }
  return document.toString(style);
}

/** The workflow that comments for forks; with a configuration file it reads that of the default branch. */
export function writtenComment(handedOut: HandedOut, hasConfig: boolean): string {
  const document = parseDocument(handedOut.comment);
  if (hasConfig) {
    const checkout = parseDocument(handedOut.check).getIn(["jobs", "image-size", "steps", 0]);
    const steps = document.getIn(["jobs", "comment", "steps"]);
    if (!isSeq(steps) || !isMap(checkout)) throw new Error("the workflows that are handed out have no steps");
    checkout.deleteIn(["with", "fetch-depth"]);
    checkout.commentBefore = " The default branch, for the configuration file.";
    steps.items.unshift(checkout);
  }
  return document.toString(style);
}

const style = { lineWidth: 0, flowCollectionPadding: false } as const;

function lines(values: readonly string[]): string {
  return values.join("\n");
}

/** A branch as a pattern that means it alone: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function asPattern(branch: string): string {
  if (branch.includes("${{")) throw userError("init-branch-unusable", { branch });
  return branch.replaceAll(/[*?+[\]!\\]/g, String.raw`\$&`);
}

/** The step with this action. */
function ownStep(document: Document): YAMLMap {
  const steps = document.getIn(["jobs", "image-size", "steps"]);
  const own = isSeq(steps) ? steps.items.find((step) => isMap(step) && usesThisAction(step)) : undefined;
  if (!isMap(own)) throw new Error("the workflow that is handed out does not use this action");
  return own;
}

function usesThisAction(step: YAMLMap): boolean {
  const uses = step.get("uses", true);
  return isScalar(uses) && publishedAction.startsWith(String(uses.value));
}
