import { type ProgramFacts, ProgramScan } from "../../src/image/binaries/program-scan.ts";
import { fullName } from "../../src/image/packages/package.ts";

/** What is read of a program that comes in pieces of so many bytes. */
export function scanned(file: Buffer, bytesAtOnce = 4096): ProgramFacts | null {
  const scan = new ProgramScan();
  scan.start(file.length);
  for (let at = 0; at < file.length; at += bytesAtOnce) if (!scan.add(file.subarray(at, at + bytesAtOnce))) return null;
  return scan.finish();
}

/** The packages that it was made of, with their bytes, by name and version. */
export function linkedIn(file: Buffer, bytesAtOnce?: number): Readonly<Record<string, number | null>> {
  const linked = scanned(file, bytesAtOnce)?.linked ?? [];
  return Object.fromEntries(
    linked.map((one) => [`${fullName(one.package)}${one.package.version === "" ? "" : `@${one.package.version}`}`, one.bytes]),
  );
}
