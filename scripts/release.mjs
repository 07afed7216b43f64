// A release, in three steps that a person or .github/workflows/release.yml takes:
//
//   node scripts/release.mjs prepare 1.2.0                 the version and today's date into CHANGELOG.md, package.json and src/version.ts
//   node scripts/release.mjs notes 1.2.0                   prints what CHANGELOG.md says of this version
//   node scripts/release.mjs refer acme/image-size-budget COMMIT 1.2.0
//                                                          what users have to write after `uses:`, wherever README, docs and `init` name it
//
// Each refuses what it cannot do with one sentence, and then has changed nothing.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { movedUnder, notesOf, referredTo } from "./release/texts.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, "utf8");
const write = (path, text) => writeFileSync(`${root}${path}`, text);

/** Files that say what users write after `uses:`. */
function referringFiles() {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "README.md", "SECURITY.md", "docs", "src/version.ts", "schema", ".github/CODEOWNERS"],
    { cwd: root, encoding: "utf8" },
  );
  return listed.split("\0").filter((path) => /\.(?:md|yml|ts|json)$|CODEOWNERS$/.test(path));
}

const steps = {
  prepare([version]) {
    const today = new Date().toISOString().slice(0, 10);
    const changes = { version: wanted(version), date: today };
    const changelog = movedUnder(read("CHANGELOG.md"), changes);
    write("CHANGELOG.md", changelog);
    execFileSync("npm", ["version", "--no-git-tag-version", "--allow-same-version", changes.version], {
      cwd: root,
      stdio: "ignore",
    });
    write("src/version.ts", read("src/version.ts").replace(/toolVersion = "[^"]*"/, `toolVersion = "${changes.version}"`));
    process.stdout.write(
      `Prepared ${changes.version}. Now: npm run build, commit, merge, and push the tag v${changes.version}.\n`,
    );
  },
  notes([version]) {
    process.stdout.write(`${notesOf(read("CHANGELOG.md"), wanted(version))}\n`);
  },
  refer([repository = "", commit = "", version]) {
    const reference = { repository, commit, version: wanted(version) };
    const changes = referringFiles().map((path) => [path, referredTo(read(path), reference)]);
    for (const [path, text] of changes) write(path, text);
  },
};

function wanted(version = "") {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`The version is "${version}": write three numbers, such as 1.2.0.`);
  return version;
}

try {
  const [step = "", ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(steps, step)) throw new Error(`There is no step "${step}": write prepare, notes or refer.`);
  steps[step](rest);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
