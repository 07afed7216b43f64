import { Buffer } from "node:buffer";
import { open, type FileHandle } from "node:fs/promises";
import { posix } from "node:path";
import { type UserError, userError } from "../../failure.ts";
import type { ImageContent } from "../oci/content.ts";
import type { ImageChoice } from "./image-choice.ts";
import { layoutContent } from "./layout-content.ts";
import type { LayoutFile } from "./layout-files.ts";
import { sniffCompression } from "../compression/compression.ts";
import { readAhead } from "./read-ahead.ts";
import { blockBytes } from "../tar/header-block.ts";
import { isZeroBlock, parsePax, parseTarHeader, type TarHeader } from "../tar/tar-header.ts";

const maxMembers = 100_000;
const maxExtensionBytes = 1024 * 1024;

/** Where a file's body lies in the archive, or, for a link, which name it stands for. */
type Member =
  | { readonly kind: "file"; readonly offset: number; readonly size: number }
  | { readonly kind: "link"; readonly target: string };

/**
 * Opens a tar that holds an OCI layout (`type=oci`, `docker save`) or the images of a `manifest.json` (podman, crane, kaniko,
 * jib, Bazel, Docker before 25) by reading its headers; nothing is unpacked. Throws UserErrors that name the digest or `where`: the
 * path, unless it is a copy of something else.
 */
export async function openArchive(path: string, choice: ImageChoice | null = null, where = path): Promise<ImageContent> {
  const file = await openFile(path);
  try {
    const members = await listMembers(file, where);
    const root = rootOf(members);
    const find = async (name: string) => findMember(file, members, pathIn(root, name));
    const files = { where, find, close: () => file.close() };
    return await layoutContent(files, choice);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, "r");
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))) throw error;
  }
  throw userError("image-path-missing", { path, expected: "a tar file" });
}

/** One header after the other, bodies jumped over; ends at a block of zeros or at the end of the file. */
async function listMembers(file: FileHandle, path: string): Promise<ReadonlyMap<string, Member>> {
  const endBytes = (await file.stat()).size;
  const unreadable = (reason: string) => userError("image-archive-unreadable", { path, reason });
  const members = new Map<string, Member>();
  const block = Buffer.alloc(blockBytes);
  let extension: PaxValues = {};
  let count = 0;
  for (let at = 0; at === 0 || at + blockBytes <= endBytes; count += 1) {
    await file.read(block, 0, blockBytes, at);
    if (isZeroBlock(block)) break;
    const header = parseTarHeader(block);
    if (header === null) throw at === 0 ? notATar(block, path) : unreadable(`there is no file header at byte ${at}`);
    const member = isExtension(header) ? header : { ...header, ...extension };
    const bodyAt = at + blockBytes;
    if (!(member.size >= 0 && bodyAt + member.size <= endBytes))
      throw unreadable(`it ends before its member "${member.name}" does`);
    if (count === maxMembers) throw unreadable(`it has more than ${maxMembers} members`);
    if (!isExtension(header)) addMember(members, member, bodyAt);
    extension = isExtension(header) ? Object.assign(extension, await readExtension(file, header, bodyAt)) : {};
    at = bodyAt + Math.ceil(member.size / blockBytes) * blockBytes;
  }
  if (count === 0) throw unreadable("it is empty");
  return members;
}

function notATar(block: Buffer, path: string): UserError {
  return sniffCompression(block) === "none"
    ? userError("image-archive-unreadable", { path, reason: "it is no tar" })
    : userError("image-archive-compressed", { path });
}

/** What an `x`, `L` or `K` header says about the member that follows it. */
interface PaxValues {
  readonly name?: string;
  readonly linkName?: string;
  readonly size?: number;
}

function isExtension({ type }: TarHeader): boolean {
  return type === "x" || type === "g" || type === "L" || type === "K";
}

/** Absurdly long names are passed over: no blob of a layout has one. */
async function readExtension(file: FileHandle, { type, size }: TarHeader, at: number): Promise<PaxValues> {
  if (size > maxExtensionBytes || type === "g") return {};
  const body = await readExactly(file, at, size);
  if (type === "L") return { name: withoutZero(body) };
  if (type === "K") return { linkName: withoutZero(body) };
  const pax = parsePax(body);
  const [name, linkName, length] = [pax.get("path"), pax.get("linkpath"), pax.get("size")];
  return {
    ...(name === undefined ? {} : { name }),
    ...(linkName === undefined ? {} : { linkName }),
    ...(length === undefined ? {} : { size: /^\d+$/.test(length) ? Number(length) : -1 }),
  };
}

function withoutZero(body: Buffer): string {
  return body.toString("utf8").replace(/\0.*$/s, "");
}

/** The first of two members with one name counts, as in the engines that read such archives. */
function addMember(members: Map<string, Member>, { name, linkName, size, type }: TarHeader, offset: number): void {
  const key = pathIn("", name);
  if (members.has(key)) return;
  if (type === "0" || type === "7") members.set(key, { kind: "file", offset, size });
  if (type === "1") members.set(key, { kind: "link", target: pathIn("", linkName) });
  if (type === "2") members.set(key, { kind: "link", target: pathIn(posix.dirname(key), linkName) });
}

/** As an engine finds it that unpacks the archive: names may begin with `/` or `./`. Nothing is found by one that leads out of it. */
function pathIn(directory: string, name: string): string {
  return posix.join(name.startsWith("/") ? "" : directory, name).replace(/^\/+/, "");
}

/** The one directory that has everything, where somebody has packed an image that lay in it; "" for a usual archive. */
function rootOf(members: ReadonlyMap<string, Member>): string {
  const [first = ""] = members.keys();
  const root = first.slice(0, Math.max(0, first.indexOf("/")));
  const isApart = root !== "" && members.keys().every((name) => name.startsWith(`${root}/`));
  return isApart ? root : "";
}

const mostHops = 8;

function findMember(file: FileHandle, members: ReadonlyMap<string, Member>, name: string): LayoutFile | null {
  let path = name;
  for (let hops = 0; hops < mostHops; hops += 1) path = behindLink(members, path) ?? path;
  const member = members.get(path);
  if (member?.kind !== "file") return null;
  const { offset, size } = member;
  return {
    size,
    read: () => readExactly(file, offset, size),
    stream: () => readAhead(file, offset, size),
  };
}

/** Where a path leads that is a link, or lies in a directory that is one; null for others. */
function behindLink(members: ReadonlyMap<string, Member>, path: string): string | null {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const member = members.get(path.slice(0, end));
    if (member?.kind === "link") return pathIn(member.target, path.slice(end + 1));
  }
  return null;
}

async function readExactly(file: FileHandle, at: number, size: number): Promise<Buffer> {
  const body = Buffer.alloc(size);
  const { bytesRead } = await file.read(body, 0, size, at);
  return body.subarray(0, bytesRead);
}
