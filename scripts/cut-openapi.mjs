// Cuts test/github/openapi-subset.json out of GitHub's own OpenAPI descriptions: `node scripts/cut-openapi.mjs`.
// They come from the npm packages @octokit/openapi, which is 385 MB when installed, and @octokit/openapi-webhooks: each
// is packed into a temporary directory, one file is read, and the directory is removed again.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const restSource = { name: "@octokit/openapi@23.0.2", file: "package/generated/api.github.com.deref.json" };
const eventSource = { name: "@octokit/openapi-webhooks@12.1.0", file: "package/generated/api.github.com.json" };
const target = new URL("../test/github/openapi-subset.json", import.meta.url);

/** What the action may call, and so what the test server serves. */
const operations = {
  "/orgs/{org}/teams/{team_slug}/members": ["get"],
  "/rate_limit": ["get"],
  "/repos/{owner}/{repo}": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}": ["get", "delete"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": ["get"],
  "/repos/{owner}/{repo}/collaborators/{username}/permission": ["get"],
  "/repos/{owner}/{repo}/commits": ["get"],
  "/repos/{owner}/{repo}/commits/{commit_sha}/pulls": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}": ["get"],
  "/repos/{owner}/{repo}/compare/{basehead}": ["get"],
  "/repos/{owner}/{repo}/contents/{path}": ["get"],
  "/repos/{owner}/{repo}/git/blobs/{file_sha}": ["get"],
  "/repos/{owner}/{repo}/git/commits": ["post"],
  "/repos/{owner}/{repo}/git/commits/{commit_sha}": ["get"],
  "/repos/{owner}/{repo}/git/ref/{ref}": ["get"],
  "/repos/{owner}/{repo}/git/refs": ["post"],
  "/repos/{owner}/{repo}/git/refs/{ref}": ["patch"],
  "/repos/{owner}/{repo}/git/trees": ["post"],
  "/repos/{owner}/{repo}/git/trees/{tree_sha}": ["get"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/issues/{issue_number}": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}/events": ["get"],
  "/repos/{owner}/{repo}/pulls": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews": ["get"],
  "/repos/{owner}/{repo}/releases/latest": ["get"],
};

/** The events that start the documented workflow (a schedule is no webhook). */
const events = [
  "merge-group-checks-requested",
  "pull-request-edited",
  "pull-request-labeled",
  "pull-request-opened",
  "pull-request-ready-for-review",
  "pull-request-reopened",
  "pull-request-review-dismissed",
  "pull-request-review-submitted",
  "pull-request-synchronize",
  "pull-request-unlabeled",
  "push",
  "workflow-dispatch",
  "workflow-run-completed",
];

/** Words for people: a validator does not read them. */
const prose = new Set(["description", "summary", "tags", "title", "example", "examples", "externalDocs", "x-github"]);

const rest = readDescription(restSource);
const webhooks = readDescription(eventSource);
const subset = {
  openapi: rest.openapi,
  info: { title: `${restSource.name}, ${eventSource.name}`, version: rest.info.version },
  paths: Object.fromEntries(Object.entries(operations).map(([path, methods]) => [path, cut(path, methods)])),
  components: { schemas: cutEvents() },
};
writeFileSync(target, `${JSON.stringify(subset)}\n`);
process.stdout.write(
  `${Object.keys(operations).length} paths, ${events.length} events, ${JSON.stringify(subset).length} bytes\n`,
);

function readDescription({ name, file }) {
  const directory = mkdtempSync(join(tmpdir(), "openapi-"));
  try {
    const packed = execFileSync("npm", ["pack", name, "--silent", "--pack-destination", directory], { encoding: "utf8" });
    execFileSync("tar", ["-xzf", join(directory, packed.trim()), "-C", directory, file]);
    return JSON.parse(readFileSync(join(directory, file), "utf8"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function cut(path, methods) {
  return Object.fromEntries(methods.map((method) => [method, slim(operationOf(path, method))]));
}

function operationOf(path, method) {
  const operation = rest.paths[path]?.[method];
  if (operation === undefined) throw new Error(`${restSource.name} does not describe ${method} ${path}`);
  const { operationId, parameters, requestBody, responses } = operation;
  return { operationId, parameters, requestBody, responses };
}

/** `webhook-…` schemas and all that they refer to. */
function cutEvents() {
  const kept = {};
  const queue = events.map((event) => `webhook-${event}`);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name in kept) continue;
    const schema = webhooks.components.schemas[name];
    if (schema === undefined) throw new Error(`${eventSource.name} does not describe ${name}`);
    kept[name] = slim(schema);
    queue.push(...references(kept[name]));
  }
  return Object.fromEntries(
    Object.keys(kept)
      .toSorted()
      .map((name) => [name, kept[name]]),
  );
}

function references(schema) {
  return [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
}

/** `properties` holds names, not keywords: a field called "description" stays. */
function slim(node, isNames = false) {
  if (Array.isArray(node)) return node.map((child) => slim(child));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isNames || !prose.has(key));
  const slimmed = Object.fromEntries(kept.map(([key, child]) => [key, slim(child, key === "properties" && !isNames)]));
  return isNames ? slimmed : spellOutNullable(slimmed);
}

/** OpenAPI 3.0 lets `nullable` stand without `type`, JSON Schema validators do not. */
function spellOutNullable(schema) {
  const { nullable, ...other } = schema;
  return nullable === true && !("type" in other) ? { anyOf: [{ type: "null" }, other] } : schema;
}
