import { z } from "zod";
import { userError } from "../../../failure.ts";
import { LookupError } from "../../../ports.ts";
import { ask, describe, lookUp, postJson, statusOf, type RepositoryApi } from "../github-api.ts";
import { isGitea, type Forge, type Server } from "../../../server.ts";

type Variables = Readonly<Record<string, string | undefined>>;

interface Asked {
  readonly environment: Variables;
  readonly context: { readonly serverUrl: string; readonly apiUrl: string };
  readonly api: RepositoryApi;
}

/** Decides once what the server is and whether it keeps artifacts. GitHub itself is asked nothing. Throws UserError for a server of another kind. */
export async function findServer({ environment, context, api }: Asked): Promise<Server> {
  const { host } = new URL(context.serverUrl);
  const forge = forgeOf(environment, context) ?? (await askForge(host, api));
  // The runners of Gitea and Forgejo are made of act, and say so.
  const isAct = environment["ACT"] === "true" && (forge === "github" || forge === "enterprise");
  if (isAct) return { forge, isAct, host, artifacts: { kind: "read-only", because: actsArtifacts } };
  if (forge === "github") return { forge, isAct, host, artifacts: { kind: "kept" } };
  const because = (await whyNoService(environment)) ?? (isGitea({ forge }) ? await whyNoList(api) : null);
  if (because === null) return { forge, isAct, host, artifacts: { kind: "kept" } };
  return { forge, isAct, host, artifacts: { kind: "none", because: `${host} keeps no artifacts of version 4 (${because})` } };
}

const actsArtifacts = "nektos/act takes no artifacts of this version";

/** What can be told without asking; null where that is nothing. */
export function forgeOf(environment: Variables, { serverUrl, apiUrl }: Asked["context"]): Forge | null {
  if (environment["FORGEJO_ACTIONS"] === "true") return "forgejo";
  if (environment["GITEA_ACTIONS"] === "true") return "gitea";
  const { hostname } = new URL(serverUrl);
  // The rule of @actions/artifact.
  if (hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost")) return "github";
  const path = new URL(apiUrl).pathname.replace(/\/+$/, "");
  // https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api/getting-started-with-the-rest-api
  if (path.endsWith("/api/v3")) return "enterprise";
  return path.endsWith("/api/v1") ? "gitea" : null;
}

/** Only GitHub has ids for its GraphQL in the answers of REST. */
const OfGitHub = z.object({ node_id: z.string() });

async function askForge(host: string, api: RepositoryApi): Promise<Forge> {
  try {
    const answer = await lookUp({ what: "this repository", needs: "contents: read" }, () => ask(api, repository, z.unknown()));
    if (OfGitHub.safeParse(answer).success) return "enterprise";
    throw userError("server-unknown", { host, because: "its API does not answer as GitHub's" });
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    throw userError("server-unknown", { host, because: error.message }, { cause: error });
  }
}

const repository = { route: "GET /repos/{owner}/{repo}" };

/** The service behind @actions/artifact is asked for the artifacts of this run. Null: it is there. */
async function whyNoService(environment: Variables): Promise<string | null> {
  const [resultsUrl, token] = [environment["ACTIONS_RESULTS_URL"] ?? "", environment["ACTIONS_RUNTIME_TOKEN"] ?? ""];
  if (!URL.canParse(resultsUrl)) return "the runner names no service for them";
  const ids = backendIds(token);
  if (ids === null) return "the runner has no token for them";
  const address = `${new URL(resultsUrl).origin}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`;
  const status = await postJson(address, ids, token);
  if (status === null) return "their service gave no answer";
  return status >= 200 && status < 300 ? null : `their service answered with HTTP ${status}`;
}

/** What is kept has to be found again by its name, whichever run kept it. Null: it can be. */
async function whyNoList(api: RepositoryApi): Promise<string | null> {
  try {
    await ask(api, { route: "GET /repos/{owner}/{repo}/actions/artifacts", parameters: { per_page: 1 } }, z.unknown());
    return null;
  } catch (error) {
    if (statusOf(error) === null) throw error;
    return `its list of artifacts cannot be read: ${describe(error)}`;
  }
}

const Claims = z.object({ scp: z.string() });

/** As @actions/artifact reads them: `Actions.Results:<run>:<job>` among the scopes of the token. */
function backendIds(token: string): { workflow_run_backend_id: string; workflow_job_run_backend_id: string } | null {
  const claims = Claims.safeParse(parsed(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
  const scope = claims.data?.scp.split(" ").find((each) => each.startsWith("Actions.Results:"));
  const [, run, job] = scope?.split(":") ?? [];
  return run === undefined || job === undefined ? null : { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
