import { inTurns } from "../../parallel.ts";

/** The uploads of one run: one at a time, and none after the service has refused one. */
export interface Uploads {
  readonly inTurn: <Result>(upload: () => Promise<Result>) => Promise<Result>;
  /** Why the service refused one of them; null as long as it has not. */
  refusal: string | null;
}

export function newUploads(): Uploads {
  return { inTurn: inTurns(1), refusal: null };
}
