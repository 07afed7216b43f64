/** One statement of a PR description that claims to justify growth. */
export interface Claim {
  /** The image it speaks of; null: every image of the pull request. */
  readonly image: string | null;
  readonly text: string;
  /** `up to 130 MB`: no longer valid above this many bytes. */
  readonly upToBytes: number | null;
  /** Why it is no reason (placeholder, too short, template text); null when it is one. */
  readonly refusedBecause: string | null;
}

/** What the description holds, or why it could not be read. */
export type Justification =
  | { readonly kind: "read"; readonly claims: readonly Claim[] }
  | { readonly kind: "unreadable"; readonly because: string };
