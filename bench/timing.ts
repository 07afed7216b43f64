import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** What one process and all its children took. */
export interface Cost {
  readonly wallMs: number;
  /** User and system time; null where /usr/bin/time is missing. */
  readonly cpuMs: number | null;
  /** The largest resident set of any one process; null where /usr/bin/time is missing. */
  readonly peakBytes: number | null;
  readonly stdout: string;
}

export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Kept when wanted; a listing of a million lines is not. */
  readonly keepsOutput?: boolean;
  /** Runs before the clock does. */
  readonly prepare?: () => Promise<void> | void;
}

const gnuTime = "/usr/bin/time";

/** The path of a program, or null when it is not installed. */
export function program(name: string): string | null {
  const paths = (process.env["PATH"] ?? "").split(delimiter).map((directory) => join(directory, name));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Runs a command to its end; throws what it wrote to stderr when it fails. */
export async function run({ argv, env = {}, cwd, keepsOutput = false, prepare }: Command): Promise<Cost> {
  await prepare?.();
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  const [notes, errors] = [join(directory, "time"), [] as Buffer[]];
  const isTimed = existsSync(gnuTime);
  const timed = isTimed ? [gnuTime, "-q", "-f", "%U %S %M", "-o", notes, ...argv] : argv;
  const [file = "", ...args] = timed;
  const start = performance.now();
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", keepsOutput ? "pipe" : "ignore", "pipe"],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
  const ended = once(child, "close");
  await once(child, "exit");
  const wallMs = performance.now() - start;
  await ended;
  if (child.exitCode !== 0) throw new Error(`${argv.join(" ")} failed: ${Buffer.concat(errors).toString().slice(-2000)}`);
  const [user = 0, system = 0, kilobytes = 0] = isTimed ? readFileSync(notes, "utf8").trim().split(" ").map(Number) : [];
  rmSync(directory, { recursive: true });
  return {
    wallMs,
    cpuMs: isTimed ? 1000 * (user + system) : null,
    peakBytes: isTimed ? 1024 * kilobytes : null,
    stdout: Buffer.concat(chunks).toString(),
  };
}

/** Costs of every command, by name; each round runs every command once, so that all of them meet the same noise. */
export async function interleaved<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: number,
): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, command] of Object.entries<Command>(commands)) {
      const cost = await run(command);
      costs.set(name, [...(costs.get(name) ?? []), cost]);
    }
  return costs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The median of the rounds' own ratios: noise that lasts longer than a round touches both sides of one. */
export function ratio(ours: readonly Cost[], reference: readonly Cost[], of: "wallMs" | "cpuMs"): number | null {
  const ratios = ours.flatMap((cost, round) => {
    const [one, other] = [cost[of], reference[round]?.[of] ?? null];
    return one === null || other === null || other === 0 ? [] : [one / other];
  });
  return ratios.length === 0 ? null : median(ratios);
}

/** The machine in one line, and how busy it is with other things. */
export function machine(): string {
  const model = /^model name\s*: (.+)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "unknown processor";
  const [load = "?"] = readFileSync("/proc/loadavg", "utf8").split(" ");
  const processors = execFileSync("nproc", { encoding: "utf8" }).trim();
  return `${processors} processors (${model}), Node ${process.versions.node}, load ${load} before the first run`;
}
