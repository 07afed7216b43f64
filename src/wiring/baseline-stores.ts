import { artifactStore, hasBaseline } from "../adapters/github/artifact-store.ts";
import { uploadPlace } from "../adapters/github/artifact-upload.ts";
import { branchStore, isOnBranch } from "../adapters/github/baseline-branch/branch-store.ts";
import type { RepositoryApi } from "../adapters/github/github-api.ts";
import { UserError } from "../failure.ts";
import { parseBaseline, type BaselinePlace, type Inputs } from "../inputs/inputs.ts";
import type { BaselineStore, OnUse, Ports } from "../ports.ts";
import { publishedStore } from "./published-store.ts";
import { stepAt, type RulesOptions, type StepPlace } from "./rules-at-base.ts";

interface StorePlace {
  readonly api: RepositoryApi;
  /** For uploads. */
  readonly directory: string;
  readonly inputs: Pick<Inputs, "images" | "retentionDays">;
  readonly onUse: OnUse;
  /** Reads an image of a registry. */
  readonly measure: Ports["measure"];
  /** What is recorded is recorded as an artifact where a published image is the baseline: for the trend. */
  readonly isRecording: boolean;
}

/** The store that the input `baseline` names. */
function storeAt(place: BaselinePlace, all: StorePlace): BaselineStore {
  const { api, directory, inputs, onUse, measure, isRecording } = all;
  switch (place.kind) {
    case "artifact":
      return artifactStore({ api, place: uploadPlace(directory, api), retentionDays: inputs.retentionDays, onUse });
    case "registry":
      if (isRecording) return storeAt({ kind: "artifact" }, all);
      return publishedStore({ reference: place.reference, images: inputs.images, measure, now: () => new Date() });
    case "branch":
      return branchStore({ api, branch: place.branch, onUse });
  }
}

/** Whether an image of that slug has a baseline there. Throws LookupError. */
export async function isRecorded(slug: string, place: BaselinePlace, api: RepositoryApi): Promise<boolean> {
  switch (place.kind) {
    case "artifact":
    case "registry":
      return await hasBaseline(api, slug);
    case "branch":
      return await isOnBranch({ api, branch: place.branch }, slug);
  }
}

interface StoreInForce extends StorePlace {
  readonly place: BaselinePlace;
  /** Where the base branch keeps its baselines; null: not known. */
  readonly askBase: () => Promise<BaselinePlace | null>;
  readonly warn: (warning: string) => void;
}

/**
 * The store of the base branch: a pull request that names another one has not made it the base branch's by that. Artifacts are those of
 * the base branch's own runs, whoever names them; where there are none, the base branch may keep its baselines elsewhere.
 */
export function storeInForce({ place, askBase, warn, ...others }: StoreInForce): BaselineStore {
  const named = storeAt(place, others);
  let inForce: Promise<BaselineStore> | null = null;
  const choose = async (): Promise<BaselineStore> => {
    const before = (await askBase()) ?? place;
    if (placeText(before) === placeText(place)) return named;
    warn(`the input baseline is "${placeText(place)}" here and "${placeText(before)}" on the base branch, whose baseline counts`);
    return storeAt(before, others);
  };
  const chosen = async (): Promise<BaselineStore> => await (inForce ??= choose());
  const listedIn = new Map<string, BaselineStore>();
  return {
    async list(name, wanted) {
      const first = place.kind === "artifact" ? await named.list(name, wanted) : null;
      const store = first !== null && first.candidates.length > 0 ? named : await chosen();
      listedIn.set(name, store);
      return first !== null && store === named ? first : await store.list(name, wanted);
    },
    read: async (name, candidate) => await (listedIn.get(name) ?? (await chosen())).read(name, candidate),
    save: async (document) => await (await chosen()).save(document),
  };
}

/** As it is written in a workflow. */
function placeText(place: BaselinePlace): string {
  switch (place.kind) {
    case "artifact":
      return "artifact";
    case "branch":
      return `branch:${place.branch}`;
    case "registry":
      return `registry://${place.reference}`;
  }
}

/** What the workflow file of the base commit says of the same step; null where it does not say, or not in so many words. */
export async function placeAtBase({ base, ...place }: StepPlace & Pick<RulesOptions, "base">): Promise<BaselinePlace | null> {
  const written = "sha" in base ? await stepAt(base.sha, place) : null;
  if (written === null || written.computed.includes("baseline")) return null;
  try {
    return parseBaseline({ ...written.defaults, ...written.literal });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
