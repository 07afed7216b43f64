import { inTurns } from "../../parallel.ts";

/** Why nothing more is uploaded, as a clause: the server takes nothing, or it has refused something in this run. */
export interface UploadRefusal {
  readonly isKnownBefore: boolean;
  /** An upload has failed for it. */
  isTold: boolean;
  readonly because: string;
}

/** The uploads of one run: one at a time, and none after the service has refused one. */
export interface Uploads {
  readonly inTurn: <Result>(upload: () => Promise<Result>) => Promise<Result>;
  /** Null as long as there is no reason. */
  refusal: UploadRefusal | null;
}

/** `because`: why this server takes none; null where it does. */
export function newUploads(because: string | null = null): Uploads {
  return { inTurn: inTurns(1), refusal: because === null ? null : { isKnownBefore: true, isTold: false, because } };
}
