import { expect, it, vi } from "vitest";
import { commandTable } from "../../src/commands";
import { commandDesk } from "../support/command-desk";
import { notices } from "../support/obsidian-stub";

vi.mock("obsidian", () => import("../support/obsidian-stub"));

it("has the ids that hotkeys hold on to, each named, without default keys", () => {
	const commands = commandTable(commandDesk().context);
	expect(commands.map(({ id }) => id)).toEqual([
		"open-reconnections", "log-exchange", "snooze", "not-now", "set-circle", "set-cadence", "set-next-contact", "pause",
		"add-contact", "open-contact", "sort-people", "new-meeting-note", "insert-recommended-questions", "draft-message",
		"open-brief", "follow-through", "add-request", "open-insights", "add-starting-templates",
		"find-introduction", "who-can-i-help", "relay", "new-goal", "plan-contact", "map-network", "open-network-map", "add-presence-plan", "undo", "redo",
	]);
	for (const command of commands) {
		expect(command.name).not.toMatch(/rekindle/i);
		expect(Object.keys(command).sort()).toEqual(["callback", "icon", "id", "name"]);
	}
});

it("works on the contact whose note is in view", async () => {
	const { aContact } = await import("../support/contact-builder");
	const path = "People/Claire Fontaine.md";
	const { context, store } = commandDesk({ notes: { [path]: "" }, contacts: [aContact({ path })] });
	vi.spyOn(context.app.workspace, "getActiveFile").mockReturnValue({ path } as never);
	vi.stubGlobal("createFragment", () => ({ textContent: "", createSpan(info: { text: string }) { this.textContent = info.text; } }));
	commandTable(context).find(({ id }) => id === "not-now")?.callback();
	await vi.waitFor(() => expect(notices).toEqual(["Claire Fontaine: not now, again in 30 days."]));
	expect(store.all[path]).toBe("---\nsnoozed-until: 2026-07-11\n---\n");
	vi.unstubAllGlobals();
});
