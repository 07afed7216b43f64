import { clean } from "../report/phrase/escape.ts";
import { userError } from "../failure.ts";
import { chooseImages, type ChosenImages, type ImageSources } from "./choose-images.ts";
import type { FoundImage } from "./found-images.ts";
import { configPath, writtenConfig } from "./written-config.ts";
import {
  checkPath,
  commentPath,
  isConfigured,
  isRecordedApart,
  recordPath,
  usualOptions,
  writtenCheck,
  writtenComment,
  writtenRecord,
  type HandedOut,
  type SetUpOptions,
} from "./written-workflows.ts";

/** A branch, and what says that it is the default one: a clause. */
export interface DefaultBranch {
  readonly name: string;
  readonly because: string;
}

/** What a repository tells of itself. */
export interface RepositoryFacts extends ImageSources {
  readonly branch: DefaultBranch;
  /** What could not be read, each a clause. */
  readonly unread: readonly string[];
}

/** A file to write, from the repository's root. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

export interface SetUp {
  readonly files: readonly PlannedFile[];
  /** What was chosen and why, a line each, without a full stop. */
  readonly choices: readonly string[];
}

/** The files that set this action up for a repository. Throws a UserError where no image is found. */
export function setUpOf(facts: RepositoryFacts, handedOut: HandedOut, options = usualOptions): SetUp {
  const chosen = chooseImages(facts);
  const { images } = chosen;
  if (images.length === 0) throw userError("init-no-image", { found: foundInstead(chosen) });
  const forks = forkEvidence(facts);
  const hasConfig = isConfigured(chosen);
  const config = hasConfig ? [{ path: configPath, text: writtenConfig(images) }] : [];
  const comments = forks === null ? [] : [{ path: commentPath, text: writtenComment(handedOut, hasConfig, options) }];
  const { name, because } = facts.branch;
  const isApart = isRecordedApart(options);
  const wanted = { ...chosen, branch: name, options };
  const records = isApart ? [{ path: recordPath, text: writtenRecord(handedOut, wanted) }] : [];
  return {
    files: [{ path: checkPath, text: writtenCheck(handedOut, wanted) }, ...records, ...config, ...comments],
    choices: [
      ...bakeChoices(chosen),
      ...imageChoices(chosen),
      ...platformChoices(images),
      `branch ${clean(name, 100)}: pushes to it record the baselines, because ${because}`,
      ...(isApart
        ? [`baselines: ${recordPath} records them, so that no job that runs a pull request's code can write to the repository`]
        : []),
      ...approvalChoices(options),
      `cache: each image has its own in GitHub's cache (type=gha), so that what did not change is not built again`,
      forks === null
        ? "forks: no workflow that comments on their pull requests, because nothing here says that there are any (a licence, CONTRIBUTING, pull_request_target)"
        : `forks: ${commentPath} comments on their pull requests, because ${forks}`,
      ...facts.unread.map((clause) => `not read: ${clause}`),
    ],
  };
}

function bakeChoices({ bake }: ChosenImages): readonly string[] {
  if (bake === null) return [];
  const files = bake.files.map((path) => clean(path, 100)).join(", ");
  const which =
    bake.targets.length === 0
      ? "what they build by default"
      : "these targets, because the others are not images or are not published";
  return [`bake: ${files}, ${which}; all are built together, and what they share is built once`];
}

function platformChoices(images: readonly FoundImage[]): readonly string[] {
  const platforms = [...new Set(images.flatMap((image) => image.platforms))];
  if (platforms.length === 0) return [];
  return [
    `platforms: ${platforms.join(", ")}, because the images are published for these; remove those that take too long to emulate (docker/setup-qemu-action)`,
  ];
}

function approvalChoices({ approval }: SetUpOptions): readonly string[] {
  if (approval === null) return [];
  const token = approval.teams.length === 0 ? "" : "; give github-token one that can read the team's members";
  return [`approval: a review or a label starts the workflow again, which then builds nothing${token}`];
}

const mostNamed = 8;

function imageChoices({ images, leftOut, otherDockerfiles, bake }: ChosenImages): readonly string[] {
  const chosen = images.slice(0, mostNamed).map((image) => {
    const notes = image.notes.map((note) => `; ${note}`).join("");
    const name = images.length === 1 ? "the image" : `image ${image.name}`;
    return `${name}: from ${clean(image.from, 200)}${notes}`;
  });
  const more = images.length - chosen.length;
  return [
    ...chosen,
    ...(images.length > mostInOneJob ? [manyWords(images.length)] : []),
    ...(more > 0 ? [`and ${more} more ${more === 1 ? "image" : "images"}, all in ${bake?.files[0] ?? configPath}`] : []),
    ...leftOut.slice(0, mostNamed).map(({ what, because }) => `not measured: ${what}, because ${because}`),
    ...(leftOut.length > mostNamed ? [`not measured: ${leftOut.length - mostNamed} more`] : []),
    ...(otherDockerfiles.length === 0 ? [] : [otherWords(otherDockerfiles)]),
  ];
}

/** Each takes minutes. */
const mostInOneJob = 8;

function manyWords(amount: number): string {
  return `${amount} images are built in one job, two at a time; remove those that need no budget, or give each a job of its own in a matrix`;
}

function otherWords(paths: readonly string[]): string {
  const named = paths.slice(0, mostNamed).map((path) => clean(path, 100));
  const more = paths.length - named.length;
  return `not measured: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}; add those that you publish to ${configPath}`;
}

function foundInstead({ leftOut, otherDockerfiles }: ChosenImages): string {
  const [first] = leftOut;
  if (first !== undefined) return `${first.what} cannot be measured, because ${first.because}`;
  const [path] = otherDockerfiles;
  return path === undefined ? "it has no Dockerfile" : `${clean(path, 100)} looks like a test, an example or vendored code`;
}

/** Why pull requests from forks are expected, a clause; null where they are not. */
function forkEvidence({ workflows, paths }: RepositoryFacts): string | null {
  const known = workflows.find(({ workflow }) => workflow.triggers.includes("pull_request_target"));
  if (known !== undefined) return `${clean(known.path, 100)} runs on pull_request_target`;
  const open = [...paths.files].find((path) =>
    /^(?:\.github\/|docs\/)?(?:LICEN[CS]E|COPYING|CONTRIBUTING)(?:[.-][\w.-]+)?$/i.test(path),
  );
  return open === undefined ? null : `the repository has ${clean(open, 100)}`;
}
