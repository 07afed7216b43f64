import { z } from "zod";
import { type Call, Failure, found, type Reply, type Route, textOf } from "../call.ts";
import { renderGitCommit } from "../render/commit.ts";
import { apiAddress } from "../render/repository.ts";

const repository = "/repos/{owner}/{repo}";
const read = [["contents", "read"]] as const;
const write = [["contents", "write"]] as const;

/** https://docs.github.com/en/rest/git: flat trees of files, which is all that is kept on a branch of baselines. */
export const gitDataRoutes: readonly Route[] = [
  { operation: `GET ${repository}/git/blobs/{file_sha}`, needs: read, answer: showBlob },
  { operation: `GET ${repository}/git/ref/{ref}`, needs: read, answer: showRef },
  { operation: `GET ${repository}/git/trees/{tree_sha}`, needs: read, answer: showTree },
  { operation: `POST ${repository}/git/trees`, needs: write, answer: makeTree },
  { operation: `POST ${repository}/git/commits`, needs: write, answer: makeCommit },
  { operation: `POST ${repository}/git/refs`, needs: write, answer: makeRef },
  { operation: `PATCH ${repository}/git/refs/{ref}`, needs: write, answer: moveRef },
];

function showBlob(call: Call): Reply {
  const sha = textOf(call, "file_sha");
  const blob = found(call.repository.objects.blob(sha) ?? undefined);
  const url = `${apiAddress(call.repository)}/git/blobs/${sha}`;
  const content = blob.toString("base64");
  return { status: 200, json: { sha, node_id: `B_${sha}`, size: blob.length, url, content, encoding: "base64" } };
}

function showRef(call: Call): Reply {
  const ref = textOf(call, "ref");
  const branch = branchOf(`refs/${ref}`);
  const sha = found(branch === null ? call.repository.refs.get(`refs/${ref}`) : call.repository.branches.get(branch));
  return { status: 200, json: renderRef(call, `refs/${ref}`, sha) };
}

function branchOf(ref: string): string | null {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

function renderRef({ repository: here }: Call, ref: string, sha: string): Readonly<Record<string, unknown>> {
  const api = apiAddress(here);
  const object = { type: "commit", sha, url: `${api}/git/commits/${sha}` };
  return { ref, node_id: `REF_${ref}`, url: `${api}/git/${ref}`, object };
}

function showTree(call: Call): Reply {
  const sha = textOf(call, "tree_sha");
  return { status: 200, json: renderTree(call, sha) };
}

function renderTree({ repository: here }: Call, sha: string): Readonly<Record<string, unknown>> {
  const url = `${apiAddress(here)}/git/trees/${sha}`;
  const tree = found(here.objects.tree(sha) ?? undefined).map(({ path, sha: id }) => ({
    path,
    sha: id,
    mode: "100644",
    type: "blob",
    size: here.objects.blob(id)?.length ?? 0,
    url: `${apiAddress(here)}/git/blobs/${id}`,
  }));
  return { sha, url, tree, truncated: false };
}

const NewTree = z.strictObject({
  base_tree: z.string().optional(),
  tree: z.array(
    z.strictObject({
      path: z.string().regex(/^[^/]+$/),
      mode: z.literal("100644"),
      type: z.literal("blob"),
      content: z.string(),
    }),
  ),
});

function makeTree(call: Call): Reply {
  const { base_tree: base, tree } = NewTree.parse(call.body);
  const { objects } = call.repository;
  const before = base === undefined ? [] : objects.tree(base);
  if (before === null) throw new Failure(422, "base_tree is not a valid tree oid");
  const entries = new Map(before.map(({ path, sha }) => [path, sha]));
  for (const { path, content } of tree) entries.set(path, objects.addBlob(Buffer.from(content)));
  const sha = objects.addTree([...entries].map(([path, id]) => ({ path, sha: id })));
  return { status: 201, json: renderTree(call, sha) };
}

const NewCommit = z.strictObject({ message: z.string(), tree: z.string(), parents: z.array(z.string()) });

function makeCommit(call: Call): Reply {
  const { message, tree, parents } = NewCommit.parse(call.body);
  const { objects, history } = call.repository;
  if (objects.tree(tree) === null) throw new Failure(422, "Tree SHA does not exist");
  if (!parents.every((parent) => history.has(parent)))
    throw new Failure(422, "Parent SHA does not exist or is not a commit object");
  const commit = history.add(objects.addCommit({ message, tree, parents, date: call.world.now() }));
  return { status: 201, json: renderGitCommit(call.repository, commit) };
}

const NewRef = z.strictObject({ ref: z.string(), sha: z.string() });

function makeRef(call: Call): Reply {
  const { ref, sha } = NewRef.parse(call.body);
  const branch = branchOf(ref);
  const { branches, history } = call.repository;
  if (branch === null || !history.has(sha)) throw new Failure(422, "Object does not exist");
  if (branches.has(branch)) throw new Failure(422, "Reference already exists");
  branches.set(branch, sha);
  return { status: 201, json: renderRef(call, ref, sha) };
}

const MovedRef = z.strictObject({ sha: z.string(), force: z.literal(false) });

function moveRef(call: Call): Reply {
  const { sha } = MovedRef.parse(call.body);
  const ref = `refs/${textOf(call, "ref")}`;
  const branch = branchOf(ref) ?? "";
  const { branches, history } = call.repository;
  const tip = branches.get(branch);
  if (tip === undefined) throw new Failure(422, "Reference does not exist");
  if (!history.has(sha)) throw new Failure(422, "Object does not exist");
  if (!history.log(sha).some((commit) => commit.sha === tip)) throw new Failure(422, "Update is not a fast forward");
  branches.set(branch, sha);
  return { status: 200, json: renderRef(call, ref, sha) };
}
