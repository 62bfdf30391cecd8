import type { Brief, BriefOccasion } from "../../domain/brief/brief";
import { displayNameOf } from "../../domain/contacts/reference";
import type { BriefPart } from "../../domain/notes/meeting-note-facts";
import type { Owed } from "../../domain/reconnections/owed";
import type { Messages } from "../../i18n";
import type { IconMeaning } from "../parts/icon-names";
import { noteName, sayOwed } from "../parts/say-reason";
import { capital } from "../../i18n/capital";

/** A line of a brief in words, and where it leads. */
export interface BriefLine {
	readonly icon: IconMeaning;
	readonly text: string;
	/** What is said of it; null when there is nothing. */
	readonly detail: string | null;
	readonly path: string;
	/** From 0; null for the whole note. */
	readonly line: number | null;
}

/** How a brief is told. */
export interface Telling {
	readonly messages: Messages;
	readonly today: string;
	/** Whether it is read on other days as well: then days are told by their dates, and not from today. */
	readonly lasting: boolean;
}

type Say = (brief: Brief, telling: Telling) => readonly BriefLine[];

/** Each part of a brief in words; a part of which nothing is known has no line. */
export const SAY_PART: Readonly<Record<BriefPart, Say>> = {
	met: sayMet,
	memories: ({ memories }, { messages, today }) => memories.map(({ text, day, path, line }) => ({
		icon: "rekindle", text: capital(text), detail: day === null ? null : messages.days.monthYear(day, today), path, line,
	})),
	last: ({ exchanges }, { messages, today, lasting }) => exchanges.map(({ day, channel, source: { path, line }, text }) => {
		const when = lasting ? messages.brief.exchangeOn(channel, day, today) : messages.brief.exchange(channel, day, today);
		const detail = channel === null ? text : withoutWord(text, messages.words.channels[channel]);
		return { icon: channel === null ? "exchange" : `via-${channel}`, text: capital(when), detail: detail || null, path, line };
	}),
	owed: ({ owed }, telling) => owed.map((one) => ({ icon: one.kind, text: sayOne(one, telling), detail: null, path: one.path, line: one.line })),
	seeks: ({ contact, seeks }, { messages: { brief } }) => {
		const fits = known(seeks.map((seek) => seek.fits));
		return together("search", contact.path, seeks, fits.length === 0 ? null : brief.couldOffer(fits), brief.list);
	},
	offers: ({ contact, offers }, { messages: { brief } }) => {
		const goals = known(offers.map(({ goal }) => goal));
		return together("asks", contact.path, offers, goals.length === 0 ? null : brief.fitsGoal(goals), brief.list);
	},
	goal: ({ ambition }) =>
		ambition === null ? [] : [{ icon: "goal", text: ambition.goal, detail: ambition.news, path: ambition.path, line: ambition.line }],
	open: ({ open }, { messages }) => open.map(({ kind, text, path, line }) => ({
		icon: kind, text: kind === "question" ? text : messages.brief.nextStep(text), detail: null, path, line,
	})),
	occasions: ({ occasions }, telling) => occasions.map((one) => ({
		icon: OCCASION_ICONS[one.kind], text: sayOccasion(one, telling), detail: null, path: one.path, line: one.line,
	})),
	tone: ({ contact, register }, { messages }) => [{ icon: "tone", text: messages.brief.tones[register], detail: null, path: contact.path, line: null }],
};

const OCCASION_ICONS = { birthday: "birthday", plan: "plan", meeting: "planned", organization: "via-event" } as const;

/** Role and current company; empty when neither is known. */
export function sayRole({ contact: { role, companies } }: Brief, { panel }: Messages): string {
	const company = companies[0] === undefined ? null : displayNameOf(companies[0]);
	return role !== null && company !== null ? panel.row.roleAt(role, company) : (role ?? company ?? "");
}

/** What the two are to each other, as the note says it; empty when it is silent. */
export function sayRelationships({ beginning }: Brief, { words, brief }: Messages): string {
	return brief.list(beginning.relationships.map((one) => words.relationships[one]));
}

/** How to address them, where that is worth a word: in French, or where the note says so. */
export function sayTone({ contact, register }: Brief, { brief }: Messages): string {
	return register === "en" && contact.language === null ? "" : brief.tones[register];
}

function sayMet({ contact: { path }, beginning }: Brief, { messages: { brief }, today }: Telling): readonly BriefLine[] {
	const { met, metOn, introducedBy, sharedOrganizations, first } = beginning;
	const began = metOn === null ? met : brief.metOn(metOn, today);
	const by = introducedBy.length === 0 ? null : brief.introducedBy(introducedBy);
	const lines: BriefLine[] = [];
	if (began !== null) lines.push({ icon: "met", text: capital(began), detail: by, path, line: null });
	else if (by !== null) lines.push({ icon: "met", text: capital(by), detail: null, path, line: null });
	else if (first !== null) lines.push({ icon: "met", text: brief.first(first.channel, first.day, today), detail: null, ...placeOf(first.source) });
	if (sharedOrganizations.length > 0) {
		lines.push({ icon: "shared", text: capital(brief.shared(sharedOrganizations)), detail: null, path, line: null });
	}
	return lines;
}

/** A line that begins with the very word above it is told without. */
function withoutWord(text: string, word: string): string {
	const rest = text.slice(word.length);
	return text.toLowerCase().startsWith(word) && /^(?:$|[\s\u00a0]*[,:;.–—-])/.test(rest) ? rest.replace(/^[\s,:;.–—-]+/, "") : text;
}

/** In a text a day is told by its date, behind what it is about. */
function sayOne(owed: Owed, { messages, today, lasting }: Telling): string {
	if (!lasting) return sayOwed(owed, messages, today);
	const day = owed.due ?? owed.since;
	const what = sayOwed({ ...owed, due: null, since: null }, messages, today);
	return day === null ? what : messages.brief.detailed(what, messages.days.long(day, today));
}

function sayOccasion({ kind, day, channel, age, text, path }: BriefOccasion, { messages, today, lasting }: Telling): string {
	const { brief, reasons, panel, days, words } = messages;
	if (kind === "organization") {
		const when = lasting ? days.long(day, today) : days.on(day, today);
		return brief.labelled(noteName(path), brief.list([text === "" ? messages.organization.aDate : text, when]));
	}
	if (lasting) {
		const when = days.long(day, today);
		return brief.labelled(brief.occasions[kind], channel === null ? when : brief.list([when, words.channels[channel]]));
	}
	if (kind === "birthday") return reasons.birthday({ day, age }, today);
	return kind === "plan" ? reasons["plan-deadline"]({ day, approach: channel }, today) : panel.row.planned(channel, day, today);
}

function together(
	icon: IconMeaning, path: string, things: readonly { readonly text: string }[], detail: string | null, list: Messages["brief"]["list"],
): readonly BriefLine[] {
	return things.length === 0 ? [] : [{ icon, text: capital(list(things.map(({ text }) => text))), detail, path, line: null }];
}

function known(names: readonly (string | null)[]): readonly string[] {
	return [...new Set(names.flatMap((name) => name ?? []))];
}

function placeOf({ path, line }: { readonly path: string; readonly line: number | null }): Pick<BriefLine, "path" | "line"> {
	return { path, line };
}
