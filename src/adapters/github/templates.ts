import { z } from "zod";
import { LookupError, type RunContext } from "../../ports.ts";
import type { FilesAtCommit } from "../process/files-at-commit.ts";
import { gitIn, type Environment } from "../process/git.ts";
import { apiFiles, filesAtCommit } from "./files-at-commit.ts";
import { once } from "../../parallel.ts";
import type { GitHubContext } from "./github.ts";
import { ask, isOutOfReach, lookUp, type RepositoryApi } from "./github-api.ts";

/** The texts of the pull request templates; throws LookupError when nobody can tell. */
export type Templates = () => Promise<readonly string[]>;

interface Places {
  readonly context: Pick<GitHubContext, "workspace" | "pullRequest">;
  readonly base: RunContext["base"];
  readonly api: RepositoryApi;
  readonly environment: Environment;
}

/**
 * The templates that the base commit has, because the pull request could change or delete them; where the repository has none, those
 * that its owner gives to all repositories. They are read once for all images.
 */
export function templatesAtBase(places: Places): Templates {
  return once(async () => await readAtBase(places));
}

async function readAtBase({ context, base, api, environment }: Places): Promise<readonly string[]> {
  const git = gitIn(context.workspace, environment);
  const files =
    "sha" in base ? await filesAtCommit(base.sha, { git, api }) : apiFiles(api, context.pullRequest?.baseRef ?? "HEAD");
  const own = await templatesIn(files);
  return own.length > 0 ? own : await templatesOfOwner(api);
}

/** https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file */
async function templatesOfOwner(api: RepositoryApi): Promise<readonly string[]> {
  const shared = { ...api, repository: { ...api.repository, name: ".github" } };
  const branch = await defaultBranchOf(shared);
  return branch === null ? [] : await templatesIn(apiFiles(shared, branch));
}

const Repository = z.object({ default_branch: z.string() });

/** Null for a repository that is not there or that this token may not read: GitHub takes templates from public ones only. */
async function defaultBranchOf(api: RepositoryApi): Promise<string | null> {
  const subject = { what: `the templates of ${api.repository.owner}`, needs: "contents: read" };
  return await lookUp(subject, async () => {
    try {
      return (await ask(api, { route: "GET /repos/{owner}/{repo}" }, Repository)).default_branch;
    } catch (error) {
      if (isOutOfReach(error)) return null;
      throw error;
    }
  });
}

const mostTemplates = 50;
const templateName = /^pull_request_template(?:\.(?:md|markdown|txt))?$/i;

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests */
async function templatesIn(files: FilesAtCommit): Promise<readonly string[]> {
  const root = await namesIn(files, "");
  const folders = root.filter((name) => /^(?:\.github|\.gitea|\.forgejo|docs)$/i.test(name));
  const places = await Promise.all(folders.map(async (folder) => pathsIn(folder, await namesIn(files, folder))));
  const single = [...pathsIn("", root), ...places.flat()];
  const many = await Promise.all(
    single
      .filter((path) => !/\.[a-z]+$/i.test(path))
      .map(async (folder) => (await namesIn(files, folder)).map((name) => `${folder}/${name}`)),
  );
  const paths = [...single, ...many.flat().filter((path) => /\.(?:md|markdown|txt)$/i.test(path))];
  const texts = await Promise.all(paths.slice(0, mostTemplates).map(async (path) => await textOf(files, path)));
  return texts.filter((text) => text !== null);
}

function pathsIn(folder: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => templateName.test(name)).map((name) => (folder === "" ? name : `${folder}/${name}`));
}

async function namesIn(files: FilesAtCommit, folder: string): Promise<readonly string[]> {
  const found = await files.list(folder);
  if (found.kind === "unknown") throw new LookupError(found.because);
  return found.names;
}

/** Null for what the base branch has there and is no ordinary file: GitHub shows none of it. */
async function textOf(files: FilesAtCommit, path: string): Promise<string | null> {
  const file = await files.read(path);
  if (file.kind === "text") return file.text;
  if (file.kind === "unknown" && !file.isThere) throw new LookupError(file.because);
  return null;
}
