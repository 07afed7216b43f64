import { newBaseline } from "../../baseline/new-baseline.ts";
import type { BaselineDocument } from "../../baseline/documents.ts";
import { UserError } from "../../failure.ts";
import type { ImageInputs } from "../../inputs/inputs.ts";
import { LookupError, type BaselineStore, type CandidateList, type Ports } from "../../ports.ts";

interface PublishedImages {
  /** `ghcr.io/acme/app:latest`; `{name}` in it stands for an image's name. */
  readonly reference: string;
  /** Those that are judged. */
  readonly images: readonly ImageInputs[];
  readonly measure: Ports["measure"];
  readonly now: () => Date;
}

/**
 * The image that a registry has now in the place of a recorded one: it stands in for whatever commit is wanted, keeps nothing, and is
 * read anew in each run, for a tag may move.
 */
export function publishedStore(published: PublishedImages): BaselineStore {
  const documents = new Map<string, BaselineDocument>();
  return {
    async list(name, wanted) {
      const image = published.images.find((one) => one.name === name);
      const location = image === undefined ? null : locationOf(name, published.reference);
      if (image === undefined || location === null || wanted === null) return { candidates: [], notes: [] };
      const read = await documentOf(image, location, published);
      if ("notes" in read) return read;
      documents.set(read.commit, read);
      const reference = `registry://${pinned(location, read)}`;
      return { candidates: [{ id: read.commit, commit: wanted, recordedAt: read.recordedAt, reference }], notes: [] };
    },
    async read(_name, { id }) {
      const document = documents.get(id);
      return document === undefined ? { kind: "refused", because: "it was not read" } : { kind: "document", document };
    },
    save: async () => {},
  };
}

/** Null for a name that no repository has: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
function locationOf(name: string, reference: string): string | null {
  if (!reference.includes("{name}")) return reference;
  return /^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(name) ? reference.replaceAll("{name}", name) : null;
}

/** That the registry does not have the image is no baseline; that it cannot be asked is not known. */
async function documentOf(
  image: ImageInputs,
  location: string,
  { measure, now }: PublishedImages,
): Promise<BaselineDocument | CandidateList> {
  const { subject, budget } = image;
  // All platforms: one that the head has and it has not is to be told. The Dockerfile in the checkout is the head's: it says nothing of an image that it may not have made.
  const given = { kind: "image", reference: { scheme: "registry", location }, platforms: [], dockerfile: null } as const;
  try {
    const { measurement, listings } = await measure({ name: `${image.name} as published`, subject: given, budget }, new Map());
    const target = subject.kind === "build" ? subject.build.target : measurement.target;
    const commit = measurement.digest.replace(/^.*:/s, "").slice(0, 64);
    return newBaseline({ image, commit, measured: { measurement: { ...measurement, target }, listings }, now: now() });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === "image-not-found") return { candidates: [], notes: [error.clause] };
    throw new LookupError(error.clause, { cause: error });
  }
}

/** The report names what the tag meant. */
function pinned(location: string, { measurement }: BaselineDocument): string {
  return location.includes("@") ? location : `${location}@${measurement.digest}`;
}
