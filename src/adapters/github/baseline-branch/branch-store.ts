import { setImmediate as turn, setTimeout as sleep } from "node:timers/promises";
import type { BaselineDocument } from "../../../baseline/documents.ts";
import { inTurns } from "../../../parallel.ts";
import type { BaselineStore, Candidate, CandidateList, OnUse } from "../../../ports.ts";
import { checkBaseline, imageSlug } from "../../files/stored-document.ts";
import { branchText, maxTextBytes } from "./branch-text.ts";
import {
  commitPage,
  makeCommit,
  moveBranch,
  readFile,
  readTip,
  writeFailure,
  type BranchCommit,
  type RemoteBranch,
} from "./git-data.ts";
import { recordedImages, recordingMessage } from "./recording-commit.ts";

const maxPages = 5;
/** Each time, another run was faster: one of all that try at once is the fastest. */
const maxAttempts = 30;
const maxPauseMs = 2000;

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
  const meanwhile = new Meanwhile(remote);
  const save = inBatches(async (documents) => await record(documents, { remote, meanwhile }));
  return {
    async list(name, wanted) {
      await meanwhile.begin();
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

/** What other runs have recorded since this one began to look for baselines: their sizes are in no history that it knows. */
class Meanwhile {
  readonly #remote: RemoteBranch;
  readonly #slugs = new Set<string>();
  #tip: Promise<string | null> | null = null;

  constructor(remote: RemoteBranch) {
    this.#remote = remote;
  }

  async begin(): Promise<void> {
    await (this.#tip ??= readTip(this.#remote));
  }

  /** The slugs that were recorded up to `tip`. */
  async upTo(tip: string | null): Promise<ReadonlySet<string>> {
    const known = await (this.#tip ?? tip);
    if (tip !== null && tip !== known) {
      const { commits } = await commitPage(this.#remote, { path: null, start: tip, page: 1 });
      const end = commits.findIndex(({ sha }) => sha === known);
      for (const { message } of end === -1 ? commits : commits.slice(0, end))
        for (const { slug } of recordedImages(message)) this.#slugs.add(slug);
    }
    this.#tip = Promise.resolve(tip);
    return this.#slugs;
  }

  /** This run has made that commit itself. */
  made(commit: string): void {
    this.#tip = Promise.resolve(commit);
  }
}

interface BranchWriter {
  readonly remote: RemoteBranch;
  readonly meanwhile: Meanwhile;
}

/** One commit with all of them, on top of whatever the branch has by then. Throws a plain sentence. */
async function record(documents: readonly BaselineDocument[], { remote, meanwhile }: BranchWriter): Promise<void> {
  try {
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      const tip = await readTip(remote);
      const others = await meanwhile.upTo(tip);
      const commit = await makeCommit(remote, tip, commitOf(documents, { isFirst: tip === null, others }));
      if (await moveBranch(remote, tip, commit)) return meanwhile.made(commit);
      await sleep(Math.random() * Math.min(maxPauseMs, 200 * attempt));
    }
  } catch (error) {
    throw writeFailure(remote, error);
  }
  throw new Error(`branch ${remote.branch} could not be written: other runs were faster ${maxAttempts} times`);
}

function commitOf(
  documents: readonly BaselineDocument[],
  { isFirst, others }: { readonly isFirst: boolean; readonly others: ReadonlySet<string> },
): { readonly message: string; readonly files: ReadonlyMap<string, string> } {
  const images = documents.map((document) => ({ document, slug: imageSlug(document.name) }));
  const files = images.map(
    ({ document, slug }) => [fileOf(slug), branchText(others.has(slug) ? joining(document) : document)] as const,
  );
  return {
    message: recordingMessage(images.map(({ document: { commit }, slug }) => ({ slug, commit }))),
    files: new Map([...(isFirst ? [["README.md", explanation] as const] : []), ...files]),
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
