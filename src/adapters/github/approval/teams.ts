import { z } from "zod";
import type { TeamMembers } from "../../../judge/approval.ts";
import { LookupError } from "../../../ports.ts";
import { describe, isOutOfReach, statusOf, type RepositoryApi } from "../github-api.ts";
import { askAll } from "./ask-all.ts";

/** https://docs.github.com/en/rest/teams/members#list-team-members */
const Member = z.object({ login: z.string() });

/** Members of each team, those of its child teams included. One that cannot be read is told, not thrown. */
export async function readTeams(api: RepositoryApi, teams: readonly string[]): Promise<ReadonlyMap<string, TeamMembers>> {
  const found = new Map<string, TeamMembers>();
  for (const team of teams) found.set(team, await readTeam(api, team));
  return found;
}

async function readTeam(api: RepositoryApi, team: string): Promise<TeamMembers> {
  const [org = "", slug = ""] = team.split("/");
  const question = { route: "GET /orgs/{org}/teams/{team_slug}/members", parameters: { org, team_slug: slug } };
  try {
    const members = await askAll(api, question, Member);
    return { kind: "members", users: members.map(({ login }) => login.toLowerCase()) };
  } catch (error) {
    if (!(error instanceof LookupError) && statusOf(error) === null) throw error;
    return { kind: "unreadable", isRefused: isOutOfReach(error), because: describe(error) };
  }
}
