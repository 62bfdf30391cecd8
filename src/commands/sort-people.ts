import { Platform } from "obsidian";
import type { Circle } from "../domain/contacts/circle";
import type { Contact } from "../domain/contacts/contact";
import { setCadence, setCircle, setLastTalked, setTarget, together } from "../domain/notes/edit-contact";
import type { PropertyIntent } from "../domain/notes/edit-frontmatter";
import { isToSort } from "../domain/reconnections/sections";
import { circleWord } from "../i18n/circle-word";
import type { Placement, SortPort, SortQuestion, SortWrite } from "../ui/dialogs/sort-people/sort-port";
import type { CommandContext } from "./command-context";
import { openNote } from "./open-note";
import { NOTHING, written } from "./outcome";
import { tellOutcome } from "./tell-outcome";
import { writeProperties } from "./write-contact";

/** Key of what sorting keeps on this device. */
const MEMORY_KEY = "rekindle-sort-people";

/** What the sort card works with. Links are counted once: they only order the card's queue. */
export function sortPort(context: CommandContext): SortPort {
	const { app, index, messages, writer } = context;
	const links = countLinks(context);
	const linksOf = (path: string): number => links.get(path) ?? 0;
	const hasExchange = (path: string): boolean => (index.reconnection(path)?.last ?? null) !== null;
	const write = async (contact: Contact, label: string, intent: PropertyIntent): Promise<SortWrite> => {
		const outcome = await writeProperties(context, label, contact.path, intent);
		if (outcome.ok && outcome.rewritten.length === 0) return { ok: true, step: outcome.step };
		// The card shows what was written; only what it can't show is told.
		await tellOutcome(context, Promise.resolve(written(outcome)));
		return outcome.ok ? { ok: true, step: outcome.step } : { ok: false };
	};
	const writeTo = async (path: string, change: (contact: Contact) => Promise<SortWrite>): Promise<SortWrite> => {
		const contact = index.contact(path);
		return contact === null ? { ok: false } : change(contact);
	};
	return {
		messages,
		ready: index.ready,
		circles: () => context.settings().circles,
		contact: (path) => index.contact(path),
		candidates: () => candidates(index.contacts(), context.settings().circles, hasExchange, linksOf),
		hasExchange,
		links: linksOf,
		place: (path, placement) => writeTo(path, (contact) =>
			write(contact, placementLabel(context, contact, placement), placementIntent(context, contact, placement))),
		answer: (path, answer) => writeTo(path, (contact) => {
			const { done } = messages.commands;
			const label = answer === "never" ? done.noExchange(contact.name) : done.lastExchange(contact.name);
			return write(contact, label, setLastTalked(answer, index.today()));
		}),
		undo: async (step) => {
			const outcome = await writer.undo(step);
			await tellOutcome(context, Promise.resolve(outcome.ok ? NOTHING : { kind: "write", way: "undo", outcome }));
			return outcome.ok;
		},
		show: (path, isAsked) => {
			// On a phone the card covers the note, so it is opened only when asked for.
			if (isAsked || !Platform.isPhone) void showBeside(context, path, isAsked);
		},
		load: () => app.loadLocalStorage(MEMORY_KEY) as unknown,
		save: (memory) => app.saveLocalStorage(MEMORY_KEY, memory),
	};
}

/** What is still to be asked about a contact, or null: nothing once they have a place and a last exchange, or are not kept. */
export function openQuestion(contact: Contact, circles: readonly Circle[], hasExchange: (path: string) => boolean): SortQuestion | null {
	if (contact.status !== "active" || contact.cadence === "never") return null;
	if (isToSort(contact) && contact.network !== "target") return "circle";
	const hasRhythm = contact.cadence !== null || contact.network === "target"
		|| circles.some(({ id, cadence }) => id === contact.circle && cadence !== null);
	return hasRhythm && contact.added === null && !hasExchange(contact.path) ? "last-exchange" : null;
}

function candidates(
	contacts: readonly Contact[],
	circles: readonly Circle[],
	hasExchange: (path: string) => boolean,
	links: (path: string) => number,
): readonly { readonly path: string; readonly question: SortQuestion }[] {
	const open: { readonly path: string; readonly question: SortQuestion; readonly links: number }[] = [];
	for (const contact of contacts) {
		const question = openQuestion(contact, circles, hasExchange);
		if (question !== null) open.push({ path: contact.path, question, links: links(contact.path) });
	}
	return open.sort((one, other) => other.links - one.links || (one.path < other.path ? -1 : 1));
}

function placementIntent(context: CommandContext, contact: Contact, placement: Placement): PropertyIntent {
	if (placement.kind === "not-kept") return setCadence("never");
	const place = placement.kind === "target" ? setTarget(true) : setCircle(placement.id, context.circleNames());
	// Who gets a place is kept up with, whatever was said before.
	return contact.cadence === "never" ? together(place, setCadence(null)) : place;
}

function placementLabel(context: CommandContext, { name }: Contact, placement: Placement): string {
	const { messages } = context;
	const { done } = messages.commands;
	if (placement.kind === "target") return done.target(name);
	if (placement.kind === "not-kept") return done.notKept(name);
	const circle = context.settings().circles.find(({ id }) => id === placement.id);
	return done.circle(name, circle === undefined ? placement.id : circleWord(circle, messages));
}

/** Notes that link to each path. */
function countLinks({ app }: CommandContext): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const targets of Object.values(app.metadataCache.resolvedLinks)) {
		for (const path of Object.keys(targets)) counts.set(path, (counts.get(path) ?? 0) + 1);
	}
	return counts;
}

/** Opens a note in the main area; the card keeps the focus unless the note was asked for. */
async function showBeside(context: CommandContext, path: string, isAsked: boolean): Promise<void> {
	if (isAsked) return openNote(context, path);
	const { workspace, vault } = context.app;
	const file = vault.getFileByPath(path);
	if (file !== null) await workspace.getLeaf(false).openFile(file, { active: false });
}
