import { defineConfig } from "vitest/config";

/** Every rule about days must hold on both sides of the date line and through daylight saving. */
const ZONES = ["America/Los_Angeles", "Europe/Paris", "Pacific/Auckland"];
const PURE = ["test/{domain,vault,i18n,settings,api,commands,ui,main}/**/*.test.{ts,tsx}"];

export default defineConfig({
	test: {
		projects: [
			...ZONES.map((zone) => ({
				test: { name: `unit ${zone}`, include: PURE, env: { TZ: zone }, testTimeout: 60_000 },
			})),
			{ test: { name: "house", include: ["test/*.test.ts"], testTimeout: 60_000 } },
			{ test: { name: "host", include: ["test/host/**/*.test.ts", "test/demo/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } },
			{
				test: {
					name: "browser",
					include: ["test/browser/**/*.test.ts"],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
		],
	},
});
