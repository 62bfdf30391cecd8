import type { HelpItem, HelpPage, HelpPerson } from "../../domain/matches/help-page";
import { readMatchTerm } from "../../domain/matches/match-terms";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";

/** An item of the list as it stands while it is open. */
export interface ShownItem {
	readonly item: HelpItem;
	/** What was done about it here and stays in view. */
	readonly isDone: boolean;
}

/** The list with what is known now: what was there keeps its place, what was done stays, what is new comes last. */
export function keepShown(shown: readonly ShownItem[], page: HelpPage, acted: ReadonlySet<string>): readonly ShownItem[] {
	const now = new Map(page.items.map((item) => [item.key, item]));
	const kept = shown.flatMap(({ item }): readonly ShownItem[] => {
		const fresh = now.get(item.key);
		if (fresh !== undefined) return [{ item: fresh, isDone: false }];
		return acted.has(item.key) ? [{ item, isDone: true }] : [];
	});
	const known = new Set(kept.map(({ item }) => item.key));
	return [...kept, ...page.items.filter(({ key }) => !known.has(key)).map((item) => ({ item, isDone: false }))];
}

/** Why two contacts, or the user and one, could help each other. */
export function sayMatch({ seeker, offerer, subject, offer }: HelpItem, { help }: Messages): string {
	const [sought, offered] = [readMatchTerm(subject), readMatchTerm(offer)];
	const own = sought?.key === offered?.key ? null : offer;
	return offerer === null ? help.own(seeker.firstName, subject, own) : help.match(seeker.firstName, subject, offerer.firstName, own);
}

/** What else is told of an item, in a few words each. */
export function sayAround({ seeker, offerer, shared, mutual }: HelpItem, messages: Messages, today: string): readonly string[] {
	const { help } = messages;
	return [
		...(offerer === null
			? [capital(sayLast(seeker, messages, today))]
			: [seeker, offerer].map((person) => help.last(person.firstName, sayLast(person, messages, today)))),
		...(shared === null ? [] : [help.mayKnow(shared)]),
		...(mutual === null ? [] : [help.mutual(mutual)]),
	];
}

/** To whom of the two the introduction was suggested, and when. */
export function saySuggested({ seeker, offerer }: HelpItem, { help, days }: Messages, today: string): readonly string[] {
	return [seeker, offerer].flatMap((person) =>
		person === null || person.asked === null ? [] : [help.suggested(person.firstName, days.on(person.asked, today))]);
}

function sayLast({ last }: HelpPerson, { help, brief }: Messages, today: string): string {
	return last === null ? help.noExchange : brief.exchange(last.channel, last.day, today);
}
