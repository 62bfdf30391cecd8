// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mountPanel, type MountedPanel } from "../../../src/ui/due-panel/mount-panel";
import { day } from "../../support/day";
import { aPerson, pathOf, TestPanelPort } from "../../support/panel-data";

let root: HTMLElement;
let panel: MountedPanel;
let port: TestPanelPort;
let frames: FrameRequestCallback[] = [];
let left = 0;

/** Lets the browser draw what was asked for. */
function drawFrame(): void {
	const due = frames;
	frames = [];
	for (const frame of due) frame(0);
}

function mount(vault: TestPanelPort): void {
	port = vault;
	left = 0;
	panel = mountPanel(root, port, {
		drawIcon: () => null,
		leave: () => left++,
		paneOf: ({ ctrlKey }) => (ctrlKey ? "tab" : false),
		preview: (_event, _target, path) => port.done.push(`preview ${path}`),
	});
	port.data.onChange((diff) => panel.change(diff));
}

beforeEach(() => {
	frames = [];
	vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
	vi.spyOn(window, "cancelAnimationFrame").mockImplementation(() => {
		frames = [];
	});
	root = document.createElement("div");
	document.body.append(root);
});

afterEach(() => {
	panel.unmount();
	root.remove();
	vi.restoreAllMocks();
});

const focusedPath = (): string | undefined => document.activeElement?.closest<HTMLElement>("[data-path]")?.dataset["path"];
const focusedName = (): string => focusedPath()?.replace(/^People\/|\.md$/g, "") ?? document.activeElement?.tagName ?? "";
const all = (selector: string): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>(selector));
const one = (selector: string): HTMLElement => {
	const found = root.querySelector<HTMLElement>(selector);
	if (found === null) throw new Error(`nothing matches ${selector}`);
	return found;
};

function press(key: string, more: KeyboardEventInit = {}): void {
	document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
	drawFrame();
}

const due = (score: number): Parameters<typeof aPerson>[1] => ({ standing: "due", due: day("2026-06-01"), score });

function aVault(): TestPanelPort {
	const vault = new TestPanelPort(
		aPerson("Claire", due(3)), aPerson("Samuel", due(2)), aPerson("Tom", { last: day("2026-06-16"), lastChannel: "coffee" }),
		aPerson("Lucas"), aPerson("Grace"),
	);
	vault.week = { budget: 5, open: ["Claire", "Samuel"], done: ["Tom"] };
	vault.owed = [
		{
			kind: "promise", path: pathOf("Lucas"), line: 2, contacts: [pathOf("Lucas"), pathOf("Grace")], text: "send it", due: null, since: null,
			channel: null,
		},
	];
	vault.problems = [
		{ path: pathOf("Tom"), property: "circle", code: "unknown-circle", value: "innner", repair: "inner" },
	];
	vault.kept = { open: ["this-week", "owed", "attention"] };
	return vault;
}

