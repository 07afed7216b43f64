/** The secrets that the runner replaces by *** in what is shown. */
export class Masks {
  readonly #secrets = new Set<string>();

  /** A secret of several lines hides each of them, too. */
  add(secret: string): void {
    for (const part of [secret, ...secret.split(/\r?\n/)]) {
      if (part.trim() !== "") this.#secrets.add(part);
    }
  }

  get values(): readonly string[] {
    return [...this.#secrets];
  }

  hide(text: string): string {
    const longestFirst = this.values.toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), text);
  }
}
