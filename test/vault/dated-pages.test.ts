import { describe, expect, it } from "vitest";
import { openVault } from "../api/support/open-vault";

/** 13 May 2026 is today. */
const HALDEN = `---
type: organization
---
Where it all began.

- 2026-05-17 open day at the mill
- founded on 2026-05-18
## Dates
- [[2026-06-02]] **summer party** #party
- 2026-05-12 the day before today
- 2026-05-13
- [ ] 2026-05-20 book a table
- no day at all
> - 2026-05-21 quoted
`;

const PLAN = "---\ntype: presence-plan\ncadence: 2 weeks\n---\n- 2026-05-09 no log\n## Log\n- 2026-05-04 article\n";

describe("dates of organisations", () => {
	it("are the dated items from today on, under any heading, by day", async () => {
		const { index } = await openVault({ "Orgs/Halden.md": HALDEN });
		expect(index.occasions().map(({ day, text, line }) => [day, text, line])).toEqual([
			["2026-05-13", "", 10],
			["2026-05-17", "open day at the mill", 5],
			["2026-06-02", "summer party", 8],
		]);
	});

	it("change with the note, and the change is told", async () => {
		const vault = await openVault({ "Orgs/Halden.md": HALDEN });
		let told = 0;
		vault.index.onChange(() => told++);
		await vault.write("Orgs/Halden.md", "---\ntype: organization\n---\n- 2026-07-01 new site\n");
		expect(vault.index.occasions().map(({ text }) => text)).toEqual(["new site"]);
		expect(told).toBeGreaterThan(0);
		await vault.rename("Orgs/Halden.md", "Orgs/Halden AG.md");
		expect(vault.index.occasions().map(({ path }) => path)).toEqual(["Orgs/Halden AG.md"]);
		await vault.remove("Orgs/Halden AG.md");
		expect(vault.index.occasions()).toEqual([]);
	});
});

describe("presence plans", () => {
	it("are read with their log alone, and change with it", async () => {
		const vault = await openVault({ "Presence plan.md": PLAN });
		expect(vault.index.presencePlans()).toEqual([
			{ path: "Presence plan.md", name: "Presence plan", cadence: { count: 2, unit: "week" }, last: "2026-05-04", next: "2026-05-18" },
		]);
		await vault.write("Presence plan.md", PLAN.replace("## Log\n", "## Log\n- 2026-05-13 talk\n"));
		expect(vault.index.presencePlans()[0]?.next).toBe("2026-05-27");
	});

	it("tell of another rhythm as of any change", async () => {
		const vault = await openVault({ "Presence plan.md": PLAN });
		let told = 0;
		vault.index.onChange(() => told++);
		await vault.write("Presence plan.md", PLAN.replace("2 weeks", "1 week"));
		expect(told).toBe(1);
		expect(vault.index.presencePlans()[0]?.next).toBe("2026-05-11");
	});

	it("say what cannot be read", async () => {
		const { index } = await openVault({ "Presence plan.md": PLAN.replace("2 weeks", "now and then") });
		expect(index.problems()).toMatchObject([{ path: "Presence plan.md", property: "cadence", code: "not-a-cadence" }]);
		expect(index.presencePlans()[0]?.next).toBe(null);
	});
});
