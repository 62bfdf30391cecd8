import { defineConfig } from "vitest/config";

/** Every rule about days must hold on both sides of the date line and through daylight saving. */
const ZONES = ["America/Los_Angeles", "Europe/Paris", "Pacific/Auckland"];
/** Tests that days have little to do with run in one zone, the last. */
const ANYWHERE = ["test/{settings,ui}/**", "test/domain/{text,questions,messages,matches,network,goals,insights}/**"];
/** They change nothing outside themselves, so that many may share what has been loaded: most of their time went into loading. */
const PURE = ["test/{domain,vault,i18n,settings,api}/**/*.test.ts"];
/** They stand in for the app and for a page, each in a world of its own. */
const STAGED = ["test/{commands,ui,main}/**/*.test.{ts,tsx}"];

const leftOut = (zone: string): string[] => ["**/node_modules/**", ...(zone === ZONES.at(-1) ? [] : ANYWHERE)];

export default defineConfig({
	test: {
		projects: [
			...ZONES.flatMap((zone) => [
				{ test: { name: `unit ${zone}`, include: PURE, exclude: leftOut(zone), isolate: false, env: { TZ: zone }, testTimeout: 60_000 } },
				{ test: { name: `staged ${zone}`, include: STAGED, exclude: leftOut(zone), env: { TZ: zone }, testTimeout: 60_000 } },
			]),
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
