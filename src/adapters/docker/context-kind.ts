import { statSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Whether a context lies elsewhere, by buildx's own rule: a directory of that name comes first, then Git and HTTP addresses,
 * `github.com/owner/name` and `user@host:path`. https://docs.docker.com/build/concepts/context/#remote-context
 */
export function isRemoteContext(context: string, workingDirectory: string): boolean {
  return isAddress(context) && !isDirectory(resolve(workingDirectory, context));
}

function isAddress(context: string): boolean {
  return /^(?:[a-z][\w+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(context);
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
