import type { Contact } from "../domain/contacts/contact";
import { matchName, namedContacts, type NamedContact } from "../domain/contacts/match-name";
import { displayNameOf } from "../domain/contacts/reference";
import { addInterval } from "../domain/day/cadence";
import type { CalendarDay } from "../domain/day/calendar-day";
import { bare } from "../domain/notes/edit-body";
import { passedIn } from "../domain/notes/follow-through-properties";
import type { NotedPerson, NotedPromise } from "../domain/notes/meeting-content";
import { readMeetingContent } from "../domain/notes/read-meeting-content";
import { linesOf } from "../domain/notes/split-note";
import { wantedInterval } from "../domain/reconnections/interval";
import { foldText } from "../domain/text/fold-text";
import type { Candidate, FollowDraft, FollowNext, FollowPerson, FollowPromise } from "../ui/dialogs/follow/follow-draft";
import type { HeldMeeting } from "../vault/held-meeting";
import type { CommandContext } from "./command-context";
import { noteName } from "./outcome";

/** A meeting's note as it is followed through: what is known, and what is proposed. */
export interface FollowStart {
	readonly path: string;
	readonly day: CalendarDay;
	readonly contacts: readonly { readonly path: string; readonly name: string }[];
	/** Lines under "next step". */
	readonly nextSteps: readonly string[];
	/** What the note tells already of what was given and received. */
	readonly gave: readonly string[];
	readonly received: readonly string[];
	/** Text of the template of new contacts; empty for none. */
	readonly template: string;
	readonly draft: FollowDraft;
}

/** More people of one meeting are not asked about one by one. */
export const MOST_NEXT = 8;
/** A promise that names nobody is taken as made to all of so many. */
const MOST_ABOUT = 3;
const LINKS = /\[\[([^[\]|#^]+)|\]\(<?([^()<>#]+)/g;

/** What follows from a meeting, as its note and its contacts' notes stand now. */
export function startFollow(context: CommandContext, { meeting, contacts }: HeldMeeting, text: string, template: string): FollowStart {
	const { index, app } = context;
	const { path, day } = meeting;
	const people = contacts.map((one) => ({ path: one, name: index.contact(one)?.name ?? noteName(one) }));
	const { promises, people: named, nextSteps } = readMeetingContent(text);
	const lines = linesOf(text).map(bare);
	const frontmatter = app.metadataCache.getCache(path)?.frontmatter ?? {};
	const known = named.length === 0 ? [] : namedContacts(index.contacts());
	return {
		path, day, template,
		contacts: people,
		nextSteps: nextSteps.map((step) => step.text),
		gave: passedIn(frontmatter, "gave"),
		received: passedIn(frontmatter, "received"),
		draft: {
			promises: promises.flatMap((promise) => followPromise(context, path, people, promise, lines[promise.line] ?? "")),
			people: named.flatMap((person) => followPerson(context, { path, day, contacts }, known, person, lines[person.line] ?? "")),
			introducedBy: contacts.length === 1 ? (contacts[0] ?? null) : null,
			gave: [],
			received: [],
			next: contacts.slice(0, MOST_NEXT).flatMap((one) => followNext(context, index.contact(one), day)),
			thanked: false,
		},
	};
}

/** Whether a contact is to be told to have been introduced: nobody is named yet, and they were not known before the meeting. */
export function isIntroduced({ index }: CommandContext, path: string, meeting: { readonly day: CalendarDay; readonly contacts: readonly string[] }): boolean {
	return index.contact(path)?.introducedBy.length === 0
		&& !meeting.contacts.includes(path)
		&& !index.interactions(path).some(({ day }) => day <= meeting.day);
}

function followPromise(
	context: CommandContext, path: string, people: FollowStart["contacts"], { line, text, task, byThem, due }: NotedPromise, written: string,
): readonly FollowPromise[] {
	const linked = [...written.matchAll(LINKS)].flatMap(([, wiki, markdown]) => contactLinked(context, wiki ?? decode(markdown ?? ""), path) ?? []);
	// Of a task the user has said whom it is about; a line may name one more to be introduced.
	const isLinked = linked.some((contact) => task !== null || people.some((one) => one.path === contact.path));
	if (text === "" || task === "done" || (task === "open" && isLinked && due !== null)) return [];
	return [{ line, written, text, isOn: true, byThem, due, isLinked, about: isLinked ? [] : peopleMeant(text, people) }];
}

/** The contacts whom a promise names; all when it names nobody, of many the first. */
function peopleMeant(text: string, people: FollowStart["contacts"]): readonly string[] {
	const words = new Set(foldText(text).split(/[^\p{L}\p{N}]+/u));
	const named = people.filter(({ name }) => words.has(foldText(name).split(/[^\p{L}\p{N}]+/u)[0] ?? ""));
	const meant = named.length > 0 ? named : people.slice(0, people.length > MOST_ABOUT ? 1 : MOST_ABOUT);
	return meant.map(({ path }) => path);
}

function followPerson(
	context: CommandContext,
	meeting: { readonly path: string; readonly day: CalendarDay; readonly contacts: readonly string[] },
	known: readonly NamedContact[],
	{ line, name, link, about }: NotedPerson,
	written: string,
): readonly FollowPerson[] {
	if (name === "") return [];
	const row = { line, written, name, fileName: link === null ? name : noteName(link), about, company: "" };
	const linked = link === null ? null : context.app.metadataCache.getFirstLinkpathDest(link, meeting.path);
	if (linked !== null) {
		const contact = context.index.contact(linked.path);
		// A note of another kind is the user's own affair; a contact may still want to know who named them.
		if (contact === null || !isIntroduced(context, contact.path, meeting)) return [];
		return [{ ...row, isLinked: true, candidates: [candidateOf(contact)], choice: { kind: "contact", path: contact.path } }];
	}
	const { sure, candidates } = matchName(name, known);
	const choice = sure !== null ? { kind: "contact" as const, path: sure.path } : candidates.length === 0 ? { kind: "new" as const } : null;
	return [{ ...row, isLinked: false, candidates: candidates.slice(0, MOST_NEXT).map(candidateOf), choice }];
}

function candidateOf({ path, name, role, companies }: Contact): Candidate {
	const company = companies[0] === undefined ? null : displayNameOf(companies[0]);
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	return { path, name, note: [role, company].filter((part) => part !== null).join(", ") || folder };
}

function followNext(context: CommandContext, contact: Contact | null, day: CalendarDay): readonly FollowNext[] {
	if (contact === null || contact.status !== "active" || contact.cadence === "never") return [];
	const today = context.index.today();
	const circle = context.settings().circles.find(({ id }) => id === contact.circle) ?? null;
	const { interval } = wantedInterval(contact, circle);
	const last = context.index.reconnection(contact.path)?.last ?? day;
	const from = interval === null ? null : addInterval(last > day ? last : day, interval);
	const proposed = interval !== null && from !== null && from <= today ? addInterval(today, interval) : from;
	const planned = contact.nextContact !== null && contact.nextContact > today && contact.nextContact > day ? contact.nextContact : null;
	return [{ path: contact.path, name: contact.name, proposed, planned, day: planned === null ? proposed : null }];
}

function contactLinked({ app, index }: CommandContext, link: string, from: string): Contact | null {
	const file = app.metadataCache.getFirstLinkpathDest(link.trim(), from);
	return file === null ? null : index.contact(file.path);
}

function decode(address: string): string {
	try {
		return decodeURIComponent(address).replace(/\.md$/, "");
	} catch {
		// A stray % is part of the name then.
		return address;
	}
}
