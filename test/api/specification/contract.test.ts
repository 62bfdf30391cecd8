import { describe, expect, it } from "vitest";
import type { ApiChange, RekindleApi } from "../../../src/api/rekindle-api";
import { apiOf, openVault, type OpenVault } from "../support/open-vault";
import { contact, meeting, note } from "../support/notes";

const NOTES = {
	"Ann.md": contact("circle: inner\nlast-contact: 2026-04-13\naliases: [Annie]", "## Log\n- 2026-04-01 lunch\n- [ ] send it 📅 2026-05-14"),
	"Bob.md": contact("circle: galaxy"), "Zoé.md": contact("circle: wide\nlast-contact: 2026-01-01"), "Me.md": note("type: me"),
	"M.md": meeting("2026-05-02", "contacts: [\"[[Zoé]]\"]\nthanked: false"),
};

describe("the shape of the answers", () => {
	it("is what the interface promises, no more and no less", async () => {
		const api = await apiOf(NOTES);
		const keys = (value: object | undefined): readonly string[] => Object.keys(value ?? {}).sort();
		expect(typeof api.version).toBe("string");
		await expect(api.ready).resolves.toBeUndefined();
		expect(keys(api.interactions("Ann.md")[0])).toEqual(["asked", "channel", "day", "from", "gave", "received", "sources"]);
		expect(keys(api.interactions("Ann.md")[0]?.sources[0])).toEqual(["kind", "path"]);
		expect(keys(api.reconnections()[0])).toEqual(
			["circle", "due", "last", "name", "path", "planned", "ratio", "reasons", "score", "standing"],
		);
		expect(keys(api.thisWeek())).toEqual(["budget", "done", "items", "start"]);
		expect(keys(api.thisWeek().items[0])).toEqual(["done", "path", "reasons"]);
		expect(keys(api.owed()[0])).toEqual(["contacts", "due", "kind", "path", "text"]);
		expect(keys(api.problems()[0])).toEqual(["code", "path", "property", "value"]);
	});

	it("is plain data that cannot be changed, and survives being made into text", async () => {
		const api = await apiOf(NOTES);
		const answers = [
			api.contacts(), api.contact("Ann.md"), api.interactions("Ann.md"), api.reconnections(), api.thisWeek(), api.owed(), api.problems(),
		];
		for (const answer of answers) {
			expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
			expectFrozen(answer);
		}
		expectFrozen(api);
	});

	it("has every contact, and nobody else", async () => {
		const api = await apiOf(NOTES);
		expect(api.contacts().map(({ path }) => path)).toEqual(["Ann.md", "Bob.md", "Zoé.md"]);
		expect(api.reconnections().map(({ path, name, circle, standing }) => [path, name, circle, standing])).toEqual([
			["Ann.md", "Ann", "inner", "due"], ["Zoé.md", "Zoé", "wide", "on-track"], ["Bob.md", "Bob", null, "untracked"],
		]);
		expect([api.contact("Me.md"), api.contact("M.md"), api.contact("Nobody.md")]).toEqual([null, null, null]);
	});

	it("refuses a day that is none", async () => {
		const api = await apiOf({});
		expect(() => api.reconnections("2026-02-30")).toThrow(RangeError);
		expect(() => api.thisWeek("soon")).toThrow(RangeError);
		expect(() => api.owed("")).toThrow(RangeError);
	});
});

function expectFrozen(value: unknown): void {
	if (typeof value !== "object" || value === null || value instanceof Promise) return;
	expect(Object.isFrozen(value)).toBe(true);
	for (const part of Object.values(value)) expectFrozen(part);
}

describe("the ranked order", () => {
	it("is by score, then the earlier due day, then path, with the untracked last whatever their score", async () => {
		const api = await apiOf({
			"A.md": contact("", "- [ ] a #request"), "B.md": contact("circle: wide\nlast-contact: 2025-05-13"),
			"C.md": contact("circle: wide\nadded: 2020-01-01"), "D.md": contact("circle: wide\nadded: 2020-01-01"),
			"E.md": contact("circle: inner\nlast-contact: 2026-05-01"), "F.md": contact("circle: inner"), "G.md": contact("status: paused\ncircle: inner"),
		});
		const order = api.reconnections().map(({ path }) => path);
		expect([order[0], order.slice(1, 4).sort(), order[4], order.slice(5)]).toEqual(["F.md", ["B.md", "C.md", "D.md"], "E.md", ["A.md", "G.md"]]);
		// Of a score of 1 each, B is due on 13 May 2026 and the two others in 2020.
		expect(order.indexOf("B.md")).toBe(3);
	});
});

