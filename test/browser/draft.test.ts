import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { messagesFor } from "../../src/i18n";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { words } from "./support/words";

const CLAIRE = "People/Claire Fontaine.md";
const GRACE = "People/Grace Lindqvist.md";
const LUNCH = "Meetings/2026-06-03 Lunch with Grace.md";
const VAULT = {
	"Me.md": "---\ntype: me\naliases: [Alex Moreau]\n---\n",
	[CLAIRE]: contactNote(
		{ "circle": "close", "company": "Atelier Nord", "email": "claire@nord.example", "linkedin": "claire-fontaine", "language": "fr", "address-as": "vous" },
		"- 2026-01-10 coffee by the harbour #via/coffee",
	),
	[GRACE]: contactNote({ circle: "close", email: "grace@polar.example" }),
	[LUNCH]: "---\ntype: meeting\ndate: 2026-06-03\ncontacts: [\"[[Grace Lindqvist]]\"]\nchannel: lunch\nthanked: false\n---\n",
};

/** The dialog open on a note, and its parts by what they are called. */
interface Open {
	readonly app: Rekindle;
	readonly purpose: Locator;
	readonly language: Locator;
	readonly memory: Locator;
	readonly message: Locator;
	readonly say: Locator;
	readonly button: (name: string) => Locator;
	/** What was put on the clipboard. */
	readonly copied: () => Promise<readonly string[]>;
}

async function openDraft(note: string, options: RekindleOptions = {}): Promise<Open> {
	const app = await openRekindle({ vault: VAULT, openNote: note, panel: false, ...options });
	await app.page.evaluate(() => {
		const copied: string[] = [];
		Object.assign(window, { copied });
		navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
	});
	await app.run("draft-message");
	await app.dialog.waitFor();
	const { drafts } = messagesFor(options.language === "fr" ? "fr" : "en");
	return {
		app,
		purpose: app.dialog.getByRole("combobox", { name: drafts.purpose }),
		language: app.dialog.getByRole("combobox", { name: drafts.language }),
		memory: app.dialog.getByRole("textbox", { name: drafts.memory }),
		message: app.dialog.getByRole("textbox", { name: drafts.message, exact: true }),
		say: app.dialog.locator(".rk-dialog-say"),
		button: (name) => app.dialog.getByRole("button", { name, exact: true }),
		copied: () => app.page.evaluate(() => (window as unknown as { readonly copied: readonly string[] }).copied),
	};
}

const { drafts } = words;

