import type { FileManager, Vault } from "obsidian";
import { describe, expect, it } from "vitest";
import { edited, type TextEdit } from "../../src/domain/notes/edit-result";
import { NoteWriter } from "../../src/vault/note-writer";
import { createVaultStore } from "../../src/vault/write-vault-store";
import { MemoryStore as HostStore } from "../host/src/vault/memory-store";
import { Vault as HostVault } from "../host/src/vault/vault";

const MARK = "\uFEFF";
const append: TextEdit = (note) => edited(`${note}!`);

async function setUp(files: Readonly<Record<string, string | Uint8Array>>, leavesOutMark = false) {
	const disk = new HostStore();
	for (const [path, data] of Object.entries(files)) {
		await disk.write(path, typeof data === "string" ? data : data.slice().buffer);
	}
	const vault = new HostVault(disk);
	await vault.load();
	if (leavesOutMark) leaveOutMark(vault);
	const trash = { trashFile: (file: never) => vault.trash(file, false) };
	const store = createVaultStore(vault as unknown as Vault, trash as unknown as FileManager);
	return { disk, vault, store, writer: new NoteWriter(store) };
}

/** Makes the vault hand texts on without their byte order mark, as some versions of the app do. */
function leaveOutMark(vault: HostVault): void {
	const process = vault.process.bind(vault);
	vault.process = (file, change) => process(file, (text) => change(text.replace(MARK, "")));
}

async function bytesOf(disk: HostStore, path: string): Promise<number[]> {
	return [...new Uint8Array(await disk.readBinary(path))];
}

describe("the app's vault as a store", () => {
	it.each([
		["plain", "hello\n", false], ["CRLF", "a\r\nb\r\n", false], ["a byte order mark", `${MARK}hello`, false],
		["a byte order mark the app leaves out", `${MARK}hello`, true], ["none left out where there is none", "hello", true],
		["letters beyond ASCII", "Œuvre 👩‍💻 é", false], ["an empty note", "", false],
	])("writes and gives back every byte: %s", async (_, text, leavesOut) => {
		const { disk, writer } = await setUp({ "a.md": text }, leavesOut);
		const before = await bytesOf(disk, "a.md");
		expect(await writer.write("w", [{ path: "a.md", edit: append }])).toMatchObject({ ok: true, written: ["a.md"] });
		expect(await bytesOf(disk, "a.md")).toEqual([...new TextEncoder().encode(`${text}!`)]);
		expect(await writer.undo()).toMatchObject({ ok: true });
		expect(await bytesOf(disk, "a.md")).toEqual(before);
	});

	it("leaves a file alone that is no UTF-8", async () => {
		const bytes = [0x63, 0x61, 0x66, 0xe9];
		const { disk, writer } = await setUp({ "a.md": new Uint8Array(bytes) });
		expect(await writer.write("w", [{ path: "a.md", edit: append }])).toMatchObject({ ok: false, failure: { code: "not-written", path: "a.md" } });
		expect(await bytesOf(disk, "a.md")).toEqual(bytes);
	});

	it("does not touch a file for a write that changes nothing", async () => {
		const { vault, writer } = await setUp({ "a.md": "a" });
		const modified: string[] = [];
		vault.on("modify", (file: { path: string }) => modified.push(file.path));
		await writer.write("w", [{ path: "a.md", edit: (note) => edited(note) }]);
		expect(modified).toEqual([]);
		await writer.write("w", [{ path: "a.md", edit: append }]);
		expect(modified).toEqual(["a.md"]);
	});

	it("makes a note with the folders above it, and trashes it", async () => {
		const { vault, store } = await setUp({});
		await store.create("People/Work/Bo.md", "bo");
		expect(await store.read("People/Work/Bo.md")).toBe("bo");
		await expect(store.create("People/Work/Bo.md", "x")).rejects.toMatchObject({ code: "note-exists" });
		await store.trash("People/Work/Bo.md");
		expect(vault.getFileByPath("People/Work/Bo.md")).toBeNull();
	});

	it("knows a note that is not there, and takes no folder for one", async () => {
		const { store } = await setUp({ "People/Bo.md": "bo" });
		expect(await store.read("none.md")).toBeNull();
		expect(await store.read("People")).toBeNull();
		await expect(store.process("none.md", (text) => text)).rejects.toMatchObject({ code: "note-missing" });
		await expect(store.trash("none.md")).rejects.toMatchObject({ code: "note-missing" });
		await expect(store.create("People", "x")).rejects.toMatchObject({ code: "note-exists" });
	});
});
