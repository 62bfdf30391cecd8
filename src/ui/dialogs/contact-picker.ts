import { SuggestModal, type App } from "obsidian";
import { displayNameOf } from "../../domain/contacts/reference";
import type { Contact } from "../../domain/contacts/contact";
import type { Messages } from "../../i18n";
import { contactEntries, matchContacts, type ContactEntry } from "./match-contacts";

const SHOWN = 50;

/** Finds one contact by name, alias or company, whatever the case and accents. */
export class ContactPicker extends SuggestModal<Contact> {
	readonly #entries: readonly ContactEntry[];
	#chosen: Contact | null = null;
	#resolve: ((contact: Contact | null) => void) | null = null;

	constructor(app: App, contacts: readonly Contact[], title: string, messages: Messages) {
		super(app);
		const words = messages.dialogs;
		this.#entries = contactEntries(contacts);
		this.limit = SHOWN;
		this.emptyStateText = words.noContactFound;
		this.setPlaceholder(words.asking(title, words.pickContact));
		this.setInstructions([
			{ command: "↑↓", purpose: words.keys.move },
			{ command: "↵", purpose: words.keys.choose },
			{ command: "esc", purpose: words.keys.close },
		]);
	}

	/** Opens the picker; resolves with the contact chosen, or null. */
	ask(): Promise<Contact | null> {
		return new Promise((resolve) => {
			this.#resolve = resolve;
			this.open();
		});
	}

	override getSuggestions(query: string): Contact[] {
		return [...matchContacts(this.#entries, query, SHOWN)];
	}

	override renderSuggestion(contact: Contact, el: HTMLElement): void {
		el.addClass("mod-complex");
		const content = el.createDiv({ cls: "suggestion-content" });
		content.createDiv({ cls: "suggestion-title", text: contact.name });
		const about = [contact.role, contact.companies[0] === undefined ? null : displayNameOf(contact.companies[0])];
		const note = about.filter((part) => part !== null).join(", ");
		if (note !== "") content.createDiv({ cls: "suggestion-note", text: note });
	}

	override onChooseSuggestion(contact: Contact): void {
		this.#chosen = contact;
	}

	override onClose(): void {
		super.onClose();
		// The app closes the list before it tells what was chosen.
		window.setTimeout(() => this.#resolve?.(this.#chosen), 0);
	}
}
