import type { Circle } from "../../domain/contacts/circle";
import { displayNameOf } from "../../domain/contacts/reference";
import type { CalendarDay } from "../../domain/day/calendar-day";
import type { Reason } from "../../domain/reconnections/reason";
import type { Messages } from "../../i18n";
import { circleWord } from "../../i18n/circle-word";
import type { IconMeaning } from "../parts/icon-names";
import { initialsOf } from "../parts/initials";
import { iconOfReason, noteName, sayOwed, sayReason } from "../parts/say-reason";
import type { OccasionItem, OwedItem, PanelItem, PersonItem, PlanItem, PresenceItem, ProblemItem, WeekItem } from "./panel-item";
import type { MetaView, ReasonView, RowAction, RowView } from "./row-view";
import { capital } from "../../i18n/capital";

/** What rows are told with. */
export interface RowContext {
	readonly messages: Messages;
	readonly today: CalendarDay;
	/** From the innermost. */
	readonly circles: readonly Circle[];
	/** The best way to be introduced to a contact, in words; null when there is none or none is needed. */
	introduction(path: string): string | null;
}

const REASONS_IN_VIEW = 2;
const NAMES_IN_VIEW = 2;
const PERSON_ACTIONS: readonly RowAction[] = ["log", "snooze", "menu"];
const OWED_ACTIONS: readonly RowAction[] = ["done", "snooze", "menu"];
/** A thank-you or news is a message first. */
const MESSAGE_ACTIONS: readonly RowAction[] = ["write", "done", "menu"];
const OCCASION_ACTIONS: readonly RowAction[] = ["write"];
const DONE_ACTIONS: readonly RowAction[] = ["done"];
const REPAIR_ACTIONS: readonly RowAction[] = ["repair"];
const NO_ACTIONS: readonly RowAction[] = [];
const NO_REASONS: readonly ReasonView[] = [];

/** A row in words. */
export function describeRow(item: PanelItem, context: RowContext): RowView {
	switch (item.kind) {
		case "person":
			return describePerson(item, sectionReasons(item, context), context);
		case "week":
			return item.done ? describeDone(item, context) : describePerson(item.person, spoken(item.reasons, context), context);
		case "owed":
			return describeOwed(item, context);
		case "plan":
			return describePlan(item, context);
		case "occasion":
			return describeOccasion(item, context);
		case "presence":
			return describePresence(item, context);
		case "problem":
			return describeProblem(item, context);
	}
}

function describePerson(person: PersonItem, given: readonly ReasonView[], context: RowContext): RowView {
	const reasons = withIntroduction(person, given, context);
	const more = reasons.slice(REASONS_IN_VIEW).map(({ text }) => text);
	return {
		...nameOf(person),
		look: "full",
		role: roleOf(person, context),
		reasons: reasons.slice(0, REASONS_IN_VIEW),
		more: more.length === 0 ? "" : context.messages.panel.row.moreReasons(more.join(" · ")),
		meta: metaOf(person, context),
		actions: PERSON_ACTIONS,
	};
}

function describeDone({ person, weekStart }: WeekItem, context: RowContext): RowView {
	const { last, lastChannel } = person.reconnection;
	const { row } = context.messages.panel;
	const done = last !== null && last >= weekStart ? row.exchanged(lastChannel, last, context.today) : row.followedUp;
	return { ...nameOf(person), look: "done", done, actions: PERSON_ACTIONS };
}

function describeOwed({ people, owed }: OwedItem, context: RowContext): RowView {
	const icon: IconMeaning = owed.kind;
	const text = sayOwed(owed, context.messages, context.today);
	const name = people.map(({ contact }) => contact.name).join(", ");
	const first = people[0];
	const initials = first === undefined ? "" : initialsOf(first.contact.name);
	const actions = owed.kind === "thanks" || owed.kind === "update" ? MESSAGE_ACTIONS : OWED_ACTIONS;
	return { ...BLANK, look: "short", name, initials, reasons: [{ icon, text, ember: false, opens: true }], actions };
}

function describePlan({ person, reason }: PlanItem, context: RowContext): RowView {
	const goal = reason.code === "plan-deadline" ? person.contact.goals[0] : undefined;
	const what: readonly ReasonView[] = goal === undefined ? [] : [plainReason("goal", displayNameOf(goal))];
	return { ...nameOf(person), look: "short", reasons: [...spoken([reason], context), ...what], actions: PERSON_ACTIONS };
}

function describeOccasion({ path, people, beyond, occasion: { day, text } }: OccasionItem, { messages, today }: RowContext): RowView {
	const { row } = messages.panel;
	const names = people.map(({ contact }) => contact.name);
	return {
		...BLANK,
		look: "short",
		name: noteName(path),
		mark: "shared",
		reasons: [
			{ icon: "via-event", text: capital(row.occasion(text === "" ? messages.organization.aDate : text, day, today)), ember: false, opens: true },
			plainReason("meeting", row.known(names.slice(0, NAMES_IN_VIEW), beyond + Math.max(0, names.length - NAMES_IN_VIEW))),
		],
		actions: OCCASION_ACTIONS,
	};
}

