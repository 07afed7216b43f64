import { userError } from "../../failure.ts";

/** Throws a UserError on Windows, where nothing of this was ever tried: it has neither process groups nor the flags that keep a link from being followed. */
export function assertSupported(platform: NodeJS.Platform): void {
  if (platform === "win32") throw userError("system-not-supported", { system: "Windows" });
}
