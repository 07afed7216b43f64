import type { Forge, Server } from "../../server.ts";

const names: Readonly<Record<Forge, string>> = {
  github: "GitHub",
  enterprise: "a GitHub Enterprise Server",
  gitea: "Gitea",
  forgejo: "Forgejo",
};

/** What to expect of a server that is not github.com, or of a runner that is not GitHub's; null where everything is as usual. */
export function serverWords({ forge, isAct, host, artifacts }: Server): string | null {
  const who = isAct ? `This is nektos/act, and ${host} is ${names[forge]}` : `${host} is ${names[forge]}`;
  switch (artifacts.kind) {
    case "kept":
      return forge === "github" ? null : `${who}: baselines and measurements are kept as its artifacts.`;
    case "read-only":
      return `${who}: baselines that its own runs recorded are read, and this run keeps nothing, because ${artifacts.because}.`;
    case "none":
      return `${who}: the base commit is built in each run unless \`baseline\` names another place, because ${artifacts.because}.`;
  }
}

/** Why a run that records has nothing to do. */
export function nothingRecorded({ forge }: Pick<Server, "forge">, because: string): string {
  const instead =
    forge === "enterprise"
      ? "`baseline: branch` records on a branch"
      : "`baseline: registry://…` compares with the published image";
  return `Nothing was recorded: ${because}. Each pull request builds its base commit; ${instead}.`;
}
