import type { ImageFile } from "../image/tree/tree.ts";
import { type Advice, type AdvisedImage, leastBytes, leastShare } from "./advice.ts";
import { Binaries } from "./binaries.ts";
import { claimCompression } from "./compression.ts";
import { devDependencies } from "./dev-dependencies.ts";
import { claimBase } from "./distribution-base.ts";
import { Duplicates } from "./duplicates.ts";
import { gpuLibraries } from "./gpu-libraries.ts";
import { hidden } from "./hidden.ts";
import { Ledger } from "./ledger.ts";
import { Links } from "./links.ts";
import { buildTree, extra, firstOf, isCompiler, leftover, type Rule, toolchain } from "./places.ts";
import { pushedAgain } from "./pushes.ts";
import { recommendedPackages } from "./recommended-packages.ts";

/**
 * What the content of an image's layers proves, the most bytes first; nothing below 1 MB or 1 % of the image. No byte is counted
 * twice among what makes the image smaller.
 */
export function adviseOn(image: AdvisedImage): readonly Advice[] {
  const found = [...inFiles(image), ...hidden(image), ...pushedAgain(image)];
  return found
    .filter(({ bytes }) => bytes >= leastBytes && bytes * leastShare >= image.sizeBytes)
    .toSorted((a, b) => b.bytes - a.bytes || a.layer - b.layer);
}

/** What the final image has and could do without. */
function inFiles(image: AdvisedImage): readonly Advice[] {
  const ledger = new Ledger(image);
  const duplicates = new Duplicates();
  const binaries = new Binaries(image);
  const links = new Links();
  const { own, base } = rulesFor(image);
  let hasCompilerInBase = false;
  const leave = (file: ImageFile): void => {
    duplicates.note(file);
    if (!ledger.isBase(file.layer)) binaries.note(file);
  };
  for (const file of image.tree.files()) {
    if (!file.isLinked && file.bytes.compressedBytes === 0) continue;
    const isBase = ledger.isBase(file.layer);
    const claim = (isBase ? base : own)(file);
    hasCompilerInBase ||= isBase && isCompiler(file);
    if (file.isLinked) links.note(file, claim);
    else if (claim === null) leave(file);
    else ledger.add(file, claim);
  }
  links.claim(ledger).forEach(leave);
  if (!hasCompilerInBase) ledger.forgetBase("toolchain");
  binaries.claimSymbols(ledger, duplicates.claim(ledger));
  claimBase(image, ledger, binaries);
  claimCompression(image, ledger);
  return ledger.advice();
}

/** Of this Dockerfile's own layers everything counts; of the base image only what another base image would not have. */
function rulesFor(image: AdvisedImage): { readonly own: Rule; readonly base: Rule } {
  const gpu = gpuLibraries(image);
  const own = firstOf(leftover, recommendedPackages(image), toolchain, buildTree, devDependencies(image), gpu, extra);
  return { own, base: firstOf(toolchain, gpu) };
}
