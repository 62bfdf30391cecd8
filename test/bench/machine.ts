import { cpus, totalmem, type } from "node:os";
import process from "node:process";

/** What the figures were taken on, in one sentence; nothing that tells whose machine it is. */
export function describeMachine(browserVersion: string, day: string): string {
	const cores = cpus();
	const model = (cores[0]?.model ?? "unknown processor").replace(/\s+/g, " ").trim();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${model}, ${cores.length} cores, ${memory} GB of memory, ${type()}; Chromium ${browserVersion}, Node ${process.versions.node}; ${day}.`;
}
