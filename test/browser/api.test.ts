import { describe, expect, it } from "vitest";
import { contactNote } from "./support/note";
import { openRekindle } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";

describe("the interface for other plugins", () => {
	it("gives contacts, exchanges, the ranking, the week, what is owed and problems as plain data", async () => {
		const app = await openRekindle({ vault: SAMPLE, panel: false });
		const all = await app.ask((api) => ({
			version: api.version,
			contacts: api.contacts(),
			claire: api.contact("People/Claire Fontaine.md"),
			nobody: api.contact("Welcome.md"),
			interactions: api.interactions("People/Claire Fontaine.md"),
			reconnections: api.reconnections(),
			week: api.thisWeek(),
			owed: api.owed(),
			problems: api.problems(),
		}));
		expect(all.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(all.contacts.map(({ path }) => path)).toEqual(all.contacts.map(({ path }) => path).slice().sort());
		expect(all.claire).toMatchObject({ name: "Claire Fontaine", circle: "close", role: "Head of design" });
		expect(all.nobody).toBeNull();
		expect(all.interactions[0]).toEqual({
			day: "2026-01-10", sources: [{ kind: "meeting", path: "Meetings/2026-01-10 Coffee with Claire.md" }], channel: "coffee", gave: false, received: false,
			asked: false, from: "them",
		});
		expect(all.interactions.map(({ day }) => day)).toEqual(all.interactions.map(({ day }) => day).slice().sort().reverse());
		expect(all.reconnections).toHaveLength(all.contacts.length);
		expect(all.reconnections.at(-1)?.standing).toBe("untracked");
		expect(new Set(all.reconnections.map(({ standing }) => standing))).toEqual(new Set(["untracked", "on-track", "planned", "snoozed", "due", "dormant"]));
		expect(new Set(all.reconnections.flatMap(({ reasons }) => reasons.map(({ code }) => code)))).toEqual(new Set([
			"request", "promise", "thanks", "update", "birthday", "plan-deadline", "drifting", "goal-fit", "target", "only-messages",
			"only-asks", "dormant", "due", "no-exchange-known", "match", "bridge",
		]));
		expect(all.week).toMatchObject({ start: "2026-06-08", budget: 5, done: 3 });
		expect(all.owed[0]).toMatchObject({ kind: "request", path: "People/Lucas Ferrand.md" });
		expect(all.problems).toContainEqual({ path: "People/Beatrix Holm.md", property: "birthday", code: "not-a-birthday", value: "31/02/1980" });
	});

	it("looks ahead to another day, and refuses what is no day", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }, "- 2026-06-01 tea") }, panel: false });
		expect(await app.ask((api) => api.reconnections().map(({ standing }) => standing))).toEqual(["on-track"]);
		expect(await app.ask((api) => api.reconnections("2026-09-01").map(({ standing }) => standing))).toEqual(["due"]);
		expect(await app.ask((api) => {
			try {
				api.thisWeek("tomorrow");
				return "no";
			} catch (error) {
				return error instanceof RangeError;
			}
		})).toBe(true);
	});

	it("is frozen all through", async () => {
		const app = await openRekindle({ vault: SAMPLE, panel: false });
		const loose = await app.ask((api) => {
			const found: string[] = [];
			const look = (name: string, value: unknown): void => {
				if (typeof value !== "object" || value === null || value instanceof Promise) return;
				if (!Object.isFrozen(value)) found.push(name);
				for (const [key, part] of Object.entries(value)) look(`${name}.${key}`, part);
			};
			look("api", api);
			look("contacts", api.contacts());
			look("interactions", api.interactions("People/Claire Fontaine.md"));
			look("reconnections", api.reconnections());
			look("thisWeek", api.thisWeek());
			look("owed", api.owed());
			look("problems", api.problems());
			return found.slice(0, 5);
		});
		expect(loose).toEqual([]);
	});

	it("tells of changes until it is told to stop", async () => {
		const app = await openRekindle({ vault: { "Ada.md": contactNote({ circle: "close" }) }, panel: false });
		await app.ask((api) => {
			const heard: unknown[] = [];
			Object.assign(window, { heard, stop: api.onChange((change) => heard.push(change)) });
		});
		await app.write("Ben.md", contactNote({ circle: "inner" }));
		await app.write("Ada.md", contactNote({ circle: "wide" }));
		await app.write("Ben.md", null);
		await app.page.evaluate("stop()");
		await app.write("Cleo.md", contactNote({ circle: "wide" }));
		expect(await app.page.evaluate(() => Reflect.get(window, "heard") as unknown)).toEqual([
			{ added: ["Ben.md"], updated: [], removed: [] },
			{ added: [], updated: ["Ada.md"], removed: [] },
			{ added: [], updated: [], removed: ["Ben.md"] },
		]);
	});
});
