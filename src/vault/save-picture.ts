import type { App } from "obsidian";

/** Keeps a PNG where the vault keeps attachments; gives the path of the file that was made. */
export async function savePicture({ vault, fileManager }: App, picture: Blob, name: string): Promise<string> {
	const path = await fileManager.getAvailablePathForAttachment(`${name}.png`);
	const { path: made } = await vault.createBinary(path, await picture.arrayBuffer());
	return made;
}
