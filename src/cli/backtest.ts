import { inputDefaults } from "../generated/input-defaults.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { backtest } from "../dashboard/backtest.ts";
import { parseBudget } from "../inputs/inputs.ts";
import { renderBacktest } from "../report/text/backtest.ts";
import type { BacktestCommand } from "./command-line.ts";
import { readDashboard } from "./recorded-sizes.ts";

/** What thresholds would have said of the recorded sizes, as text or JSON. */
export async function tellBacktest({ raw, isJson, ...place }: BacktestCommand, out: Terminal): Promise<string> {
  const budget = parseBudget({ ...inputDefaults, ...raw });
  const { images } = await readDashboard(
    { ...place, repository: null, serverUrl: "https://github.com", spikeAt: budget.warnAt },
    out,
  );
  const told = backtest(images, budget);
  return isJson ? JSON.stringify(told, null, 2) : renderBacktest(told);
}
