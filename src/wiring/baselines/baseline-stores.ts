import { artifactStore, hasBaseline } from "../../adapters/github/artifact-store.ts";
import { uploadPlace } from "../../adapters/github/artifact-upload.ts";
import { branchStore, isOnBranch } from "../../adapters/github/baseline-branch/branch-store.ts";
import type { RepositoryApi } from "../../adapters/github/github-api.ts";
import { commitOfRef, newestRelease } from "../../adapters/github/commits/tagged-commit.ts";
import type { BaselinePlace, KeptPlace } from "../../inputs/baseline-places.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import { once } from "../../parallel.ts";
import type { BaselineStore, OnUse, Ports, Reference } from "../../ports.ts";
import { publishedStore } from "./published-store.ts";

export interface StorePlace {
  readonly api: RepositoryApi;
  /** For uploads. */
  readonly directory: string;
  readonly inputs: Pick<Inputs, "images" | "retentionDays">;
  /** Told of every baseline that is used. */
  readonly onUse?: OnUse;
  /** Reads an image of a registry. */
  readonly measure: Ports["measure"];
}

/** The store that recorded baselines are kept in. */
export function keptStore(
  place: KeptPlace,
  { api, directory, inputs: { retentionDays }, onUse = () => {} }: StorePlace,
): BaselineStore {
  switch (place.kind) {
    case "artifact":
      return artifactStore({ api, place: uploadPlace(directory, api), retentionDays, onUse });
    case "branch":
      return branchStore({ api, branch: place.branch, onUse });
  }
}

/** Whether an image of that slug has a baseline there. Throws LookupError. */
export async function isRecorded(slug: string, place: KeptPlace, api: RepositoryApi): Promise<boolean> {
  switch (place.kind) {
    case "artifact":
      return await hasBaseline(api, slug);
    case "branch":
      return await isOnBranch({ api, branch: place.branch }, slug);
  }
}

/** What an entry of the input `baseline` means, where recordings are kept in `kept`. */
export function referenceAt(place: BaselinePlace, kept: KeptPlace, all: StorePlace): Reference {
  const { api, inputs, measure } = all;
  switch (place.kind) {
    case "artifact":
    case "branch":
      return { place, store: keptStore(place, all), commit: null };
    case "registry": {
      const { reference } = place;
      return { place, store: publishedStore({ reference, images: inputs.images, measure, now: () => new Date() }), commit: null };
    }
    case "release":
      return { place, store: keptStore(kept, all), commit: once(async () => await newestRelease(api)) };
    case "ref":
      return { place, store: keptStore(kept, all), commit: once(async () => await commitOfRef(place.ref, api)) };
  }
}
