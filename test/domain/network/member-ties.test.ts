import { describe, expect, it } from "vitest";
import { tiesAmong } from "../../../src/domain/network/member-ties";
import { openVault } from "../../api/support/open-vault";

const person = (properties: string): string => `---\ntype: contact\n${properties}\n---\n`;

describe("ties among the members of an organisation", () => {
	it("leave out what comes from the organisation, and who is outside", async () => {
		const { index } = await openVault({
			"Ada.md": person('company: Halden\nknows: ["[[Ben]]", "[[Zoe]]"]'),
			"Ben.md": person("company: Halden"),
			"Cleo.md": person('company: Halden\nintroduced-by: "[[Ada]]"'),
			"Dora.md": person("company: Halden\nformer-companies: Kestrel"),
			"Else.md": person("company: Halden\nformer-companies: Kestrel"),
			"Zoe.md": person("company: Kestrel"),
		});
		const group = ["Ada.md", "Ben.md", "Cleo.md", "Dora.md", "Else.md"];
		const told = (most: number): unknown => tiesAmong(index.network(), group, most).map(({ one, other, source }) => [one, other, source.kind]);
		expect(told(9)).toEqual([["Ada.md", "Ben.md", "knows"], ["Ada.md", "Cleo.md", "introduced-by"]]);
		expect(told(1)).toEqual([["Ada.md", "Ben.md", "knows"]]);
		expect(tiesAmong(index.network(), [], 9)).toEqual([]);
	});
});
