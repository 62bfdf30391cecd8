import { realpath } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { buildOptions } from "../../esbuild.config.mjs";
import { localDay } from "../../src/domain/day/calendar-day";
import { messagesFor } from "../../src/i18n";
import { NodeStore } from "../host/node-store";
import { startServer } from "../host/server";
import { makeSampleFolder } from "./make-sample-folder";
import { readArguments, type DemoArguments } from "./read-arguments";
import { readNetwork } from "./read-network";
import { tellWeek } from "./tell-week";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Builds the plugin and serves a vault with it on this machine alone, until it is interrupted. */
async function runDemo({ vault, port, language, dark }: DemoArguments): Promise<void> {
	const today = localDay(new Date());
	const messages = messagesFor(language);
	await build({ ...(buildOptions as BuildOptions), absWorkingDir: ROOT });
	const folder = vault === null ? await makeSampleFolder(today) : await realpath(vault);
	const server = await startServer(port);
	const address = server.addSession({
		options: {
			vaultName: path.basename(folder), texts: null, enable: "user", language, dark, phone: false, sidebarWidth: 320,
			showFiles: true, openNote: vault === null ? "Welcome.md" : null, viewMode: "preview", cold: false,
		},
		plugins: [ROOT],
		store: await NodeStore.open(folder),
	});
	const lines = tellWeek(await readNetwork(folder, today, messages), messages, today);
	process.stdout.write(`\n${lines.join("\n")}\n\nThe vault is ${folder}\nOpen ${address}\n(Ctrl+C ends it.)\n`);
	process.once("SIGINT", () => void server.close().then(() => process.exit(0)));
	process.once("SIGTERM", () => void server.close().then(() => process.exit(0)));
}

runDemo(readArguments(process.argv.slice(2))).catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