describe("what is drawn", () => {
	test("sections and rows carry their names", () => {
		mount(aVault());
		expect(all("[data-section]").map(({ dataset }) => dataset["section"])).toEqual(["this-week", "owed", "attention"]);
		expect(all("[data-section='this-week'] [data-path]").map(({ dataset }) => dataset["path"]))
			.toEqual([pathOf("Claire"), pathOf("Samuel"), pathOf("Tom")]);
		expect(one(".rk-week-count").textContent).toBe("1 of 5 this week");
		expect(all(".rk-ember.is-done")).toHaveLength(1);
		expect(one("[data-key] .rk-done-what").textContent).toBe("coffee on Tuesday");
	});

	test("each section is a grid with its rows counted and one tab stop", () => {
		mount(aVault());
		const grid = one("[data-section='this-week'] [role='grid']");
		expect(grid.getAttribute("aria-rowcount")).toBe("3");
		expect(all("[data-section='this-week'] [role='row']").map((row) => [row.getAttribute("aria-rowindex"), row.tabIndex]))
			.toEqual([["1", 0], ["2", -1], ["3", -1]]);
		expect(document.getElementById(grid.getAttribute("aria-labelledby") ?? "")?.textContent).toBe("This week");
	});

	test("closing a section is kept on the device", () => {
		mount(aVault());
		one("[data-toggle='owed']").click();
		drawFrame();
		expect(one("[data-toggle='owed']").getAttribute("aria-expanded")).toBe("false");
		expect(all("[data-section='owed'] [data-path]")).toEqual([]);
		expect(port.kept).toMatchObject({ open: ["this-week", "attention"] });
	});

	test("an edit draws only the rows it changes", () => {
		mount(aVault());
		const rows = all("[data-key]");
		const seen: string[] = [];
		const observer = new MutationObserver(() => undefined);
		observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
		port.put(aPerson("Samuel", due(2), { role: "Director" }));
		port.tell({ updated: [pathOf("Samuel")] });
		drawFrame();
		for (const { target } of observer.takeRecords()) {
			const element = target instanceof Element ? target : target.parentElement;
			seen.push(element?.closest<HTMLElement>("[data-path]")?.dataset["path"] ?? "elsewhere");
		}
		expect(new Set(seen)).toEqual(new Set([pathOf("Samuel")]));
		expect(all("[data-key]")).toEqual(rows);
		expect(one(`[data-path="${pathOf("Samuel")}"] .rk-role`).textContent).toBe("Director");
	});

	test("many changes are one drawing", () => {
		mount(aVault());
		for (let count = 0; count < 5; count++) port.tell({ updated: [pathOf("Claire")] });
		expect(frames).toHaveLength(1);
	});

	test("reading under way shows how far it is, until it is done", () => {
		const vault = aVault();
		vault.progress = { read: 2480, total: 4000 };
		mount(vault);
		expect(one(".rk-status-count").textContent).toBe("2,480 of 4,000");
		vault.progress = null;
		panel.refresh();
		drawFrame();
		expect(all(".rk-status")).toEqual([]);
	});

	test("another language or day draws every row in it", () => {
		mount(aVault());
		port.language = "fr";
		port.today = day("2026-06-19");
		port.tell({ day: true });
		drawFrame();
		expect(one(".rk-week-count").textContent).toBe("1 sur 5 cette semaine");
		expect(one("[data-key] .rk-done-what").textContent).toBe("café mardi");
	});

	test("a week's exchange is told", () => {
		mount(aVault());
		port.week = { budget: 5, open: ["Samuel"], done: ["Tom", "Claire"] };
		port.tell({ updated: [pathOf("Claire")] });
		drawFrame();
		expect(one("[role='status']").textContent).toBe("Logged. 2 of 5 this week.");
	});

	test("5,000 due: few elements at first, and a place for every row", () => {
		const vault = new TestPanelPort(...Array.from({ length: 5_000 }, (_, index) => aPerson(`Person ${index}`, due(index / 5_000))));
		vault.kept = { open: ["this-week", "all-due"] };
		mount(vault);
		expect(all("*").length).toBeLessThan(1_500);
		expect(one("[data-section='all-due'] [role='grid']").getAttribute("aria-rowcount")).toBe("5000");
	});
});

