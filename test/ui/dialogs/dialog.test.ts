import type { App } from "obsidian";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { Dialog } from "../../../src/ui/dialogs/dialog";
import { installBrowser } from "../../support/obsidian-stub";

vi.mock("obsidian", () => import("../../support/obsidian-stub"));

class AnyDialog extends Dialog<string> {
	give(answer: string): void {
		this.answer(answer);
	}
}

const isOpen = (dialog: AnyDialog): boolean => dialog.modalEl.isConnected;

beforeAll(installBrowser);
beforeEach(() => document.body.replaceChildren());

it("closes with its answer", async () => {
	const dialog = new AnyDialog({} as App, "Any");
	const answer = dialog.ask();
	dialog.give("yes");
	expect(isOpen(dialog)).toBe(false);
	expect(await answer).toBe("yes");
});

it("stays open until an answer is accepted, and takes one at a time", async () => {
	const accepts: ((isTaken: boolean) => void)[] = [];
	const accept = vi.fn(() => new Promise<boolean>((resolve) => accepts.push(resolve)));
	const dialog = new AnyDialog({} as App, "Any");
	const answer = dialog.ask(accept);
	dialog.give("one");
	dialog.give("one more");
	accepts[0]?.(false);
	await vi.waitFor(() => {
		dialog.give("two");
		expect(accept).toHaveBeenCalledTimes(2);
	});
	expect(isOpen(dialog)).toBe(true);
	accepts[1]?.(true);
	expect(await answer).toBe("two");
	expect(isOpen(dialog)).toBe(false);
	expect(accept.mock.calls).toEqual([["one"], ["two"]]);
});

it("answers nothing when it is closed meanwhile, and closes once", async () => {
	let take: (isTaken: boolean) => void = () => undefined;
	const dialog = new AnyDialog({} as App, "Any");
	const onClose = vi.spyOn(dialog, "onClose");
	const answer = dialog.ask(() => new Promise((resolve) => {
		take = resolve;
	}));
	dialog.give("one");
	dialog.close();
	take(true);
	expect(await answer).toBeNull();
	await Promise.resolve();
	expect(onClose).toHaveBeenCalledTimes(1);
});
