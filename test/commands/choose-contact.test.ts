import { beforeEach, expect, it, vi } from "vitest";
import { contactToWriteTo } from "../../src/commands/choose-contact";
import type { Contact } from "../../src/domain/contacts/contact";
import type { ContactIndex } from "../../src/vault/contact-index";
import { commandDesk } from "../support/command-desk";
import { aContact } from "../support/contact-builder";

const offered: (readonly string[])[] = [];

vi.mock("obsidian", () => import("../support/obsidian-stub"));
vi.mock("../../src/ui/dialogs/contact-picker", () => ({
	ContactPicker: class {
		constructor(_app: unknown, private readonly contacts: readonly Contact[]) {
			offered.push(contacts.map(({ path }) => path));
		}
		ask = (): Promise<Contact | null> => Promise.resolve(this.contacts.at(-1) ?? null);
	},
}));

beforeEach(() => void offered.splice(0));

/** Whom a message is for while a note is in view, of a vault of three people and a meeting with some of them. */
async function chosen(inView: string, met: readonly string[]): Promise<string | undefined> {
	const contacts = ["Ana.md", "Ben.md", "Cleo.md"].map((path) => aContact({ path }));
	const { context } = commandDesk({ contacts });
	vi.spyOn(context.app.workspace, "getActiveFile").mockReturnValue({ path: inView } as never);
	const meeting = (path: string) => (path === "Meeting.md" ? { contacts: met } : null) as ReturnType<ContactIndex["meeting"]>;
	return (await contactToWriteTo({ ...context, index: { ...context.index, meeting } }, "Draft"))?.path;
}

it.each<[string, string, readonly string[], string, readonly (readonly string[])[]]>([
	["the contact in view", "Ben.md", [], "Ben.md", []],
	["the one person of a meeting in view", "Meeting.md", ["Ben.md"], "Ben.md", []],
	["one of a meeting's people, who alone are offered", "Meeting.md", ["Ana.md", "Ben.md"], "Ben.md", [["Ana.md", "Ben.md"]]],
	["anyone, for a meeting with nobody known", "Meeting.md", ["Gone.md"], "Cleo.md", [["Ana.md", "Ben.md", "Cleo.md"]]],
	["anyone, from another note", "Notes.md", [], "Cleo.md", [["Ana.md", "Ben.md", "Cleo.md"]]],
])("a message is for %s", async (_whom, inView, met, path, offers) => {
	expect(await chosen(inView, met)).toBe(path);
	expect(offered).toEqual(offers);
});