describe("by keyboard", () => {
	test("arrows move across sections, and stop at the ends", () => {
		mount(aVault());
		panel.focus();
		expect(focusedName()).toBe("Claire");
		const way: string[] = [];
		for (let count = 0; count < 5; count++) {
			press("ArrowDown");
			way.push(focusedName());
		}
		expect(way).toEqual(["Samuel", "Tom", "Lucas", "Tom", "Tom"]);
		press("ArrowUp");
		expect(focusedName()).toBe("Lucas");
		press("Home");
		expect(focusedName()).toBe("Claire");
		press("ArrowUp");
		expect(focusedName()).toBe("Claire");
		press("End");
		expect(document.activeElement?.closest("[data-section]")?.getAttribute("data-section")).toBe("attention");
	});

	test("the tab stop follows focus", () => {
		mount(aVault());
		panel.focus();
		press("ArrowDown");
		expect(all("[data-section='this-week'] [role='row']").map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
	});

	test.each([
		["Enter", {}, `open ${pathOf("Claire")}`],
		["Enter", { ctrlKey: true }, `open ${pathOf("Claire")} tab`],
		["l", {}, `log ${pathOf("Claire")}`],
		["L", {}, `log ${pathOf("Claire")}`],
		["s", {}, `snooze ${pathOf("Claire")}`],
		["w", {}, `write ${pathOf("Claire")}`],
		["n", {}, `meeting ${pathOf("Claire")}`],
		["m", {}, `menu ${pathOf("Claire")} element`],
	])("%s %o: %s", (key, more, done) => {
		mount(aVault());
		panel.focus();
		press(key, more);
		expect(port.done).toEqual([done]);
	});

	test("letters with a modifier are the app's", () => {
		mount(aVault());
		panel.focus();
		for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) press("l", more);
		expect(port.done).toEqual([]);
	});

	test("D is done where something is owed, and logging names all whom it concerns", () => {
		mount(aVault());
		panel.focus();
		press("d");
		expect(port.done).toEqual([]);
		for (let count = 0; count < 3; count++) press("ArrowDown");
		press("d");
		press("l");
		expect(port.done).toEqual(["done send it", `log ${pathOf("Lucas")} ${pathOf("Grace")}`]);
	});

	test("a thank-you is a message first: its row offers to write, for what is owed", () => {
		const vault = aVault();
		vault.owed = [{ ...(vault.owed[0] as (typeof vault.owed)[number]), kind: "thanks", text: "" }];
		mount(vault);
		panel.focus();
		for (let count = 0; count < 3; count++) press("ArrowDown");
		press("w");
		press("n");
		expect(port.done).toEqual([`write ${pathOf("Lucas")} thanks`, `meeting ${pathOf("Lucas")} ${pathOf("Grace")}`]);
		expect(document.querySelector("[data-action='write']")?.getAttribute("aria-label")).toBe("Write a message (W)");
	});

	test("a row's buttons are entered by the right arrow and left by the left one", () => {
		mount(aVault());
		panel.focus();
		const action = (): string => (document.activeElement as HTMLElement).dataset["action"] ?? "row";
		const way: string[] = [];
		for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) {
			press(key);
			way.push(action());
		}
		expect(way).toEqual(["log", "snooze", "menu", "menu", "snooze", "log", "row"]);
		expect(focusedName()).toBe("Claire");
	});

	test("in a button letters do nothing, and arrows down leave for the next row", () => {
		mount(aVault());
		panel.focus();
		press("ArrowRight");
		press("s");
		expect(port.done).toEqual([]);
		press("ArrowDown");
		expect(focusedName()).toBe("Samuel");
	});

	test("/ searches from anywhere; Escape clears, then goes back to the note", () => {
		mount(aVault());
		panel.focus();
		press("/");
		const search = one("input[type='search']") as HTMLInputElement;
		expect(document.activeElement).toBe(search);
		search.value = "sam";
		search.dispatchEvent(new Event("input", { bubbles: true }));
		drawFrame();
		expect(all("[data-path]").map(({ dataset }) => dataset["path"])).toEqual([pathOf("Samuel")]);
		press("ArrowDown");
		expect(focusedName()).toBe("Samuel");
		search.focus();
		press("Escape");
		expect([search.value, left]).toEqual(["", 0]);
		press("Escape");
		expect(left).toBe(1);
	});

	test("Escape in a row goes back to the note", () => {
		mount(aVault());
		panel.focus();
		press("Escape");
		expect(left).toBe(1);
	});

	test("a row far away is drawn when focus goes there", () => {
		const vault = new TestPanelPort(...Array.from({ length: 500 }, (_, index) => aPerson(`Person ${index}`, due(1 - index / 500))));
		vault.kept = { open: ["all-due"] };
		mount(vault);
		panel.focus();
		press("End");
		expect(focusedName()).toBe("Person 499");
		press("ArrowUp");
		expect(focusedName()).toBe("Person 498");
	});
});

describe("focus when the list changes", () => {
	test("stays with the person who moved within the section", () => {
		mount(aVault());
		panel.focus();
		port.week = { budget: 5, open: ["Samuel"], done: ["Tom", "Claire"] };
		port.tell({ updated: [pathOf("Claire")] });
		drawFrame();
		expect(focusedName()).toBe("Claire");
	});

	test("goes to the next row when the person left", () => {
		mount(aVault());
		panel.focus();
		port.week.open = ["Samuel"];
		port.people.delete(pathOf("Claire"));
		port.tell({ removed: [pathOf("Claire")] });
		drawFrame();
		expect(focusedName()).toBe("Samuel");
	});

	test("goes on to the panel's first row when the section is gone", () => {
		mount(aVault());
		panel.focus();
		for (let count = 0; count < 3; count++) press("ArrowDown");
		port.owed = [];
		port.tell({ updated: [pathOf("Lucas")] });
		drawFrame();
		expect(focusedName()).toBe("Claire");
	});

	test("stays with a person who is renamed", () => {
		mount(aVault());
		panel.focus();
		port.people.delete(pathOf("Claire"));
		port.put(aPerson("Clara", due(3)));
		port.week.open = ["Samuel", "Clara"];
		port.tell({ added: [pathOf("Clara")], removed: [pathOf("Claire")], renamed: [{ from: pathOf("Claire"), to: pathOf("Clara") }] });
		drawFrame();
		expect(focusedName()).toBe("Clara");
	});

	test("stays on the same button", () => {
		mount(aVault());
		panel.focus();
		press("ArrowRight");
		press("ArrowRight");
		port.week.open = ["Samuel", "Claire"];
		port.tell({ updated: [pathOf("Claire")] });
		drawFrame();
		expect([focusedName(), (document.activeElement as HTMLElement).dataset["action"]]).toEqual(["Claire", "snooze"]);
	});

	test("is not taken from elsewhere", () => {
		mount(aVault());
		const outside = document.createElement("button");
		document.body.append(outside);
		panel.focus();
		outside.focus();
		port.tell({ updated: [pathOf("Claire")] });
		drawFrame();
		expect(document.activeElement).toBe(outside);
		outside.remove();
	});
});

