// Sizes of every archive and layout in a folder, held against crane, skopeo and a reader that takes everything into memory:
// node bench/archives.ts FOLDER. Fetches nothing; exits with 1 when a size differs and nothing explains it.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { openGivenImage } from "../src/adapters/docker/given-images/given-image.ts";
import { clauseOf } from "../src/failure.ts";
import { measure } from "../src/measure/measure.ts";
import type { PlatformMeasurement } from "../src/measure/measurement.ts";
import { plainImages, type PlainImage } from "./archives/plain-reader.ts";
import { type OtherTools, type Said, startOtherTools } from "./archives/other-tools.ts";
import { table } from "./table.ts";

const [folder = ""] = process.argv.slice(2);
if (folder === "") throw new Error("Say where the archives and layouts are: node bench/archives.ts FOLDER");

/** `equal`, an explanation, or what nobody has explained. */
interface Outcome {
  readonly cells: readonly string[];
  readonly notes: readonly string[];
  readonly differences: readonly string[];
}

const scratch = mkdtempSync(join(tmpdir(), "archives-"));
const tools = await startOtherTools(join(scratch));
const rows: Outcome[] = [];
try {
  for (const path of imagesBelow(resolve(folder))) rows.push(...(await rowsOf(path, tools)));
} finally {
  tools.close();
  rmSync(scratch, { recursive: true, force: true });
}
const headings = ["Image", "Layers", "Stored", "Uncompressed", "Plain reader", "skopeo", "crane", "Held together"];
console.log(
  table(
    headings,
    rows.map(({ cells, notes, differences }) => [...cells, verdictOf(notes, differences)]),
  ),
);
const wrong = rows.filter(({ differences }) => differences.length > 0).length;
const explained = rows.filter(({ notes, differences }) => differences.length === 0 && notes.length > 0).length;
console.log(`\n${rows.length} rows: ${rows.length - wrong - explained} equal, ${explained} explained, ${wrong} different.`);
process.exitCode = wrong === 0 ? 0 : 1;

function verdictOf(notes: readonly string[], differences: readonly string[]): string {
  if (differences.length > 0) return `**${differences.join("; ")}**`;
  return notes.length === 0 ? "equal" : notes.join("; ");
}

/** Archives by their names, and layouts; nothing inside of a layout. */
function imagesBelow(directory: string): readonly string[] {
  const entries = readdirSync(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some(({ name }) => name === "oci-layout")) return [directory];
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return imagesBelow(path);
    return /\.(?:tar|tar\.gz|tgz)$/.test(entry.name) ? [path] : [];
  });
}

async function rowsOf(path: string, others: OtherTools): Promise<readonly Outcome[]> {
  const images = await plainImages(path).catch((error: unknown) => clauseOf(error));
  if (typeof images !== "string" && images.length > 0)
    return await Promise.all(
      images.map(async (image, at) => await rowOf({ path, image, at, isAlone: images.length === 1 }, others)),
    );
  const why = typeof images === "string" ? images : "no image in it";
  const ours = await measured(path, "");
  const cells = [nameOf(path, ""), "–", "–", "–", short(why), "–", "–"];
  if ("refusal" in ours) return [{ cells, notes: [`refused, too: ${short(ours.refusal)}`], differences: [] }];
  return [{ cells, notes: [], differences: [`read although the plain reader says: ${short(why)}`] }];
}

interface ToHold {
  readonly path: string;
  readonly image: PlainImage;
  readonly at: number;
  readonly isAlone: boolean;
}

