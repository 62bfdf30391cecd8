import type { Circle } from "../../domain/contacts/circle";
import { displayNameOf } from "../../domain/contacts/reference";
import type { Messages } from "../../i18n";
import { circleWord } from "../../i18n/circle-word";
import type { IconMeaning } from "../parts/icon-names";
import { iconOfReason, sayReason } from "../parts/say-reason";
import type { MapPerson } from "./map-person";

/** A contact in short, as the card tells it. */
export interface PersonView {
	readonly name: string;
	readonly role: string;
	/** Circle, warmth and last exchange; no warmth without an exchange. */
	readonly standing: string;
	/** From 0, the innermost circle, to 1. */
	readonly distance: number;
	/** Whether the contact stands beyond the circles. */
	readonly isBeyond: boolean;
	readonly reasons: readonly { readonly icon: IconMeaning; readonly text: string }[];
}

/** What a contact is told with. */
export interface Telling {
	/** From the innermost. */
	readonly circles: readonly Circle[];
	/** How many of them are rings. */
	readonly rings: number;
	readonly messages: Messages;
	readonly today: string;
	/** Who could introduce the user, in words; null for nobody. */
	readonly way: string | null;
}

/** What the standing says already. */
const TOLD: ReadonlySet<string> = new Set(["due", "dormant", "no-exchange-known", "drifting"]);
const MOST_REASONS = 2;

/** A contact in short. */
export function describePerson({ contact, reconnection, ring, warmth }: MapPerson, { circles, rings, messages, today, way }: Telling): PersonView {
	const { map, panel, brief } = messages;
	const circle = circles.find(({ id }) => id === contact.circle);
	const last = reconnection?.last ?? null;
	const company = contact.companies[0] === undefined ? null : displayNameOf(contact.companies[0]);
	return {
		name: contact.name,
		role: contact.role !== null && company !== null ? panel.row.roleAt(contact.role, company) : (contact.role ?? company ?? ""),
		standing: map.standing(
			circle === undefined ? map.noCircle : circleWord(circle, messages), last === null ? null : map.warmths[warmth],
			last === null ? panel.row.noExchange : brief.exchange(reconnection?.lastChannel ?? null, last, today),
		),
		distance: rings < 2 ? 0 : Math.min(1, ring / rings),
		isBeyond: ring >= rings,
		reasons: [
			...(way === null ? [] : [{ icon: "bridge" as const, text: way }]),
			...(reconnection?.reasons ?? [])
				.filter(({ code }) => !TOLD.has(code))
				.map((reason) => ({ icon: iconOfReason(reason), text: sayReason(reason, messages, today) })),
		].slice(0, MOST_REASONS),
	};
}
