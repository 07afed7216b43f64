import type { Artifact } from "../entities.ts";
import type { World } from "../world.ts";
import { apiAddress } from "./repository.ts";

/** https://docs.github.com/rest/actions/artifacts */
export function renderArtifact(world: World, artifact: Artifact): Readonly<Record<string, unknown>> {
  const { run } = artifact;
  const url = `${apiAddress(run.repository)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `MDg6QXJ0aWZhY3Q${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.blob.content?.length ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.isExpired || artifact.expiresAt <= world.now(),
    digest: artifact.digest,
    created_at: artifact.createdAt.toISOString(),
    updated_at: artifact.createdAt.toISOString(),
    expires_at: artifact.expiresAt.toISOString(),
    workflow_run: {
      id: run.id,
      repository_id: run.repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
