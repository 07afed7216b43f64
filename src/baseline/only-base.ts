import type { BaselineStore, References } from "../ports.ts";

/** What one store has of the base commit judges, and nothing else informs. */
export function onlyBase(store: BaselineStore): References {
  return {
    judge: async () => ({ place: { kind: "artifact" }, store, commit: null }),
    instead: async () => null,
    others: [],
  };
}
