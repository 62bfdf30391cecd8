import { parseArgs } from "node:util";

/** What the demo is asked to do. */
export interface DemoArguments {
	/** A folder of the user's own, or null for the sample vault. */
	readonly vault: string | null;
	readonly port: number;
	readonly language: "en" | "fr";
	readonly dark: boolean;
}

/** Reads the words after `npm run demo --`; throws with what is wrong. */
export function readArguments(words: readonly string[]): DemoArguments {
	const { values } = parseArgs({
		args: [...words],
		options: {
			vault: { type: "string" },
			port: { type: "string", default: "0" },
			language: { type: "string", default: (process.env["LANG"] ?? "").startsWith("fr") ? "fr" : "en" },
			dark: { type: "boolean", default: false },
		},
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port wants a number, not ${values.port}.`);
	if (values.language !== "en" && values.language !== "fr") throw new Error("--language is en or fr.");
	return { vault: values.vault ?? null, port, language: values.language, dark: values.dark };
}
