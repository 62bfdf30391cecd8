import type { Brief } from "../../domain/brief/brief";
import type { Circle } from "../../domain/contacts/circle";
import { suggestSeeks } from "../../domain/contacts/suggest-seeks";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { Balance } from "../../domain/interactions/balance";
import type { BriefPart } from "../../domain/notes/meeting-note-facts";
import type { Messages } from "../../i18n";
import { circleWord } from "../../i18n/circle-word";
import type { IconMeaning } from "../parts/icon-names";
import { sayReason } from "../parts/say-reason";
import { type BriefChart, chartOf } from "./brief-chart";
import { hasBalance } from "./brief-session";
import { capital } from "../../i18n/capital";
import { type BriefLine, SAY_PART, sayRelationships, sayRole, sayTone } from "./say-brief";

/** A word on the tie below the name: with a picture, or with the orbit of a circle. */
export interface BriefFact {
	readonly text: string;
	readonly icon: IconMeaning | null;
	/** From 0, the innermost circle, to 1; null for no orbit. */
	readonly distance: number | null;
	readonly dashed: boolean;
}

/** A part of the brief under its title. */
export interface BriefBlock {
	readonly id: keyof Messages["brief"]["blocks"];
	readonly aside: string | null;
	readonly lines: readonly BriefLine[];
	readonly chart: BriefChart | null;
}

/** A brief as it is drawn. */
export interface BriefView {
	readonly name: string;
	readonly path: string;
	readonly role: string;
	readonly facts: readonly BriefFact[];
	/** To be shown one at a time. */
	readonly memories: readonly BriefLine[];
	/** Those that have something to say. */
	readonly blocks: readonly BriefBlock[];
	/** Whether nothing is known of the tie. */
	readonly isBlank: boolean;
}

/** What a brief is drawn with. */
export interface BriefSurroundings {
	readonly messages: Messages;
	readonly today: CalendarDay;
	/** From the innermost. */
	readonly circles: readonly Circle[];
	/** The balance over all contacts; null while it is not known. */
	readonly network: Balance | null;
}

/** Which parts stand under which title, in order. */
const BLOCKS: readonly (readonly [id: BriefBlock["id"], parts: readonly BriefPart[]])[] = [
	["met", ["met"]], ["last", ["last"]], ["owed", ["owed"]], ["needs", ["seeks", "offers"]], ["goal", ["goal"]], ["open", ["open"]],
	["occasions", ["occasions"]],
];

/** A brief in words. */
export function describeBrief(brief: Brief, around: BriefSurroundings): BriefView {
	const { messages, today } = around;
	const telling = { messages, today, lasting: false };
	const memories = SAY_PART.memories({ ...brief, memories: brief.memories.filter(({ kind }) => kind !== "met") }, telling);
	const ideas = seekIdeas(brief, messages);
	const blocks = BLOCKS.map(([id, parts]): BriefBlock => ({
		id,
		aside: id === "last" && brief.usualDays !== null ? messages.brief.usually(brief.usualDays) : null,
		lines: [...(id === "needs" ? ideas : []), ...parts.flatMap((part) => SAY_PART[part](brief, telling)).map(withCapital)],
		chart: id === "last" ? chartOf(brief, messages, today) : null,
	}));
	const told = [...blocks, balanceBlock(brief, around)].filter(({ lines }) => lines.length > 0);
	return {
		name: brief.contact.name,
		path: brief.contact.path,
		role: sayRole(brief, messages),
		facts: factsOf(brief, around),
		memories,
		blocks: told,
		// The user's own goal says nothing of the tie, nor does what anyone in a role may look for.
		isBlank: memories.length === 0 && told.every(({ id, lines }) => id === "goal" || lines.every((line) => ideas.includes(line))),
	};
}

/** Where the note does not say what they are looking for: that it is worth asking, and what people in their role often do. */
function seekIdeas({ contact: { path, role, seeks } }: Brief, { brief, words }: Messages): readonly BriefLine[] {
	const ideas = seeks.length > 0 ? [] : suggestSeeks(role);
	if (ideas.length === 0) return [];
	return [{ icon: "search", text: brief.askSeeks, detail: brief.oftenSought(ideas.map((idea) => words.seekIdeas[idea])), path, line: null }];
}

function withCapital(line: BriefLine): BriefLine {
	return line.detail === null ? line : { ...line, detail: capital(line.detail) };
}

function factsOf(brief: Brief, { messages, circles }: BriefSurroundings): readonly BriefFact[] {
	const { circle: id, status } = brief.contact;
	const place = circles.findIndex((circle) => circle.id === id);
	const circle = circles[place];
	const fact = (icon: IconMeaning, text: string): BriefFact => ({ icon, text, distance: null, dashed: false });
	const facts: BriefFact[] = [];
	if (circle !== undefined) {
		const distance = circles.length < 2 ? 0 : place / (circles.length - 1);
		facts.push({ text: circleWord(circle, messages), icon: null, distance, dashed: circle.cadence === null });
	}
	if (status !== "active") facts.push(fact("paused", messages.words.statuses[status]));
	const relationships = sayRelationships(brief, messages);
	if (relationships !== "") facts.push(fact("meeting", capital(relationships)));
	const tone = sayTone(brief, messages);
	return tone === "" ? facts : [...facts, fact("tone", tone)];
}

/** What was given and received; where the last exchanges were asks, that first. */
function balanceBlock({ balance, contact: { path }, reconnection }: Brief, { messages, today, network }: BriefSurroundings): BriefBlock {
	const { brief } = messages;
	const asks = reconnection?.reasons.find(({ code }) => code === "only-asks");
	const lines: BriefLine[] = [];
	if (asks !== undefined) lines.push({ icon: "asks", text: sayReason(asks, messages, today), detail: null, path, line: null });
	if (hasBalance(balance)) {
		const everyone = network === null ? null : capital(brief.network(network.gave, network.received, network.asked));
		lines.push({ icon: "balance", text: brief.balance(balance.gave, balance.received, balance.asked), detail: everyone, path, line: null });
	}
	return { id: "balance", aside: null, lines, chart: null };
}
