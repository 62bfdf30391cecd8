import { expect, it, vi } from "vitest";
import { addContactItems } from "../../src/commands/contact-menu";
import type { Menu } from "obsidian";
import { commandDesk } from "../support/command-desk";
import { aContact } from "../support/contact-builder";
import { Menu as MenuStub } from "../support/obsidian-stub";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

function titles(given: Parameters<typeof aContact>[0], language: "en" | "fr" = "en"): readonly string[] {
	const menu = new MenuStub();
	addContactItems(menu as unknown as Menu, commandDesk({ language }).context, aContact(given));
	return menu.titles;
}

it("offers all that can be done, in groups", () => {
	expect(titles({})).toEqual([
		"Open note", "New meeting note", "Draft a message", "—", "Log an exchange", "Add request…", "Snooze…", "Not now", "—", "Set circle…", "Set cadence…", "Plan…", "Set next contact…", "Pause",
		"—", "Find an introduction", "Exchanges", "Why here?",
	]);
});

it("offers mail, calls and LinkedIn where the note has them and they are safe", () => {
	const shown = titles({ emails: ["c@acme.example", "x?bcc=y@z"], phones: ["06 12 34 56 78", "?"], linkedin: "in/claire" });
	expect(shown.slice(3, 6)).toEqual(["Write to c@acme.example", "Call 06 12 34 56 78", "Open LinkedIn"]);
	expect(shown).toHaveLength(21);
});

it("offers to resume whoever is not active", () => {
	expect(titles({ status: "paused" }, "fr")).toContain("Réactiver");
});
