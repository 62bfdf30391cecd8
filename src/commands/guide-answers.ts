import { addFacts, changeCompany, type ToldFacts } from "../domain/contacts/add-facts";
import { safeFileName } from "../domain/contacts/file-name";
import { impliedRelationship, type MappingPrompt } from "../domain/contacts/mapping-prompt";
import type { NameLine } from "../domain/contacts/read-name-line";
import { typeOf } from "../domain/contacts/recognise-note";
import { displayNameOf } from "../domain/contacts/reference";
import { editFrontmatter, readFrontmatter } from "../domain/notes/edit-frontmatter";
import type { EditResult } from "../domain/notes/edit-result";
import type { GuideAnswer, GuideChoice, GuideFound, GuideWho } from "../ui/guide/guide-port";
import type { WriteOutcome } from "../vault/write-outcome";
import { companyReference, localTime } from "./add-contact";
import type { CommandContext } from "./command-context";
import type { GuidePeople } from "./guide-people";
import { findNote, newNoteFolder, notePath } from "./new-note-place";
import { newContactText } from "./new-note-text";
import { noteName, sayFailure, written } from "./outcome";
import { tellOutcome } from "./tell-outcome";

/** More to choose from would be no help. */
const MOST_CANDIDATES = 6;

/** Whom a line means: the one contact who has the name, or a new one where nobody and no note has it; else it is not sure. */
export function whoIs(context: CommandContext, people: GuidePeople, line: NameLine): GuideWho {
	const company = line.company ?? line.formerCompanies[0] ?? null;
	const { sure, candidates } = people.find(line.name, company);
	// A note that was made and taken back before the index has seen either.
	if (sure !== null && context.app.vault.getFileByPath(sure.path) === null && people.forget(sure.path)) return whoIs(context, people, line);
	if (sure !== null) return { kind: "known", person: sure };
	const note = candidates.length > 0 ? null : noteNamed(context, line.name);
	if (candidates.length === 0 && note === null) return { kind: "new" };
	return { kind: "unsure", people: candidates.slice(0, MOST_CANDIDATES), note, mayBecome: note !== null && isNothingElse(context, note) };
}

/** The note of this name, here where new contacts go or anywhere. */
function noteNamed(context: CommandContext, name: string): string | null {
	const file = safeFileName(name);
	if (file === null) return null;
	return findNote(context, notePath(contactFolder(context), file)) ?? destination(context, file, "");
}

function isNothingElse({ app, index }: CommandContext, path: string): boolean {
	const file = app.vault.getFileByPath(path);
	// The user's own note may be named in settings alone.
	return file !== null && index.me()?.path !== path && typeOf(app.metadataCache.getFileCache(file)?.frontmatter) === null;
}

/** Makes or completes a note for a line, as one step; without a choice only when it is sure who is meant. */
export async function addPerson(
	context: CommandContext, people: GuidePeople, line: NameLine, prompt: MappingPrompt, choice: GuideChoice | null,
): Promise<GuideAnswer> {
	const who = choice ?? whoIs(context, people, line);
	if (who.kind === "unsure") return who;
	const told = toldFacts(context, people, line, prompt);
	if (who.kind === "new") return makeContact(context, people, line, told);
	return completeContact(context, people, line, who.kind === "known" ? who.person.path : who.path, told);
}

function toldFacts(context: CommandContext, people: GuidePeople, line: NameLine, prompt: MappingPrompt): ToldFacts {
	const reference = (company: string): string => companyReference(context, people.spell(company));
	return {
		company: line.company === null ? null : reference(line.company),
		formerCompanies: line.formerCompanies.map(reference),
		role: line.role,
		relationships: line.relationships,
		implied: impliedRelationship(prompt),
		circle: line.circle,
		emails: line.email === null ? [] : [line.email],
		phone: line.phone,
		met: line.met,
	};
}

