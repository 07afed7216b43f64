// What building the images of the guide needs of a machine, looked at before anything is built.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const engineScript = fileURLToPath(new URL("../engine.sh", import.meta.url));

const needs = [
  { isThere: () => process.getuid?.() === 0, otherwise: "root: debootstrap makes a Debian system in a directory" },
  { isThere: isDebian, otherwise: "Debian: the certificates of its packages are put into the images" },
  { isThere: () => answers("debootstrap", "--version"), otherwise: "debootstrap: apt-get install debootstrap" },
  { isThere: () => answers("go", "version"), otherwise: "Go: its toolchain is put into an image (https://go.dev/dl)" },
  { isThere: () => answers("npm", "--version"), otherwise: "npm: it is put into an image together with this Node" },
  {
    isThere: () => builder() !== null,
    otherwise: "a BuildKit of today: IMAGE_SIZE_BUDGET_BUILDKIT=yes bash scripts/engine.sh --both",
  },
];

/** Throws with all that is missing. Whether packages can be fetched shows when they are. */
export function checkMachine() {
  const missing = needs.filter(({ isThere }) => !isThere()).map(({ otherwise }) => `- ${otherwise}`);
  if (missing.length > 0) throw new Error(`The images are built with what this machine does not have:\n${missing.join("\n")}`);
}

/** The environment in which docker uses a BuildKit of today: what it tells of base images is what runs on GitHub are told. */
export function buildEnvironment() {
  const found = builder();
  return { ...process.env, DOCKER_CONFIG: found?.config, BUILDX_BUILDER: found?.builder };
}

export function docker(words, input = "") {
  try {
    execFileSync("docker", words, { env: buildEnvironment(), input, stdio: "pipe" });
  } catch (error) {
    throw new Error(`docker ${words.join(" ")}\n${error.stderr}`, { cause: error });
  }
}

let known;

function builder() {
  known ??= JSON.parse(execFileSync("bash", [engineScript, "--both", "--json"], { encoding: "utf8", stdio: "pipe" }));
  return known.buildkit;
}

function isDebian() {
  return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function answers(program, ...words) {
  try {
    execFileSync(program, words, { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