describe("a draft", () => {
	it("waits for the memory, in the contact's language, and is ready with it", async () => {
		const { app, message, memory, say, button } = await openDraft(CLAIRE);
		await expect.poll(() => say.innerText()).toBe(drafts.notReady);
		expect(await message.inputValue()).toMatch(/^Bonjour Claire,\n[^]*Atelier Nord[^]*\bvous\b[^]*Alex$/);
		expect(await app.dialog.locator(".mod-cta").count()).toBe(0);
		expect(await app.dialog.locator(".rk-slot").getAttribute("class")).toBe("rk-slot");
		await memory.fill("notre café au port");
		expect(await message.inputValue()).toContain("notre café au port");
		expect(await app.dialog.locator(".rk-slot.is-filled").innerText()).toBe("notre café au port");
		expect(await say.innerText()).toBe(drafts.ready);
		expect(await button(drafts.mail).getAttribute("class")).toContain("mod-cta");
	});

	it("takes a memory from the notes at a press, and gives it back at another", async () => {
		const { app, message, memory } = await openDraft(CLAIRE);
		const chip = app.dialog.getByRole("button", { name: "coffee by the harbour" });
		await chip.click();
		expect(await chip.getAttribute("aria-pressed")).toBe("true");
		expect(await message.inputValue()).toContain("coffee by the harbour");
		await chip.click();
		expect(await memory.inputValue()).toBe("");
		expect(await message.inputValue()).not.toContain("harbour");
	});

	it("for every purpose, wording and language says something else, and is looked over", async () => {
		const { app, purpose, language, message, memory } = await openDraft(CLAIRE);
		await memory.fill("the harbour");
		const texts = new Set<string>();
		for (const register of ["en", "fr-tu", "fr-vous"]) {
			await language.selectOption(register);
			for (const name of Object.values(drafts.purposes)) {
				await purpose.selectOption({ label: name });
				texts.add(await message.inputValue());
				expect(await app.dialog.locator(".rk-check li").count()).toBeGreaterThan(0);
			}
		}
		expect(texts.size).toBe(3 * Object.keys(drafts.purposes).length);
		await purpose.selectOption("keep-in-touch");
		await app.dialog.getByRole("button", { name: drafts.another }).click();
		expect(texts).not.toContain(await message.inputValue());
	});

	it("tells of somebody else: a contact that is picked, or any name", async () => {
		const { app, purpose, message, memory, button } = await openDraft(GRACE);
		const person = app.dialog.getByRole("textbox", { name: drafts.person("introduction") });
		expect(await person.count()).toBe(0);
		await purpose.selectOption("introduction");
		await memory.fill("the harbour");
		await button(drafts.pickPerson).click();
		await app.pick("Claire");
		await expect.poll(() => person.inputValue()).toBe("Claire Fontaine");
		expect(await message.inputValue()).toContain("talk with Claire Fontaine (Atelier Nord).");
		await person.fill("Nobody Known");
		expect(await message.inputValue()).toContain("talk with Nobody Known.");
		await button(drafts.copy).click();
		await button(drafts.sent).click();
		await app.notice("Logged with");
		expect(await app.read(GRACE)).toContain("asked for an introduction: Nobody Known #via/message #from-me #asked");
	});

	it("starts from a template of the user's own", async () => {
		const template = "---\nrekindle-template: message\nrekindle-purpose: thank\n---\nSubject: The talk\nDear {{first-name}}, {{memory}}\n\n{{unknown}} Bye";
		const { app, purpose, message, memory, button } = await openDraft(GRACE, { vault: { ...VAULT, "Templates/A warm word.md": template } });
		await purpose.selectOption({ label: "A warm word" });
		expect(await message.inputValue()).toMatch(/^Dear Grace, .*\n\n\{\{unknown\}\} Bye$/);
		await memory.fill("The talk in Basel.");
		expect(await message.inputValue()).toContain("The talk in Basel.");
		await button(drafts.mail).click();
		expect(decodeURIComponent((await app.host.opened()).at(-1) ?? "")).toMatch(/^mailto:grace@polar\.example\?subject=The talk&body=Dear Grace, The talk in Basel\./);
	});
});