async function rowOf({ path, image, at, isAlone }: ToHold, others: OtherTools): Promise<Outcome> {
  const ours = await measured(path, image.choice);
  const [skopeo, crane] = [await others.skopeo(path, image.choice, at), await others.crane(path)];
  const name = nameOf(path, image.choice);
  if ("refusal" in ours) {
    const cells = [name, `${image.layers}`, "–", "–", `${image.storedBytes}`, cell(skopeo), cell(crane)];
    return { cells, notes: [], differences: [`refused: ${short(ours.refusal)}`] };
  }
  const platform = ours.platforms.find(({ configDigest }) => configDigest === image.configDigest);
  if (platform === undefined) throw new Error(`${name}: another image was measured`);
  const { sizeBytes, uncompressedBytes, layers } = platform;
  const plain = image.unpackedBytes.reduce((sum, bytes) => (sum === null || bytes === null ? null : sum + bytes), 0);
  const isSame = sizeBytes === image.storedBytes && uncompressedBytes === plain && layers.length === image.layers;
  const judged = [
    isSame ? null : { isWrong: true, text: `the plain reader has ${image.storedBytes} and ${String(plain)}` },
    heldAgainst("skopeo", skopeo, { platform, image, isAlone }),
    heldAgainst("crane", crane, { platform, image, isAlone }),
  ].filter((one) => one !== null);
  const texts = (isWrong: boolean) => judged.filter((one) => one.isWrong === isWrong).map(({ text }) => text);
  const cells = [name, `${layers.length}`, `${sizeBytes}`, `${uncompressedBytes ?? "?"}`];
  return {
    cells: [...cells, `${image.storedBytes}`, cell(skopeo), cell(crane)],
    notes: texts(false),
    differences: texts(true),
  };
}

interface Sides {
  readonly platform: PlatformMeasurement;
  readonly image: PlainImage;
  readonly isAlone: boolean;
}

/** Null: the same; else what is to be said of it. */
function heldAgainst(tool: "skopeo" | "crane", answer: Said, { platform, image, isAlone }: Sides) {
  if ("refusal" in answer) return { isWrong: false, text: `${tool} cannot: …${answer.refusal}` };
  if (bytesOf(answer) === platform.sizeBytes) return null;
  const { config, layers } = answer.manifest;
  const isOther = config.digest !== platform.configDigest;
  if (isOther && !isAlone) return { isWrong: false, text: `${tool} tells of another image of the archive` };
  const inTars = layers.map(({ size }) => size);
  if (!isOther && inTars.join() === image.unpackedBytes.join())
    return { isWrong: false, text: `${tool} counts layers of an archive unpacked` };
  if (!isOther && inTars.every((bytes, at) => bytes === 0 || bytes === image.unpackedBytes[at]))
    return { isWrong: false, text: `${tool} counts a layer that is a link as nothing` };
  if (!isOther && tool === "crane" && !image.isCompressed && layers.length === image.layers)
    return { isWrong: false, text: `${tool} compresses layers as it pushes them` };
  return { isWrong: true, text: `${tool} has ${bytesOf(answer)}` };
}

function bytesOf(answer: Said): number | null {
  if ("refusal" in answer) return null;
  const { config, layers } = answer.manifest;
  const distinct = new Map(layers.map(({ digest, size }) => [digest, size]));
  return [...distinct.values()].reduce((sum, size) => sum + size, config.size);
}

function cell(answer: Said): string {
  return String(bytesOf(answer) ?? "–");
}

async function measured(path: string, choice: string) {
  try {
    const scheme = statSync(path).isDirectory() ? "oci-dir" : "archive";
    const place = { workingDirectory: "/", temporaryDirectory: scratch, environment: process.env, log: () => {} };
    const image = await openGivenImage({ scheme, location: `${path}${choice}` }, place);
    try {
      return (await measure(image, { openLayers: true })).measurement;
    } finally {
      await image.content.close();
      await image.dispose();
    }
  } catch (error) {
    return { refusal: clauseOf(error) };
  }
}

function nameOf(path: string, choice: string): string {
  return `${relative(resolve(folder), path) || basename(path)}${choice.slice(0, 30)}`;
}

function short(text: string): string {
  return text.replaceAll("|", "/").replaceAll(/\s+/g, " ").replaceAll(resolve(folder), "").slice(0, 110);
}
