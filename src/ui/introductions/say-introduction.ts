import type { Introduction } from "../../domain/network/introductions";
import type { IntroductionWay, OwnTie } from "../../domain/network/introduction-page";
import type { TieSource } from "../../domain/network/network";
import { firstNameOf } from "../../domain/messages/first-name";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";

/** More reasons for one step than these say no more. */
const MOST_REASONS = 2;

/** An introduction in a few words: "Hélène could introduce you", "Through Hélène, then Peter". */
export function sayBestIntroduction({ via }: Pick<Introduction, "via">, nameOf: (path: string) => string, messages: Messages): string {
	const names = via.map((path) => givenNameOf(nameOf(path)));
	return sayVia(names, messages);
}

/** The same of a way whose people are at hand. */
export function sayWay({ people }: IntroductionWay, messages: Messages): string {
	return sayVia(people.slice(0, -1).map(({ firstName }) => firstName), messages);
}

/** Why each person of a way leads there, in sentences: one text for each of `people`. */
export function sayReasons({ steps, people, own }: IntroductionWay, messages: Messages, today: string): readonly string[] {
	return steps.map(({ from, to, tie }, at) => {
		if (tie === null || from === null) return sayOwnTie(own, messages, today);
		const name = people[at - 1]?.firstName ?? "";
		return sentences(tie.sources.slice(0, MOST_REASONS).map((source) => saySource(source, name, to, messages, today)));
	});
}

function sayVia(names: readonly string[], { introductions }: Messages): string {
	const [first = "", ...others] = names;
	return others.length === 0 ? introductions.could(first) : introductions.through(names);
}

function sayOwnTie({ last, sharedOrganization, relationships, isOnlyAsked }: OwnTie, messages: Messages, today: string): string {
	const { introductions, reasons, words } = messages;
	const [relationship] = relationships;
	const shared = sharedOrganization !== null ? introductions.shared(sharedOrganization)
		: relationship === undefined || relationship === "other" ? null : capital(words.relationships[relationship]);
	return sentences([
		...(last === null ? [reasons["no-exchange-known"]()] : [introductions.last(last.channel, last.day, today)]),
		...(shared === null ? [] : [shared]),
		...(isOnlyAsked ? [reasons["only-asks"]()] : []),
	]);
}

function saySource(source: TieSource, from: string, to: string, { introductions: { ties } }: Messages, today: string): string {
	switch (source.kind) {
		case "knows":
		case "link":
			return ties[source.kind](from);
		case "introduced-by":
			// The property stands in the note of who was introduced.
			return ties[source.note === to ? "introduced-by" : "introduced"](from);
		case "meeting":
			return ties.meeting(from, source.count, source.last, today);
		case "organization":
		case "former-organization":
			return ties[source.kind](from, source.name);
	}
}

/** Several short facts, each a sentence; one alone stands without a full stop. */
function sentences(facts: readonly string[]): string {
	return facts.length < 2 ? (facts[0] ?? "") : `${facts.join(". ")}.`;
}

function givenNameOf(name: string): string {
	return firstNameOf({ name, aliases: [] }) ?? name;
}
