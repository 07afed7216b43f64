import { setFlagsFromString } from "node:v8";

/** Other versions of V8 may not know these flags, and would say so. */
const areKnown = process.versions.v8.startsWith("13.6.");
/** What is done for each of more members than that, is worth to be compiled well. */
const mostMembers = 50_000;

let layersBeingRead = 0;
let members = 0;
let compilesLess = false;

/**
 * V8's flags while large layers are read.
 *
 * The young generation stays as small as it is. It would grow with the short-lived objects that a million files make, and garbage would
 * grow old with it: half a gigabyte where 300 MB do, in no less time. It stays so for whoever compares the files then.
 *
 * Functions are left to V8's faster compilers: reading takes a second or two, and the slowest one takes more for most functions than it
 * wins. Comparing goes on with all of them, and so does who reads many members. What is left after a collection may grow to four times as
 * much before the next one: it is a few megabytes, and a collection takes 40 ms.
 */
export class FlagsOfReading {
  #state: "to begin" | "begun" | "over" = "to begin";
  #members = 0;

  /**
   * Not before threads have begun: Node's own modules are compiled beforehand for the usual flags alone, and a thread takes twice as long to
   * begin with others.
   */
  begin(): void {
    if (this.#state !== "to begin") return;
    this.#state = "begun";
    layersBeingRead += 1;
    if (layersBeingRead === 1) set("--semi-space-growth-factor=1");
    adapt();
  }

  /** So many members of the layer have been read. */
  seen(count: number): void {
    members += count - this.#members;
    this.#members = count;
    if (compilesLess && members > mostMembers) adapt();
  }

  end(): void {
    const hasBegun = this.#state === "begun";
    this.#state = "over";
    if (hasBegun) layersBeingRead -= 1;
    adapt();
  }
}

function adapt(): void {
  const isWanted = layersBeingRead > 0 && members <= mostMembers;
  if (isWanted === compilesLess) return;
  compilesLess = isWanted;
  set(isWanted ? "--efficiency-mode" : "--no-efficiency-mode");
  set(`--heap-growing-percent=${isWanted ? 300 : 0}`);
}

function set(flag: string): void {
  if (areKnown) setFlagsFromString(flag);
}
