import { clean, cleanWords } from "../../phrase/escape.ts";
import { type Block, type Phrase } from "../../phrase/phrase.ts";
import type { ImageReport, Report } from "../../facts/report.ts";
import { reasonWords } from "../reasons.ts";
import { ceilingRemedy, isRedWithout } from "./not-known.ts";
import { listed, subject, platformsIn } from "../sentences.ts";

const mostNamed = 5;

/** Nothing of it decides anything, and no image is red for it. */
export interface Unanswered {
  readonly loud: readonly Block[];
  readonly calm: readonly Block[];
}

/** Whether an image grew could not be told. `longest`: characters of a reason that somebody else gives. */
export function unanswered(report: Report, images: readonly ImageReport[], longest = 500): Unanswered {
  if (report.mode === "record") return { loud: unstored(images, longest), calm: firstTime(images) };
  const found = lookups(images, { isAlone: report.images.length === 1, longest });
  return {
    loud: found.filter(({ isLoud }) => isLoud).map(({ block }) => block),
    calm: found.filter(({ isLoud }) => !isLoud).map(({ block }) => block),
  };
}

/** What a first baseline is good for. */
export function firstTime(images: readonly ImageReport[]): readonly Block[] {
  const isFirst = images.every(
    ({ platforms, recording, baseline }) =>
      recording.kind === "stored" && baseline.kind !== "unknown" && platforms.every(({ growthBytes }) => growthBytes === null),
  );
  const what = images.length === 1 ? "This size is" : "These sizes are";
  return isFirst ? [say([`${what} what pull requests are compared with from now on.`])] : [];
}

/** Baselines that a run should have recorded; what refused one refused all of them. */
export function unstored(images: readonly ImageReport[], longest: number): readonly Block[] {
  const failed = images.flatMap(({ name, recording }) =>
    recording.kind === "failed" ? [{ name, because: recording.because }] : [],
  );
  const [first] = failed;
  if (first === undefined) return [];
  const what = failed.length === 1 ? "The baseline was not recorded" : `${failed.length} baselines were not recorded`;
  const who: Phrase = images.length === 1 ? [] : [" (", ...listed(failed.map(({ name }) => name)), ")"];
  const effect = " Pull requests are compared with the last one that was.";
  return [say([{ strong: [what] }, ...who, `: ${asSentence(first.because, longest)}${longest < 500 ? "" : effect}`])];
}

/** A reason to its full stop, or as many of its words as have room in so many characters. */
function asSentence(because: string, longest: number): string {
  const text = cleanWords(because, longest);
  return text === clean(because, because.length) ? `${text}.` : text;
}

interface LookupOptions {
  readonly isAlone: boolean;
  readonly longest: number;
}

interface Lookup {
  readonly isLoud: boolean;
  readonly block: Block;
}

/** Images that nothing is known about and that pass all the same: one sentence for all that share a reason. */
function lookups(images: readonly ImageReport[], options: LookupOptions): readonly Lookup[] {
  const missing = images.filter(
    ({ baseline, platforms }) => baseline.kind !== "found" && !platforms.some((platform) => isRedWithout(baseline, platform)),
  );
  const groups = Map.groupBy(missing, ({ baseline }) => JSON.stringify(baseline));
  return [
    ...[...groups.values()].slice(0, mostNamed).flatMap((group) => lookup(group, options)),
    ...unknownPlatforms(images, options),
    ...unknownCeilings(images),
  ];
}

function lookup(group: readonly ImageReport[], { isAlone, longest }: LookupOptions): readonly Lookup[] {
  const baseline = group[0]?.baseline;
  if (baseline === undefined || baseline.kind === "found") return [];
  const who: Phrase = isAlone ? [] : [" (", ...listed(group.map(({ name }) => name)), ")"];
  const because = asSentence(baseline.because, longest);
  if (baseline.kind === "unknown") return [{ isLoud: true, block: say(unknownWords(who, because)) }];
  const next = "Once this workflow has run on the base branch, pull requests are compared with that.";
  return [{ isLoud: false, block: say([{ strong: ["Nothing to compare with"] }, ...who, `: ${because} ${next}`]) }];
}

/** Platforms of which nobody knows whether they unpack to more than a ceiling allows, and that are not red for it. */
function unknownCeilings(images: readonly ImageReport[]): readonly Lookup[] {
  return images
    .flatMap((image) => image.platforms.map((platform) => ({ image, platform })))
    .flatMap(({ image, platform }) => {
      const reason = platform.why.find((one) => one.kind === "ceiling-unknown");
      if (reason === undefined || (platform.red && platform.verdict === "unknown")) return [];
      // Where something worse decides, `on-error` lets nothing pass.
      const effect: Phrase = platform.verdict === "unknown" ? ["This passes (", { code: "on-error: warn" }, ")."] : [];
      const words: Phrase = [...subject(image, platform), `: ${clean(reasonWords(reason), 300)}. `];
      return [{ isLoud: true, block: say([...words, ...ceilingRemedy(image, reason), ...effect]) }];
    })
    .slice(0, mostNamed);
}

/** Platforms that a baseline is there for, and that could not be compared with it for no fault of the pull request. */
function unknownPlatforms(images: readonly ImageReport[], { isAlone, longest }: LookupOptions): readonly Lookup[] {
  const found = images.filter(({ baseline }) => baseline.kind === "found");
  return found
    .flatMap((image) => platformsIn(image, "unknown").map((platform) => ({ image, platform })))
    .filter(({ platform }) => !platform.red && platform.why.some(({ kind }) => kind === "not-compared"))
    .slice(0, mostNamed)
    .map(({ image, platform }) => {
      const because = asSentence(platform.reasons.join("; "), longest);
      return {
        isLoud: true,
        block: say(
          unknownWords(isAlone && image.platforms.length === 1 ? [] : [" (", ...subject(image, platform), ")"], because),
        ),
      };
    });
}

function unknownWords(who: Phrase, because: string): Phrase {
  const passes: Phrase = ["This passes (", { code: "on-error: warn" }, "); run the job again for a verdict."];
  return [{ strong: ["It is not known whether the image grew"] }, ...who, `: ${because} `, ...passes];
}

function say(phrase: Phrase): Block {
  return { kind: "say", phrase };
}
