import type { App } from "obsidian";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { RecommendedQuestion } from "../../../../src/domain/questions/question";
import type { QuestionPlan } from "../../../../src/domain/questions/question-input";
import type { Register } from "../../../../src/domain/text/register";
import { messagesFor } from "../../../../src/i18n";
import { MeetingDialog } from "../../../../src/ui/dialogs/meeting/meeting-dialog";
import type { MeetingAnswer, MeetingDialogPort } from "../../../../src/ui/dialogs/meeting/meeting-dialog-port";
import { day } from "../../../support/day";
import { installBrowser } from "../../../support/obsidian-stub";

vi.mock("obsidian", () => import("../../../support/obsidian-stub"));

const question = (id: string): RecommendedQuestion => ({ id, phase: "subject", text: `${id}?`, reason: { code: "interest" } });
const planOf = (chosen: string, rest = ""): QuestionPlan => ({ chosen: [...chosen].map(question), rest: [...rest].map(question) });

/** The dialog with answers given by hand: one resolver for each recommendation asked for, in order. */
class Desk {
	readonly asked: { readonly people: readonly string[]; readonly purpose: string; readonly register: Register; readonly give: (plan: QuestionPlan) => Promise<void> }[] = [];
	readonly answer: Promise<MeetingAnswer | null>;

	constructor(given: Partial<MeetingDialogPort> = {}, people = ["Ada.md"]) {
		this.answer = new MeetingDialog({} as App, people, {
			messages: messagesFor("en"),
			today: day("2026-06-11"),
			goals: [],
			nameOf: (path) => path.replace(".md", ""),
			suggest: (some) => ({ channel: "coffee", purpose: some.length > 1 ? "discover" : "keep-in-touch", goal: null, register: "en" }),
			pickPerson: () => Promise.resolve("Ben.md"),
			recommend: (some, { purpose, register }) => new Promise((resolve) => {
				const give = async (plan: QuestionPlan): Promise<void> => {
					resolve(plan);
					// The dialog draws once it has heard of it.
					for (let turn = 0; turn < 3; turn++) await Promise.resolve();
				};
				this.asked.push({ people: some, purpose, register, give });
			}),
			planNote: ({ day: on }) => ({ path: `${on} Ada.md`, isThere: on === "2026-06-01" }),
			...given,
		}).ask();
	}

	give(plan: QuestionPlan, at = this.asked.length - 1): Promise<void> {
		return this.asked[at]?.give(plan) ?? Promise.reject(new Error("not asked"));
	}
}

const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
	const found = document.querySelector<E>(selector);
	if (found === null) throw new Error(`nothing at ${selector}`);
	return found;
};
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (): readonly (string | null)[] => all(".rk-question-ask").map(({ textContent }) => textContent);
const create = (): HTMLButtonElement => one<HTMLButtonElement>("button.mod-cta");
const say = (): string => one(".rk-dialog-say").textContent ?? "";
const choose = (label: string, option: string): void => {
	const select = one<HTMLSelectElement>(`select[aria-label="${label}"]`);
	select.selectedIndex = [...select.options].findIndex(({ value }) => value === option);
	select.dispatchEvent(new Event("change"));
};
const setDay = (text: string): void => {
	const field = one<HTMLInputElement>("input[type='date']");
	field.value = text;
	field.dispatchEvent(new Event("input"));
};

