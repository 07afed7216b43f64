import { userError } from "../failure.ts";

/** Where a run that records keeps what it has measured. */
export type KeptPlace = { readonly kind: "artifact" } | { readonly kind: "branch"; readonly branch: string };

/** What images are compared with. */
export type BaselinePlace =
  /** What was recorded of the base commit. */
  | KeptPlace
  /** A published image; `{name}` in its reference stands for an image's name. */
  | { readonly kind: "registry"; readonly reference: string }
  /** What was recorded of the newest release's commit. */
  | { readonly kind: "release" }
  /** What was recorded of the commit that a tag, a branch or a commit id names. */
  | { readonly kind: "ref"; readonly ref: string };

/** What the input `baseline` lists: the first judges, the others inform. */
export interface BaselineChoice {
  readonly judge: BaselinePlace;
  readonly others: readonly BaselinePlace[];
}

/** The branch that `baseline: branch` means. */
export const usualBaselineBranch = "image-size-baselines";

/** Each costs some requests. */
const mostOthers = 3;
const example = `artifact, branch, branch:NAME, registry://REF, release or ref:TAG; or a list of at most ${1 + mostOthers} with one artifact or branch in it: the first judges, the others inform`;

/** The input `baseline`. */
export function parseBaselines(written: string): BaselineChoice {
  const entries = written.split(/[,\n]/).map((entry) => entry.trim());
  const places = entries.filter((entry) => entry !== "").map(parsePlace);
  const [judge, ...others] = places.filter((place) => place !== null);
  const texts = new Set(places.map((place) => place && placeText(place)));
  const isSound =
    !places.includes(null) && texts.size === places.length && others.length <= mostOthers && places.filter(isKept).length <= 1;
  if (judge === undefined || !isSound) throw userError("input-unparsable", { input: "baseline", written, example });
  return { judge, others };
}

function parsePlace(written: string): BaselinePlace | null {
  if (written === "artifact" || written === "release") return { kind: written };
  const branch = written === "branch" ? usualBaselineBranch : /^branch:(.+)$/.exec(written)?.[1];
  if (branch !== undefined) return isRefName(branch) ? { kind: "branch", branch } : null;
  const ref = /^ref:(.+)$/.exec(written)?.[1];
  if (ref !== undefined) return isRefName(ref) ? { kind: "ref", ref } : null;
  const reference = /^registry:\/\/([^-\s]\S*)$/.exec(written)?.[1];
  return reference === undefined ? null : { kind: "registry", reference };
}

/** Stricter than https://git-scm.com/docs/git-check-ref-format: nothing that has to be quoted anywhere. */
function isRefName(text: string): boolean {
  const parts = text.split("/");
  return text.length <= 100 && parts.every((part) => /^[A-Za-z0-9_][\w.+-]*$/.test(part) && !/\.\.|\.$|\.lock$/.test(part));
}

/** Where a run records under that choice: as artifacts, where it names nothing that keeps. */
export function keptPlace({ judge, others }: BaselineChoice): KeptPlace {
  return [judge, ...others].find(isKept) ?? { kind: "artifact" };
}

/** The compiler asks of each kind whether runs record there. */
const isKeptThere: { readonly [Kind in BaselinePlace["kind"]]: Kind extends KeptPlace["kind"] ? true : false } = {
  artifact: true,
  branch: true,
  registry: false,
  release: false,
  ref: false,
};

function isKept(place: BaselinePlace | null): place is KeptPlace {
  return place !== null && isKeptThere[place.kind];
}

/** As it is written in a workflow. */
export function placeText(place: BaselinePlace): string {
  switch (place.kind) {
    case "artifact":
    case "release":
      return place.kind;
    case "branch":
      return `branch:${place.branch}`;
    case "registry":
      return `registry://${place.reference}`;
    case "ref":
      return `ref:${place.ref}`;
  }
}

/** As it is written in a workflow, on one line. */
export function choiceText({ judge, others }: BaselineChoice): string {
  return [judge, ...others].map(placeText).join(", ");
}
