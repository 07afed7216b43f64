// Loaded before the action (node --import): writes the most memory that its process ever had, in bytes, to the file that
// PEAK_MEMORY_FILE names. Nothing in the action knows of it.
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024)));
