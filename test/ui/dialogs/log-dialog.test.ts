import type { App } from "obsidian";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { messagesFor } from "../../../src/i18n";
import { LogDialog } from "../../../src/ui/dialogs/log-dialog";
import { newLogDraft, type LogDraft } from "../../../src/ui/dialogs/log-draft";
import { day } from "../../support/day";
import { installBrowser } from "../../support/obsidian-stub";

vi.mock("obsidian", () => import("../../support/obsidian-stub"));

const today = day("2026-06-11");

function openDialog(people: readonly string[], picked: string | null = null): Promise<LogDraft | null> {
	return new LogDialog({} as App, newLogDraft(people, today), {
		messages: messagesFor("en"),
		today,
		weekStart: "monday",
		nameOf: (path) => path.replace(".md", ""),
		pickPerson: () => Promise.resolve(picked),
		preview: ({ day: on, channel, text }) => [`- ${on} ${text} #${channel ?? "none"}`],
	}).ask();
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const byText = (text: string): HTMLElement => {
	const found = all("button").find((button) => button.textContent === text);
	if (found === undefined) throw new Error(`no button ${text}`);
	return found;
};
const field = (label: string): HTMLInputElement => document.querySelector(`input[aria-label="${label}"]`)!;
const type = (label: string, text: string): void => {
	field(label).value = text;
	field(label).dispatchEvent(new Event("input"));
};
const press = (el: Element, key: string): void => void el.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const preview = (): string => document.querySelector(".rk-preview")?.textContent ?? "";
const say = (): string => document.querySelector(".rk-dialog-say")?.textContent ?? "";

describe("LogDialog", () => {
	beforeAll(installBrowser);
	beforeEach(() => document.body.replaceChildren());

	it("answers what was chosen, and shows it in the preview meanwhile", async () => {
		const asked = openDialog(["Claire.md"]);
		byText("Yesterday").click();
		byText("Coffee").click();
		byText("I gave").click();
		byText("They did").click();
		type("In one line", "her team moves");
		expect(preview()).toBe("- 2026-06-10 her team moves #coffee");
		expect(say()).toBe("Goes into one note. Can be undone.");
		type("A promise", "send the survey");
		byText("By 25 June").click();
		expect(say()).toBe("Goes into one note. Can be undone.");
		press(field("In one line"), "Enter");
		expect(await asked).toEqual({
			people: ["Claire.md"], day: "2026-06-10", channel: "coffee", gave: true, received: false, asked: false, from: "them",
			text: "her team moves", promise: "send the survey", promiseDue: "2026-06-25",
		});
	});

	it("answers nothing when it is cancelled", async () => {
		const asked = openDialog(["Claire.md"]);
		type("In one line", "x");
		byText("Cancel").click();
		expect(await asked).toBeNull();
	});

	it("needs someone to log with", async () => {
		const asked = openDialog(["Claire.md"], "Tom.md");
		document.querySelector<HTMLElement>("[aria-label='Remove Claire']")?.click();
		expect((byText("Log") as HTMLButtonElement).disabled).toBe(true);
		expect(say()).toBe("Choose who it was with first.");
		press(field("In one line"), "Enter");
		byText("Add someone").click();
		await vi.waitFor(() => expect((byText("Log") as HTMLButtonElement).disabled).toBe(false));
		expect(document.activeElement?.textContent).toBe("Add someone");
		byText("Log").click();
		expect((await asked)?.people).toEqual(["Tom.md"]);
	});

	it("moves through a row of chips by arrows, with one stop of the Tab key", async () => {
		const asked = openDialog(["Claire.md"]);
		const chips = all("[aria-label='Channel'] [role='radio']");
		expect(chips.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
		chips[0]?.focus();
		press(chips[0]!, "ArrowRight");
		press(chips[1]!, "ArrowRight");
		expect(document.activeElement?.textContent).toBe("Call");
		expect(all("[aria-label='Channel'] [aria-checked='true']").map(({ textContent }) => textContent)).toEqual(["Call"]);
		byText("Log").click();
		expect((await asked)?.channel).toBe("call");
	});

	it("takes a channel back, and shows the others behind one chip", async () => {
		const asked = openDialog(["Claire.md"]);
		byText("Coffee").click();
		byText("Coffee").click();
		expect(preview()).toContain("#none");
		byText("Other").click();
		byText("Card").click();
		byText("Log").click();
		expect((await asked)?.channel).toBe("card");
	});

	it("takes any other day, and says when it is to come", async () => {
		const asked = openDialog(["Claire.md"]);
		byText("Other day").click();
		const date = document.querySelector<HTMLInputElement>("input[type='date']")!;
		expect(document.activeElement).toBe(date);
		date.value = "2026-07-01";
		date.dispatchEvent(new Event("change"));
		expect(byText("1 July").getAttribute("aria-checked")).toBe("true");
		expect(say()).toBe("That day is still to come: planned, not counted yet. Can be undone.");
		byText("Log").click();
		expect((await asked)?.day).toBe("2026-07-01");
	});

	it("leaves Enter alone while an input method composes", () => {
		void openDialog(["Claire.md"]);
		field("In one line").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
		expect(all(".rk-preview")).toHaveLength(1);
	});
});
