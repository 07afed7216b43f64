import { packageDirectory } from "../adapters/files/package-directory.ts";
import { assertNotCancelled, cancellation, cancelledStatus } from "../adapters/process/cancellation.ts";
import { allExited } from "../adapters/process/process.ts";
import { assertSupported } from "../adapters/process/system.ts";
import { cancelOnSignals } from "../adapters/process/signals.ts";
import { Cancelled } from "../cancellation.ts";
import { openTerminal, type Terminal } from "../adapters/process/terminal.ts";
import { parseCommandLine, type CliCommand, type Output } from "./command-line.ts";
import { completionScript } from "./completion.ts";
import { wrap } from "../report/text/wrap.ts";
import { helpText } from "./help.ts";
import type { ToldReport } from "./told-report.ts";
import { clauseOf, UserError } from "../failure.ts";
import { toolVersion } from "../version.ts";

const exitStatus = { withinBudget: 0, overBudget: 1, failed: 2, cancelled: cancelledStatus } as const;

cancelOnSignals();
process.exitCode = exitStatus.failed;
const terminal = openTerminal(process);
// Node itself would end with 1, which says that an image is over its budget.
process.on("uncaughtException", (error) => {
  tell(error);
  process.exit(exitStatus.failed);
});
try {
  assertSupported(process.platform);
  process.exitCode = await carryOut(parseCommandLine(process.argv.slice(2)), terminal);
  await assertNotCancelled();
} catch (error) {
  await allExited();
  // Whatever fails in a cancelled run fails because of that.
  if (cancellation.aborted) {
    terminal.progress(new Cancelled().message);
    // A request that was broken off may still hold a socket.
    process.exit(exitStatus.cancelled);
  }
  tell(error);
}

function tell(error: unknown): void {
  if (!(error instanceof UserError))
    return terminal.progress(`error: ${clauseOf(error)} (a fault of this program: please report it)`);
  for (const line of [...inTerminal(`error: ${error.message}`), ...inTerminal(`       ${error.hint}`)]) terminal.progress(line);
  const lines = error.detail?.split("\n") ?? [];
  if (!lines.every((line) => terminal.hasShown(line))) lines.forEach((line) => terminal.progress(`  | ${line}`));
}

/** Broken between words where somebody reads it; whole where a program does. A terminal that has no size has 80 columns. */
function inTerminal(text: string): readonly string[] {
  return process.stderr.isTTY ? wrap(text, process.stderr.columns || 80, "       ") : [text];
}

/** Loads no more than the command needs: most of the time of a short one is Node reading programs. */
async function carryOut(command: CliCommand, out: Terminal): Promise<number> {
  switch (command.kind) {
    case "help":
      out.print(helpText(command.command));
      return exitStatus.withinBudget;
    case "version":
      out.print(toolVersion);
      return exitStatus.withinBudget;
    case "completion":
      out.print(completionScript(command.shell));
      return exitStatus.withinBudget;
    case "demo": {
      const { demo } = await import("./demo.ts");
      await demo({ out, packageDirectory: await packageDirectory(process.argv[1] ?? ""), environment: process.env, ...command });
      return exitStatus.withinBudget;
    }
    case "init": {
      const { init } = await import("./init.ts");
      await init(command, out);
      return exitStatus.withinBudget;
    }
    case "cost": {
      const { tellCost } = await import("./cost.ts");
      out.print(await tellCost(command, out));
      return exitStatus.withinBudget;
    }
    case "backtest": {
      const { tellBacktest } = await import("./backtest.ts");
      out.print(await tellBacktest(command, out));
      return exitStatus.withinBudget;
    }
    case "ratchet": {
      const { tellRatchet } = await import("./ratchet.ts");
      await tellRatchet(command, out);
      return exitStatus.withinBudget;
    }
    case "dashboard": {
      const { tellDashboard } = await import("./recorded-sizes.ts");
      out.print(await tellDashboard(command, out));
      return exitStatus.withinBudget;
    }
    case "check": {
      const { check } = await import("./check.ts");
      return await judged(await check(command, out), command, out);
    }
    case "given-images": {
      const { lookAtImages } = await import("./given-images.ts");
      return await judged(await lookAtImages(command, out), command, out);
    }
  }
}

async function judged(told: ToldReport, command: Output, out: Terminal): Promise<number> {
  await assertNotCancelled();
  const { tellReport } = await import("./told-report.ts");
  await tellReport(told, command, out);
  return told.report.red ? exitStatus.overBudget : exitStatus.withinBudget;
}
