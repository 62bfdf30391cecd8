import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { messagesFor } from "../../src/i18n";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { words } from "./support/words";

const URL = "https://example.org/storage";
const RULES = "Reading/New storage rules.md";
const ANA = "People/Ana Duarte.md";
const BEN = "People/Ben Osei.md";
const VAULT = {
	"Me.md": "---\ntype: me\naliases: [Alex Moreau]\n---\n",
	[RULES]: `---\nurl: ${URL}\n---\nBatteries may sell to the grid.\n`,
	[ANA]: contactNote({ seeks: "storage rules", company: "Halden", role: "Lawyer" }, "- 2026-05-02 coffee #via/coffee"),
	[BEN]: contactNote({ sector: "storage" }),
	"People/Cleo Roux.md": contactNote({ sector: "gardens" }),
	"People/Dan Vogel.md": contactNote({ sector: "storage" }, "- 2026-06-01 passed something on: New storage rules #gave"),
};

/** The dialog open on the note in view, and its parts. */
interface Open {
	readonly app: Rekindle;
	readonly subject: Locator;
	readonly rows: Locator;
	/** The names of those who get a message. */
	readonly ticked: () => Promise<readonly string[]>;
	readonly submit: Locator;
}

async function openRelay(options: RekindleOptions = {}): Promise<Open> {
	const app = await openRekindle({ vault: VAULT, openNote: RULES, panel: false, ...options });
	await app.page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.resolve();
	});
	await app.run("relay");
	await app.dialog.locator(".rk-relay").waitFor();
	await app.settle();
	const { relay } = messagesFor(options.language === "fr" ? "fr" : "en");
	const rows = app.dialog.locator(".rk-relay-row");
	return {
		app, rows,
		subject: app.dialog.getByRole("textbox", { name: relay.subject }),
		submit: app.dialog.locator(".mod-cta"),
		ticked: () => rows.filter({ has: app.page.locator("input:checked") }).locator(".rk-relay-name").allInnerTexts(),
	};
}

const { relay, drafts } = words;

describe("passing a note on", () => {
	it("shows whom it may help, each with the reason, and who had it before", async () => {
		const { subject, rows, ticked, submit } = await openRelay();
		expect(await subject.inputValue()).toBe("New storage rules");
		expect(await rows.allInnerTexts()).toEqual([
			expect.stringMatching(/Ana Duarte\s+Lawyer, Halden\s+Looking for: storage rules/),
			expect.stringMatching(/Dan Vogel\s+Sector: storage\s+Passed on 10 days ago/),
			expect.stringMatching(/Ben Osei\s+Sector: storage/),
		]);
		expect(await ticked()).toEqual(["Ana Duarte", "Ben Osei"]);
		expect(await submit.innerText()).toBe(relay.submit(2));
	});

	it("finds others as it is said in other words, until somebody was chosen", async () => {
		const { app, subject, rows, ticked } = await openRelay();
		await subject.fill("Gardens on roofs");
		await expect.poll(ticked).toContain("Cleo Roux");
		await rows.filter({ hasText: "Cleo Roux" }).click();
		await subject.fill("x");
		await expect.poll(() => rows.filter({ hasText: "Cleo Roux" }).count()).toBe(0);
		await app.dialog.getByRole("button", { name: words.dialogs.log.addSomeone }).click();
		await app.pick("Cleo");
		await expect.poll(ticked).toContain("Cleo Roux");
	});

	it("drafts one message after the other, and logs each as given", async () => {
		const { app, submit } = await openRelay();
		await submit.click();
		const message = app.dialog.getByRole("textbox", { name: drafts.message, exact: true });
		await message.waitFor();
		expect(await app.dialog.locator(".rk-dialog-sub").innerText()).toContain(relay.place(1, 2));
		expect(await message.inputValue()).toMatch(/^Hello Ana,[^]*New storage rules\.[^]*looking for: storage rules\.\n\nhttps:\/\/example\.org\/storage\n\n/);
		await send(app);
		await app.notice("Logged with Ana Duarte");
		await expect.poll(() => message.inputValue()).toMatch(/^Hello Ben,/);
		expect(await app.read(ANA)).toContain("- 2026-06-11 passed something on: New storage rules #via/message #from-me #gave\n");
		await send(app);
		await app.notice("Logged with Ben Osei");
		await app.dialog.waitFor({ state: "detached" });
		expect(await app.read(BEN)).toContain("passed something on: New storage rules");
	});

	it("comes back to the list with who is left when a message is closed", async () => {
		const { app, submit, ticked, rows } = await openRelay();
		await submit.click();
		await app.dialog.locator(".rk-draft").waitFor();
		await send(app);
		await app.dialog.locator(".rk-dialog-sub").filter({ hasText: relay.place(2, 2) }).waitFor();
		await app.page.keyboard.press("Escape");
		await app.dialog.locator(".rk-relay").waitFor();
		await expect.poll(() => rows.filter({ hasText: "Ana Duarte" }).innerText()).toContain(relay.passedOn("today"));
		expect(await ticked()).toEqual(["Ben Osei"]);
		await app.page.keyboard.press("Escape");
		await app.dialog.waitFor({ state: "detached" });
	});

	it("asks what it is about from a person's note", async () => {
		const { app, subject, rows, submit } = await openRelay({ openNote: ANA });
		expect(await subject.inputValue()).toBe("");
		expect(await app.dialog.innerText()).toContain(relay.silent);
		expect(await submit.isDisabled()).toBe(true);
		await subject.fill("storage");
		await expect.poll(() => rows.count()).toBe(3);
		await subject.press("Enter");
		await app.dialog.locator(".rk-draft").waitFor();
	});

	it.each(["en", "fr"] as const)("is open to everyone, in %s and on a phone too", async (language) => {
		const { app } = await openRelay({ language, phone: language === "fr" });
		expect(await findViolations(app.page, ".modal")).toEqual([]);
	});
});

async function send({ dialog }: Rekindle): Promise<void> {
	await dialog.getByRole("button", { name: drafts.copy, exact: true }).click();
	await dialog.getByRole("button", { name: drafts.sent, exact: true }).click();
}
