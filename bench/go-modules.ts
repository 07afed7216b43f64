// Modules' bytes in stripped Go programs, held against what `go tool nm -size` says of the text symbols of their unstripped twins.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { goProgram } from "../src/image/binaries/go-program.ts";
import { GoScan } from "../src/image/binaries/go-scan.ts";

const { values } = parseArgs({ options: { programs: { type: "string" }, most: { type: "string", default: "10" } } });
if (values.programs === undefined) throw new Error("Say where the programs are: --programs DIR, with DIR/full and DIR/stripped.");
const directory = values.programs;
const most = Number(values.most);

console.log("| Program | Modules | Largest ones in nm's order | Furthest off | Order |");
console.log("| --- | ---: | --- | ---: | --- |");
for (const name of readdirSync(join(directory, "stripped")).toSorted()) console.log(rowOf(name));

function rowOf(name: string): string {
  const ours = modulesOf(readFileSync(join(directory, "stripped", name)));
  const truth = symbolsOf(join(directory, "full", name), [...ours.keys()]);
  const largest = inOrder(truth).slice(0, most);
  const own = inOrder(ours).slice(0, most);
  const off = largest.map((module) => (100 * ((ours.get(module) ?? 0) - (truth.get(module) ?? 0))) / (truth.get(module) ?? 1));
  const furthest = off.toSorted((one, other) => Math.abs(other) - Math.abs(one))[0] ?? 0;
  const text = largest.map((module) => `${module} ${ours.get(module)} (${truth.get(module)})`).join(", ");
  const isSame = largest.every((module, place) => own[place] === module);
  return `| ${name} | ${ours.size} | ${text} | ${furthest.toFixed(1)} % | ${isSame ? "same" : "**other**"} |`;
}

function inOrder(bytes: ReadonlyMap<string, number>): string[] {
  return [...bytes.keys()].toSorted((one, other) => (bytes.get(other) ?? 0) - (bytes.get(one) ?? 0));
}

/** Bytes of code by module's import path, as the product reads them in pieces. */
function modulesOf(file: Buffer): Map<string, number> {
  const scan = new GoScan({ wordBytes: 8, isBigEndian: false });
  for (let at = 0; at < file.length; at += 65_536) scan.add(file.subarray(at, at + 65_536), at);
  const program = goProgram(scan.finish(), { sections: new Map(), strippable: [] });
  if (program === null) throw new Error("This is no Go program that tells of its modules.");
  const modules = program.modules.map(({ module, bytes }): [string, number] => [module.importPath, bytes ?? 0]);
  return new Map([...modules, ["std", program.standardBytes ?? 0]]);
}

/** Go's own list of text symbols, added up by the longest module path that each begins with. */
function symbolsOf(path: string, modules: readonly string[]): Map<string, number> {
  const info = execFileSync("go", ["version", "-m", path], { encoding: "utf8" });
  const main = /^\tmod\t(\S+)/m.exec(info)?.[1] ?? "std";
  const longestFirst = modules.toSorted((one, other) => other.length - one.length);
  const bytes = new Map<string, number>();
  for (const line of execFileSync("go", ["tool", "nm", "-size", path], { encoding: "utf8", maxBuffer: 2 ** 30 }).split("\n")) {
    const [, size, kind, ...words] = line.trim().split(/\s+/);
    if (kind !== "T" && kind !== "t") continue;
    const symbol = words
      .join(" ")
      .replace(/^type:\.(?:eq|hash)\./, "")
      .replace(/^[\d[\]*()]+/, "");
    const readable = symbol.replaceAll("%2e", ".");
    const module = readable.startsWith("main.")
      ? main
      : (longestFirst.find((one) => readable.startsWith(`${one}.`) || readable.startsWith(`${one}/`)) ?? "std");
    bytes.set(module, (bytes.get(module) ?? 0) + Number(size));
  }
  return bytes;
}
