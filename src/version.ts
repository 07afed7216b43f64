/** This version, as package.json has it (a test holds the two together). */
export const toolVersion = "0.1.0";

/** What a workflow names after `uses:`; a release writes its repository, commit and version here, and in README and docs. */
export const publishedAction = "OWNER/image-size-budget@FULL_COMMIT_SHA";

/** Where a file of `schema/` is published, in the commit that `publishedAction` names. */
export function schemaAddress(file: string): string {
  const [repository = "", commit = ""] = publishedAction.replace(/ #.*$/, "").split("@");
  return `https://raw.githubusercontent.com/${repository}/${commit}/schema/${file}`;
}
