import { describe, expect, it } from "vitest";
import { openRekindle, type Rekindle } from "./support/open-rekindle";
import { SAMPLE } from "./support/sample";
import { words } from "./support/words";

const HIGH = { width: 1280, height: 8000 };

async function search(app: Rekindle, query: string): Promise<readonly string[]> {
	await app.panel.getByRole("searchbox").fill(query);
	await app.settle();
	return app.panel.locator(".rk-name").allInnerTexts();
}

describe("search and filters", () => {
	it("finds by name, alias, company, role and tag, whatever the case and accents, and opens what it finds", async () => {
		const app = await openRekindle({ vault: SAMPLE, viewport: HIGH });
		expect(await search(app, "helene VASS")).toEqual(["Hélène Vasseur"]);
		expect(await search(app, "BANCA")).toEqual(["Sofia Marchetti"]);
		expect(await search(app, "gerant")).toEqual(["Denis Marchal"]);
		expect(new Set(await search(app, "#contact/work"))).toEqual(new Set(["Mina Sato", "Denis Marchal"]));
		expect(await search(app, "priya"), "people on track are found too").toEqual(["Priya Raman"]);
	});

	it("tells a screen reader how many it found, and offers everyone back when it found nobody", async () => {
		const app = await openRekindle({ vault: SAMPLE });
		await search(app, "xyzzy");
		expect(await app.panel.locator("[aria-live]").innerText()).toBe("0 people found");
		expect(await app.panel.innerText()).toContain(words.panel.empty.noMatchTitle);
		await app.panel.getByRole("button", { name: words.panel.empty.showAll }).click();
		await app.settle();
		expect(await app.panel.getByRole("searchbox").inputValue()).toBe("");
		expect(await app.sections()).toContain("this-week");
	});

	it("filters by circle and company together, and keeps the filters on this device", async () => {
		const app = await openRekindle({ vault: SAMPLE, viewport: HIGH });
		await app.panel.getByRole("button", { name: "Filter" }).click();
		await app.panel.getByRole("group", { name: "Circle" }).getByRole("checkbox", { name: "Wide" }).click();
		await app.panel.getByRole("group", { name: "Company", exact: true }).getByRole("checkbox", { name: "Halden" }).click();
		await app.panel.getByRole("button", { name: "Filter" }).click();
		await app.settle();
		const wideAtHalden = await app.ask((api) =>
			api.contacts().filter(({ circle, companies }) => circle === "wide" && companies[0] === "Halden").map(({ name }) => name));
		const shown: string[] = [];
		for (const id of await app.sections()) shown.push(...(await app.namesIn(id)));
		expect(shown.length).toBeGreaterThan(0);
		expect(wideAtHalden).toEqual(expect.arrayContaining(shown));
		expect(shown).toContain("Martin Keller");

		await app.reload();
		expect(await app.panel.locator(".rk-chip.mod-filter").allInnerTexts()).toEqual(["Wide", "Halden"]);
		await app.panel.getByRole("button", { name: "Remove the filter Halden" }).click();
		await app.panel.getByRole("button", { name: "Remove the filter Wide" }).click();
		await app.settle();
		expect(await app.panel.locator(".rk-chip.mod-filter").count()).toBe(0);
	});

	it("offers to filter by network, goal and tag as well", async () => {
		const app = await openRekindle({ vault: SAMPLE });
		await app.panel.getByRole("button", { name: "Filter" }).click();
		for (const [group, value] of [["Network", "Target"], ["Goal", "Lead a design team"], ["Tag", "#contact/work"]] as const) {
			await app.panel.getByRole("group", { name: group }).getByRole("checkbox", { name: value }).waitFor();
		}
	});
});