describe("an edited text", () => {
	it("survives another memory, and another purpose and back", async () => {
		const { message, memory, purpose } = await openDraft(GRACE);
		await memory.fill("the harbour");
		await message.press("Control+End");
		await message.pressSequentially("\nPS: see you in Basel");
		await memory.fill("the lighthouse");
		const text = await message.inputValue();
		expect(text).toMatch(/the lighthouse[^]*Alex\nPS: see you in Basel$/);
		await purpose.selectOption("advice");
		expect(await message.inputValue()).not.toContain("PS");
		await purpose.selectOption("thank");
		expect(await message.inputValue()).toBe(text);
	});

	it("is there again when the dialog was closed by mistake, and gone once it was sent", async () => {
		const { app, message, button } = await openDraft(GRACE);
		await message.press("Control+End");
		await message.pressSequentially(" PS");
		await message.press("Escape");
		await app.dialog.waitFor({ state: "detached" });
		await app.run("draft-message");
		expect(await message.inputValue()).toMatch(/Alex PS$/);
		await button(drafts.keep).click();
		await app.notice("Kept a draft");
		await app.run("draft-message");
		expect(await message.inputValue()).toMatch(/Alex$/);
	});

	it("is undone word by word, and done again", async () => {
		const { message, memory } = await openDraft(GRACE);
		await memory.fill("the harbour");
		const before = await message.inputValue();
		await message.press("Control+Home");
		await message.pressSequentially("Oh well ");
		await message.press("Control+z");
		expect(await message.inputValue()).toBe(`Oh well${before}`);
		await message.press("Control+z");
		await message.press("Control+z");
		expect(await message.inputValue()).toBe(before);
		await message.press("Control+z");
		expect(await memory.inputValue()).toBe("");
		for (let at = 0; at < 3; at++) await message.press("Control+Shift+z");
		expect(await message.inputValue()).toBe(`Oh well${before}`);
	});

	it("is undone from the field's own menu", async () => {
		const { app, message, memory } = await openDraft(CLAIRE);
		const before = await message.inputValue();
		await memory.fill("notre café");
		const isLeft = await message.evaluate((field) =>
			field.dispatchEvent(new InputEvent("beforeinput", { inputType: "historyUndo", bubbles: true, cancelable: true })));
		expect(isLeft).toBe(false);
		await app.settle();
		expect(await message.inputValue()).toBe(before);
	});

	it("takes what is pasted as plain text, and the memory where it is written in its place", async () => {
		const { app, message, memory } = await openDraft(CLAIRE);
		const slot = await app.dialog.locator(".rk-slot").boundingBox();
		await app.page.mouse.click((slot?.x ?? 0) + 20, (slot?.y ?? 0) + 8);
		await message.pressSequentially("Le port de Nantes.");
		expect(await memory.inputValue()).toBe("Le port de Nantes.");
		await message.evaluate((field) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/html", "<b>x</b>");
			field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
		});
		expect(await message.inputValue()).not.toContain("<b>");
		expect(await app.dialog.locator(".rk-draft-paper b").count()).toBe(0);
	});

	it("lies word for word on what draws the memory's place", async () => {
		const { app, message, memory } = await openDraft(CLAIRE);
		await memory.fill("une longue promenade au port, un soir de janvier où il neigeait sur les bateaux");
		await message.press("Control+End");
		await app.page.keyboard.insertText(`\n${"mot ".repeat(300)}`);
		const [field, back] = await app.dialog.locator(".rk-draft-paper").evaluate((paper) =>
			[...paper.children].map(({ scrollHeight, clientHeight, clientWidth }) => ({ scrollHeight, clientHeight, clientWidth })).reverse());
		expect(field).toEqual(back);
		expect(field?.scrollHeight).toBe(field?.clientHeight);
	});
});

