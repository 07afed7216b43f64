import { type Call, Failure, found, numberOf, page, type Reply, type Route } from "../call.ts";
import type { Artifact, Run } from "../entities.ts";
import { objectId } from "../history.ts";
import { renderArtifact } from "../render/artifact.ts";
import { renderRun } from "../render/run.ts";
import type { World } from "../world.ts";

const read = [["actions", "read"]] as const;
const artifacts = "/repos/{owner}/{repo}/actions/artifacts";
const run = "/repos/{owner}/{repo}/actions/runs/{run_id}";

export const artifactRoutes: readonly Route[] = [
  { operation: `GET ${artifacts}`, needs: read, query: ["name", "per_page", "page"], answer: listAll },
  { operation: `GET ${artifacts}/{artifact_id}`, needs: read, answer: show },
  { operation: `GET ${artifacts}/{artifact_id}/{archive_format}`, needs: read, answer: download },
  { operation: `DELETE ${artifacts}/{artifact_id}`, needs: [["actions", "write"]], answer: remove },
  { operation: `GET ${run}`, needs: read, answer: (call) => ({ status: 200, json: renderRun(runOf(call)) }) },
  { operation: `GET ${run}/artifacts`, needs: read, query: ["name", "per_page", "page"], answer: listOfRun },
];

function listAll(call: Call): Reply {
  return list(call, call.repository.artifacts);
}

function listOfRun(call: Call): Reply {
  const { id } = runOf(call);
  return list(
    call,
    call.repository.artifacts.filter((artifact) => artifact.run.id === id),
  );
}

function list(call: Call, all: readonly Artifact[]): Reply {
  const name = call.query.get("name");
  const listed = inOrder(
    call.world,
    all.filter((artifact) => name === null || artifact.name === name),
  );
  const { items, headers } = page(call, listed);
  const json = { total_count: listed.length, artifacts: items.map((each) => renderArtifact(call.world, each)) };
  return { status: 200, headers, json };
}

function inOrder(world: World, listed: readonly Artifact[]): readonly Artifact[] {
  const order = world.artifactOrder;
  if (order === "newest-first") return listed.toSorted((a, b) => Number(b.createdAt) - Number(a.createdAt) || b.id - a.id);
  const rank = (artifact: Artifact): string => objectId(String(order.seed), String(artifact.id));
  return listed.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function show(call: Call): Reply {
  return { status: 200, json: renderArtifact(call.world, pick(call)) };
}

function download(call: Call): Reply {
  const artifact = pick(call);
  if (call.path["archive_format"] !== "zip") throw new Failure(404, "Not Found");
  if (artifact.isExpired || artifact.expiresAt <= call.world.now()) throw new Failure(410, "Artifact has expired");
  return { status: 302, headers: { location: call.world.blobs.address(artifact.blob, "r", 60) } };
}

function remove(call: Call): Reply {
  const all = call.repository.artifacts;
  all.splice(all.indexOf(pick(call)), 1);
  return { status: 204 };
}

function pick(call: Call): Artifact {
  return found(call.repository.artifacts.find((artifact) => artifact.id === numberOf(call, "artifact_id")));
}

function runOf(call: Call): Run {
  return found(call.repository.runs.find((each) => each.id === numberOf(call, "run_id")));
}
