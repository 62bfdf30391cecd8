import type { Contact } from "../domain/contacts/contact";
import { knownFrom } from "../domain/contacts/known-from";
import type { MappingFrom, MappingPrompt } from "../domain/contacts/mapping-prompt";
import { readNameLine } from "../domain/contacts/read-name-line";
import { displayNameOf } from "../domain/contacts/reference";
import type { CircleNames } from "../domain/notes/edit-contact";
import { guideLine, guidePerson, type GuidePlace } from "../domain/notes/guide-note";
import { compareNames } from "../domain/text/compare-names";
import { foldText } from "../domain/text/fold-text";
import { circleWord } from "../i18n/circle-word";
import type { GuideMemory, GuidePerson, GuidePort } from "../ui/guide/guide-port";
import { sayReason } from "../ui/parts/say-reason";
import { NoteWriter } from "../vault/note-writer";
import { createVaultStore } from "../vault/write-vault-store";
import { companyReference } from "./add-contact";
import type { CommandContext } from "./command-context";
import { addPerson, destination, moveCompany, whoIs } from "./guide-answers";
import { guideLink, GuideKeeper } from "./guide-keeper";
import { GuidePeople } from "./guide-people";
import { notePath } from "./new-note-place";
import { openNote } from "./open-note";
import { noteName, sayFailure } from "./outcome";
import { tellOutcome } from "./tell-outcome";

/** More to look at would be no help. */
const MOST_KNOWN = 24;
const MOST_COMPANIES = 8;
const MOST_WORTH = 8;

/** What the guide that maps the network works with; `keeping` writes the guide's own note. */
export function guidePort(
	context: CommandContext, keeping = new NoteWriter(createVaultStore(context.app.vault, context.app.fileManager)),
): GuidePort {
	const { index, messages, writer } = context;
	const people = new GuidePeople(index);
	const keeper = new GuideKeeper(context, keeping);
	const circleNames = circleNamesOf(context);
	return {
		messages,
		ready: index.ready.then(() => people.read()),
		understand: (line) => readNameLine(line, { circleNames: circleNames(), meaningOf: (text) => people.meaningOf(text) }),
		who: (line) => whoIs(context, people, line),
		add: (line, prompt, choice) => addPerson(context, people, line, prompt, choice).catch(
			() => ({ kind: "failed", why: sayFailure({ code: "not-written", line: null }, null, messages) }),
		),
		moveCompany: (found, company) => moveCompany(context, found, companyReference(context, people.spell(company))),
		takeBack: async ({ steps, path }) => {
			for (const step of [...steps].reverse()) {
				const outcome = await writer.undo(step);
				if (outcome.ok) continue;
				await tellOutcome(context, Promise.resolve({ kind: "write", way: "undo", outcome }));
				return false;
			}
			if (context.app.vault.getFileByPath(path) === null) people.forget(path);
			return true;
		},
		person: (path) => people.person(path),
		circleName: (id) => circleWord(context.settings().circles.find((circle) => circle.id === id) ?? { id, name: null }, messages),
		known: (prompt, from) => whoIsKnown(context, people, prompt, from),
		companies: () => suggestCompanies(index.me(), people),
		isAtCompany: (company) => (index.me()?.companies ?? []).some((one) => foldText(displayNameOf(one)) === foldText(company.trim())),
		worth: (paths) => worthReconnecting(context, people, new Set(paths)),
		withoutCircle: (paths) => paths.filter((path) => index.contact(path)?.circle === null).length,
		...keptBy(context, keeper),
		open: (path, pane) => void openNote(context, path, pane),
		sortPeople: () => void context.openSortPeople(),
		openPanel: () => void context.openReconnections(),
		openMap: () => void context.openNetworkMap(),
		onChange: (callback) => index.onChange((diff) => {
			people.follow(diff);
			callback(diff.renamed);
		}),
	};
}

