import { z } from "zod";
import type { RunContext } from "../../../ports.ts";
import { LookupError } from "../../../ports.ts";
import { commitSha } from "../github.ts";
import { ask, lookUpOrNull, type RepositoryApi } from "../github-api.ts";

/** https://docs.github.com/en/rest/releases/releases#get-the-latest-release: neither a draft nor a prerelease. */
const Release = z.object({ tag_name: z.string().min(1).max(200) });
/** https://docs.github.com/en/rest/commits/commits#get-a-commit: of an annotated tag the commit that it is of. */
const Commit = z.object({ sha: commitSha });

type TaggedBase = RunContext["base"];

/** The commit of the repository's newest release. A failure is told, not thrown. */
export async function newestRelease(api: RepositoryApi): Promise<TaggedBase> {
  return await told(async () => {
    const question = { route: "GET /repos/{owner}/{repo}/releases/latest", parameters: {} };
    const tag = await orNull("the newest release", () => ask(api, question, Release));
    if (tag === null) return { kind: "absent", because: "this repository has no release yet" };
    return await commitOf(tag.tag_name, ["tags"], api);
  });
}

/** The commit that a tag, else a branch, else a commit id names. A failure is told, not thrown. */
export async function commitOfRef(ref: string, api: RepositoryApi): Promise<TaggedBase> {
  return await told(async () => await commitOf(ref, ["tags", "heads", ...(/^[0-9a-f]{40}$/.test(ref) ? [""] : [])], api));
}

async function commitOf(ref: string, kinds: readonly string[], api: RepositoryApi): Promise<TaggedBase> {
  for (const kind of kinds) {
    const parameters = { ref: kind === "" ? ref : `${kind}/${ref}`, per_page: 1 };
    const question = { route: "GET /repos/{owner}/{repo}/commits/{ref}", parameters };
    const commit = await orNull(`the commit of ${ref}`, () => ask(api, question, Commit));
    if (commit !== null) return { sha: commit.sha, tag: ref, fallback: null };
  }
  const what = kinds.length === 1 ? "tag" : "tag, branch or commit";
  return { kind: "absent", because: `this repository has no ${what} ${ref}` };
}

/** Null for what is not there: 422 is what GitHub says of a commit it does not know. */
async function orNull<Answer>(what: string, question: () => Promise<Answer>): Promise<Answer | null> {
  return await lookUpOrNull({ what, needs: "contents: read" }, [404, 422], question);
}

async function told(work: () => Promise<TaggedBase>): Promise<TaggedBase> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LookupError) return { kind: "unknown", because: error.message };
    throw error;
  }
}
