import type { PageData } from "../data.ts";
import { fromHash, toHash, type State } from "./state.ts";

/** The one state of the page; the address follows it, and it follows the address. */
export class Store {
  state: State;
  readonly #data: PageData;
  readonly #listeners: ((state: State) => void)[] = [];
  #timer = 0;

  constructor(data: PageData) {
    this.#data = data;
    this.state = fromHash(location.hash, data);
    window.addEventListener("hashchange", () => this.#follow());
  }

  subscribe(listener: (state: State) => void): void {
    this.#listeners.push(listener);
  }

  /** `step`: going back leads to where one was before; otherwise the address is only kept up to date. */
  update(change: Partial<State>, kind: "step" | "refine" = "refine"): void {
    this.state = { ...this.state, ...change };
    clearTimeout(this.#timer);
    // Browsers allow some two hundred changes of the address in half a minute, and a fast typist makes more.
    if (kind === "refine") this.#timer = window.setTimeout(() => location.replace(this.link()), 250);
    else location.hash = this.link();
    this.#tell();
  }

  /** Address of the present state with `change`. */
  link(change: Partial<State> = {}): string {
    return `#${toHash({ ...this.state, ...change }, this.#data)}`;
  }

  #follow(): void {
    const named = fromHash(location.hash, this.#data);
    if (toHash(named, this.#data) === toHash(this.state, this.#data)) return;
    clearTimeout(this.#timer);
    this.state = named;
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener(this.state));
  }
}
