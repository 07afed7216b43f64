import { createHash } from "node:crypto";
import type { z } from "zod";
import { slugOf } from "../../baseline/baseline.ts";
import type { Candidate, ReadCandidate } from "../../ports.ts";
import { BaselineDocument } from "../../baseline/documents.ts";

/** The name of an image as it may stand in an artifact's or file's name. */
export function imageSlug(name: string): string {
  return slugOf(name, (text) => createHash("sha256").update(text).digest("hex"));
}

export type Parsed<T> =
  | { readonly kind: "document"; readonly document: T }
  | { readonly kind: "refused"; readonly because: string };

/** Reads a stored document from untrusted text. */
export function parseDocument<T>(text: string, schema: z.ZodType<T>): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "refused", because: "it is not JSON" };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: "document", document: parsed.data };
  const [issue] = parsed.error.issues;
  const where = (issue?.path ?? []).join(".").slice(0, 100);
  return { kind: "refused", because: `it does not fit the schema${where === "" ? "" : ` at ${JSON.stringify(where)}`}` };
}

/** A document counts only for the image and the commit it is asked for. */
export function checkBaseline(text: string, wanted: { name: string; candidate: Candidate }): ReadCandidate {
  const parsed = parseDocument(text, BaselineDocument);
  if (parsed.kind === "refused") return parsed;
  const { document } = parsed;
  if (document.name !== wanted.name) return { kind: "refused", because: "it is of another image" };
  if (document.commit !== wanted.candidate.commit) return { kind: "refused", because: "it is of another commit" };
  return parsed;
}
