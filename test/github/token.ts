import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** `members` is an organization's: GITHUB_TOKEN never has it. */
export type Scope = "actions" | "contents" | "issues" | "members" | "pullRequests";
export type Level = "read" | "write";
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;

/** What `permissions:` of the documented workflow grants. */
export const documentedPermissions: Permissions = { contents: "read", actions: "read", pullRequests: "write" };

/** What a pull request from a fork or from Dependabot gets. */
export const readOnlyPermissions: Permissions = { contents: "read", actions: "read", pullRequests: "read" };

export interface Token {
  readonly value: string;
  readonly login: string;
  readonly permissions: Permissions;
  /** Requests an hour: GITHUB_TOKEN has 1,000 per repository. */
  limit: number;
  used: number;
}

export interface TokenOptions {
  readonly permissions?: Permissions;
  readonly login?: string;
  readonly limit?: number;
}

/** A new installation token, GITHUB_TOKEN unless `login` says otherwise. */
export function makeToken(options: TokenOptions): Token {
  return {
    value: `ghs_${randomBytes(18).toString("hex")}`,
    login: options.login ?? "github-actions[bot]",
    permissions: options.permissions ?? documentedPermissions,
    limit: options.limit ?? 1000,
    used: 0,
  };
}

/** Whether the token holds one of the `wanted` permissions; write includes read. */
export function isAllowed(token: Token, wanted: readonly (readonly [Scope, Level])[]): boolean {
  return wanted.some(([scope, level]) => token.permissions[scope] === "write" || token.permissions[scope] === level);
}

const secret = randomBytes(32);
const Claims = z.object({ scp: z.string().regex(/^Actions\.Results:[^:\s]+:[^:\s]+$/) });

/** ACTIONS_RUNTIME_TOKEN of one job, a JWT of which the artifact client reads `scp` only. */
export function makeRuntimeToken(runBackendId: string, jobBackendId: string): string {
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ scp: `Actions.Results:${runBackendId}:${jobBackendId}` })}`;
  return `${content}.${sign(content)}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** The two backend ids of a runtime token, or undefined if this server did not issue it. */
export function readRuntimeToken(token: string): { run: string; job: string } | undefined {
  const [header = "", payload = "", signature = ""] = token.split(".");
  if (!isEqual(signature, sign(`${header}.${payload}`))) return undefined;
  const claims = Claims.parse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  const [, run = "", job = ""] = claims.scp.split(":");
  return { run, job };
}

/** A signature of this process, for tokens and for blob addresses. */
export function sign(content: string): string {
  return createHmac("sha256", secret).update(content).digest("base64url");
}

/** Compares two signatures. */
export function isEqual(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