/** Who is known already: the first by name, and how many. All of a large company are never put in order. */
function whoIsKnown({ index }: CommandContext, people: GuidePeople, prompt: MappingPrompt, from: MappingFrom): ReturnType<GuidePort["known"]> {
	const years = (path: string): readonly number[] => index.interactions(path).map(({ day }) => Number(day.slice(0, 4)));
	const isKnown = knownFrom(prompt, from, years);
	const byName = (one: GuidePerson, other: GuidePerson): number => compareNames(one.name, other.name);
	const first: GuidePerson[] = [];
	let count = 0;
	for (const contact of index.everyone()) {
		const person = isKnown(contact) ? people.person(contact.path) : null;
		if (person === null) continue;
		count++;
		const last = first.at(-1);
		if (first.length === MOST_KNOWN && last !== undefined && byName(person, last) >= 0) continue;
		first.push(person);
		first.sort(byName);
		first.length = Math.min(first.length, MOST_KNOWN);
	}
	return { people: first, count };
}

/** The names of circles, made again only when the circles in settings are others: every line asks for them. */
function circleNamesOf(context: CommandContext): () => CircleNames {
	let circles = context.settings().circles;
	let names = context.circleNames();
	return () => {
		if (circles !== context.settings().circles) names = context.circleNames();
		circles = context.settings().circles;
		return names;
	};
}

/** The part of the port that is the guide's own note. */
function keptBy(context: CommandContext, keeper: GuideKeeper): Pick<
	GuidePort, "load" | "keepPlace" | "keepLines" | "keepFound" | "dropLine" | "dropFound" | "noteName" | "openNote"
> {
	return {
		load: (place) => loadGuide(context, keeper, place),
		keepPlace: () => keeper.keepPlace(),
		keepLines: (prompt, lines) => keeper.put(prompt, lines.map(guideLine), () => false),
		keepFound: (prompt, { path, gained }, kept) =>
			keeper.put(prompt, [guidePerson(guideLink(context, path), gained)], ({ text, link }) => link === null && kept !== null && guideLine(text) === guideLine(kept)),
		dropLine: (prompt, kept) => keeper.put(prompt, [], ({ text, link }) => link === null && guideLine(text) === guideLine(kept)),
		dropFound: (prompt, path) => keeper.put(prompt, [], ({ link }) =>
			// A note that was taken back leaves a link that leads nowhere.
			link !== null && (destination(context, link, keeper.path) ?? notePath("", noteName(link))) === (context.app.vault.getFileByPath(path)?.path ?? notePath("", noteName(path)))),
		noteName: () => (keeper.path === null ? null : noteName(keeper.path)),
		openNote: () => {
			if (keeper.path !== null) void openNote(context, keeper.path);
		},
	};
}

function suggestCompanies(me: Contact | null, people: GuidePeople): readonly string[] {
	const own = [...(me?.formerCompanies ?? []), ...(me?.companies ?? [])].map(displayNameOf);
	const byFold = new Map([...own, ...people.firms(MOST_COMPANIES)].map((name) => [foldText(name), name]));
	return [...byFold.values()].slice(0, MOST_COMPANIES);
}

async function loadGuide(context: CommandContext, keeper: GuideKeeper, place: () => GuidePlace): Promise<GuideMemory | null> {
	const held = await keeper.load(place);
	if (held === null) return null;
	const items = held.items.flatMap(({ prompt, text, link, gained }) => {
		const path = link === null ? null : destination(context, link, keeper.path);
		// A link to what is no contact any more leads nowhere.
		return link !== null && (path === null || context.index.contact(path) === null) ? [] : [{ prompt, text, path, gained }];
	});
	return { place: held.place, items };
}

function worthReconnecting(
	{ index, messages }: CommandContext, people: GuidePeople, paths: ReadonlySet<string>,
): ReturnType<GuidePort["worth"]> {
	const today = index.today();
	return index.reconnections()
		.filter(({ path, standing, gate, reasons }) =>
			paths.has(path) && gate === null && reasons.length > 0 && (standing === "due" || standing === "dormant"))
		.slice(0, MOST_WORTH)
		.flatMap(({ path, reasons }) => {
			const person = people.person(path);
			return person === null ? [] : [{ person, reasons: reasons.slice(0, 2).map((reason) => sayReason(reason, messages, today)) }];
		});
}
