import { stat } from "node:fs/promises";
import { join } from "node:path";
import { BaselineDocument } from "../../baseline/documents.ts";
import type { BaselineUntil } from "../../baseline/earlier-baselines.ts";
import { gitIn, type Environment } from "../process/git.ts";
import { imageSlug, parseDocument } from "./stored-document.ts";

/** Baselines in the history of a checkout of the branch that keeps them, as far as it was cloned; null for any other directory. */
export async function checkoutUntil(directory: string, environment: Environment): Promise<BaselineUntil | null> {
  const isCheckout = await stat(join(directory, ".git")).catch(() => null);
  if (isCheckout === null) return null;
  const git = gitIn(directory, environment);
  return async (name, until) => {
    const path = `${imageSlug(name)}.json`;
    const commit = await git(["log", "-1", "--format=%H", `--until=${until.toISOString()}`, "--", path]);
    const text = commit.ok && commit.stdout !== "" ? await git(["cat-file", "blob", `${commit.stdout.trim()}:${path}`]) : commit;
    const read = text.ok ? parseDocument(text.stdout, BaselineDocument) : { kind: "refused" as const };
    return read.kind === "document" && read.document.name === name ? read.document : null;
  };
}
