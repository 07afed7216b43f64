// The licences of everything that a bundle holds. ncc's own list leaves out whatever is written as ES modules.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

// Its code is in the script of the pages, which the bundles hold as text.
const inPages = [join("node_modules", "d3-hierarchy")];
const licenseFile = /^(?:licen[cs]e|copying|notice|unlicense)(?:[.-].*)?$/i;

/** One text: each package's name, version, licence and the files that say so. */
export function licensesOf(stats, root) {
  const directories = new Set(inPages.map((directory) => join(root, directory)));
  for (const { nameForCondition } of allModules(stats.modules ?? [])) {
    const [directory] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(nameForCondition ?? "") ?? [];
    if (directory !== undefined && !directory.endsWith(join("@vercel", "ncc"))) directories.add(directory);
  }
  const packages = [...directories].map(readPackage);
  const texts = new Map(packages.map((one) => [`${one.name}@${one.version}`, one.text]));
  return `${[...texts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => text)
    .join("\n\n")}\n`;
}

function* allModules(modules) {
  for (const one of modules) {
    yield one;
    yield* allModules(one.modules ?? []);
  }
}

function readPackage(directory) {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const files = readdirSync(directory)
    .filter((file) => licenseFile.test(file))
    .toSorted();
  const named = typeof license === "object" ? license.type : license;
  const title = `${name} ${version} (${named ?? (files.length > 0 ? "see below" : "names no licence")})`;
  const texts = files.map((file) => readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n").trim());
  return { name, version, text: [`${title}\n${"-".repeat(title.length)}`, ...texts].join("\n\n") };
}
