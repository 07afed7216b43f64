// Cuts test/github/openapi-subset.json out of GitHub's own OpenAPI description: `node scripts/cut-openapi.mjs`.
// The description comes from the npm package @octokit/openapi, which is 385 MB when installed: it is packed into a
// temporary directory, one file is read, and the directory is removed again.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const source = "@octokit/openapi@23.0.2";
const entry = "package/generated/api.github.com.deref.json";
const target = new URL("../test/github/openapi-subset.json", import.meta.url);

/** What the action may call, and so what the test server serves. */
const operations = {
  "/rate_limit": ["get"],
  "/repos/{owner}/{repo}": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}": ["get", "delete"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": ["get"],
  "/repos/{owner}/{repo}/commits": ["get"],
  "/repos/{owner}/{repo}/commits/{commit_sha}/pulls": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}": ["get"],
  "/repos/{owner}/{repo}/compare/{basehead}": ["get"],
  "/repos/{owner}/{repo}/git/commits/{commit_sha}": ["get"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/issues/{issue_number}": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/pulls": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}": ["get"],
};

/** Words for people: a validator does not read them. */
const prose = new Set(["description", "summary", "tags", "title", "example", "examples", "externalDocs", "x-github"]);

const description = JSON.parse(readDescription());
const paths = Object.fromEntries(Object.entries(operations).map(([path, methods]) => [path, cut(path, methods)]));
const subset = { openapi: description.openapi, info: { title: source, version: description.info.version }, paths };
writeFileSync(target, `${JSON.stringify(subset)}\n`);
process.stdout.write(`${Object.keys(paths).length} paths, ${JSON.stringify(subset).length} bytes\n`);

function readDescription() {
  const directory = mkdtempSync(join(tmpdir(), "openapi-"));
  try {
    const packed = execFileSync("npm", ["pack", source, "--silent", "--pack-destination", directory], { encoding: "utf8" });
    execFileSync("tar", ["-xzf", join(directory, packed.trim()), "-C", directory, entry]);
    return readFileSync(join(directory, entry), "utf8");
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function cut(path, methods) {
  return Object.fromEntries(methods.map((method) => [method, slim(operationOf(path, method))]));
}

function operationOf(path, method) {
  const operation = description.paths[path]?.[method];
  if (operation === undefined) throw new Error(`${source} does not describe ${method} ${path}`);
  const { operationId, parameters, requestBody, responses } = operation;
  return { operationId, parameters, requestBody, responses };
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
  const { nullable, ...rest } = schema;
  return nullable === true && !("type" in rest) ? { anyOf: [{ type: "null" }, rest] } : schema;
}
