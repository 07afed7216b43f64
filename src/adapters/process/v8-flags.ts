import { setFlagsFromString } from "node:v8";

/** Other versions of V8 may not know these flags, and would say so. */
const areKnown = process.versions.v8.startsWith("13.6.");
let layersBeingRead = 0;

/**
 * Set while large layers are read.
 *
 * The young generation stays as small as it is. It would grow with the short-lived objects that a million files make, and garbage would
 * grow old with it: half a gigabyte where 300 MB do, in no less time. It stays so for whoever compares the files then.
 *
 * What is not called very often is left to V8's faster compilers: reading takes a second or two, and the slowest one takes more for most
 * functions than it wins. Comparing goes on with all of them.
 */
export class FlagsOfReading {
  #state: "to begin" | "begun" | "over" = "to begin";

  /**
   * Not before threads have begun: Node's own modules are compiled beforehand for the usual flags alone, and a thread takes twice as long to
   * begin with others.
   */
  begin(): void {
    if (this.#state !== "to begin") return;
    this.#state = "begun";
    layersBeingRead += 1;
    if (layersBeingRead > 1 || !areKnown) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    setFlagsFromString("--efficiency-mode");
  }

  end(): void {
    const hasBegun = this.#state === "begun";
    this.#state = "over";
    if (hasBegun) layersBeingRead -= 1;
    if (hasBegun && layersBeingRead === 0 && areKnown) setFlagsFromString("--no-efficiency-mode");
  }
}
