import { lineAddress } from "../phrase/escape.ts";
import { mapCode, type Phrase } from "../phrase/phrase.ts";
import type { Report } from "../facts/report.ts";

type Whereabouts = Pick<Report, "serverUrl" | "repository" | "headRepository" | "headSha">;

/** The same phrase; what stands in a file leads to its line at the commit that the report speaks of, where that can be looked at. */
export function withLineLinks(phrase: Phrase, { serverUrl, repository, headRepository, headSha }: Whereabouts): Phrase {
  const source = headRepository ?? repository;
  if (serverUrl === null || source === null || headSha === null) return phrase;
  return mapCode(phrase, (piece) => {
    const to = piece.at === undefined ? null : lineAddress({ serverUrl, repository: source, commit: headSha }, piece.at);
    return to === null ? piece : { ...piece, to };
  });
}
