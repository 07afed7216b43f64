import type { ImageFile } from "../image/tree/tree.ts";
import { catalogue, type Finding, type FindingKind } from "./catalogue.ts";
import { ByteAttribution } from "./evidence/byte-attribution.ts";
import { directoryMatcher } from "./evidence/directories.ts";
import { LinkedNames } from "./evidence/linked-names.ts";
import { type InspectedImage, leastBytes, leastShare, type Place } from "./finding.ts";

/**
 * What the content of an image's layers proves, the most bytes first; nothing below 1 MB or 1% of the image. No byte is counted
 * twice among what makes the image smaller.
 */
export function findIn(image: InspectedImage): readonly Finding[] {
  return [...inFiles(image), ...inLayers(image)]
    .filter(({ bytes, saves }) => bytes >= leastBytes && bytes * leastShare >= wholeOf(image, saves))
    .toSorted((a, b) => b.bytes - a.bytes || a.layer - b.layer);
}

/** What the bytes of a finding are a part of. */
function wholeOf({ sizeBytes, layers }: InspectedImage, saves: Finding["saves"]): number {
  if (saves !== "unpacking") return sizeBytes;
  return layers.reduce((sum, { uncompressedBytes }) => sum + (uncompressedBytes ?? 0), 0);
}

function inLayers(image: InspectedImage): readonly Finding[] {
  return catalogue.flatMap(({ kind, rule }): readonly Finding[] =>
    rule.evidence === "layers" ? rule.find(image).map((found) => Object.assign({ kind }, found)) : [],
  );
}

/** What the final image has and could do without. */
function inFiles(image: InspectedImage): readonly Finding[] {
  const attribution = new ByteAttribution<FindingKind>(image);
  const linked = new LinkedNames<Match>();
  const collectors = collectorsFor(image);
  const matchers = matchersFor(image);
  const base = baseRules(matchers);
  const leave = (file: ImageFile): void => collectors.forEach(({ collector }) => collector.note(file));
  for (const file of image.tree.files()) {
    if (!file.isLinked && file.bytes.compressedBytes === 0) continue;
    const isBase = attribution.isBase(file.layer);
    const match = firstMatch(isBase ? base.matchers : matchers, file);
    if (isBase) base.look(file);
    if (file.isLinked) linked.note(file, match);
    else if (match === null) leave(file);
    else attribution.addFile(match.kind, file, match.place);
  }
  for (const { file, match } of linked.contents()) {
    if (match === null) leave(file);
    else attribution.addFile(match.kind, file, match.place);
  }
  base.unproven().forEach((kind) => attribution.dropBaseImage(kind));
  for (const { kind, collector } of collectors) attribution.addAll(kind, collector.finish(attribution));
  return attribution.findings();
}

interface Match {
  readonly kind: FindingKind;
  readonly place: Place;
}

interface Matcher {
  readonly match: (file: ImageFile) => Match | null;
  /** As in a rule; null for directories, which are looked for in own layers only. */
  readonly base: { readonly kind: FindingKind; readonly proves: (file: ImageFile) => boolean } | null;
}

function firstMatch(matchers: readonly Matcher[], file: ImageFile): Match | null {
  for (const { match } of matchers) {
    const found = match(file);
    if (found !== null) return found;
  }
  return null;
}

/** In the order of the catalogue; directories that stand side by side in it are looked for in one pass. */
function matchersFor(image: InspectedImage): readonly Matcher[] {
  const matchers: Matcher[] = [];
  let directories: { readonly kind: FindingKind; readonly pattern: string }[] = [];
  const flush = () => {
    if (directories.length > 0) matchers.push(directoriesOf(directories));
    directories = [];
  };
  for (const { kind, rule } of catalogue) {
    if (rule.evidence === "directory") directories.push({ kind, pattern: rule.pattern });
    if (rule.evidence !== "file") continue;
    flush();
    const matcher = rule.matcher(image);
    const match = (file: ImageFile): Match | null => {
      const place = matcher(file);
      return place === null ? null : { kind, place };
    };
    matchers.push({ match, base: rule.provesBase === null ? null : { kind, proves: rule.provesBase } });
  }
  flush();
  return matchers;
}

function directoriesOf(directories: readonly { readonly kind: FindingKind; readonly pattern: string }[]): Matcher {
  const matcher = directoryMatcher(directories.map(({ pattern }) => pattern));
  const kinds = directories.map(({ kind }) => kind);
  return {
    match: (file) => {
      const found = matcher(file);
      const kind = found === null ? undefined : kinds[found.pattern];
      return found === null || kind === undefined ? null : { kind, place: { directory: found.directory } };
    },
    base: null,
  };
}

/** Of a base image only what another one would not have counts, and only where one of its files proves it. */
function baseRules(matchers: readonly Matcher[]) {
  const proven = new Set<FindingKind>();
  const rules = matchers.flatMap(({ base }) => (base === null ? [] : [base]));
  return {
    matchers: matchers.filter(({ base }) => base !== null),
    look: (file: ImageFile): void => {
      for (const { kind, proves } of rules) if (!proven.has(kind) && proves(file)) proven.add(kind);
    },
    unproven: (): readonly FindingKind[] => rules.flatMap(({ kind }) => (proven.has(kind) ? [] : [kind])),
  };
}

function collectorsFor(image: InspectedImage) {
  return catalogue.flatMap(({ kind, rule }) => (rule.evidence === "rest" ? [{ kind, collector: rule.collector(image) }] : []));
}
