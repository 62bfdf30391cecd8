import obsidianmd from "eslint-plugin-obsidianmd";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** What each layer may not import, type-only imports included. test/architecture.test.ts checks the run-time graph. */
const FORBIDDEN = {
	domain: ["vault", "ui", "commands", "settings", "i18n", "api", "main"],
	i18n: ["domain", "vault", "ui", "commands", "settings", "api", "main"],
	vault: ["ui", "commands", "settings", "i18n", "api", "main"],
	ui: ["vault", "commands", "settings", "api", "main"],
	settings: ["vault", "ui", "commands", "api", "main"],
	api: ["vault", "ui", "commands", "settings", "i18n", "main"],
	commands: ["api", "main"],
};
const WITHOUT_APP = ["domain", "i18n", "api"];

const layerRules = Object.entries(FORBIDDEN).map(([layer, others]) => ({
	files: [`src/${layer}/**/*.{ts,tsx}`],
	rules: {
		"no-restricted-imports": ["error", {
			patterns: [
				{
					group: others.flatMap((other) => [`**/../${other}`, `**/../${other}/**`]),
					message: `${layer} may not know this layer: take what you need as an argument or a port.`,
				},
				...(WITHOUT_APP.includes(layer)
					? [{ group: ["obsidian", "moment", "node:*"], message: "Take plain data. Read it in src/vault and pass it in." }]
					: []),
			],
		}],
	},
}));

export default defineConfig([
	{ ignores: ["main.js", "coverage/", "dist/", ".cache/", "node_modules/", "**/*.png"] },
	{ linterOptions: { reportUnusedDisableDirectives: "error" } },
	...obsidianmd.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ["*.mjs", "*.config.ts"] },
				tsconfigRootDir: import.meta.dirname,
			},
		},
	},
	{
		// Build and tests run in Node and drive a browser: the rules for plugin code are not theirs.
		files: ["test/**/*.{ts,tsx}", "*.mjs", "*.config.ts"],
		extends: [tseslint.configs.recommended],
		rules: {
			...Object.fromEntries(Object.keys(obsidianmd.rules).map((rule) => [`obsidianmd/${rule}`, "off"])),
			...Object.fromEntries(
				["no-unsafe-assignment", "no-unsafe-member-access", "no-unsafe-call", "no-unsafe-return", "no-unsafe-argument",
					"no-deprecated", "require-await"].map((rule) => [`@typescript-eslint/${rule}`, "off"]),
			),
			"no-undef": "off",
			"no-console": "off",
			"no-restricted-globals": "off",
			"import/no-extraneous-dependencies": "off",
			"import/no-nodejs-modules": "off",
		},
	},
	...layerRules,
	{
		files: ["src/domain/**/*.ts"],
		rules: {
			"no-restricted-globals": ["error", "window", "document", "activeDocument", "moment", "app", "console", "localStorage"],
			"no-restricted-syntax": ["error",
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take today as a parameter." },
				{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Take now as a parameter." },
				{ selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Take the choice as a parameter." },
			],
		},
	},
]);
