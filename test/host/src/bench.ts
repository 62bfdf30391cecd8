import type { App } from "./app/app";

/** Notes made by `make`, from 0 to `count`, as a memory store takes them. */
export function* notesOf(count: number, make: (index: number) => readonly [path: string, text: string]): Generator<readonly [string, string]> {
	for (let index = 0; index < count; index++) yield make(index);
}

/** What a bare pass saw, so that it cannot be optimised away. */
export interface BarePass {
	readonly ms: number;
	readonly notes: number;
	readonly properties: number;
	readonly links: number;
}

/** Touches every property and every link of every note's cached metadata and keeps nothing: the floor of any index. */
export function barePass(app: App): BarePass {
	const start = performance.now();
	let notes = 0;
	let properties = 0;
	let links = 0;
	for (const file of app.vault.getMarkdownFiles()) {
		const cache = app.metadataCache.getFileCache(file);
		if (cache === null) continue;
		notes++;
		for (const key in cache.frontmatter) if (cache.frontmatter[key] !== undefined) properties++;
		for (const list of [cache.frontmatterLinks, cache.links, cache.embeds]) {
			for (const { link } of list ?? []) if (link !== "") links++;
		}
	}
	return { ms: performance.now() - start, notes, properties, links };
}