describe("a message goes", () => {
	it("to the mail app, by keyboard alone, is logged once it is sent, and that can be undone", async () => {
		const { app, say } = await openDraft(CLAIRE);
		const before = await app.read(CLAIRE);
		await app.page.keyboard.type("notre café au port");
		await app.page.keyboard.press("Control+Enter");
		await expect.poll(() => say.innerText()).toBe(drafts.told.mail);
		const link = new URL((await app.host.opened()).at(-1) ?? "");
		expect([link.protocol, link.pathname, [...link.searchParams.keys()]]).toEqual(["mailto:", "claire@nord.example", ["subject", "body"]]);
		expect(link.searchParams.get("body")).toContain("notre café au port");
		await app.page.keyboard.press("Control+Enter");
		await app.notice("Logged with Claire Fontaine");
		await app.settle();
		expect(await app.read(CLAIRE)).toContain("- 2026-06-11 wrote to keep in touch #via/email #from-me\n");
		await app.press(words.commands.undo, "Undone");
		expect(await app.read(CLAIRE)).toBe(before);
	});

	it("to the clipboard; what is changed afterwards is another message", async () => {
		const { app, button, memory, message, say, copied } = await openDraft(CLAIRE);
		await memory.fill("notre café");
		await button(drafts.copy).click();
		await button(drafts.sent).waitFor();
		expect(await copied()).toEqual([await message.inputValue()]);
		expect(await button(drafts.mail).count()).toBe(0);
		await memory.fill("notre thé");
		expect(await say.innerText()).toBe(drafts.ready);
		await button(drafts.linkedin).click();
		await button(drafts.sent).waitFor();
		expect((await copied()).at(-1)).toContain("notre thé");
		expect(await app.host.opened()).toEqual(["https://www.linkedin.com/in/claire-fontaine"]);
		await button(drafts.sent).click();
		await app.notice("Logged with Claire Fontaine");
		expect(await app.read(CLAIRE)).toContain("#via/message #from-me\n");
	});

	it("to the clipboard when it is too long for the mail app, and says so", async () => {
		const { app, button, message, say, copied } = await openDraft(GRACE);
		await message.fill("é".repeat(700));
		await button(drafts.mail).click();
		await button(drafts.sent).waitFor();
		expect(await say.innerText()).toBe(drafts.told.tooLong);
		expect(await copied()).toEqual(["é".repeat(700)]);
		expect(await app.host.opened()).toEqual([]);
	});

	it("nowhere when the clipboard refuses: the text is selected", async () => {
		const { app, button, message, say } = await openDraft(GRACE);
		await app.page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
		});
		await button(drafts.copy).click();
		await expect.poll(() => say.innerText()).toBe(drafts.told.notCopied);
		expect(await message.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe((await message.inputValue()).length);
		expect(await button(drafts.sent).count()).toBe(0);
	});

	it("into the contact's note, to be taken up later, and out of it by undo", async () => {
		const { app, button, message } = await openDraft(GRACE);
		const before = await app.read(GRACE);
		const [first] = (await message.inputValue()).split("\n");
		await button(drafts.keep).click();
		await app.notice(drafts.kept("Grace Lindqvist"));
		await app.settle();
		expect(await app.read(GRACE)).toBe(`${before}\n## Drafts\n\n> **2026-06-11: ${drafts.purposes.thank}**\n>\n> ${first ?? ""}\n${(await app.read(GRACE)).split(`> ${first ?? ""}\n`)[1] ?? ""}`);
		await app.press(words.commands.undo, "Undone");
		expect(await app.read(GRACE)).toBe(before);
	});

	it("nowhere when the dialog is closed", async () => {
		const { app } = await openDraft(CLAIRE);
		const before = await app.read(CLAIRE);
		await app.page.keyboard.press("Escape");
		await app.dialog.waitFor({ state: "detached" });
		expect(await app.read(CLAIRE)).toBe(before);
		expect(await app.host.notices()).toEqual([]);
	});
});

describe("thanks owed", () => {
	it("go with the message that gives them, and come back by undo", async () => {
		const app = await openRekindle({ vault: VAULT });
		const row = app.row("owed", GRACE);
		await app.openSection("owed");
		await row.focus();
		await row.locator('[data-action="write"]').click();
		await app.dialog.waitFor();
		expect(await app.dialog.getByRole("combobox", { name: drafts.purpose }).inputValue()).toBe("thank");
		expect(await app.dialog.locator("textarea").inputValue()).toMatch(/^Hello Grace,[^]*\blunch\b/);
		await app.dialog.getByRole("button", { name: drafts.mail }).click();
		await app.dialog.getByRole("button", { name: drafts.sent }).click();
		await app.notice("Logged with Grace Lindqvist");
		await app.settle();
		expect(await app.read(LUNCH)).toContain("thanked: true");
		expect(await row.count()).toBe(0);
		await app.press(words.commands.undo, "Undone");
		expect(await app.read(LUNCH)).toBe(VAULT[LUNCH]);
		expect(await row.count()).toBe(1);
	});
});

describe("thanks owed to several", () => {
	it("go to the one that is picked", async () => {
		const meeting = VAULT[LUNCH].replace("Grace Lindqvist]]\"", "Grace Lindqvist]]\", \"[[Claire Fontaine]]\"");
		const app = await openRekindle({ vault: { ...VAULT, [LUNCH]: meeting } });
		const owed = await app.openSection("owed");
		const row = owed.locator(".rk-row").first();
		await row.focus();
		await row.locator('[data-action="write"]').click();
		await app.pick("Claire");
		await app.dialog.waitFor();
		expect(await app.dialog.locator("textarea").inputValue()).toMatch(/^Bonjour Claire,[^]*déjeuner/);
	});
});

