import { pathsOf } from "../../src/init/repository-paths.ts";
import type { RepositoryFacts } from "../../src/init/set-up.ts";
import { readWorkflow } from "../../src/init/workflow-file.ts";
import { read } from "../docs/files.ts";

/** The workflows that `init` starts from. */
export const handedOut = {
  check: read("docs/workflows/image-size.yml"),
  comment: read("docs/workflows/comment.yml"),
  record: read("docs/workflows/baseline-branch.yml"),
};

type Given = Partial<Omit<RepositoryFacts, "paths" | "texts" | "workflows">>;

/** A repository `shop` with these files. */
export function facts(files: Readonly<Record<string, string>>, given: Given = {}): RepositoryFacts {
  const texts = new Map(Object.entries(files));
  const workflows = [...texts].flatMap(([path, text]) => {
    const workflow = path.startsWith(".github/workflows/") ? readWorkflow(text) : null;
    return workflow === null ? [] : [{ path, workflow }];
  });
  const branch = { name: "main", because: "the test says so" };
  return { name: "shop", paths: pathsOf(Object.keys(files)), texts, workflows, bakes: [], branch, unread: [], ...given };
}