describe("changes", () => {
	it("are told by the paths of the contacts whom they touch, until nobody listens", async () => {
		const vault = await openVault(NOTES);
		const heard = listen(vault.api);
		await vault.write("Cy.md", contact());
		expect(heard.take()).toEqual({ added: ["Cy.md"], updated: [], removed: [] });
		await vault.write("N.md", meeting("2026-05-12", "contacts: [Ann, Cy]"));
		expect(heard.take()).toEqual({ added: [], updated: ["Ann.md", "Cy.md"], removed: [] });
		await vault.write("Shopping.md", "- [ ] bread\n");
		expect(heard.take()).toEqual({ added: [], updated: [], removed: [] });
		await vault.remove("Cy.md");
		expect(heard.take()).toMatchObject({ added: [], removed: ["Cy.md"] });
		await vault.write("Bob.md", "no contact any more\n");
		expect(heard.take()).toEqual({ added: [], updated: [], removed: ["Bob.md"] });
		heard.stop();
		await vault.write("Dee.md", contact());
		expect(heard.take()).toEqual({ added: [], updated: [], removed: [] });
	});

	it("of a note's path take the contact along", async () => {
		const vault = await openVault(NOTES);
		const heard = listen(vault.api);
		await vault.rename("Bob.md", "People/Bob.md");
		expect(heard.take()).toEqual({ added: ["People/Bob.md"], updated: [], removed: ["Bob.md"] });
		expect(vault.api.contacts().map(({ path }) => path)).toEqual(["Ann.md", "People/Bob.md", "Zoé.md"]);
	});

	it("reach all people of a meeting that becomes a crowd", async () => {
		const names = Array.from({ length: 13 }, (_, index) => `P${String(index + 10)}`);
		const people = Object.fromEntries(names.slice(1).map((name) => [`${name}.md`, contact()]));
		const vault = await openVault({ ...people, "M.md": meeting("2026-05-12", `contacts: [${names.join(", ")}]`) });
		expect(vault.api.thisWeek().done).toBe(12);
		await vault.write("P10.md", contact());
		expect(vault.api.thisWeek().done).toBe(0);
		await vault.remove("P22.md");
		expect(vault.api.thisWeek().done).toBe(12);
	});

	it("are in the answers at once", async () => {
		const vault: OpenVault = await openVault(NOTES);
		await vault.write("N.md", meeting("2026-05-12", "contacts: [Annie]"));
		expect(vault.api.interactions("Ann.md").map(({ day }) => day)).toEqual(["2026-05-12", "2026-04-13", "2026-04-01"]);
		expect(vault.api.reconnections().find(({ path }) => path === "Ann.md")).toMatchObject({ standing: "on-track", due: "2026-06-11" });
		expect(vault.api.thisWeek().done).toBe(1);
		await vault.write("Ann.md", contact("aliases: [Anna]"));
		expect(vault.api.interactions("Ann.md")).toEqual([]);
		expect(vault.api.problems().map(({ code }) => code)).toEqual(["unknown-circle", "meeting-without-contact"]);
	});
});

/** Gathers what is told; `take` gives what came since it was last asked, in order. */
function listen(api: RekindleApi): { take(): ApiChange; stop(): void } {
	let changes: ApiChange[] = [];
	const stop = api.onChange((change) => {
		expectFrozen(change);
		changes.push(change);
	});
	const all = (kind: keyof ApiChange): string[] => changes.flatMap((change) => change[kind]).sort();
	return {
		stop,
		take: () => {
			const taken = { added: all("added"), updated: all("updated"), removed: all("removed") };
			changes = [];
			return taken;
		},
	};
}
