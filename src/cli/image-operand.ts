import { guessReference } from "../adapters/docker/given-images/guess-reference.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { userError } from "../failure.ts";
import { imageExample } from "../inputs/input-names.ts";
import { type ImageReference, parseImageReference } from "../inputs/inputs.ts";

/** The image that somebody named on the command line; a guess is told. Throws a UserError for what names none. */
export async function referenceOf(written: string, { progress }: Pick<Terminal, "progress">): Promise<ImageReference> {
  const exact = parseImageReference(written);
  if (exact !== null) return exact;
  if (written.includes("://")) throw userError("input-unparsable", { input: "IMAGE", written, example: imageExample });
  const guess = await guessReference(written, { workingDirectory: process.cwd(), environment: process.env });
  if (guess === null) throw userError("image-not-here", { written, example: imageExample });
  progress(`${written} is read as ${guess.scheme}://${guess.location}`);
  return guess;
}
