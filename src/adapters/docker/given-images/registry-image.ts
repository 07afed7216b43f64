import { Buffer } from "node:buffer";
import { z } from "zod";
import { type UserError, userError } from "../../../failure.ts";
import { assertDocumentSize, checkedDocument, sha256 } from "../../../image/oci/digest.ts";
import type { ImageContent } from "../../../image/oci/content.ts";
import { parseJson } from "../../../image/oci/json.ts";
import type { Answer, Docker } from "../run-docker.ts";

/**
 * Reads an image's manifests from its registry through `docker buildx imagetools`, so that the user's own logins and
 * mirrors apply. Layers are not fetched. Throws a UserError when the registry does not hold or not hand out the image.
 */
export async function openRegistryImage(reference: string, docker: Docker): Promise<ImageContent> {
  const repository = repositoryOf(reference);
  const top = await inspect(docker, ["--raw"], reference);
  const { mediaType = "" } = z.object({ mediaType: z.string().optional() }).catch({}).parse(parseJson(top));
  const pinned = /@(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.exec(reference)?.[1];
  const root = { mediaType, digest: pinned ?? sha256(top), size: top.length };
  checkedDocument(top, root);
  /** The manifest that names a config. */
  const manifestOf = new Map<string, string>();
  return {
    roots: [root],
    readDocument: async (descriptor) => {
      assertDocumentSize(descriptor);
      const manifest = manifestOf.get(descriptor.digest);
      if (manifest !== undefined) return renderedConfig(docker, `${repository}@${manifest}`);
      const isRoot = descriptor.digest === root.digest;
      const bytes = isRoot ? top : await inspect(docker, ["--raw"], `${repository}@${descriptor.digest}`);
      const config = configDigest(checkedDocument(bytes, descriptor));
      if (config !== null) manifestOf.set(config, descriptor.digest);
      return bytes;
    },
    openLayer: async () => null,
    checkLayer: async () => {},
    close: async () => {},
  };
}

/** `ghcr.io/acme/app` of `ghcr.io/acme/app:1@sha256:…`; a colon before the last slash is a port. */
function repositoryOf(reference: string): string {
  return reference.replace(/@.*$/s, "").replace(/:[^/:]*$/, "");
}

function configDigest(manifest: Uint8Array): string | null {
  const named = z.object({ config: z.object({ digest: z.string() }) }).safeParse(parseJson(manifest));
  return named.success ? named.data.config.digest : null;
}

/**
 * buildx hands out a config only as it renders it: other bytes with the same content, so there is no digest to check.
 * No size is taken from it.
 */
async function renderedConfig(docker: Docker, manifest: string): Promise<Uint8Array> {
  const answer = await ask(docker, ["--format", "{{json .Image}}"], manifest);
  if (answer.exitCode !== 0) throw failure(manifest, answer.stderr);
  return Buffer.from(answer.stdout);
}

async function inspect(docker: Docker, how: readonly string[], reference: string): Promise<Uint8Array> {
  const answer = await ask(docker, how, reference);
  if (answer.exitCode === 0) return Buffer.from(answer.stdout);
  const buildx = await docker.ask(["buildx", "version"]);
  throw buildx.exitCode === 0
    ? failure(reference, answer.stderr)
    : userError("build-no-buildx", {}, { detail: answer.stderr.trim() });
}

async function ask(docker: Docker, how: readonly string[], reference: string): Promise<Answer> {
  return docker.ask(["buildx", "imagetools", "inspect", ...how, "--", reference]);
}

function failure(reference: string, stderr: string): UserError {
  const detail = stderr.trim();
  const reason = (detail.split("\n").at(-1) ?? "").replace(/^ERROR: /, "");
  return /: not found$|invalid reference format/.test(reason)
    ? userError("image-not-found", { reference, place: "the registry" }, { detail })
    : userError("image-registry-unreadable", { reference, reason }, { detail });
}
