import { setImmediate as turn, setTimeout as sleep } from "node:timers/promises";
import type { BaselineDocument } from "../../../baseline/documents.ts";
import type { BaselineUntil } from "../../../baseline/earlier-baselines.ts";
import { inTurns } from "../../../parallel.ts";
import type { BaselineStore, Candidate, CandidateList, OnUse } from "../../../ports.ts";
import { checkBaseline, imageSlug } from "../../files/stored-document.ts";
import { branchText, maxTextBytes } from "./branch-text.ts";
import {
  baseOf,
  commitPage,
  makeCommit,
  moveBranch,
  readFile,
  readTip,
  writeFailure,
  type BranchCommit,
  type BranchFiles,
  type NewCommit,
  type RemoteBranch,
} from "./git-data.ts";
import { recordedImages, recordingMessage } from "./recording-commit.ts";

const maxPages = 5;
/** Of all that try at once one is the fastest, each time another: of five, nobody fails a hundred times. The API's time limit is met before. */
const maxAttempts = 100;
const maxPauseMs = 500;

interface BranchStoreOptions extends RemoteBranch {
  /** Told of every baseline that is used. */
  readonly onUse?: OnUse;
}

/**
 * Baselines as files `<slug>.json` of a branch of their own, the newest of each image at its tip and earlier ones in its history. Each
 * commit says what it records, so that the list of commits is the list of candidates.
 */
export function branchStore({ onUse, ...remote }: BranchStoreOptions): BaselineStore {
  const listed = new Map<string, BranchCommit>();
  const seen = new Seen(remote);
  // Whoever waits a second between two writes is slower than every run that has just begun.
  const writing = { ...remote, api: { ...remote.api, octokit: remote.api.unspaced } };
  const save = inBatches(async (documents) => await record(documents, { remote: writing, seen }));
  return {
    async list(name, wanted) {
      await seen.begin();
      const { commits, ended } = await listCommits(remote, { slug: imageSlug(name), wanted });
      for (const commit of commits) listed.set(commit.sha, commit);
      return listing(commits, { slug: imageSlug(name), branch: remote.branch, ended });
    },
    async read(name, candidate) {
      const commit = listed.get(candidate.id);
      if (commit === undefined) throw new Error(`commit ${candidate.id} was not listed before it was read`);
      const file = await readFile(remote, { path: fileOf(imageSlug(name)), commit: candidate.id, limitBytes: maxTextBytes });
      const read = file.kind === "refused" ? file : checkBaseline(file.text, { name, candidate });
      if (read.kind === "document") onUse?.(candidate.id, async () => recordedImages(commit.message).map(({ slug }) => slug));
      return read;
    },
    save,
  };
}

/** Whether a baseline of the image was ever recorded on the branch. Throws LookupError. */
export async function isOnBranch(remote: RemoteBranch, slug: string): Promise<boolean> {
  const { commits } = await commitPage(remote, { path: fileOf(slug), page: 1 });
  return commits.some(({ message }) => recordedImages(message).some((image) => image.slug === slug));
}

/** The newest baseline of an image that was recorded on the branch up to then; null where none can be read. Throws LookupError. */
export function branchUntil(remote: RemoteBranch): BaselineUntil {
  return async (name, until) => {
    const path = fileOf(imageSlug(name));
    const { commits } = await commitPage(remote, { path, page: 1, until, amount: 1 });
    for (const commit of commits) {
      const candidate = candidateOf(commit, imageSlug(name));
      const file = await readFile(remote, { path, commit: commit.sha, limitBytes: maxTextBytes });
      if (candidate === null || file.kind === "refused") continue;
      const read = checkBaseline(file.text, { name, candidate });
      if (read.kind === "document") return read.document;
    }
    return null;
  };
}

/** A slug has no slash, and none is called like the text that explains the branch. */
function fileOf(slug: string): string {
  return `${slug}.json`;
}

interface ListedCommits {
  readonly commits: readonly BranchCommit[];
  readonly ended: "whole" | "enough" | "limit";
}

async function listCommits(
  remote: RemoteBranch,
  { slug, wanted }: { readonly slug: string; readonly wanted: string | null },
): Promise<ListedCommits> {
  const commits = new Map<string, BranchCommit>();
  for (let page = 1; page <= maxPages; page += 1) {
    const listed = await commitPage(remote, { path: fileOf(slug), page });
    for (const commit of listed.commits) commits.set(commit.sha, commit);
    if (!listed.hasNext) return { commits: [...commits.values()], ended: "whole" };
    if (listed.commits.some((commit) => candidateOf(commit, slug)?.commit === wanted))
      return { commits: [...commits.values()], ended: "enough" };
  }
  return { commits: [...commits.values()], ended: "limit" };
}

