import type { CalendarDay } from "../../../domain/day/calendar-day";
import type { Channel } from "../../../domain/interactions/channel";
import type { Purpose } from "../../../domain/interactions/meeting";
import { likelyPurpose } from "../../../domain/questions/question-facts";
import type { ContactFacts } from "../../../domain/reconnections/ranking-input";
import type { Reconnection } from "../../../domain/reconnections/reconnection";
import { registerFor, type RegisterDefault } from "../../../domain/text/register";
import type { MeetingChoices } from "./meeting-form";

/** A contact as the dialog's suggestions look at it. */
export interface MeetingPerson {
	readonly facts: Pick<ContactFacts, "contact" | "interactions" | "goals">;
	readonly reconnection: Pick<Reconnection, "standing" | "last" | "reasons"> | null;
}

const ALOUD: readonly Channel[] = ["breakfast", "coffee", "lunch", "dinner", "meeting", "visit", "call", "video"];

/** What the people of a meeting suggest: how, what for, which goal and in which language. */
export function suggestChoices(people: readonly MeetingPerson[], today: CalendarDay, otherwise: RegisterDefault): MeetingChoices {
	const [first] = people;
	return {
		channel: people.length > 1 ? "meeting" : first === undefined ? "coffee" : suggestChannel(first, today),
		purpose: suggestPurpose(people, today),
		goal: suggestGoal(people),
		register: registerFor(people.map(({ facts }) => facts.contact), otherwise),
	};
}

/** What a conversation with these people is likely for; what is true of all of them. */
function suggestPurpose(people: readonly MeetingPerson[], today: CalendarDay): Purpose {
	const isEach = (holds: (reconnection: Pick<Reconnection, "standing" | "reasons">) => boolean): boolean =>
		people.length > 0 && people.every(({ reconnection }) => reconnection !== null && holds(reconnection));
	if (isEach(({ reasons }) => reasons.some(({ code }) => code === "thanks"))) return "thank";
	if (isEach(({ standing }) => standing === "dormant")) return "reconnect";
	return likelyPurpose(people.map(({ facts: { contact }, reconnection }) => ({ contact, last: reconnection?.last ?? null })), today);
}

/** The way the contact's note says, else the one they talk by most often, else a coffee. */
function suggestChannel({ facts }: MeetingPerson, today: CalendarDay): Channel {
	if (facts.contact.approach !== null) return facts.contact.approach;
	const counts = new Map<Channel, number>();
	for (const { day, channel } of facts.interactions) {
		if (day <= today && channel !== null && ALOUD.includes(channel)) counts.set(channel, (counts.get(channel) ?? 0) + 1);
	}
	return [...counts].reduce<[Channel, number]>((most, one) => (one[1] > most[1] ? one : most), ["coffee", 0])[0];
}

/** Path of the one active goal that all of them serve. */
function suggestGoal([first, ...others]: readonly MeetingPerson[]): string | null {
	const shared = (first?.facts.goals ?? []).filter(({ path, status }) =>
		status === "active" && others.every(({ facts }) => facts.goals.some((goal) => goal.path === path)));
	return shared.length === 1 ? (shared[0]?.path ?? null) : null;
}
