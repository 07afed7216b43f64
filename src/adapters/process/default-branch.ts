import type { Git } from "./git.ts";

/** Which branch pull requests are merged into, and what says so: a clause. */
export async function findDefaultBranch(git: Git): Promise<{ readonly name: string; readonly because: string }> {
  const remote = await nameIn(git, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], /^refs\/remotes\/origin\/(.+)$/);
  if (remote !== null) return { name: remote, because: "it is the default branch of the remote origin" };
  for (const name of ["main", "master"]) {
    const refs = [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
    const found = await Promise.all(refs.map(async (ref) => (await git(["show-ref", "--verify", "--quiet", ref])).ok));
    if (found.includes(true))
      return { name, because: "there is a branch of that name, and the remote's default is not known here" };
  }
  const current = await nameIn(git, ["symbolic-ref", "--quiet", "HEAD"], /^refs\/heads\/(.+)$/);
  if (current !== null) return { name: current, because: "it is checked out, and no other is known" };
  return { name: "main", because: "it is the usual one, and git names none here" };
}

async function nameIn(git: Git, args: readonly string[], pattern: RegExp): Promise<string | null> {
  const answer = await git(args);
  return answer.ok ? (pattern.exec(answer.stdout.trim())?.[1] ?? null) : null;
}
