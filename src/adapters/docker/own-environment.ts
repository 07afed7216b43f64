/** Which engine, which builder, and how to log in there. */
const kept: ReadonlySet<string> = new Set([
  "DOCKER_API_VERSION",
  "DOCKER_AUTH_CONFIG",
  "DOCKER_CERT_PATH",
  "DOCKER_CONFIG",
  "DOCKER_CONTEXT",
  "DOCKER_CUSTOM_HEADERS",
  "DOCKER_HOST",
  "DOCKER_TLS",
  "DOCKER_TLS_VERIFY",
  "BUILDX_BUILDER",
  "BUILDX_CONFIG",
]);

// `DEBUG` has buildx print stack traces in place of its sentences.
const readByDocker = /^(?:(?:DOCKER|BUILDX|BUILDKIT|EXPERIMENTAL_BUILDKIT|NOTARY)_|DEBUG$)/;

/**
 * The environment for commands of our own, such as the push to loopback. Variables that users set for their own commands would
 * change what ours do: DOCKER_CONTENT_TRUST has a push sign what it sends, DOCKER_DEFAULT_PLATFORM chooses another image. Of all
 * that docker and buildx read, only what leads to the engine and the builder stays; what others read (proxies, ssh, credential
 * helpers) is left alone. Builds are another matter: what they read there is the user's build input.
 * https://docs.docker.com/reference/cli/docker/#environment-variables
 * https://docs.docker.com/build/building/variables/#build-tool-configuration-variables
 */
export function ownEnvironment(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(environment).filter(([name]) => kept.has(name) || !readByDocker.test(name));
  return { ...Object.fromEntries(entries), DOCKER_CLI_HINTS: "false" };
}
