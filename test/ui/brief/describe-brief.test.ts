import { describe, expect, it } from "vitest";
import type { Brief } from "../../../src/domain/brief/brief";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import type { Channel } from "../../../src/domain/interactions/channel";
import { messagesFor } from "../../../src/i18n";
import { chartOf } from "../../../src/ui/brief/brief-chart";
import { type BriefView, describeBrief } from "../../../src/ui/brief/describe-brief";
import { aBrief } from "../../support/brief-builder";
import { aContact } from "../../support/contact-builder";
import { day } from "../../support/day";

const TODAY = day("2026-06-11");
const EN = messagesFor("en");
const LOG = { kind: "log", path: "People/Claire Fontaine.md", line: 3 } as const;

function viewOf(given: Partial<Brief> = {}, network: Brief["balance"] | null = null): BriefView {
	return describeBrief(aBrief(given), { messages: EN, today: TODAY, circles: DEFAULT_CIRCLES, network });
}

function linesOf(given: Partial<Brief>, network: Brief["balance"] | null = null): Readonly<Record<string, readonly (string | null)[]>> {
	return Object.fromEntries(viewOf(given, network).blocks.map(({ id, lines }) => [id, lines.flatMap(({ text, detail }) => [text, detail])]));
}

describe("a brief as it is drawn", () => {
	it("of someone nothing is known of has no empty part, and says so kindly", () => {
		expect(viewOf()).toMatchObject({ name: "Claire Fontaine", role: "", memories: [], blocks: [], isBlank: true });
	});

	it("counts the user's own goal as nothing known of the tie", () => {
		const ambition = { goal: "Lead a team", path: "Goals/Lead.md", line: 3, news: "second interview" };
		const view = viewOf({ ambition });
		expect(view.isBlank).toBe(true);
		expect(view.blocks.map(({ id }) => id)).toEqual(["goal"]);
	});

	it("says what is worth asking where the note is silent on what they look for, and counts that as nothing known", () => {
		const view = viewOf({ contact: aContact({ role: "Head of design" }) });
		expect(view.blocks).toMatchObject([{ id: "needs", lines: [{ text: EN.brief.askSeeks, detail: "In this role, often influence, talent, peers to compare notes with" }] }]);
		expect(view.isBlank).toBe(true);
		const known = { contact: aContact({ role: "Head of design", seeks: ["researchers"] }), seeks: [{ text: "researchers", fits: null }] };
		expect(linesOf(known)).toMatchObject({ needs: ["Researchers", null] });
	});

	it("says circle, status, relationship and tone", () => {
		const { facts } = viewOf({
			contact: aContact({ circle: "close", status: "paused" }), register: "fr-vous",
			beginning: { ...aBrief().beginning, relationships: ["former-colleague", "friend"] },
		});
		expect(facts.map(({ text, distance }) => [text, distance])).toEqual([
			["Close", 0.25], ["Paused", null], ["Former colleague, friend", null], ["French, vous", null],
		]);
	});

	it("tells days from today, those long past by their month, and leads each line to its place", () => {
		const exchanges = [
			{ day: day("2026-01-10"), channel: "coffee" as const, source: LOG, text: "her team is moving" },
			{ day: day("2025-11-02"), channel: null, source: { kind: "last-contact", path: "People/Claire Fontaine.md", line: null } as const, text: "" },
		];
		expect(linesOf({ exchanges })).toEqual({ last: ["Coffee, 5 months ago", "Her team is moving", "Exchange, November 2025", null] });
		expect(viewOf({ exchanges }).blocks[0]?.lines.map(({ path, line }) => [path, line])).toEqual([
			["People/Claire Fontaine.md", 3], ["People/Claire Fontaine.md", null],
		]);
	});

	it("puts what is near in words of a due row", () => {
		const own = { text: "", path: "People/Claire Fontaine.md", line: null };
		expect(linesOf({
			occasions: [
				{ kind: "birthday", day: day("2026-06-14"), channel: null, age: 42, ...own },
				{ kind: "plan", day: day("2026-06-16"), channel: "coffee", age: null, ...own },
				{ kind: "meeting", day: day("2026-06-17"), channel: "video", age: null, ...own },
				{ kind: "organization", day: day("2026-06-20"), channel: null, age: null, text: "summer party", path: "Orgs/Halden.md", line: 4 },
			],
		})).toEqual({
			occasions: ["Turns 42 on Sunday, in 3 days", null, "You planned a coffee by Tuesday", null, "Planned: video call on Wednesday", null, "Halden: summer party, on 20 June", null],
		});
	});

	it("recalls how they met below, and not as a memory", () => {
		const met = { kind: "met", path: "People/Claire Fontaine.md", line: null, text: "at the reunion", day: null } as const;
		const view = viewOf({ memories: [met], beginning: { ...aBrief().beginning, met: "at the reunion" } });
		expect(view.memories).toEqual([]);
		expect(view.blocks.map(({ id, lines }) => [id, lines[0]?.text])).toEqual([["met", "At the reunion"]]);
	});

	it.each([
		[{ gave: 1, received: 2, asked: 0 }, "Given once, received twice, nothing asked"],
		[{ gave: 0, received: 0, asked: 5 }, "Nothing given, nothing received, asked 5 times"],
	])("tells the balance %j, with everyone's beside when it is known", (balance, sentence) => {
		expect(linesOf({ balance })).toEqual({ balance: [sentence, null] });
		expect(linesOf({ balance }, { gave: 30, received: 12, asked: 4 })).toEqual({
			balance: [sentence, "With everyone: given 30, received 12, asked 4"],
		});
	});

	it("says first when the last exchanges were asks", () => {
		const reconnection = { reasons: [{ code: "only-asks" }] } as unknown as Brief["reconnection"];
		const [first] = linesOf({ reconnection, balance: { gave: 0, received: 0, asked: 3 } })["balance"] ?? [];
		expect(first).toBe(EN.reasons["only-asks"]());
	});
});

describe("the chart of two years", () => {
	const months = (...exchanges: readonly (readonly [string, Channel | null])[]): Pick<Brief, "months"> =>
		({ months: exchanges.map(([on, channel]) => ({ day: day(on), channel })) });

	it("counts each month by whether people met, this month last", () => {
		const chart = chartOf(aBrief(months(["2026-06-01", "coffee"], ["2026-06-01", "email"], ["2024-07-30", null], ["2024-06-30", "call"])), EN, TODAY);
		expect(chart?.months).toHaveLength(24);
		expect(chart?.months[23]).toEqual({ inPerson: 1, others: 1 });
		expect(chart?.months[0]).toEqual({ inPerson: 0, others: 1 });
		expect(chart?.labels).toEqual(["July 2024", "July 2025", "June"]);
		expect(chart?.sentence).toBe("Exchanges by month over two years: 1 in person, 2 in other ways");
	});

	it("says since when it has been quiet", () => {
		const chart = chartOf(aBrief(months(["2026-01-10", "coffee"], ["2025-11-10", "lunch"], ["2025-10-10", "call"])), EN, TODAY);
		expect(chart?.sentence).toBe("Exchanges by month over two years: 2 in person, 1 in other ways; none since January");
	});

	it("is not drawn for a few exchanges", () => {
		expect(chartOf(aBrief(months(["2026-01-10", "coffee"], ["2025-11-10", "lunch"])), EN, TODAY)).toBeNull();
	});
});
