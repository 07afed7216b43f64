import { basename } from "node:path";
import { printBake } from "../adapters/docker/bake-definition.ts";
import { readRepositoryFiles } from "../adapters/files/repository-files.ts";
import { findDefaultBranch } from "../adapters/process/default-branch.ts";
import { gitIn } from "../adapters/process/git.ts";
import { userError } from "../failure.ts";
import {
  bakeImages,
  bakeQuestions,
  type BakeTargets,
  declaredNames,
  parseDefinition,
  type PrintedBake,
} from "../init/bake-images.ts";
import { composePaths } from "../init/compose-images.ts";
import { namedDockerfiles } from "../init/dockerfile-images.ts";
import { pathsOf, type RepositoryPaths } from "../init/repository-paths.ts";
import type { RepositoryFacts } from "../init/set-up.ts";
import { readWorkflow } from "../init/workflow-file.ts";
import type { NamedWorkflow } from "../init/workflow-images.ts";
import { clean } from "../report/phrase/escape.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const mostFiles = 500;

/** Reads what a repository tells of its images and of itself; builds nothing and asks no server. */
export async function readRepository(
  directory: string,
  environment: Environment,
): Promise<RepositoryFacts & { readonly root: string }> {
  const outer = gitIn(directory, environment);
  const top = await outer(["rev-parse", "--show-toplevel"]);
  if (!top.ok) throw userError("not-a-repository", { directory });
  const root = top.stdout.replace(/\n$/, "");
  const git = gitIn(root, environment);
  const listed = await git(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  const files = listed.ok ? listed.stdout.split("\0").filter((path) => path !== "") : [];
  const { texts, unread, outside } = await readRepositoryFiles(root, wanted(pathsOf(files)));
  const paths = pathsOf(files.filter((path) => !outside.includes(path)));
  const workflows = workflowsIn(texts);
  const bakes = await printed({ root, paths, texts, workflows }, environment);
  return {
    root,
    name: basename(root).replaceAll(/[^\w.-]+/g, "-") || "image",
    paths,
    texts,
    workflows,
    bakes: bakes.flatMap(({ bake }) => bake ?? []),
    branch: await findDefaultBranch(git),
    unread: [...unread, ...new Set(bakes.flatMap(({ because }) => because ?? []))].map((clause) => clean(clause, 300)),
  };
}

function wanted({ files }: RepositoryPaths): readonly string[] {
  const workflows = [...files].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const named = [...composePaths, "docker-bake.hcl", "docker-bake.json"].filter((path) => files.has(path));
  return [...named, ...workflows, ...namedDockerfiles(files)].slice(0, mostFiles);
}

function workflowsIn(texts: ReadonlyMap<string, string>): readonly NamedWorkflow[] {
  return [...texts].flatMap(([path, text]) => {
    const workflow = path.startsWith(".github/workflows/") ? readWorkflow(text) : null;
    return workflow === null ? [] : [{ path, workflow }];
  });
}

interface BakePlace extends Pick<RepositoryFacts, "paths" | "texts" | "workflows"> {
  readonly root: string;
}

interface Asked {
  readonly bake?: PrintedBake;
  /** Why it was not printed. */
  readonly because?: string;
}

/** Where no target that is built by default is an image, every declared one with a tag may be. */
async function printed(place: BakePlace, environment: Environment): Promise<readonly Asked[]> {
  const questions = bakeQuestions(place.workflows, place.paths);
  const answers: Asked[] = [];
  for (const question of questions) answers.push(await ask(place, question, environment));
  const found = answers.flatMap(({ bake }) => (bake === undefined ? [] : bakeImages(bake, place.paths).images));
  const last = questions.at(-1);
  if (found.length > 0 || last === undefined) return answers;
  const declared = last.files.flatMap((path) => declaredNames(place.texts.get(path) ?? ""));
  if (declared.length === 0) return answers;
  const { bake, ...failed } = await ask(place, { ...last, targets: declared }, environment);
  return [...answers, bake === undefined ? failed : { bake: { ...bake, isTaggedOnly: true } }];
}

async function ask({ root }: BakePlace, { files, targets }: BakeTargets, environment: Environment): Promise<Asked> {
  const answer = await printBake({ directory: root, files, targets }, environment);
  if (answer.kind === "failed") return { because: `${files.join(", ")}, because ${answer.because}` };
  return { bake: { files, targets, definition: parseDefinition(answer.text), isTaggedOnly: false } };
}
