// Keys of cache back ends that hold credentials, and the user part of a URL.
const credentials =
  /\b((?:secret_access_key|access_key_id|session_token|account_key|token|ghtoken)=)[^,\s]+|(:\/\/)[^/@\s]+(?=@)/g;

/** A docker command as one would type it, but for the values of build-args; for reading only. */
export function commandLine(args: readonly string[]): string {
  const harmless = args.map((word, position) => (args[position - 1] === "--build-arg" ? word.replace(/=.*$/s, "=***") : word));
  const words = ["docker", ...harmless].map((word) =>
    /^[\w@%+=:,./*-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
  );
  return `$ ${words.join(" ").replaceAll(/[\r\n]+/g, " ")}`.replaceAll(credentials, "$1$2***");
}