describe("by mouse", () => {
	test("names open, buttons act, the right button brings the menu", () => {
		mount(aVault());
		one("[data-section='this-week'] .rk-name").click();
		one("[data-section='this-week'] .rk-name").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
		one("[data-section='owed'] [data-action='done']").click();
		one("[data-section='attention'] .rk-name").click();
		one("[data-section='attention'] [data-action='repair']").click();
		one("[data-section='owed'] [data-path]").dispatchEvent(
			new MouseEvent("contextmenu", { bubbles: true, cancelable: true, button: 2, clientX: 5, clientY: 5 }),
		);
		one("[data-section='this-week'] .rk-name").dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
		expect(port.done).toEqual([
			`open ${pathOf("Claire")}`, `open ${pathOf("Claire")} tab`, "done send it", `open problem ${pathOf("Tom")}`, "repair inner",
			`menu ${pathOf("Lucas")} event`, `preview ${pathOf("Claire")}`,
		]);
	});

	test("the words of what is owed open the place where it stands, with the app's modifiers", () => {
		mount(aVault());
		one("[data-section='owed'] .rk-thing").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
		expect(port.done).toEqual(["open owed send it"]);
	});

	test("a menu pressed by key opens beside its button", () => {
		mount(aVault());
		one("[data-section='owed'] [data-action='menu']").click();
		expect(port.done).toEqual([`menu ${pathOf("Lucas")} element`]);
	});

	test("people to sort lead to sorting them", () => {
		const vault = new TestPanelPort(aPerson("New", { standing: "untracked" }));
		vault.kept = { open: ["to-sort"] };
		mount(vault);
		one("[data-section='to-sort'] .rk-section-step").click();
		expect(port.done).toEqual(["sort people"]);
	});

	test("filters are chosen, shown as chips, kept, and removed", () => {
		const vault = new TestPanelPort(aPerson("Ada", due(1), { circle: "close" }), aPerson("Bob", due(2), { circle: "wide" }));
		vault.kept = { open: ["all-due"] };
		mount(vault);
		one(".rk-search-row button[aria-expanded]").click();
		drawFrame();
		all("[role='checkbox']").find(({ textContent }) => textContent === "Close")?.click();
		drawFrame();
		expect(all("[data-path]").map(({ dataset }) => dataset["path"])).toEqual([pathOf("Ada")]);
		expect(port.kept).toMatchObject({ filters: { circle: ["close"] } });
		one(".rk-search-row button[aria-expanded]").click();
		drawFrame();
		one(".rk-filters button").click();
		drawFrame();
		expect(all("[data-path]")).toHaveLength(2);
	});
});

describe("the first run", () => {
	test("offers what was found, and accepts what is ticked", () => {
		const vault = new TestPanelPort();
		vault.firstRun = {
			contacts: 0, byRule: [], candidates: [{ kind: "folder", name: "People", people: 118 }, { kind: "tag", name: "person", people: 12 }],
			meetings: 42, dailyNotes: { format: "YYYY-MM-DD", notes: 310 },
		};
		mount(vault);
		expect(one(".rk-card").textContent).toContain("118 in People");
		expect(one(".rk-card").textContent).toContain("310 daily notes, named YYYY-MM-DD");
		one(".rk-card .mod-cta").click();
		one(".rk-card-actions button:last-child").click();
		expect(port.done).toEqual(["accept People", "settings recognition"]);
	});

	test("nobody found says why and offers the next step", () => {
		const vault = new TestPanelPort();
		vault.firstRun = { contacts: 0, byRule: [], candidates: [], meetings: 0, dailyNotes: null };
		mount(vault);
		expect(all(".rk-card")).toEqual([]);
		expect(one(".rk-empty").textContent).toContain("So far, none of your 1,284 notes does.");
		all(".rk-empty button").forEach((button) => button.click());
		expect(port.done).toEqual(["settings recognition", "add contact"]);
	});
});
