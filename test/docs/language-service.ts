import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as languageService from "@actions/languageservice";
import { build } from "esbuild";
import type * as textDocuments from "vscode-languageserver-textdocument";
import { actionMetadata, root } from "./files.ts";

type Service = Pick<typeof languageService, "validate" | "registerLogger"> & Pick<typeof textDocuments, "TextDocument">;

/** Says what GitHub's own language service has against a workflow or an action.yml, line by line; empty when nothing. */
export type Validate = (path: string, content: string) => Promise<readonly string[]>;

/**
 * Loads the language service that editors use for workflows. It is bundled first because it imports JSON in a way that
 * Node refuses, and its log is part of the answer because it swallows its own errors.
 */
export async function loadValidator(): Promise<Validate> {
  const { validate, registerLogger, TextDocument } = await bundled();
  const logged: string[] = [];
  const keep = (message: string) => void logged.push(message);
  registerLogger({ error: keep, warn: keep, info: () => {}, log: () => {} });
  let version = 0;
  return async (path, content) => {
    // The service caches by address.
    version += 1;
    const document = TextDocument.create(`file:///${version}/${path}`, "yaml", version, content);
    const diagnostics = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
    const faults = diagnostics.map(({ range, message }) => {
      const text = typeof message === "string" ? message : message.value;
      return `${path}:${range.start.line + 1}: ${text}`;
    });
    return [...faults, ...logged.splice(0)];
  };
}

async function bundled(): Promise<Service> {
  const directory = await mkdtemp(join(tmpdir(), "language-service-"));
  try {
    const outfile = join(directory, "service.mjs");
    const contents = `export * from "@actions/languageservice"; export { TextDocument } from "vscode-languageserver-textdocument";`;
    await build({ stdin: { contents, resolveDir: root }, bundle: true, format: "esm", platform: "node", outfile });
    return await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Inputs that our workflows give to other actions, as the action.yml of the pinned commits has them. */
const otherActions: Readonly<Record<string, readonly string[]>> = {
  "actions/attest-build-provenance": ["subject-path"],
  "actions/checkout": ["fetch-depth", "path", "persist-credentials", "ref", "repository"],
  "actions/deploy-pages": [],
  "actions/download-artifact": ["github-token", "path", "pattern", "run-id"],
  "actions/setup-node": ["node-version", "package-manager-cache", "registry-url"],
  "actions/upload-pages-artifact": ["path"],
  "github/codeql-action": ["build-mode", "config", "languages", "queries"],
  "docker/build-push-action": ["context", "load", "outputs", "push", "tags"],
  "docker/login-action": ["password", "registry", "username"],
  "docker/setup-buildx-action": [],
};

type Reference = Parameters<NonNullable<languageService.ValidationConfig["actionsMetadataProvider"]>["fetchActionMetadata"]>[0];

/** What the service would fetch from GitHub; for this action, its own action.yml. */
async function fetchActionMetadata({
  owner,
  name,
}: Reference): Promise<{ name: string; description: string; inputs: Record<string, { description: string }> } | undefined> {
  if (name === "image-size-budget") return actionMetadata();
  const inputs = otherActions[`${owner}/${name}`];
  if (inputs === undefined) return undefined;
  return { name, description: name, inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])) };
}
