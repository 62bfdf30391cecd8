import { describe, expect, it } from "vitest";
import { openVault, type Notes, type OpenVault } from "../api/support/open-vault";

/** Due long ago, so that its reasons are told. */
const person = (properties = ""): string => `---\ntype: contact\ncircle: close\nlast-contact: 2025-06-01\n${properties}---\n`;
const ANN = person("seeks: [a lawyer]\n");
const BOB = person("offers: [Lawyers]\n");

function matchOf({ index }: OpenVault, path: string): string | null {
	const reason = index.reconnection(path)?.reasons.find(({ code }) => code === "match");
	return reason?.code === "match" ? `${reason.side} ${reason.subject}, ${reason.other ?? "me"}` : null;
}

/** The best matches of Ann and Bob after a change, and whom the change is told of. */
async function after(notes: Notes, change: (vault: OpenVault) => Promise<void>): Promise<{ ann: string | null; bob: string | null; told: readonly string[] }> {
	const vault = await openVault(notes);
	// Asked for once before: what is kept must not outlast the change.
	matchOf(vault, "Ann.md");
	matchOf(vault, "Bob.md");
	const told = new Set<string>();
	vault.index.onChange(({ added, updated, removed }) => {
		for (const path of [...added, ...updated, ...removed]) told.add(path);
	});
	await change(vault);
	return { ann: matchOf(vault, "Ann.md"), bob: matchOf(vault, "Bob.md"), told: [...told].sort() };
}

const NOTES: Notes = { "Ann.md": ANN, "Bob.md": BOB, "Zoe.md": person() };

describe("the reason to bring two together", () => {
	it("is told on both sides", async () => {
		const vault = await openVault(NOTES);
		expect([matchOf(vault, "Ann.md"), matchOf(vault, "Bob.md")]).toEqual(["seeks a lawyer, Bob", "offers a lawyer, Ann"]);
		expect(vault.index.matches()).toEqual([{ seeker: "Ann.md", offerer: "Bob.md", subject: "a lawyer", offer: "Lawyers" }]);
	});

	it.each<[string, (vault: OpenVault) => Promise<void>]>([
		["one knows the other", (vault) => vault.write("Ann.md", person("seeks: [a lawyer]\nknows: \"[[Bob]]\"\n"))],
		["one was introduced by the other", (vault) => vault.write("Bob.md", person("offers: [Lawyers]\nintroduced-by: \"[[Ann]]\"\n"))],
		["one is archived", (vault) => vault.write("Bob.md", person("offers: [Lawyers]\nstatus: archived\n"))],
		["one offers nothing any more", (vault) => vault.write("Bob.md", person())],
	])("ends when %s", async (_, change) => {
		expect(await after(NOTES, change)).toEqual({ ann: null, bob: null, told: ["Ann.md", "Bob.md"] });
	});

	it("ends when a link comes to mean the other", async () => {
		const notes = { "Ann.md": person("seeks: [a lawyer]\nknows: \"[[Robert]]\"\n"), "Bob.md": BOB, "Zoe.md": person() };
		expect(await after(notes, (vault) => vault.rename("Zoe.md", "Robert.md"))).toMatchObject({ ann: "seeks a lawyer, Bob" });
		const moved = await after(notes, (vault) => vault.rename("Bob.md", "Robert.md"));
		expect(moved.ann).toBeNull();
	});

	it("is another's while they know each other, and follows a name", async () => {
		const notes = { ...NOTES, "Ann.md": person("seeks: [a lawyer]\nknows: \"[[Bob]]\"\n"), "Zoe.md": BOB };
		expect(await after(notes, (vault) => vault.rename("Zoe.md", "Zoé.md"))).toMatchObject({ ann: "seeks a lawyer, Zoé", bob: null });
	});

	it("is first what the user offers, then what the user seeks", async () => {
		const me = (properties: string) => (vault: OpenVault): Promise<void> => vault.write("Me.md", `---\ntype: me\n${properties}---\n`);
		expect(await after(NOTES, me("offers: [lawyer]\n"))).toEqual({ ann: "seeks a lawyer, me", bob: "offers a lawyer, Ann", told: ["Ann.md"] });
		expect(await after(NOTES, me("seeks: [lawyer]\n"))).toEqual({ ann: "seeks a lawyer, Bob", bob: "offers lawyer, me", told: ["Bob.md"] });
	});

	it("is looked for again of few, in a crowd of whom all seek what all offer", async () => {
		const crowd = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`P${100 + at}.md`, person("seeks: [money]\noffers: [money]\n")]));
		const { told } = await after(crowd, (vault) => vault.write("P150.md", person("offers: [money]\n")));
		expect(told.length).toBeLessThan(40);
	});
});
