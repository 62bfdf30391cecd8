import { describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import type { NetworkMapView } from "../../src/ui/network-map/network-map-view";
import { findViolations } from "./support/find-violations";
import { contactNote } from "./support/note";
import { openRekindle, type Rekindle, type RekindleOptions } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";
import { words } from "./support/words";

const { map } = words;

const VAULT = {
	"Ada.md": contactNote({ circle: "inner", sector: "Energy", company: "Halden", role: "Engineer", knows: '"[[Ben]]"' }, "- 2026-06-01 #via/coffee"),
	"Ben.md": contactNote({ circle: "close", sector: "Energy", company: "Halden", knows: '"[[Cleo]]"' }, "- 2026-05-20 #via/call"),
	"Cleo.md": contactNote({ network: "target", sector: "Law", company: "Brume", tags: "lyon" }),
	"Dora.md": contactNote({ circle: "watch", sector: "Law" }),
	"Eve.md": contactNote({ circle: "inner", status: "archived" }),
};

/** The inner state of the view that a test asks for: where a contact is drawn, and whom it looks at. */
interface Inner {
	readonly stage: { readonly canvas: { placeOf(path: string): { readonly x: number; readonly y: number } | null } };
	readonly session: { readonly pointed: string | null; readonly path: readonly string[] };
}

interface OpenMap extends Rekindle {
	readonly pane: Locator;
	readonly stage: Locator;
	readonly card: Locator;
	/** Where a contact is on the page. */
	placeOf(path: string): Promise<{ readonly x: number; readonly y: number }>;
	pointed(): Promise<string | null>;
	path(): Promise<readonly string[]>;
	/** Names in the list twin, in its order. */
	listed(): Promise<readonly string[]>;
	tool(name: string): Locator;
}

async function openMap(options: RekindleOptions = {}): Promise<OpenMap> {
	const app = await openRekindle({ vault: VAULT, panel: false, reducedMotion: true, ...options });
	await app.run("open-network-map");
	const pane = app.page.locator(".rk-map");
	await pane.locator(".rk-map-line, .rk-map-empty").first().waitFor({ state: "attached" });
	await app.settle();
	const stage = pane.locator(".rk-map-stage");
	const inner = <Answer>(question: (view: Inner) => Answer): Promise<Answer> =>
		app.page.evaluate(`(${question.toString()})(app.workspace.getLeavesOfType("rekindle-network-map")[0].view)`);
	return {
		...app, pane, stage, card: pane.locator(".rk-map-card"),
		placeOf: async (path) => {
			const box = await stage.boundingBox();
			const place = await app.page.evaluate(
				(one) => (window.app.workspace.getLeavesOfType("rekindle-network-map")[0]?.view as unknown as Inner).stage.canvas.placeOf(one), path,
			);
			if (box === null || place === null) throw new Error(`${path} is not on the map`);
			return { x: box.x + place.x, y: box.y + place.y };
		},
		pointed: () => inner((view) => view.session.pointed),
		path: () => inner((view) => view.session.path),
		listed: () => pane.locator(".rk-map-line .rk-name").allTextContents(),
		tool: (name) => pane.getByRole("button", { name, exact: true }),
	};
}

describe("the network map", () => {
	it("shows everyone but the archived, and the same as a list by circle, part and name", async () => {
		const app = await openMap();
		expect(await app.pane.locator(".rk-map-count").innerText()).toBe(map.count(4, 4));
		expect(await app.listed()).toEqual(["Ada", "Ben", "Cleo", "Dora"]);
		await app.tool(map.tools.list).click();
		expect(await app.stage.isVisible()).toBe(false);
		expect(await app.pane.locator(".rk-map-line").first().textContent()).toContain("Engineer, Halden");
		await app.pane.getByText("Ben", { exact: true }).click();
		await app.host.idle();
		expect(await app.openNotes()).toEqual(["Ben.md"]);
	});

	it("tells of the contact under the pointer, and opens the note at a press", async () => {
		const app = await openMap();
		const { x, y } = await app.placeOf("Ada.md");
		await app.page.mouse.move(x + 1, y);
		await app.card.waitFor();
		expect(await app.card.innerText()).toContain("Engineer, Halden");
		expect(await app.card.innerText()).toContain(map.standing("Inner", map.warmths.lively, "coffee, 10 days ago"));
		await app.page.mouse.click(x + 1, y);
		await app.host.idle();
		expect(await app.openNotes()).toEqual(["Ada.md"]);
		await app.page.mouse.move(x + 1, y + 200);
	});

	it("is walked by keys: arrows, Enter, plus and minus, slash, Escape", async () => {
		const app = await openMap();
		await app.stage.focus();
		const seen = new Set<string | null>();
		for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowRight", "ArrowLeft"]) {
			await app.page.keyboard.press(key);
			seen.add(await app.pointed());
		}
		expect(seen.size).toBeGreaterThan(2);
		expect(await app.card.isVisible()).toBe(true);
		const at = await app.pointed();
		expect(await app.stage.locator("[aria-live]").innerText()).toContain((at ?? "").replace(".md", ""));
		const before = await app.placeOf("Ada.md");
		await app.page.keyboard.press("+");
		expect(await app.placeOf("Ada.md")).not.toEqual(before);
		await app.page.keyboard.press("0");
		expect(await app.placeOf("Ada.md")).toEqual(before);
		await app.page.keyboard.press("Enter");
		await app.host.idle();
		expect(await app.openNotes()).toEqual([at]);
		await app.run("open-network-map");
		await app.page.keyboard.press("Escape");
		expect(await app.pointed()).toBeNull();
		await app.page.keyboard.press("/");
		await app.page.keyboard.type("cleo");
		expect(await app.pane.locator(".rk-map-count").innerText()).toBe(map.found(1));
		await app.page.keyboard.press("Enter");
		expect(await app.pointed()).toBe("Cleo.md");
		await app.page.keyboard.press("Escape");
		await app.page.keyboard.press("Escape");
		expect(await app.pane.getByRole("searchbox").inputValue()).toBe("");
	});

	it("tells of who is found, whoever was pointed at before", async () => {
		const app = await openMap();
		await app.stage.focus();
		await app.page.keyboard.press("ArrowRight");
		const before = await app.pointed();
		await app.page.keyboard.press("/");
		await app.page.keyboard.type(before === "Cleo.md" ? "dora" : "cleo");
		expect(await app.pointed()).toBeNull();
		expect(await app.card.isVisible()).toBe(false);
		await app.page.keyboard.press("Enter");
		expect(await app.card.innerText()).toContain(before === "Cleo.md" ? "Dora" : "Cleo");
	});

	it("names each one's own sector in the list, where the picture puts the small ones together", async () => {
		const sectors = Array.from({ length: 12 }, (_, at) => `Sector ${String.fromCharCode(65 + at)}`);
		const app = await openMap({ vault: Object.fromEntries(sectors.map((sector) => [`In ${sector}.md`, contactNote({ sector })])) });
		const lines = await app.pane.locator(".rk-map-line").allTextContents();
		expect(lines.every((line, at) => line.includes(`In ${sectors[at] ?? ""}${sectors[at] ?? ""}`))).toBe(true);
	});

	it("is moved by hand, by wheel and by two fingers, and a drag opens nothing", async () => {
		const app = await openMap();
		const spread = async (): Promise<number> => (await app.placeOf("Ada.md")).x - (await app.placeOf("Ben.md")).x;
		const [ada, wide] = [await app.placeOf("Ada.md"), await spread()];
		await app.page.mouse.move(ada.x, ada.y);
		await app.page.mouse.down();
		await app.page.mouse.move(ada.x + 30, ada.y + 20, { steps: 3 });
		await app.page.mouse.up();
		await app.settle();
		expect(await app.placeOf("Ada.md")).toEqual({ x: ada.x + 30, y: ada.y + 20 });
		expect(await app.openNotes()).toEqual([]);
		await app.page.mouse.wheel(0, -400);
		await app.settle();
		const near = await spread();
		expect(Math.abs(near)).toBeGreaterThan(Math.abs(wide) * 1.2);
		await app.page.locator(".rk-map-canvas").evaluate((canvas) => {
			const send = (type: string, pointerId: number, clientX: number): boolean =>
				canvas.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId, pointerType: "touch", clientX, clientY: 300 }));
			send("pointerdown", 1, 600);
			send("pointerdown", 2, 700);
			for (const x of [720, 760, 800]) send("pointermove", 2, x);
			send("pointerup", 1, 600);
			send("pointerup", 2, 800);
		});
		await app.settle();
		expect(Math.abs(await spread())).toBeCloseTo(Math.abs(near) * 2, 0);
		await app.tool(map.tools.fit).click();
		await app.settle();
		expect(await app.placeOf("Ada.md")).toEqual(ada);
	});

	it("is narrowed by who, circle, company and tag, and nobody moves", async () => {
		const app = await openMap();
		const before = await app.placeOf("Cleo.md");
		const header = await app.stage.boundingBox();
		await app.tool(map.filter.label).click();
		const shift = ((await app.stage.boundingBox())?.y ?? 0) - (header?.y ?? 0);
		const choose = async (label: string, option: string): Promise<readonly string[]> => {
			const select = app.pane.getByRole("combobox", { name: label });
			await select.selectOption({ label: option });
			const names = await app.listed();
			await app.pane.getByRole("button", { name: map.filter.clear }).click();
			return names;
		};
		expect(await choose(map.filter.companyLabel, "Halden")).toEqual(["Ada", "Ben"]);
		expect(await choose(map.filter.circleLabel, "Watch")).toEqual(["Dora"]);
		expect(await choose(map.filter.showLabel, map.filter.show["due-and-targets"])).toContain("Cleo");
		await app.pane.getByRole("combobox", { name: map.filter.tagLabel }).selectOption({ label: "#lyon" });
		expect(await app.listed()).toEqual(["Cleo"]);
		expect(await app.pane.locator(".rk-map-count").innerText()).toBe(map.count(1, 4));
		await app.tool(map.filter.label).click();
		expect(shift).toBeGreaterThan(0);
		expect(await app.placeOf("Cleo.md")).toEqual(before);
	});

	it("puts everyone in the same place the next time, and by company when asked", async () => {
		const app = await openMap();
		const before = await app.placeOf("Ben.md");
		await app.pane.getByRole("radio", { name: map.by.company }).check();
		expect(await app.placeOf("Ben.md")).not.toEqual(before);
		await app.pane.getByRole("radio", { name: map.by.sector }).check();
		expect(await app.placeOf("Ben.md")).toEqual(before);
	});

	it("draws the way to a contact, tells of it beside, and lets go of it", async () => {
		const app = await openMap();
		await app.page.evaluate(() => {
			(window.app.workspace.getLeavesOfType("rekindle-network-map")[0]?.view as unknown as NetworkMapView).showPath(["Ben.md", "Cleo.md"]);
		});
		const side = app.pane.locator(".rk-map-side");
		await side.waitFor();
		expect(await side.innerText()).toContain("Ben");
		expect(await app.path()).toEqual(["Ben.md", "Cleo.md"]);
		expect(await app.pane.locator("[id$=-label]").textContent()).toContain(map.path("Cleo", ["Ben"]));
		expect(await findViolations(app.page, ".rk-map")).toEqual([]);
		await app.tool(map.closeSide).click();
		expect(await app.path()).toEqual([]);
		expect(await side.count()).toBe(0);
	});

	it("follows the notes: contacts come, move and go", async () => {
		const app = await openMap();
		await app.write("Fay.md", contactNote({ circle: "close", sector: "Energy" }));
		await app.pane.getByText("Fay", { exact: true }).waitFor({ state: "attached" });
		const before = await app.placeOf("Ada.md");
		await app.write("Ada.md", VAULT["Ada.md"].replace("inner", "wide"));
		expect(await app.placeOf("Ada.md")).not.toEqual(before);
		await app.write("Fay.md", null);
		await app.pane.getByText("Fay", { exact: true }).waitFor({ state: "detached" });
	});

	it.each([[map.saveNamed], [map.saveUnnamed]])("keeps a picture in the vault and opens it: %s", async (choice) => {
		const app = await openMap();
		await app.tool(map.tools.save).click();
		await app.page.locator(".menu").getByText(choice).click();
		await app.notice(map.saved(`${map.pictureName("2026-06-11")}.png`));
		const size = await app.page.evaluate(async (path) => {
			const file = window.app.vault.getFileByPath(path);
			const bytes = file === null ? new ArrayBuffer(0) : await window.app.vault.readBinary(file);
			return [bytes.byteLength, ...new Uint8Array(bytes.slice(1, 4))];
		}, `${map.pictureName("2026-06-11")}.png`);
		expect(size[0]).toBeGreaterThan(20_000);
		expect(String.fromCharCode(...size.slice(1))).toBe("PNG");
	});

	it("says what will stand here while there is nobody", async () => {
		const app = await openMap({ vault: { "Note.md": "Nothing." } });
		expect(await app.pane.innerText()).toContain(map.emptyTitle);
		expect(await findViolations(app.page, ".rk-map")).toEqual([]);
	});

	it("begins with those due and the target contacts where there are thousands, and says so", async () => {
		const many = Object.fromEntries(Array.from({ length: 1600 }, (_, at) =>
			[`People/Someone ${at}.md`, contactNote({ circle: "wide", sector: `Field ${at % 5}` }, `- ${at < 1590 ? "2026-05-01" : "2024-05-01"} #via/coffee`)] as const));
		const app = await openMap({ vault: { ...VAULT, ...many } });
		expect(await app.pane.innerText()).toContain(map.startsWithDue);
		expect((await app.listed()).length).toBeLessThan(50);
		expect(await app.listed()).toContain("Cleo");
		await app.pane.getByRole("button", { name: map.showEveryone }).click();
		expect(await app.pane.locator(".rk-map-count").innerText()).toBe(map.count(1604, 1604));
		await app.tool(map.tools.list).click();
		await app.pane.getByRole("button", { name: map.more(104) }).click();
		expect(await app.listed()).toHaveLength(1604);
	});

	it("keeps the finger's first tap for the card", async () => {
		const app = await openMap({ phone: true, viewport: { width: 390, height: 844 } });
		const tap = async (): Promise<void> => {
			const { x, y } = await app.placeOf("Ada.md");
			await app.page.evaluate(([left, top]) => {
				for (const type of ["pointerdown", "click"]) {
					document.elementFromPoint(left, top)?.dispatchEvent(new PointerEvent(type, { pointerType: "touch", clientX: left, clientY: top, bubbles: true }));
				}
			}, [x, y] as const);
			await app.settle();
		};
		await tap();
		expect(await app.card.isVisible()).toBe(true);
		expect(await app.openNotes()).toEqual([]);
		await tap();
		expect(await app.openNotes()).toEqual(["Ada.md"]);
	});

	it.each([{}, { dark: true, language: "fr" }, { viewport: { width: 250, height: 700 } }, { phone: true, viewport: { width: 390, height: 844 } }])(
		"is accessible %j, as a map and as a list", async (options) => {
			const app = await openMap({ vault: SAMPLE, ...options });
			expect(await findViolations(app.page, ".rk-map")).toEqual([]);
			await app.pane.locator("[data-tool=list]").click();
			expect(await findViolations(app.page, ".rk-map")).toEqual([]);
		},
	);
});
