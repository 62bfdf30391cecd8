import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkNamed, nameAsLink, promiseAsTask } from "../../../src/domain/notes/follow-through-lines";
import { day } from "../../support/day";

const NOTHING = { to: "", byThem: false, due: null };
const DUE = day("2026-06-18");

describe("a promise as a task", () => {
	it.each([
		["- send the report", "- [ ] [[Anna]]: send the report 📅 2026-06-18"],
		["\t* send the report  ", "\t* [ ] [[Anna]]: send the report 📅 2026-06-18  "],
		["1. send it", "1. [ ] [[Anna]]: send it 📅 2026-06-18"],
		["> - send it", "> - [ ] [[Anna]]: send it 📅 2026-06-18"],
		["send it", "- [ ] [[Anna]]: send it 📅 2026-06-18"],
		["- [ ] send it", "- [ ] [[Anna]]: send it 📅 2026-06-18"],
		["- [/] send it", "- [/] [[Anna]]: send it 📅 2026-06-18"],
		["- [ ] [[Anna]]: send it", "- [ ] [[Anna]]: send it 📅 2026-06-18"],
		["- [ ] send it ➕ 2026-06-01", "- [ ] [[Anna]]: send it ➕ 2026-06-01 📅 2026-06-18"],
		["- [ ] send it 📅 2026-06-12 ^id1", "- [ ] [[Anna]]: send it 📅 2026-06-18 ^id1"],
		["- [ ] send it [due:: 2026-06-12]", "- [ ] [[Anna]]: send it [due:: 2026-06-18]"],
		["- [ ] send it [created:: 2026-06-01]", "- [ ] [[Anna]]: send it [created:: 2026-06-01] [due:: 2026-06-18]"],
		["- send it ^id1", "- [ ] [[Anna]]: send it 📅 2026-06-18 ^id1"],
		["- 'send' \"it\" <b>now</b>", "- [ ] [[Anna]]: 'send' \"it\" <b>now</b> 📅 2026-06-18"],
	])("%j becomes %j", (line, task) => {
		expect(promiseAsTask(line, { to: "[[Anna]]:", byThem: false, due: DUE })).toBe(task);
	});

	it("says what is waited for, and what is no longer", () => {
		expect(promiseAsTask("- her deck 📅 2026-06-18", { ...NOTHING, byThem: true, due: DUE })).toBe("- [ ] her deck #waiting 📅 2026-06-18");
		expect(promiseAsTask("- [ ] #waiting her deck", { ...NOTHING, byThem: true })).toBe("- [ ] #waiting her deck");
		expect(promiseAsTask("- [ ] her deck #waiting", NOTHING)).toBe("- [ ] her deck");
	});

	it("takes a due day away", () => {
		expect(promiseAsTask("- [ ] send it 📅 2026-06-12 ⏫", NOTHING)).toBe("- [ ] send it ⏫");
		expect(promiseAsTask("- [ ] send it (due:: 2026-06-12)", NOTHING)).toBe("- [ ] send it");
		expect(promiseAsTask("- [ ] send it #waiting 📅 2026-06-12, or so", { ...NOTHING, byThem: true })).toBe("- [ ] send it #waiting , or so");
		expect(promiseAsTask("- [ ] send  it  📅 2026-06-12 (due:: 2026-06-12) ^id", NOTHING)).toBe("- [ ] send  it ^id");
	});

	it.each([" ", "\t", "(due:: ", "📅 ", "#waiting "])("soon knows a line full of %j", (part) => {
		const line = `- [ ] ${part.repeat(100_000)}x`;
		expect(promiseAsTask(line, NOTHING)).toContain("x");
		expect(promiseAsTask(line, { ...NOTHING, byThem: true, due: DUE })).toContain("#waiting");
	});

	it("changes nothing the second time", () => {
		const text = fc.string({ unit: fc.constantFrom("a", " ", "#", "📅", "2026-06-12", "[", "]", "^x", "-", "\t", "⏫", "#waiting") });
		fc.assert(fc.property(text, fc.boolean(), fc.boolean(), (line, byThem, isDue) => {
			// A tag between a mark and its day is nothing one writes.
			fc.pre(!/📅\s*(?:#waiting\s*)+/u.test(line));
			const task = { to: "[[Anna]]:", byThem, due: isDue ? DUE : null };
			const once = promiseAsTask(line, task);
			expect(promiseAsTask(once, task)).toBe(once);
			expect(once).toContain("[[Anna]]:");
		}));
	});
});

describe("a name as a link", () => {
	it.each([
		["- Lou Garnier", "Lou Garnier", "- [[Lou Garnier]]"],
		["- Lou Garnier, head of data", "Lou Garnier", "- [[Lou Garnier]], head of data"],
		["\t- [ ] Lou Garnier (Acme)", "Lou Garnier", "\t- [ ] [[Lou Garnier]] (Acme)"],
		["- **Lou Garnier**: data", "Lou Garnier", "- **[[Lou Garnier]]**: data"],
		["- [[Lou]] of Acme", "Lou", "- [[Lou Garnier]] of Acme"],
		["- [[People/Lou|Loulou]] of Acme", "Loulou", "- [[Lou Garnier]] of Acme"],
		["- [Lou](Lou.md)", "Lou", "- [[Lou Garnier]]"],
		["- [[Lou Garnier]], data", "Lou Garnier", "- [[Lou Garnier]], data"],
		["- [Lou](https://example.com/Lou) of Acme", "Lou", "- [Lou](https://example.com/Lou) of Acme [[Lou Garnier]]"],
		["- L**o**u ^id", "Lou", "- L**o**u [[Lou Garnier]] ^id"],
		["Lou Garnier", "Lou Garnier", "[[Lou Garnier]]"],
	])("%j, %j becomes %j", (line, name, linked) => {
		expect(nameAsLink(line, name, "[[Lou Garnier]]")).toBe(linked);
		expect(nameAsLink(linked, name, "[[Lou Garnier]]")).toBe(linked);
	});
});

it.each([
	["Lou Garnier", "Lou Garnier", "[[Lou Garnier]]"],
	["People/Lou Garnier", "Lou Garnier", "[[People/Lou Garnier|Lou Garnier]]"],
	["Lou Lu Garnier", "Lou \"Lu\" Garnier", "[[Lou Lu Garnier|Lou \"Lu\" Garnier]]"],
	["Lou", "Lou [x]|y", "[[Lou|Lou x y]]"],
	["x", "<% x %> <b>", "[[x|< % x % > &lt;b>]]"],
	["Lou", "  ", "[[Lou]]"],
])("links %j as %j: %j", (target, name, link) => {
	expect(linkNamed(target, name)).toBe(link);
});
