import { getOctokit } from "@actions/github";
import type { GitHub } from "./server.ts";
import type { TokenOptions } from "./token.ts";

export const acme = { owner: "acme", repo: "api" };

/** The action's own client, without its retries, with a new token. */
export function octokitFor(github: GitHub, options: TokenOptions = {}) {
  return getOctokit(github.token(options).value, { baseUrl: github.apiUrl });
}

/** The message that a call fails with. */
export async function failure(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "no failure",
    (error: unknown) => String(error).replace(" - https://docs.github.com/rest", ""),
  );
}
