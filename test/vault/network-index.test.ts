import { describe, expect, test } from "vitest";
import { openVault, type OpenVault } from "../api/support/open-vault";

const person = (more = "", body = ""): string => `---\ntype: contact\n${more}---\n${body}`;
const tiedTo = ({ index }: OpenVault, path: string): readonly (readonly [string, readonly string[]])[] =>
	index.network().neighbours(path).map((one) => [one.path, one.kinds]);

/** What the index tells of as changed while something happens. */
async function changedBy(vault: OpenVault, what: () => Promise<void>): Promise<readonly string[]> {
	const named = new Set<string>();
	const stop = vault.index.onChange(({ added, updated, removed }) => [...added, ...updated, ...removed].forEach((path) => named.add(path)));
	await what();
	stop();
	return [...named].sort();
}

describe("whom a name means", () => {
	test("links, plain names and aliases, on either note", async () => {
		const vault = await openVault({
			"Ann.md": person("knows: [\"[[Work/Bob|Bobby]]\", Cleo C., Nobody]\nintroduced-by: \"[[Dan]]\"\n", "Her sister [[Eve]]."),
			"Work/Bob.md": person(), "Bob.md": "A note about another Bob.", "Cleo.md": person("aliases: [Cleo C.]\n"), "Dan.md": person(), "Eve.md": person(),
		});
		expect(tiedTo(vault, "Ann.md")).toEqual([
			["Cleo.md", ["knows"]], ["Work/Bob.md", ["knows"]], ["Dan.md", ["introduced-by"]], ["Eve.md", ["link"]],
		]);
		expect(tiedTo(vault, "Eve.md")).toEqual([["Ann.md", ["link"]]]);
	});

	test("who comes later, goes, or is renamed with or without the links to it", async () => {
		const vault = await openVault({ "Ann.md": person("knows: \"[[Bob]]\"\n"), "Cleo.md": person("knows: Bobby\n") });
		expect(tiedTo(vault, "Ann.md")).toEqual([]);
		await vault.write("Bob.md", person("aliases: Bobby\n"));
		expect(tiedTo(vault, "Bob.md").map(([path]) => path)).toEqual(["Ann.md", "Cleo.md"]);
		await vault.rename("Bob.md", "Robert.md");
		expect(tiedTo(vault, "Robert.md").map(([path]) => path)).toEqual(["Cleo.md"]);
		await vault.remove("Robert.md");
		expect(tiedTo(vault, "Cleo.md")).toEqual([]);
	});

	test("of two contacts of one name the one that the app means, and the other once that is gone", async () => {
		const vault = await openVault({ "Work/Ann.md": person("knows: \"[[Bob]]\"\n"), "Work/Bob.md": person(), "People/Bob.md": person() });
		expect(tiedTo(vault, "Work/Ann.md").map(([path]) => path)).toEqual(["Work/Bob.md"]);
		await vault.remove("Work/Bob.md");
		expect(tiedTo(vault, "Work/Ann.md").map(([path]) => path)).toEqual(["People/Bob.md"]);
	});
});

describe("meetings", () => {
	const meeting = (more: string): string => `---\ntype: meeting\ndate: 2026-05-01\n${more}---\n`;

	test("tie those they name, as long as they do", async () => {
		const vault = await openVault({
			"Ann.md": person(), "Bob.md": person(), "Cleo.md": person(), "Lunch.md": meeting("contacts: [\"[[Ann]]\", \"[[Bob]]\", Cleo]\n"),
		});
		expect(tiedTo(vault, "Ann.md")).toEqual([["Bob.md", ["meeting"]], ["Cleo.md", ["meeting"]]]);
		await vault.write("Lunch.md", meeting("contacts: [\"[[Ann]]\", \"[[Cleo]]\"]\n"));
		expect(tiedTo(vault, "Ann.md")).toEqual([["Cleo.md", ["meeting"]]]);
		await vault.write("Lunch.md", meeting("contacts: [\"[[Ann]]\", \"[[Cleo]]\"]\nstatus: cancelled\n"));
		expect(tiedTo(vault, "Ann.md")).toEqual([]);
	});

	test("to come tie nobody yet", async () => {
		const vault = await openVault({
			"Ann.md": person(), "Bob.md": person(), "Lunch.md": "---\ntype: meeting\ndate: 2026-05-20\ncontacts: [\"[[Ann]]\", \"[[Bob]]\"]\n---\n",
		});
		expect(tiedTo(vault, "Ann.md")).toEqual([]);
	});
});

test("an organisation's note names it; one that is also tagged as a contact is no contact", async () => {
	const vault = await openVault({ "Ann.md": person("company: ACME\n"), "Bob.md": person("company: \"[[Acme]]\"\n"), "Firms/Acme.md": "---\ntype: organization\ntags: contact\n---\n[[Ann]]" });
	const { index } = vault;
	expect(index.network().organization("Firms/Acme.md")).toEqual({ key: "acme", name: "Acme", note: "Firms/Acme.md", current: ["Ann.md", "Bob.md"], former: [] });
	expect([...index.network().contacts()].sort()).toEqual(["Ann.md", "Bob.md"]);
	await vault.remove("Firms/Acme.md");
	expect(index.network().organization("[[Acme]]")).toMatchObject({ name: "ACME", note: null });
});

describe("who is told of", () => {
	test("a contact whose link leads to somebody now", async () => {
		const vault = await openVault({ "Ann.md": person("knows: \"[[Bob]]\"\n"), "Cleo.md": person() });
		expect(await changedBy(vault, () => vault.write("Bob.md", person()))).toEqual(["Ann.md", "Bob.md"]);
	});

	test("nobody, when a note comes whose name nobody's ties use", async () => {
		const vault = await openVault({ "Ann.md": person("company: \"[[Acme]]\"\n", "She likes [[Lyon]].") });
		expect(await changedBy(vault, () => vault.write("Lyon.md", "A city."))).toEqual([]);
	});

	test("who is a bridge for want of a tie between others, when they turn out to know each other", async () => {
		const names = ["Bob", "Cleo", "Dan", "Eve"];
		const links = names.map((name) => `"[[${name}]]"`).join(", ");
		const ordinary = Object.fromEntries(names.map((name) => [`${name}.md`, person()]));
		const vault = await openVault({ ...ordinary, "Ann.md": person(`circle: close\nlast-contact: 2025-01-01\nknows: [${links}]\n`), "Zoe.md": person() });
		const codes = (): readonly string[] => vault.index.reconnection("Ann.md")?.reasons.map(({ code }) => code) ?? [];
		expect(codes()).toContain("bridge");
		expect(await changedBy(vault, () => vault.write("Bob.md", person("knows: \"[[Cleo]]\"\n")))).toEqual(["Ann.md", "Bob.md"]);
		expect(codes()).not.toContain("bridge");
	});
});
