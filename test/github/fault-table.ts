import type { Response } from "./faults.ts";

const docs = "https://docs.github.com/rest";

/** GitHub's own failures, word for word, for `github.fault({ …, respond: faultTable.secondaryLimit(2) })`. */
export const faultTable = {
  badCredentials: (): Response => failure(401, "Bad credentials"),
  notPermitted: (): Response => failure(403, "Resource not accessible by integration"),
  /** Of an issue or pull request that was locked, and of a repository that was archived: no permission helps. */
  locked: (): Response => failure(403, "Unable to create comment because issue is locked."),
  archived: (): Response => failure(403, "Repository was archived so is read-only."),
  /** The hourly limit, until `resetSeconds` from now. */
  primaryLimit: (resetSeconds: number): Response =>
    failure(403, "API rate limit exceeded for installation ID 1.", {
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + resetSeconds),
      "x-ratelimit-resource": "core",
    }),
  secondaryLimit: (retryAfterSeconds: number): Response =>
    failure(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {
      "retry-after": String(retryAfterSeconds),
    }),
  tooManyRequests: (retryAfterSeconds: number): Response =>
    failure(429, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {
      "retry-after": String(retryAfterSeconds),
    }),
  notFound: (): Response => failure(404, "Not Found"),
  /** Of the artifact service: a name that this run has already used. */
  alreadyExists: (): Response => ({
    status: 409,
    body: { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" },
  }),
  /** Of the artifact service: the owner's storage is full. */
  storageQuota: (): Response => ({
    status: 403,
    body: { code: "permission_denied", msg: "insufficient usage to create artifact" },
  }),
  artifactExpired: (): Response => failure(410, "Artifact has expired"),
  unprocessable: (): Response => failure(422, "Validation Failed"),
  /** 500, 502, 503 or 504 as the load balancer sends it: HTML. */
  serverError: (status = 503): Response => ({ status, body: "<html><body><h1>Unicorn!</h1></body></html>" }),
  reset: (): Response => "reset",
  silence: (): Response => "silence",
  half: (): Response => "half",
  wrongDigest: (): Response => "corrupt",
} as const;

function failure(status: number, message: string, headers: Record<string, string> = {}): Response {
  return { status, headers, body: { message, documentation_url: docs, status: String(status) } };
}
