/** An image in a commit of the branch: which commit of the repository it was recorded for. */
export interface RecordedImage {
  readonly slug: string;
  /** The commit that was measured. */
  readonly commit: string;
}

const mostNamed = 5;

/** What the commit that records these images says of itself, for people and for `recordedImages`. */
export function recordingMessage(images: readonly RecordedImage[]): string {
  const named = images.slice(0, mostNamed).map(({ slug }) => slug);
  const rest = images.length - named.length;
  const subject = `Record ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return [subject, "", ...images.map(({ slug, commit }) => `Recorded: ${slug} ${commit}`)].join("\n");
}

/** The images that a commit of the branch says it records; none for a commit that somebody else made. */
export function recordedImages(message: string): readonly RecordedImage[] {
  const lines = message.slice(0, maxMessageChars).matchAll(/^Recorded: ([a-z0-9._-]{1,100}) ([0-9a-f]{40}(?:[0-9a-f]{24})?)$/gm);
  return [...lines].map(([, slug = "", commit = ""]) => ({ slug, commit }));
}

/** Of the 200 images that a step may have, with room. */
const maxMessageChars = 100_000;
