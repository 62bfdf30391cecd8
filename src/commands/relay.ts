import type { Contact } from "../domain/contacts/contact";
import { displayNameOf } from "../domain/contacts/reference";
import type { RelayFit } from "../domain/matches/relay-audience";
import type { RelaySource } from "../domain/matches/relay-source";
import { RelayDialog, type RelayDialogPort } from "../ui/dialogs/relay/relay-dialog";
import { newRelayForm, readersOf, type RelayForm, type RelayRow } from "../ui/dialogs/relay/relay-form";
import { findPassedOn, gatherRelayAudience } from "../vault/gather-relay";
import { pickContact } from "./choose-contact";
import type { CommandContext } from "./command-context";
import { askDraft } from "./draft-message";
import { NOTHING, type CommandOutcome } from "./outcome";
import { relaySourceInView } from "./relay-source";
import { tellOutcome } from "./tell-outcome";

const FITS_TOLD = 2;

/**
 * Passes on what is in view: asks to whom, then drafts a message to each, one after the other, and logs it as given once it was
 * sent. A message that is closed leads back to the list, with those who are still to be written to.
 */
export async function relay(context: CommandContext): Promise<CommandOutcome> {
	await context.index.ready;
	const source = await relaySourceInView(context);
	let form = newRelayForm(source.subject, source.passage);
	for (;;) {
		const answer = await new RelayDialog(context.app, form, relayPort(context, source)).ask();
		if (answer === null) return NOTHING;
		const left = await writeEach(context, answer, source);
		if (left.length === 0) return NOTHING;
		form = { ...answer, chosen: left, isChosen: true };
	}
}

/** Drafts the messages in the order of the list; those whose message was closed, and all behind it, are left. */
async function writeEach(context: CommandContext, form: RelayForm, source: RelaySource): Promise<readonly string[]> {
	const { index, messages } = context;
	const readers = readersOf(form);
	const [subject, passage] = [form.subject.trim(), form.passage.trim()];
	const fits = new Map(gatherRelayAudience(index, passedOn(form, source)).map((reader) => [reader.contact.path, reader.fits]));
	for (const [at, path] of readers.entries()) {
		const contact = index.contact(path);
		// Meanwhile the note may have gone.
		if (contact === null) continue;
		const outcome = await askDraft(context, contact, {
			purpose: "relay",
			seek: fits.get(path)?.find(({ kind }) => kind === "seeks")?.words ?? null,
			...(subject === "" ? {} : { subject }),
			...(passage === "" ? {} : { passage }),
			...(readers.length === 1 ? {} : { place: messages.relay.place(at + 1, readers.length) }),
		});
		if (outcome.kind === "nothing") return readers.slice(at);
		await tellOutcome(context, Promise.resolve(outcome));
	}
	return [];
}

function relayPort(context: CommandContext, source: RelaySource): RelayDialogPort {
	const { index, messages } = context;
	return {
		messages,
		async find(form) {
			const readers = gatherRelayAudience(index, passedOn(form, source));
			return Promise.all(readers.map(({ contact, fits }) => rowOf(context, contact, fits, form.subject)));
		},
		async pickPerson(except) {
			const contact = await pickContact(context, messages.relay.title, except);
			return contact === null ? null : rowOf(context, contact, [], "");
		},
	};
}

/** What it comes from belongs to it as long as nothing else is said of it. */
function passedOn({ subject, passage }: RelayForm, source: RelaySource): { readonly subject: string; readonly text: string } {
	return { subject, text: subject.trim() === "" && passage.trim() === "" ? "" : `${passage}\n${source.text}` };
}

/** A role stands beside the name already: it is told only where it is the one reason. */
function toldOf(fits: readonly RelayFit[]): readonly RelayFit[] {
	const others = fits.filter(({ kind }) => kind !== "role");
	return (others.length === 0 ? fits : others).slice(0, FITS_TOLD);
}

async function rowOf(context: CommandContext, contact: Contact, fits: readonly RelayFit[], subject: string): Promise<RelayRow> {
	const { index, messages: { relay: words, days } } = context;
	const [company] = contact.companies;
	const told = await findPassedOn(context, contact.path, subject);
	return {
		path: contact.path,
		name: contact.name,
		about: [contact.role, company === undefined ? null : displayNameOf(company)].filter((one) => one !== null).join(", "),
		why: toldOf(fits).map((fit) => words.fits[fit.kind](fit.words)).join(" · "),
		onlyOffers: fits.length > 0 && fits.every(({ kind }) => kind === "offers"),
		told: told === null ? null : words.passedOn(days.relative(told, index.today())),
	};
}
