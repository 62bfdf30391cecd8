// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Introduction } from "../../../src/domain/network/introductions";
import { mountPanel, type MountedPanel } from "../../../src/ui/due-panel/mount-panel";
import { day } from "../../support/day";
import { aPerson, pathOf, TestPanelPort } from "../../support/panel-data";

let root: HTMLElement;
let panel: MountedPanel;

beforeEach(() => {
	vi.useFakeTimers();
	root = document.createElement("div");
	document.body.append(root);
});

afterEach(() => {
	panel.unmount();
	root.remove();
	vi.useRealTimers();
});

function mount(port: TestPanelPort): void {
	port.kept = { open: ["this-week", "plans", "later-plans", "all-due"] };
	panel = mountPanel(root, port, { drawIcon: () => null, leave: () => undefined, paneOf: () => false, preview: () => undefined });
	port.data.onChange((diff) => panel.change(diff));
}

const row = (path: string): HTMLElement => {
	const found = root.querySelector<HTMLElement>(`[data-path="${path}"]`);
	if (found === null) throw new Error(`no row of ${path}`);
	return found;
};
const reasonsOf = (path: string): readonly string[] => Array.from(row(path).querySelectorAll(".rk-reason"), ({ textContent }) => textContent ?? "");
const actionsOf = (path: string): readonly string[] =>
	Array.from(row(path).querySelectorAll<HTMLElement>("button[data-action]"), ({ dataset }) => dataset["action"] ?? "");
const click = (path: string, action: string): void => row(path).querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();

test("a plan says how and by when, and what for", () => {
	mount(new TestPanelPort(
		aPerson("Later", {}, { nextContact: day("2026-09-03"), approach: "coffee", goals: ["[[Goals/Energy|the energy goal]]"] }),
	));
	expect(reasonsOf(pathOf("Later"))).toEqual(["You planned a coffee by 3 September", "the energy goal"]);
});

test("a date of an organisation names those known there, opens its line, and writes to one of them", () => {
	const names = ["Ada", "Ben", "Cleo", "Dora"];
	const port = new TestPanelPort(...names.map((name) => aPerson(name)));
	const occasion = { day: day("2026-06-22"), text: "open day", path: "Orgs/Halden.md", line: 5, people: () => names.map(pathOf) };
	port.occasions = [occasion];
	mount(port);
	expect(row("Orgs/Halden.md").querySelector(".rk-name")?.textContent).toBe("Halden");
	expect(reasonsOf("Orgs/Halden.md")).toEqual(["Open day, on Monday", "You know Ada, Ben and 2 others"]);
	expect(actionsOf("Orgs/Halden.md")).toEqual(["write"]);
	click("Orgs/Halden.md", "write");
	click("Orgs/Halden.md", "open-thing");
	row("Orgs/Halden.md").focus();
	row("Orgs/Halden.md").dispatchEvent(new KeyboardEvent("keydown", { key: "l", bubbles: true }));
	expect(port.done, "no exchange is logged with all of them").toEqual([`write to one of ${names.map(pathOf).join(" ")}`, "open occasion open day"]);
});

test("a presence plan says its pace and is done by one press", () => {
	const port = new TestPanelPort(aPerson("Ada"));
	port.plans = [{ path: "Presence plan.md", name: "Presence plan", cadence: { count: 2, unit: "week" }, last: day("2026-06-03"), next: day("2026-06-17") }];
	mount(port);
	expect(reasonsOf("Presence plan.md")).toEqual(["Your pace: every two weeks. Last on 3 June."]);
	expect(actionsOf("Presence plan.md")).toEqual(["done"]);
	click("Presence plan.md", "done");
	expect(port.done).toEqual(["presence done Presence plan.md"]);
});

test("a target's row begins with what they seek and the way to them, and follows the network when there is time", () => {
	const way = (...via: readonly string[]): Introduction => ({ via: via.map(pathOf), target: pathOf("Ingrid"), strength: 0.5, steps: [] });
	const due = { code: "due", cadence: { count: 2, unit: "month" }, due: day("2026-06-01") } as const;
	const match = { code: "match", side: "seeks", subject: "user tests", other: null } as const;
	const port = new TestPanelPort(
		aPerson("Ingrid", { standing: "due", score: 1, reasons: [due, match] }, { network: "target" }),
		aPerson("Victor Almeida", { standing: "due", score: 2, reasons: [due, match] }), aPerson("Grace Lind"),
	);
	port.introductions.set(pathOf("Ingrid"), way("Victor Almeida"));
	port.introductions.set(pathOf("Victor Almeida"), way("Grace Lind"));
	mount(port);
	expect(reasonsOf(pathOf("Ingrid"))).toEqual(["Looking for user tests: you can help", "Victor could introduce you"]);
	expect(reasonsOf(pathOf("Victor Almeida")), "who is no target needs no way").toEqual(["You aim to talk every two months", "Looking for user tests: you can help"]);
	click(pathOf("Ingrid"), "open-thing");
	expect(port.done).toEqual([`find introduction ${pathOf("Ingrid")}`]);
	port.introductions.set(pathOf("Ingrid"), way("Grace Lind"));
	port.tell({ updated: [pathOf("Grace Lind")] });
	vi.runAllTimers();
	expect(reasonsOf(pathOf("Ingrid"))[1]).toBe("Grace could introduce you");
	port.introductions.clear();
	port.tell({ updated: [pathOf("Grace Lind")] });
	vi.runAllTimers();
	expect(reasonsOf(pathOf("Ingrid"))).toEqual(["Looking for user tests: you can help", "You aim to talk every two months"]);
});
