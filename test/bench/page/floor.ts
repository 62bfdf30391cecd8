import type { App } from "../../host/src/app/app.js";

/** What a bare pass saw, so that it cannot be optimised away. */
export interface Touched {
	readonly notes: number;
	readonly values: number;
	readonly links: number;
}

/** Touches every value of every property and every link of every note's cached metadata, and keeps nothing: the floor of any index. */
export function touchEverything({ vault, metadataCache }: App): Touched {
	let notes = 0;
	let values = 0;
	let links = 0;
	for (const file of vault.getMarkdownFiles()) {
		const cache = metadataCache.getFileCache(file);
		if (cache === null) continue;
		notes++;
		for (const key in cache.frontmatter) {
			const value: unknown = cache.frontmatter[key];
			if (Array.isArray(value)) for (const one of value) values += Number(one != null);
			else values += Number(value != null);
		}
		for (const list of [cache.frontmatterLinks, cache.links, cache.embeds]) {
			for (const { link } of list ?? []) links += Number(link !== "");
		}
	}
	return { notes, values, links };
}
