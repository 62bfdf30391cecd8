import type { Cover, CoveringContact } from "../../domain/goals/coverage";
import type { GoalExchange, GoalGift, GoalPage, GoalPerson, GoalStep } from "../../domain/goals/goal-page";
import type { Messages } from "../../i18n";
import { capital } from "../../i18n/capital";
import type { BriefLine } from "../brief/say-brief";
import { sayBestIntroduction } from "../introductions/say-introduction";
import type { IconMeaning } from "../parts/icon-names";

/** A contact by name, to be opened. */
export interface NamedPath {
	readonly path: string;
	readonly name: string;
	/** What is said of them beside the name; null for nothing. */
	readonly about: string | null;
}

/** What a goal asks for, in words. */
export interface CoverView {
	readonly subject: string;
	readonly icon: IconMeaning;
	readonly level: Cover["level"];
	/** "2 close, 1 target, to meet". */
	readonly say: string;
	readonly people: readonly NamedPath[];
	/** What stands after the names where there are more people. */
	readonly more: string | null;
	/** The best way to a target, and which one; null for none. */
	readonly way: { readonly say: string; readonly target: string } | null;
	readonly leads: readonly NamedPath[];
}

/** Someone of the goal's people. */
export interface PersonView extends NamedPath {
	readonly icon: IconMeaning;
	readonly isPlanned: boolean;
}

/** A goal's page as it is drawn. */
export interface GoalView {
	/** "A job, by 12 September (in 3 months)"; empty when neither is known. */
	readonly about: string;
	/** Why nothing of it is proposed; empty while it is active. */
	readonly status: string;
	readonly covers: readonly CoverView[];
	/** How many are still open. */
	readonly gaps: string;
	/** Whether nobody can be named for one of them. */
	readonly hasBareGap: boolean;
	readonly people: readonly PersonView[];
	readonly steps: readonly BriefLine[];
	readonly received: readonly BriefLine[];
	readonly exchanges: readonly BriefLine[];
	readonly meetings: string | null;
	/** Who knows the user as they were; null when nobody does. */
	readonly oldLabel: { readonly say: string; readonly people: readonly NamedPath[]; readonly more: string | null } | null;
}

/** What a page is told with. */
export interface GoalTelling {
	readonly messages: Messages;
	readonly today: string;
	/** The name of a contact; null when it is gone. */
	readonly nameOf: (path: string) => string | null;
}

const NAMES_SHOWN = 3;
const OLD_SHOWN = 5;
const TIES: readonly CoveringContact["tie"][] = ["close", "target", "distant"];
const ICONS: Readonly<Record<Cover["level"], IconMeaning>> = { close: "covered", target: "target", none: "unknown" };

/** A goal's page in words. */
export function describeGoal(page: GoalPage, telling: GoalTelling): GoalView {
	const { messages: { goals, words }, today } = telling;
	const { goal, coverage: { covers }, exchangeCount, oldLabel, began } = page;
	const about = [...(goal.kind === "other" ? [] : [words.goalKinds[goal.kind]]), ...(goal.deadline === null ? [] : [goals.deadline(goal.deadline, today)])];
	return {
		about: capital(goals.list(about)),
		status: goals.status[goal.status],
		covers: covers.map((cover) => describeCover(cover, telling)),
		gaps: covers.length === 0 ? "" : goals.gaps(covers.filter(({ level }) => level !== "close").length),
		hasBareGap: covers.some(({ level, leads }) => level === "none" && leads.length === 0),
		people: page.people.map((one) => describePerson(one, telling)),
		steps: page.nextSteps.map((one) => sayStep(one, telling)),
		received: page.received.map((one) => sayGift(one, telling)),
		exchanges: [...page.planned, ...page.exchanges].map((one) => sayMeeting(one, telling)),
		meetings: exchangeCount === 0 ? null : goals.meetings(exchangeCount),
		oldLabel: oldLabel.length === 0 || began === null ? null
			: { say: goals.oldLabel(oldLabel.length, began, today), ...shown(oldLabel, OLD_SHOWN, telling) },
	};
}

function describeCover({ subject, level, people, introductions, leads }: Cover, telling: GoalTelling): CoverView {
	const { messages, nameOf } = telling;
	const { goals } = messages;
	const counted = TIES.map((tie) => [tie, people.filter((one) => one.tie === tie).length] as const).filter(([, count]) => count > 0);
	const [best] = introductions;
	return {
		subject: capital(subject),
		level,
		icon: level === "target" && people.every(({ tie }) => tie === "distant") ? "rhythm" : ICONS[level],
		say: counted.length === 0 ? goals.cover.none : goals.list(counted.map(([tie, count]) => goals.cover[tie](count))),
		...shown(people.map(({ path }) => path), NAMES_SHOWN, telling),
		way: best === undefined ? null : { say: sayBestIntroduction(best, (path) => nameOf(path) ?? "", messages), target: best.target },
		leads: leads.flatMap(({ path, by, name }) => named(path, telling, goals.lead[by](name))),
	};
}

function describePerson({ path, next, approach, last, lastChannel }: GoalPerson, { messages: { goals, words }, today, nameOf }: GoalTelling): PersonView {
	const plan = next === null ? goals.noPlan : goals.planned(approach, next, today);
	const past = last === null ? goals.neverYet : goals.last(lastChannel, last, today);
	return {
		path,
		name: nameOf(path) ?? "",
		about: capital(words.beside(plan, past)),
		icon: next === null ? "person" : approach === null ? "plan" : `via-${approach}`,
		isPlanned: next !== null,
	};
}

function sayStep({ path, line, text, day }: GoalStep, { messages: { goals }, today }: GoalTelling): BriefLine {
	return { icon: day === null ? "next-step" : "promise", text: capital(text), detail: day === null ? null : capital(goals.due(day, today)), path, line };
}

function sayGift({ path, line, text, day, contacts }: GoalGift, telling: GoalTelling): BriefLine {
	const { messages: { goals }, today } = telling;
	return { icon: "asks", text: text === "" ? goals.something : capital(text), detail: goals.from(namesOf(contacts, telling), day, today), path, line };
}

function sayMeeting({ path, line, text, day, channel, contacts }: GoalExchange, telling: GoalTelling): BriefLine {
	const { messages: { goals }, today } = telling;
	const detail = day > today ? goals.upcoming : text;
	return {
		icon: channel === null ? "exchange" : `via-${channel}`,
		text: capital(goals.meeting(channel, namesOf(contacts, telling), day, today)), detail: detail === "" ? null : capital(detail), path, line,
	};
}

function namesOf(contacts: readonly string[], { nameOf }: GoalTelling): readonly string[] {
	return contacts.flatMap((path) => nameOf(path) ?? []);
}

/** The first of some contacts, and how many more there are. */
function shown(paths: readonly string[], most: number, telling: GoalTelling): Pick<CoverView, "people" | "more"> {
	// One more takes no more room than its count.
	const count = paths.length <= most + 1 ? paths.length : most;
	return {
		people: paths.slice(0, count).flatMap((path) => named(path, telling, null)),
		more: paths.length > count ? telling.messages.goals.more(paths.length - count) : null,
	};
}

function named(path: string, { nameOf }: GoalTelling, about: string | null): readonly NamedPath[] {
	const name = nameOf(path);
	return name === null ? [] : [{ path, name, about }];
}
