import { mkdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readSecretPair, type SecretSource } from "../../build.ts";
import type { BuildInputs } from "../../inputs/build-inputs.ts";

/** What is given to the build without ever being on its command line. */
export interface SecretInputs {
  readonly build: BuildInputs;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly gitAuthToken: { readonly host: string; readonly token: string } | null;
}

/** Every value that must not be seen in the log. */
export function secretValues({ build, environment, gitAuthToken }: SecretInputs): string[] {
  const given = build.secrets.flatMap((pair) => readSecretPair(pair)?.value ?? []);
  const named = build.secretEnvs.flatMap((pair) => environment[readSecretPair(pair)?.value ?? ""] ?? []);
  const passed = build.buildArgs.flatMap((pair) => secretArgument(pair, environment));
  return [...given, ...named, ...passed, ...(gitAuthToken === null ? [] : [gitAuthToken.token])];
}

/** What BuildKit's own check looks for: https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/ */
const secretName =
  /(?:^|_)(?:api_?key|auth|credentials?|key|password|pword|passwd|pwd|secret|token)(?:_|$)|token|secret|passw|credential/i;

/** A build-arg is no place for a secret, but some are put there; `NAME` alone takes its value from the environment. */
function secretArgument(pair: string, environment: SecretInputs["environment"]): string[] {
  const [name = "", ...rest] = pair.split("=");
  const value = pair.includes("=") ? rest.join("=") : (environment[name] ?? "");
  return secretName.test(name) && value !== "" ? [value] : [];
}

interface SecretFiles {
  readonly files: readonly SecretSource[];
  /** What was left out, as docker/build-push-action leaves it out; no value is in it. */
  readonly warnings: readonly string[];
}

/** Puts secret values into files that only this user can read. `directory` must be new. */
export async function writeSecrets(
  inputs: SecretInputs,
  at: { directory: string; workingDirectory: string },
): Promise<SecretFiles> {
  await mkdir(at.directory, { mode: 0o700 });
  const { build, gitAuthToken } = inputs;
  const git = gitAuthToken === null ? [] : [{ id: `GIT_AUTH_TOKEN.${gitAuthToken.host}`, value: gitAuthToken.token }];
  const strings = build.secrets.flatMap((pair) => readSecretPair(pair) ?? []);
  const named = build.secretFiles.flatMap((pair) => readSecretPair(pair) ?? []);
  const existing = await filter(named, (secret) => isThere(resolve(at.workingDirectory, secret.value)));
  return {
    files: [...(await written(strings, join(at.directory, "s"))), ...existing, ...(await written(git, join(at.directory, "g")))],
    warnings: [
      ...malformed("secrets", build.secrets),
      ...malformed("secret-files", build.secretFiles),
      ...malformed("secret-envs", build.secretEnvs),
      ...named
        .filter((secret) => !existing.includes(secret))
        .map((secret) => `The file of secret '${secret.id}' does not exist; the secret is left out.`),
    ],
  };
}

async function written(secrets: readonly SecretSource[], prefix: string): Promise<SecretSource[]> {
  return await Promise.all(
    secrets.map(async ({ id, value }, index) => {
      const path = `${prefix}${index}`;
      await writeFile(path, value, { mode: 0o600, flag: "wx" });
      return { id, value: path };
    }),
  );
}

function malformed(input: string, pairs: readonly string[]): string[] {
  const count = pairs.filter((pair) => readSecretPair(pair) === null).length;
  return count === 0
    ? []
    : [`Input '${input}' has ${count} ${count === 1 ? "entry" : "entries"} without an id or a value, left out.`];
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

async function filter<T>(items: readonly T[], keep: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept = await Promise.all(items.map(keep));
  return items.filter((_, index) => kept[index] === true);
}
