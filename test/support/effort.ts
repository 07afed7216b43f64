/** Long enough for a slow machine, and far too short for work that grows faster than what it is given. */
export const longestProcessorMs = 10_000;

/** The processor time that `work` takes here, in milliseconds: what others do on the machine does not count. */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
