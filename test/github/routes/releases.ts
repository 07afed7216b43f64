import { found, type Call, type Reply, type Route } from "../call.ts";
import { apiAddress, renderUser, webAddress } from "../render/repository.ts";

export const releaseRoutes: readonly Route[] = [
  { operation: "GET /repos/{owner}/{repo}/releases/latest", needs: [["contents", "read"]], answer: latest },
];

/** The newest that is neither a draft nor a prerelease. */
function latest({ repository, world }: Call): Reply {
  const published = repository.releases.filter(({ isDraft = false, isPrerelease = false }) => !isDraft && !isPrerelease);
  const { tag } = found(published.at(-1));
  const id = repository.releases.findIndex((release) => release.tag === tag) + 1;
  const at = world.now().toISOString();
  const api = `${apiAddress(repository)}/releases/${id}`;
  const json = {
    id,
    node_id: `RE_${id}`,
    tag_name: tag,
    name: tag,
    target_commitish: repository.defaultBranch,
    draft: false,
    prerelease: false,
    created_at: at,
    published_at: at,
    url: api,
    assets_url: `${api}/assets`,
    upload_url: `${api}/assets{?name,label}`,
    html_url: `${webAddress(repository)}/releases/tag/${tag}`,
    tarball_url: `${apiAddress(repository)}/tarball/${tag}`,
    zipball_url: `${apiAddress(repository)}/zipball/${tag}`,
    author: renderUser(world, repository.owner),
    assets: [],
  };
  return { status: 200, json };
}