function describePresence({ plan: { name, cadence, last } }: PresenceItem, { messages, today }: RowContext): RowView {
	const text = cadence === null ? "" : messages.presence.again(messages.words.every(cadence), last, today);
	return { ...BLANK, look: "short", name, mark: "update", reasons: [plainReason("rhythm", text)], actions: DONE_ACTIONS };
}

function describeProblem({ problem, path }: ProblemItem, { messages }: RowContext): RowView {
	return {
		...BLANK,
		look: "problem",
		name: noteName(path),
		reasons: [{ icon: "note", text: messages.problems[problem.code](problem), ember: false, opens: false }],
		actions: problem.repair === null ? NO_ACTIONS : REPAIR_ACTIONS,
		repair: problem.repair,
	};
}

/** What a section says of a person before the reasons: what is planned, when they are back. */
function sectionReasons(person: PersonItem, context: RowContext): readonly ReasonView[] {
	const { contact, reconnection, section } = person;
	const { row } = context.messages.panel;
	const reasons = spoken(reconnection.reasons, context);
	const lead = (icon: IconMeaning, text: string): readonly ReasonView[] => [plainReason(icon, text), ...reasons];
	if (contact.status !== "active") return lead("paused", row.statuses[contact.status]);
	if (section === "snoozed") {
		return contact.snoozedUntil === null ? reasons : lead("snoozed", row.snoozedUntil(contact.snoozedUntil, context.today));
	}
	if (section !== "coming-up" && section !== "on-track") return reasons;
	if (reconnection.planned !== null) return lead("planned", row.planned(null, reconnection.planned, context.today));
	// A plan names the same day.
	const planned = reconnection.reasons.some(({ code }) => code === "plan-deadline");
	return reconnection.due === null || planned ? reasons : lead("due", row.dueOn(reconnection.due, context.today));
}

/** With people one would like to know, what they seek or offer and the way to them come first. */
function withIntroduction({ contact, path }: PersonItem, reasons: readonly ReasonView[], context: RowContext): readonly ReasonView[] {
	if (contact.network !== "target" || contact.status !== "active") return reasons;
	const way = context.introduction(path);
	const isMatch = ({ icon }: ReasonView): boolean => icon === "match";
	return [
		...reasons.filter(isMatch),
		...(way === null ? [] : [{ ...plainReason("bridge", way), opens: true }]),
		...reasons.filter((reason) => !isMatch(reason)),
	];
}

function plainReason(icon: IconMeaning, text: string): ReasonView {
	return { icon, text, ember: false, opens: false };
}

function spoken(reasons: readonly Reason[], { messages, today }: RowContext): readonly ReasonView[] {
	if (reasons.length === 0) return NO_REASONS;
	// A plan says all that "due" would say of the same wish.
	const planned = reasons.some(({ code }) => code === "plan-deadline");
	return reasons
		.filter((reason) => !(planned && reason.code === "due" && reason.cadence === null))
		.map((reason) => ({
			icon: iconOfReason(reason),
			text: sayReason(reason, messages, today),
			ember: reason.code === "dormant",
			opens: false,
		}));
}

function metaOf({ contact, reconnection }: PersonItem, { messages, circles, today }: RowContext): MetaView | null {
	const { words, panel } = messages;
	const place = circles.findIndex(({ id }) => id === contact.circle);
	const circle = circles[place];
	const saysSo = reconnection.reasons.some(({ code }) => code === "no-exchange-known");
	const last = reconnection.last === null
		? (saysSo ? null : panel.row.noExchange)
		: panel.row.lastExchange(reconnection.lastChannel, reconnection.last, today);
	if (circle === undefined) return last === null ? null : { text: capital(last), distance: null, dashed: false };
	const name = circleWord(circle, messages);
	const distance = circles.length < 2 ? 0 : place / (circles.length - 1);
	return { text: last === null ? name : words.beside(name, last), distance, dashed: circle.cadence === null };
}

function roleOf({ contact }: PersonItem, { messages }: RowContext): string | null {
	const company = contact.companies[0];
	if (company === undefined) return contact.role;
	const employer = displayNameOf(company);
	return contact.role === null ? employer : messages.panel.row.roleAt(contact.role, employer);
}

function nameOf({ contact, reconnection }: PersonItem): typeof BLANK {
	return {
		...BLANK,
		name: contact.name,
		initials: initialsOf(contact.name),
		asleep: reconnection.standing === "dormant",
	};
}

const BLANK = {
	name: "", initials: "", mark: null, asleep: false, role: null, reasons: NO_REASONS, more: "", meta: null, done: null, repair: null,
};
