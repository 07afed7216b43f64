import type { PackageReader, PackageSink } from "../package-reader.ts";
import { linesOf } from "./reader-texts.ts";

const databases: ReadonlySet<string> = new Set(["lib/apk/db/installed", "usr/lib/apk/db/installed"]);
const colon = 0x3a;

/** Packages of Alpine: one file for all of them. https://wiki.alpinelinux.org/wiki/Apk_spec#Install_DB */
export const alpine: PackageReader = {
  type: "apk",
  endings: ["lib/apk/db/installed"],
  wants: ({ path }) => (databases.has(path) ? "whole" : null),
  read: ({ content }, sink) => {
    const record = new InstalledRecord(sink);
    let isAny = false;
    for (const { start, end } of linesOf(content)) {
      if (start === end) record.finish();
      else if (content[start + 1] === colon) {
        record.field(content[start] ?? 0, content.subarray(start + 2, end));
        isAny = true;
      }
    }
    record.finish();
    return isAny || content.length === 0 ? null : "it has no packages";
  },
};

const letter = { name: 0x50, version: 0x56, arch: 0x41, directory: 0x46, file: 0x52 } as const;

/** The record of one package: its name comes before its files. */
class InstalledRecord {
  readonly #sink: PackageSink;
  #name = "";
  #version = "";
  #arch: string | null = null;
  /** A directory with a slash behind it, and room for names. */
  #path = Buffer.alloc(512);
  #directoryEnd = 0;

  constructor(sink: PackageSink) {
    this.#sink = sink;
  }

  field(name: number, value: Buffer): void {
    switch (name) {
      case letter.name:
        this.#name = value.toString("latin1");
        break;
      case letter.version:
        this.#version = value.toString("latin1");
        break;
      case letter.arch:
        this.#arch = value.toString("latin1");
        break;
      case letter.directory:
        this.#directoryEnd = 0;
        if (value.length > 0) this.#directoryEnd = this.#append(Buffer.concat([value, Buffer.from("/")]));
        break;
      case letter.file:
        this.#own(this.#append(value));
        break;
    }
  }

  finish(): void {
    const [name, version, arch] = [this.#name, this.#version, this.#arch];
    if (name !== "") this.#sink.declare({ type: "apk", namespace: null, name, version, arch }, { kind: "paths", owner: name });
    this.#name = "";
    this.#version = "";
    this.#arch = null;
    this.#directoryEnd = 0;
  }

  #own(end: number): void {
    this.#sink.own(this.#name, { bytes: this.#path, start: 0, end });
  }

  /** Where the path ends with this behind the directory. */
  #append(part: Buffer): number {
    const end = this.#directoryEnd + part.length;
    if (end > this.#path.length) this.#path = Buffer.concat([this.#path, Buffer.alloc(end)]);
    part.copy(this.#path, this.#directoryEnd);
    return end;
  }
}
