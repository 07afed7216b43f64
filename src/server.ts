/** What keeps the repository: GitHub itself, a GitHub Enterprise Server, Gitea, or its fork Forgejo. */
export type Forge = "github" | "enterprise" | "gitea" | "forgejo";

/** What a run can keep for the next one; `because` is a clause. */
export type Artifacts =
  | { readonly kind: "kept" }
  /** Those of earlier runs can be read. */
  | { readonly kind: "read-only"; readonly because: string }
  | { readonly kind: "none"; readonly because: string };

/** The server of a run, found out before anything is built. */
export interface Server {
  readonly forge: Forge;
  /** nektos/act stands in for the runner. */
  readonly isAct: boolean;
  /** As it is written in its address. */
  readonly host: string;
  readonly artifacts: Artifacts;
}

/** GitHub as most know it. */
export const gitHub: Server = { forge: "github", isAct: false, host: "github.com", artifacts: { kind: "kept" } };

/** What a server is called in messages. */
export function nameOf({ forge }: Pick<Server, "forge">): string {
  switch (forge) {
    case "github":
    case "enterprise":
      return "GitHub";
    case "gitea":
      return "Gitea";
    case "forgejo":
      return "Forgejo";
  }
}

/** Gitea and Forgejo: the same API, and not all of GitHub's. */
export function isGitea({ forge }: Pick<Server, "forge">): boolean {
  return forge === "gitea" || forge === "forgejo";
}