/** Adds what was told to a note, which becomes a contact where it is none yet. */
async function completeContact(
	context: CommandContext, people: GuidePeople, { name }: NameLine, path: string, told: ToldFacts,
): Promise<GuideAnswer> {
	const { messages, read, writer, yaml } = context;
	const isContact = people.person(path) !== null;
	const names = context.circleNames();
	const before = readFrontmatter((await read(path)) ?? "", yaml);
	if ("ok" in before) return { kind: "failed", why: sayFailure(before, path, messages) };
	const isTyped = isContact || typeOf(before.read) !== null;
	const { gained, kept } = addFacts(before.read, told, names);
	const outcome = await writer.write(messages.guide.done.gained(noteName(path)), [{ path, edit: (text) => editFrontmatter(text, (held) => new Map([
		...(isTyped ? [] : [["type", "contact"] as const]),
		...addFacts(held, told, names).changes,
	]), yaml) }]);
	if (outcome.ok && !isContact) people.expect(path, noteName(path), name, told.company);
	return answerOf(context, outcome, { path, gained: isTyped ? gained : ["type", ...gained], kept });
}

/** Makes a contact's note where new contacts go, from the template in settings. */
async function makeContact(context: CommandContext, people: GuidePeople, { name }: NameLine, told: ToldFacts): Promise<GuideAnswer> {
	const { index, messages, read, writer, yaml } = context;
	const { newContactTemplate } = context.settings();
	const names = context.circleNames();
	const path = freePath(context, name, told.company);
	const title = noteName(path);
	const template = newContactTemplate === "" ? "" : ((await read(newContactTemplate)) ?? "");
	const facts = { title, name, company: told.company ?? "", circle: told.circle, today: index.today(), time: localTime(new Date()) };
	const begun = newContactText(template, facts, names, yaml);
	const text = begun.ok ? editFrontmatter(begun.text, (held) => addFacts(held, told, names).changes, yaml) : begun;
	if (!text.ok) return { kind: "failed", why: sayFailure(text, newContactTemplate === "" ? path : newContactTemplate, messages) };
	const outcome = await writer.create(messages.commands.done.added(title), path, text.text);
	if (outcome.ok) people.expect(path, title, name, told.company);
	return answerOf(context, outcome, { path, gained: ["added"], kept: [] });
}

/** Puts a company in place of the present one of a contact; null when that was refused or would lose any, which was told. */
export async function moveCompany(context: CommandContext, found: GuideFound, company: string): Promise<GuideFound | null> {
	const { path } = found;
	const { messages, yaml, writer } = context;
	const edit = (text: string): EditResult => editFrontmatter(text, (held) => changeCompany(held, company), yaml);
	const outcome = await writer.write(messages.guide.done.gained(noteName(path)), [{ path, edit }]);
	if (!outcome.ok || outcome.step === null) {
		await tellOutcome(context, Promise.resolve(written(outcome)));
		return null;
	}
	return {
		...found, gained: [...found.gained, "company", "former-companies"], kept: found.kept.filter((one) => one !== "company"),
		steps: [...found.steps, outcome.step],
	};
}

async function answerOf(context: CommandContext, outcome: WriteOutcome, found: Omit<GuideFound, "kind" | "steps">): Promise<GuideAnswer> {
	if (!outcome.ok) return { kind: "failed", why: sayFailure(outcome.failure, outcome.failure.path, context.messages) };
	// What the list can't show is told.
	if (outcome.rewritten.length > 0) await tellOutcome(context, Promise.resolve(written(outcome)));
	return { kind: "done", ...found, steps: outcome.step === null ? [] : [outcome.step] };
}

/** A path that no note has, nor a note of its name elsewhere: with the company, else a number, beside the name. */
function freePath(context: CommandContext, name: string, company: string | null): string {
	const plain = safeFileName(name) ?? "";
	const beside = company === null ? [] : [safeFileName(`${plain} (${displayNameOf(company)})`) ?? ""];
	const folder = contactFolder(context);
	for (let count = 0; ; count++) {
		const file = [plain, ...beside][count] ?? `${plain} ${count + 1 - beside.length}`;
		const path = notePath(folder, file);
		if (findNote(context, path) === null && destination(context, file, "") === null) return path;
	}
}

function contactFolder(context: CommandContext): string {
	return newNoteFolder(context, context.settings().newContactFolder);
}

/** Path of the note a link leads to, or null. */
export function destination({ app }: CommandContext, link: string, source: string | null): string | null {
	return app.metadataCache.getFirstLinkpathDest(link, source ?? "")?.path ?? null;
}