describe("MeetingDialog", () => {
	beforeAll(installBrowser);
	beforeEach(() => document.body.replaceChildren());

	it("stands there before any note is read, then shows the questions, each with why", async () => {
		const desk = new Desk();
		expect(one(".rk-meeting-questions").textContent).toContain("Looking at your last conversations…");
		await desk.give(planOf("ab"));
		expect(texts()).toEqual(["a?", "b?"]);
		expect(all(".rk-question-why").every(({ textContent }) => textContent !== "")).toBe(true);
		expect(one(".rk-questions-aside").textContent).toBe("2 chosen");
	});

	it("answers the form with the questions left in", async () => {
		const desk = new Desk();
		await desk.give(planOf("abc", "x"));
		all(".rk-question button")[2]?.click();
		one<HTMLInputElement>(".rk-question input").click();
		expect(one(".rk-questions-aside").textContent).toBe("2 chosen");
		choose("How", "lunch");
		setDay("2026-06-17");
		create().click();
		const answer = await desk.answer;
		expect(answer?.questions.map(({ id }) => id)).toEqual(["b", "x"]);
		expect(answer?.form).toMatchObject({ people: ["Ada.md"], day: "2026-06-17", time: null, decided: { channel: "lunch" } });
	});

	it("asks anew when what a conversation is for or its language changes, and not for its day or channel", async () => {
		const desk = new Desk();
		await desk.give(planOf("ab"));
		setDay("2026-06-20");
		choose("How", "call");
		expect(desk.asked.length).toBe(1);
		choose("Purpose", "advice");
		all("input[type='radio']")[1]?.click();
		expect(desk.asked.map(({ purpose, register }) => [purpose, register])).toEqual([
			["keep-in-touch", "en"], ["advice", "en"], ["advice", "fr-tu"],
		]);
	});

	it("shows the last answer, whichever comes last", async () => {
		const desk = new Desk();
		choose("Purpose", "advice");
		choose("Purpose", "thank");
		await desk.give(planOf("t"), 2);
		await desk.give(planOf("a"), 1);
		await desk.give(planOf("k"), 0);
		expect(texts()).toEqual(["t?"]);
	});

	it("keeps the focus and what was left out and replaced, while the questions change", async () => {
		const desk = new Desk();
		await desk.give(planOf("abc", "xy"));
		one<HTMLInputElement>(".rk-question input").click();
		const another = all(".rk-question button")[1];
		another?.focus();
		another?.click();
		expect(document.activeElement).toBe(another);
		choose("Purpose", "advice");
		expect(texts()).toEqual(["a?", "x?", "c?"]);
		await desk.give(planOf("dab", "yx"));
		expect(texts()).toEqual(["d?", "a?", "x?"]);
		expect(all(".rk-question.is-off .rk-question-ask").map(({ textContent }) => textContent)).toEqual(["a?"]);
		expect(document.activeElement).toBe(another);
	});

	it("takes in more people, and what they suggest unless it was decided", async () => {
		const desk = new Desk();
		one(".rk-people-add").click();
		await vi.waitFor(() => expect(desk.asked.length).toBe(2));
		expect(desk.asked[1]).toMatchObject({ people: ["Ada.md", "Ben.md"], purpose: "discover" });
		expect(document.activeElement?.textContent).toBe("Add someone");
		choose("Purpose", "thank");
		one("[aria-label='Remove Ben']").click();
		expect(desk.asked.at(-1)).toMatchObject({ people: ["Ada.md"], purpose: "thank" });
	});

	it("needs someone", () => {
		void new Desk();
		one("[aria-label='Remove Ada']").click();
		expect(create().disabled).toBe(true);
		expect(say()).toBe("Choose who it was with first.");
	});

	it("says which note it makes, that a day is to come, and when the note is there already", () => {
		void new Desk();
		const told = (): string | null => one(".rk-field-told").textContent;
		expect([say(), told(), create().textContent]).toEqual(["2026-06-11 Ada.md", "Today", "Create note"]);
		setDay("2026-06-17");
		expect([say(), told()]).toEqual(["2026-06-17 Ada.md", "Wednesday, in 6 days: planned"]);
		setDay("");
		expect(say()).toBe("2026-06-17 Ada.md");
		setDay("2026-06-01");
		expect([say(), create().textContent]).toEqual(["2026-06-01 Ada.md is there already and opens as it is.", "Open note"]);
	});

	it("proposes to talk where questions are many and the channel is written, and goes over to it at a press", async () => {
		const desk = new Desk();
		await desk.give(planOf("ab"));
		choose("How", "email");
		expect(all(".rk-aloud").length).toBe(0);
		choose("Purpose", "advice");
		expect(one(".rk-aloud p").textContent).toBe("These go further aloud than in writing. Make it a call or a coffee?");
		all(".rk-aloud button")[1]?.click();
		expect(all(".rk-aloud").length).toBe(0);
		expect(one<HTMLSelectElement>("select[aria-label='How']").value).toBe("coffee");
		expect(document.activeElement).toBe(one("select[aria-label='How']"));
	});

	it("that is sent before the questions are there waits for them", async () => {
		const desk = new Desk();
		create().click();
		await desk.give(planOf("ab"));
		expect((await desk.answer)?.questions.map(({ id }) => id)).toEqual(["a", "b"]);
	});

	it("answers nothing when it is cancelled, and draws no more", async () => {
		const desk = new Desk();
		all("button").find(({ textContent }) => textContent === "Cancel")?.click();
		expect(await desk.answer).toBeNull();
		await desk.give(planOf("ab"));
		expect(texts()).toEqual([]);
	});
});
