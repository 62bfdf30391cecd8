import { expect, it } from "vitest";
import { NetworkBalance } from "../../src/vault/network-balance";
import { contact, meeting } from "../api/support/notes";
import { openVault } from "../api/support/open-vault";

it("adds up everyone's balance, and again for those who changed", async () => {
	const vault = await openVault({
		"Ada.md": contact("", "## Log\n- 2026-05-01 #gave\n- 2026-04-01 #asked\n- 2026-09-01 #gave"),
		"Bea.md": contact("", "## Log\n- 2026-05-01 #received"),
		"Cleo.md": contact(),
	});
	const pace = { now: () => 0, breathe: () => Promise.resolve(), idle: () => Promise.resolve() };
	const balance = new NetworkBalance(vault.index, pace);
	vault.index.onChange((diff) => balance.change(diff));
	expect(await balance.sum()).toEqual({ gave: 1, received: 1, asked: 1 });
	await vault.write("Lunch.md", meeting("2026-05-02", 'contacts: ["[[Cleo]]", "[[Ada]]"]\ngave: [a name]'));
	expect(await balance.sum()).toEqual({ gave: 3, received: 1, asked: 1 });
	await vault.remove("Bea.md");
	expect(await balance.sum()).toEqual({ gave: 3, received: 0, asked: 1 });
	await vault.rename("Ada.md", "Ada Byron.md");
	expect(await balance.sum()).toEqual({ gave: 2, received: 0, asked: 1 });
	await vault.write("Cleo.md", contact("", "## Log\n- 2026-05-01 #asked"));
	const [one, other] = await Promise.all([balance.sum(), balance.sum()]);
	expect(one).toEqual(other);
	expect(one.asked).toBe(2);
});