describe("the second look", () => {
	it("follows what is written, and is read out once there is a pause", async () => {
		const { app, message, memory } = await openDraft(CLAIRE);
		const look = app.dialog.getByRole("complementary", { name: drafts.look.title });
		const lines = (kind: string): Promise<readonly string[]> => look.locator(`li${kind} > span:nth-child(2)`).allInnerTexts();
		expect(await lines(".is-look")).toEqual([drafts.remarks.memory[1]]);
		await memory.fill("notre café");
		expect(await lines(".is-look")).toEqual([]);
		expect(await lines(".is-fine")).toContain(drafts.remarks.memory[0]);
		await message.press("Control+End");
		await message.pressSequentially(" Je joins mon CV.");
		expect(await lines(".is-look")).toEqual([drafts.remarks.cv[1]]);
		const said = app.dialog.getByRole("status");
		await expect.poll(() => said.innerText(), { timeout: 5000 }).toBe(`${drafts.look.title}: ${drafts.look.count(1)}`);
	});
});

describe("names and texts of any kind", () => {
	it("break neither the mail nor the note", async () => {
		const note = "People/O’Neil ]] $& $1.md";
		const app = await openDraft(note, {
			vault: { [note]: "---\ntype: contact\naliases: ['\"Bo\" <%* tp.x() %>']\nemail: a@b.example\ncompany: \"A&B?cc=x@y.example <img src=x onerror=alert(1)> ]]\"\n---\n\n## Log\n- 2025-01-10 ![[x]] %% <script> ```dataviewjs #memory\n" },
		});
		expect(await app.app.dialog.locator("img, script").count()).toBe(0);
		await app.memory.fill("x&bcc=e@f.example\u2028<%* y %> ]] %% ![[z]]");
		await app.button(drafts.mail).click();
		const link = new URL((await app.app.host.opened()).at(-1) ?? "");
		expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
		await app.button(drafts.keep).click();
		await app.app.notice("Kept a draft");
		await app.app.settle();
		const kept = (await app.app.read(note)).split("## Drafts")[1] ?? "";
		expect(kept).toMatch(/^\n\n(?:>.*\n)+$/);
		expect(kept).not.toMatch(/<%|%%|!\[\[|<img/);
	});
});

describe("in French", () => {
	it("everything is", async () => {
		const { app, memory, say, button } = await openDraft(CLAIRE, { language: "fr" });
		const fr = messagesFor("fr").drafts;
		await expect.poll(() => say.innerText()).toBe(fr.notReady);
		expect(await app.dialog.innerText()).toContain("À Claire Fontaine. Café il\u00A0y\u00A0a\u00A05\u00A0mois.");
		await memory.fill("notre café au port");
		await button(fr.mail).click();
		await button(fr.sent).click();
		await app.notice("Claire Fontaine");
		expect(await app.read(CLAIRE)).toContain("des nouvelles #via/email #from-me");
	});
});

describe("anyone can use it", () => {
	it.each([["light", {}], ["dark", { dark: true }], ["on a phone, in French", { phone: true, language: "fr" }]] as const)("axe finds nothing: %s", async (_, options) => {
		const { app, purpose, memory } = await openDraft(CLAIRE, options);
		expect(await findViolations(app.page, ".modal")).toEqual([]);
		await purpose.selectOption("advice");
		await memory.fill("notre café");
		expect(await findViolations(app.page, ".modal")).toEqual([]);
	});

	it("on a phone every target is 44 px high, and nothing is wider than the screen", async () => {
		const { app } = await openDraft(CLAIRE, { phone: true });
		const small = await app.dialog.locator("button, input, select, textarea").evaluateAll((targets) => targets.flatMap((target) => {
			const { height, right } = target.getBoundingClientRect();
			return height < 44 || right > innerWidth ? [`${target.className} ${Math.round(height)} ${Math.round(right)}`] : [];
		}));
		expect(small).toEqual([]);
	});
});
