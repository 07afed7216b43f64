import { z } from "zod";
import { LookupError } from "../../ports.ts";
import {
  fileLimitBytes,
  gitFiles,
  type FileAtCommit,
  type FilesAtCommit,
  type NamesAtCommit,
} from "../process/files-at-commit.ts";
import type { Git } from "../process/git.ts";
import { ask, describe, lookUp, statusOf, type RepositoryApi } from "./github-api.ts";

/** https://docs.github.com/en/rest/repos/contents#get-repository-content: a file, a folder, or what is neither. */
const Content = z.union([
  z.array(z.object({ name: z.string() })),
  z.object({ type: z.literal("file"), size: z.int(), encoding: z.string(), content: z.string() }),
  z.object({ type: z.enum(["symlink", "submodule"]) }),
]);
type Content = z.infer<typeof Content>;

interface Places {
  /** Of the checkout, or of any directory where there is none. */
  readonly git: Git;
  readonly api: RepositoryApi;
}

/** The files of `commit` from the clone where it has the commit, else from GitHub. */
export async function filesAtCommit(commit: string, { git, api }: Places): Promise<FilesAtCommit> {
  return (await gitFiles(git, commit)) ?? apiFiles(api, commit);
}

/** The files of `commit` as GitHub has them: for a clone that lacks the commit, and for a run without one. */
export function apiFiles(api: RepositoryApi, commit: string): FilesAtCommit {
  return {
    read: async (path) => await orUnknown(async () => fileIn(await contentOf(api, commit, path), path)),
    list: async (folder) => await orUnknown(async () => namesIn(await contentOf(api, commit, folder))),
  };
}

/** Null when the commit has nothing at that path. */
async function contentOf(api: RepositoryApi, commit: string, path: string): Promise<Content | null> {
  const parameters = { path: path.replaceAll(/^\/+|\/+$/g, ""), ref: commit };
  const question = { route: "GET /repos/{owner}/{repo}/contents/{path}", parameters };
  const subject = { what: `${path === "" ? "the root" : path} of commit ${commit.slice(0, 7)}`, needs: "contents: read" };
  return await lookUp(subject, async () => {
    try {
      return await ask(api, question, Content);
    } catch (error) {
      // GitHub says "No commit found for the ref …" with the same status.
      if (statusOf(error) === 404 && !/no commit found/i.test(describe(error))) return null;
      throw error;
    }
  });
}

function fileIn(content: Content | null, path: string): FileAtCommit {
  if (content === null || Array.isArray(content)) return { kind: "absent" };
  if (content.type !== "file") return { kind: "unknown", isThere: true, because: `${path} is a link there` };
  // Above 1 MB GitHub leaves the content out.
  if (content.size > fileLimitBytes || content.encoding !== "base64")
    return { kind: "unknown", isThere: true, because: `${path} has more than ${fileLimitBytes} bytes there` };
  return { kind: "text", text: Buffer.from(content.content, "base64").toString("utf8") };
}

function namesIn(content: Content | null): NamesAtCommit {
  return { kind: "names", names: Array.isArray(content) ? content.map(({ name }) => name).toSorted() : [] };
}

async function orUnknown<Answer>(
  question: () => Promise<Answer>,
): Promise<Answer | { kind: "unknown"; isThere: false; because: string }> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof LookupError) return { kind: "unknown", isThere: false, because: error.message };
    throw error;
  }
}
