import type { RunMeasurements } from "../adapters/github/measurement-artifacts.ts";
import { imageSlug } from "../adapters/files/stored-document.ts";
import { count } from "../report/phrase/phrase.ts";

interface KnownNames {
  /** Whether an image of that slug has a baseline. */
  readonly isRecorded: (slug: string) => Promise<boolean>;
  /** Those that this workflow names itself. */
  readonly names: readonly string[];
  readonly warn: (warning: string) => void;
}

/** Each that is asked about costs a request. */
const mostAsked = 20;

/**
 * What a fork's run says of images that this workflow names, or that the base branch has recorded: the name of another one is
 * whatever its author wants to be read here. Throws LookupError.
 */
export async function onlyKnown(run: RunMeasurements, { isRecorded, names, warn }: KnownNames): Promise<RunMeasurements> {
  const slugs = new Set([...run.documents.keys(), ...run.refused.map(({ name }) => name)].map(imageSlug));
  const known = new Set(names.map(imageSlug));
  const unnamed = [...slugs].filter((slug) => !known.has(slug));
  for (const slug of unnamed.slice(0, mostAsked)) if (await isRecorded(slug)) known.add(slug);
  const hidden = [...slugs].filter((slug) => !known.has(slug)).length;
  if (hidden > 0)
    warn(
      `${count(hidden, "image")} of the run ${hidden === 1 ? "is" : "are"} not shown: neither this workflow nor a baseline knows the name`,
    );
  return {
    ...run,
    documents: new Map([...run.documents].filter(([name]) => known.has(imageSlug(name)))),
    refused: run.refused.filter(({ name }) => known.has(imageSlug(name))),
  };
}
