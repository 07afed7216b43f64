import { BlobStore } from "./blob-store.ts";
import type { Repository } from "./repository.ts";
import { makeToken, type Token, type TokenOptions } from "./token.ts";

export type ArtifactOrder = "newest-first" | { readonly seed: number };

/** All state of the test server. */
export class World {
  readonly blobs = new BlobStore(() => this.now());
  /** `http://127.0.0.1:<port>`: GITHUB_API_URL, and the origin of the artifact service. */
  apiOrigin = "";
  readonly repositories = new Map<string, Repository>();
  /** Members by `organization/slug`, in lower case. */
  readonly teams = new Map<string, readonly string[]>();
  /** How artifact lists are sorted: GitHub documents no order. */
  artifactOrder: ArtifactOrder = "newest-first";
  readonly #tokens = new Map<string, Token>();
  readonly #users = new Map<string, number>([["github-actions[bot]", 41_898_282]]);
  #lastId = 1000;
  #aheadMs = 0;

  /** The server's clock. */
  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }

  /** Lets time pass for expiry dates and signed addresses. */
  advance(ms: number): void {
    this.#aheadMs += ms;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The number of an account, the same each time. */
  userId(login: string): number {
    const known = this.#users.get(login);
    if (known !== undefined) return known;
    const id = this.nextId();
    this.#users.set(login, id);
    return id;
  }

  issueToken(options: TokenOptions = {}): Token {
    const token = makeToken(options);
    this.#tokens.set(token.value, token);
    return token;
  }

  findToken(value: string): Token | undefined {
    return this.#tokens.get(value);
  }
}