function listing(
  commits: readonly BranchCommit[],
  { slug, branch, ended }: { readonly slug: string; readonly branch: string; readonly ended: ListedCommits["ended"] },
): CandidateList {
  const candidates = commits.map((commit) => candidateOf(commit, slug)).filter((candidate) => candidate !== null);
  const foreign = commits.length - candidates.length;
  const notes = [
    ...(foreign === 0
      ? []
      : [
          `${foreign} ${foreign === 1 ? "commit" : "commits"} of branch ${branch} that no run recorded ${foreign === 1 ? "was" : "were"} ignored`,
        ]),
    ...(ended === "limit" ? [`only the newest ${commits.length} stored baselines were looked at`] : []),
  ];
  return { candidates, notes, ...(ended === "enough" ? { isPartial: true } : {}), ...(ended === "limit" ? { isCut: true } : {}) };
}

function candidateOf({ sha, message, committedAt }: BranchCommit, slug: string): Candidate | null {
  const image = recordedImages(message).find((recorded) => recorded.slug === slug);
  return image === undefined ? null : { id: sha, commit: image.commit, recordedAt: committedAt };
}

/** What the branch was when this run began to look for baselines: sizes that others have recorded since are in no history that it knows. */
class Seen {
  readonly #remote: RemoteBranch;
  #tip: Promise<string | null> | null = null;

  constructor(remote: RemoteBranch) {
    this.#remote = remote;
  }

  async begin(): Promise<void> {
    await (this.#tip ??= readTip(this.#remote));
  }

  /** This run has made that commit itself. */
  made(commit: string): void {
    this.#tip = Promise.resolve(commit);
  }

  /** Null where nothing was looked for. */
  async files(): Promise<BranchFiles | null> {
    if (this.#tip === null) return null;
    return (await baseOf(this.#remote, await this.#tip))?.files ?? new Map<string, string>();
  }
}

interface BranchWriter {
  readonly remote: RemoteBranch;
  readonly seen: Seen;
}

/** One commit with all of them, on top of whatever the branch has by then. Throws a plain sentence. */
async function record(documents: readonly BaselineDocument[], { remote, seen }: BranchWriter): Promise<void> {
  try {
    const before = await seen.files();
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      // Each attempt asks as much as any other: one that asked more would be the slower one again.
      const base = await baseOf(remote, await readTip(remote));
      const commit = await makeCommit(remote, base, commitOf(documents, base?.files ?? null, before));
      if (await moveBranch(remote, base?.commit ?? null, commit)) return seen.made(commit);
      await sleep(Math.random() * maxPauseMs);
    }
  } catch (error) {
    throw writeFailure(remote, error);
  }
  throw new Error(`branch ${remote.branch} could not be written: other runs were faster ${maxAttempts} times`);
}

/** `now`: null where there is no branch yet. `before`: what this run has looked at; null for nothing. */
function commitOf(documents: readonly BaselineDocument[], now: BranchFiles | null, before: BranchFiles | null): NewCommit {
  const images = documents.map((document) => ({ document, slug: imageSlug(document.name) }));
  const files = images.map(({ document, slug }) => {
    const path = fileOf(slug);
    const isAnother = before !== null && before.get(path) !== now?.get(path);
    return [path, branchText(isAnother ? joining(document) : document)] as const;
  });
  return {
    message: recordingMessage(images.map(({ document: { commit }, slug }) => ({ slug, commit }))),
    files: new Map([...(now === null ? [["README.md", explanation] as const] : []), ...files]),
  };
}

/** Its history lacks what was recorded meanwhile: the next run that looks it up joins the two. */
function joining(document: BaselineDocument): BaselineDocument {
  return { ...document, historyPending: true };
}

const explanation = `# Sizes of container images

Runs on the base branch record here how large the images are, one file for each image: the newest sizes at the tip of this branch, earlier ones
in its history. Pull requests are compared with them. Nothing is to be merged or edited here.
`;

/** What is saved while another batch is written goes into the next one; of one image there is one document in a batch. */
function inBatches(write: (documents: readonly BaselineDocument[]) => Promise<void>): BaselineStore["save"] {
  const inTurn = inTurns(1);
  let open: { readonly documents: Map<string, BaselineDocument>; readonly written: Promise<void> } | null = null;
  return async (document) => {
    if (open === null || open.documents.has(document.name)) {
      const documents = new Map<string, BaselineDocument>();
      const written = inTurn(async () => {
        // Whatever is saved in the same moment comes along.
        await turn();
        if (open?.documents === documents) open = null;
        await write([...documents.values()]);
      });
      open = { documents, written };
    }
    open.documents.set(document.name, document);
    await open.written;
  };
}
