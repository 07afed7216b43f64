import type { Repository } from "../repository.ts";
import type { World } from "../world.ts";

/** Where people look; API addresses are the test server's own. */
export const webOrigin = "https://github.com";

/** https://docs.github.com/rest/users/users */
export function renderUser(world: World, login: string): Readonly<Record<string, unknown>> {
  const url = `${world.apiOrigin}/users/${encodeURIComponent(login)}`;
  const isApp = login.endsWith("[bot]");
  return {
    login,
    id: world.userId(login),
    node_id: `U_${world.userId(login)}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${world.userId(login)}?v=4`,
    gravatar_id: "",
    url,
    html_url: isApp ? `${webOrigin}/apps/${login.replace("[bot]", "")}` : `${webOrigin}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isApp ? "Bot" : "User",
    site_admin: false,
  };
}

/** The short form that stands inside runs and events. */
export function renderRepository(repository: Repository): Readonly<Record<string, unknown>> {
  const url = apiAddress(repository);
  const links = Object.entries(templates).map(([name, path]) => [`${name}_url`, `${url}/${path}`]);
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.isPrivate,
    owner: renderUser(repository.world, repository.owner),
    html_url: webAddress(repository),
    description: null,
    fork: repository.forkOf !== undefined,
    url,
    ...Object.fromEntries(links),
  };
}

/** The long form of `GET /repos/{owner}/{repo}` and of pull requests. */
export function renderRepositoryFull(repository: Repository): Readonly<Record<string, unknown>> {
  const web = webAddress(repository);
  const created = "2026-01-01T00:00:00Z";
  return {
    ...renderRepository(repository),
    clone_url: `${web}.git`,
    git_url: `git://github.com/${repository.fullName}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    default_branch: repository.defaultBranch,
    visibility: repository.isPrivate ? "private" : "public",
    ...counts(repository),
    ...switches,
    created_at: created,
    updated_at: created,
    pushed_at: created,
  };
}

export function apiAddress(repository: Repository): string {
  return `${repository.world.apiOrigin}/repos/${repository.fullName}`;
}

export function webAddress(repository: Repository): string {
  return `${webOrigin}/${repository.fullName}`;
}

function counts(repository: Repository): Readonly<Record<string, number>> {
  const open = [...repository.pullRequests.values()].filter((pull) => pull.state === "open").length;
  return {
    size: 1,
    forks: 0,
    forks_count: 0,
    watchers: 0,
    watchers_count: 0,
    stargazers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: open,
    open_issues_count: open,
  };
}

const switches = {
  has_issues: true,
  has_projects: true,
  has_downloads: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
  archived: false,
  disabled: false,
};

const templates = {
  archive: "{archive_format}{/ref}",
  assignees: "assignees{/user}",
  blobs: "git/blobs{/sha}",
  branches: "branches{/branch}",
  collaborators: "collaborators{/collaborator}",
  comments: "comments{/number}",
  commits: "commits{/sha}",
  compare: "compare/{base}...{head}",
  contents: "contents/{+path}",
  contributors: "contributors",
  deployments: "deployments",
  downloads: "downloads",
  events: "events",
  forks: "forks",
  git_commits: "git/commits{/sha}",
  git_refs: "git/refs{/sha}",
  git_tags: "git/tags{/sha}",
  hooks: "hooks",
  issue_comment: "issues/comments{/number}",
  issue_events: "issues/events{/number}",
  issues: "issues{/number}",
  keys: "keys{/key_id}",
  labels: "labels{/name}",
  languages: "languages",
  merges: "merges",
  milestones: "milestones{/number}",
  notifications: "notifications{?since,all,participating}",
  pulls: "pulls{/number}",
  releases: "releases{/id}",
  stargazers: "stargazers",
  statuses: "statuses/{sha}",
  subscribers: "subscribers",
  subscription: "subscription",
  tags: "tags",
  teams: "teams",
  trees: "git/trees{/sha}",
};
