import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Reason } from "../../src/domain/reconnections/reason";
import type { Standing } from "../../src/domain/reconnections/reconnection";
import { messagesFor } from "../../src/i18n";
import { day } from "../support/day";
import { sampleVault } from "../vaults/sample-vault";
import { writeVault } from "./make-sample-folder";
import { readArguments } from "./read-arguments";
import { readNetwork } from "./read-network";
import { tellWeek } from "./tell-week";

const TODAY = day("2026-06-11");

const STANDINGS: Readonly<Record<Standing, true>> = {
	"untracked": true, "on-track": true, "planned": true, "snoozed": true, "due": true, "dormant": true,
};
const REASONS: Readonly<Record<Reason["code"], true>> = {
	"request": true, "promise": true, "thanks": true, "update": true, "birthday": true, "plan-deadline": true, "drifting": true,
	"goal-fit": true, "target": true, "only-messages": true, "only-asks": true, "dormant": true, "due": true,
	"no-exchange-known": true, "match": true, "bridge": true,
};

describe("the sample vault", () => {
	let folder = "";

	beforeEach(async () => {
		folder = await mkdtemp(path.join(os.tmpdir(), "rekindle-sample-"));
		await writeVault(folder, sampleVault(TODAY));
	});

	afterEach(() => rm(folder, { recursive: true }));

	it("holds every standing, every reason and some problems", async () => {
		const contents = await readNetwork(folder, TODAY, messagesFor("en"));
		const everyone = contents.ranking.reconnections();
		expect(everyone.length).toBeGreaterThan(100);
		expect([...new Set(everyone.map(({ standing }) => standing))].sort()).toEqual(Object.keys(STANDINGS).sort());
		const codes = new Set(everyone.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
		expect(Object.keys(REASONS).filter((code) => !codes.has(code as Reason["code"]))).toEqual([]);
		expect(contents.problems().map(({ code }) => code)).toEqual(
			expect.arrayContaining(["not-a-birthday", "unknown-circle", "not-a-cadence", "future-last-contact", "unreadable-frontmatter"]),
		);
	});

	it.each(["en", "fr"] as const)("is told in the terminal, in %s", async (language) => {
		const messages = messagesFor(language);
		const [headline, ...people] = tellWeek(await readNetwork(folder, TODAY, messages), messages, TODAY);
		expect(headline).toBe(messages.panel.week.count(3, 5));
		expect(people.filter((line) => line.includes("✓"))).toHaveLength(3);
		expect(people.filter((line) => /○ .+: .+/.test(line))).toHaveLength(2);
	});

	it("is the same for the same day", () => {
		expect([...sampleVault(TODAY)]).toEqual([...sampleVault(TODAY)]);
		expect([...sampleVault(day("2026-06-12"))]).not.toEqual([...sampleVault(TODAY)]);
	});

	it("is written as it was made", async () => {
		const [[file, text] = ["", ""]] = [...sampleVault(TODAY)].filter(([name]) => name.endsWith("Claire Fontaine.md"));
		expect(await readFile(path.join(folder, file), "utf8")).toBe(text);
	});
});

describe("the demo's arguments", () => {
	it("take a folder, a port and a language", () => {
		expect(readArguments(["--vault", "/notes", "--port", "8080", "--language", "fr", "--dark"])).toEqual({
			vault: "/notes", port: 8080, language: "fr", dark: true,
		});
	});

	it.each([[["--port", "many"]], [["--language", "de"]], [["--folder", "x"]]])("refuse %j", (words) => {
		expect(() => readArguments(words)).toThrow();
	});
});
