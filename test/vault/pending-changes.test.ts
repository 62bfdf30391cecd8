import fc from "fast-check";
import { expect, test } from "vitest";
import { PendingChanges } from "../../src/vault/pending-changes";
import { fileEvents } from "./support/file-events";
import { ModelVault } from "./support/model-vault";
import { followFiles } from "./support/pending-trial";

test("whatever is told, how often, each change is taken out once, as things stand", () => {
	fc.assert(fc.property(fileEvents, (rounds) => followFiles(rounds)));
});

test("notes that change places are read as notes that changed, since neither path is free", () => {
	const vault = new ModelVault({ "A.md": "one", "B.md": "two" });
	const pending = new PendingChanges();
	for (const [from, to] of [["A.md", "C.md"], ["B.md", "A.md"], ["C.md", "B.md"]] as const) {
		for (const tell of vault.rename(from, to, false)) tell(pending);
	}
	const changes = pending.take(vault).map((change) => [change.kind, "snapshot" in change ? change.snapshot?.path : change.path]);
	expect(changes).toEqual([
		["upsert", "A.md"], ["remove", "C.md"], ["upsert", "B.md"], ["name", "A.md"], ["name", "C.md"], ["name", "B.md"],
	]);
});

test("a note that is not parsed yet waits for its parse", () => {
	const vault = new ModelVault();
	const pending = new PendingChanges();
	const [came, parsed] = vault.write("A.md", "words");
	came?.(pending);
	expect(pending.take(vault)).toEqual([{ kind: "name", path: "A.md" }]);
	parsed?.(pending);
	expect(pending.take(vault)).toMatchObject([{ kind: "upsert", snapshot: { path: "A.md", text: "words" } }]);
});
