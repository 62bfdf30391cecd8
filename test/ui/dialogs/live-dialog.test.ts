import type { App } from "obsidian";
import { beforeAll, expect, it, vi } from "vitest";
import { LiveDialog } from "../../../src/ui/dialogs/live-dialog";
import { installBrowser } from "../../support/obsidian-stub";

vi.mock("obsidian", () => import("../../support/obsidian-stub"));

beforeAll(installBrowser);

class TextDialog extends LiveDialog<string> {
	readonly drawn: string[] = [];
	protected draw(page: string): void {
		this.drawn.push(page);
	}
}

/** A dialog whose answers come when the test says so. */
function opened(): { dialog: TextDialog; shown: Promise<void>; change: () => void; answer: (look: number, page: string | null) => Promise<void> } {
	const looks: ((page: string | null) => void)[] = [];
	let change = (): void => undefined;
	const dialog = new TextDialog({} as App, "Title", {
		find: () => new Promise((resolve) => looks.push(resolve)),
		onChange: (callback) => {
			change = callback;
			return () => {
				change = () => undefined;
			};
		},
	});
	const shown = dialog.show("first");
	return {
		dialog, shown,
		change: () => change(),
		answer: async (look, page) => {
			looks[look]?.(page);
			await Promise.resolve();
			await Promise.resolve();
		},
	};
}

it("shows what is found after each change", async () => {
	const { dialog, change, answer } = opened();
	change();
	await answer(0, "second");
	expect(dialog.drawn).toEqual(["first", "second"]);
});

it("shows no older answer that comes after a newer one", async () => {
	const { dialog, change, answer } = opened();
	change();
	change();
	await answer(1, "third");
	await answer(0, "second");
	expect(dialog.drawn).toEqual(["first", "third"]);
});

it("closes when what it is about is gone, and draws nothing once it is closed", async () => {
	const { dialog, shown, change, answer } = opened();
	change();
	await answer(0, null);
	await shown;
	change();
	await answer(1, "late");
	expect(dialog.drawn).toEqual(["first"]);
});
