import type { Log } from "./log-group.ts";

/** Work that is under way. */
interface Task {
  readonly title: string;
  readonly startedAt: number;
  /** What it said last. */
  said: string;
}

type Stream = Pick<NodeJS.WriteStream, "write"> & { readonly columns?: number };

/** Builders print more often than a screen can show. */
const leastPauseMs = 100;
const redrawMs = 1_000;
const usualColumns = 80;

/** One line at the bottom of a terminal that says what is under way; overwritten with carriage returns, so that it needs no escape sequence. */
export class LiveLine {
  readonly #stream: Stream;
  readonly #tasks = new Set<Task>();
  #shown = "";
  #drawnAt = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  /** Shows that `title` is under way until `end` is called; `say` takes what it prints meanwhile. */
  begin(title: string): { readonly say: Log; readonly end: () => void } {
    const task: Task = { title, startedAt: performance.now(), said: "" };
    this.#tasks.add(task);
    this.#timer ??= setInterval(() => this.#draw(), redrawMs).unref();
    this.#draw();
    const say = (line: string): void => {
      if (line.trim() !== "") task.said = line.trim();
      if (performance.now() - this.#drawnAt >= leastPauseMs) this.#draw();
    };
    const end = (): void => {
      this.#tasks.delete(task);
      if (this.#tasks.size > 0) return this.#draw();
      if (this.#timer !== null) clearInterval(this.#timer);
      this.#timer = null;
      this.clear();
    };
    return { say, end };
  }

  /** Makes room for a line that stays; the next drawing brings this one back. */
  clear(): void {
    if (this.#shown === "") return;
    this.#stream.write(`\r${" ".repeat(this.#shown.length)}\r`);
    this.#shown = "";
  }

  #draw(): void {
    const [first, ...others] = this.#tasks;
    if (first === undefined) return;
    this.#drawnAt = performance.now();
    const seconds = Math.floor((this.#drawnAt - first.startedAt) / 1000);
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    const line = [`${first.title}${more}`, `${seconds} s`, ...(first.said === "" ? [] : [first.said])].join(" · ");
    // A line that fills the last column would move on to the next.
    const text = line.slice(0, (this.#stream.columns || usualColumns) - 1);
    this.#stream.write(`\r${text.padEnd(this.#shown.length)}${text.length < this.#shown.length ? `\r${text}` : ""}`);
    this.#shown = text;
  }
}
