import type * as Api from "obsidian";

type Search = (text: string) => Api.SearchResult | null;

const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/).filter((word) => word !== "");

/** Finds texts that hold each word, or at least its letters in order; closer and earlier scores higher. */
export function prepareFuzzySearch(query: string): Search {
	const words = wordsOf(query);
	return (text) => {
		const lower = text.toLowerCase();
		const matches: [number, number][] = [];
		let score = 0;
		for (const word of words) {
			const found = findWord(lower, word) ?? findLetters(lower, word);
			if (found === null) return null;
			score += found.score;
			matches.push(...found.matches);
		}
		return { score, matches: matches.sort((a, b) => a[0] - b[0]) };
	};
}

/** Finds texts that hold each word. */
export function prepareSimpleSearch(query: string): Search {
	const words = wordsOf(query);
	return (text) => {
		const found = words.map((word) => findWord(text.toLowerCase(), word));
		if (found.includes(null)) return null;
		return { score: 0, matches: found.flatMap((match) => match?.matches ?? []).sort((a, b) => a[0] - b[0]) };
	};
}

function findWord(text: string, word: string): Api.SearchResult | null {
	const at = text.indexOf(word);
	if (at < 0) return null;
	const startsWord = at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
	return { score: -at / 100 - (startsWord ? 0 : 1), matches: [[at, at + word.length]] };
}

function findLetters(text: string, word: string): Api.SearchResult | null {
	const matches: [number, number][] = [];
	let from = 0;
	let gaps = 0;
	for (const letter of word) {
		const at = text.indexOf(letter, from);
		if (at < 0) return null;
		gaps += at - from;
		const last = matches.at(-1);
		if (last?.[1] === at) last[1] += letter.length;
		else matches.push([at, at + letter.length]);
		from = at + letter.length;
	}
	return { score: -2 - gaps / 10, matches };
}

/** Sorts results in place, best first. */
export function sortSearchResults(results: Api.SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text with its matches marked. */
export function renderMatches(element: HTMLElement | DocumentFragment, text: string, matches: Api.SearchMatches | null, offset = 0): void {
	let written = 0;
	for (const [start, end] of matches ?? []) {
		const from = Math.max(written, start + offset);
		const to = end + offset;
		if (to <= from || from >= text.length) continue;
		element.appendText(text.slice(written, from));
		element.createSpan({ cls: "suggestion-highlight", text: text.slice(from, to) });
		written = to;
	}
	element.appendText(text.slice(written));
}

/** Writes a text with a result's matches marked. */
export const renderResults = (element: HTMLElement, text: string, result: Api.SearchResult, offset?: number): void =>
	renderMatches(element, text, result.matches, offset);
