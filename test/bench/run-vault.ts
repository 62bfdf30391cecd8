import { sharedBrowser } from "../host/open-host.js";
import { BenchPage, TODAY } from "./bench-page.js";
import type { BenchBuild } from "./build-bench.js";

/** Edits of one kind in a row, of which the mean is taken. */
export const EDITS = 1_000;
/** Conversations of which the mean is taken. */
export const CONVERSATIONS = 200;

/** Frames in which the map is dragged, of which the mean is taken. */
const PAN_FRAMES = 60;

/** Contacts to whom introductions are sought, of which the mean is taken. */
export const INTRODUCTIONS = 200;

/** Meetings of the one person met most often. */
export const MEETINGS_OF_OLD_FRIEND = 2_000;

/** Edits that are measured without a panel: each changes one meeting. */
export const INDEX_EDITS = 200;

/** Edits that are measured with the panel open: one for each place of This week. */
const PANEL_EDITS = 5;

/** What was measured of the index alone; ms, but for the heap. */
export interface IndexFigures {
	/** A bare pass over all cached metadata. */
	readonly floor: number;
	readonly onload: number;
	/** The main thread at work. */
	readonly index: number;
	/** Index by floor. */
	readonly ratio: number;
	/** By the clock. */
	readonly indexWall: number;
	readonly longestTask: number;
	/** Megabytes. */
	readonly heap: number;
	readonly indexEdit: number;
	/** An edit of whom a contact knows and where they work. */
	readonly tiesEdit: number;
	/** Who can introduce the user to one contact. */
	readonly introductions: number;
	/** All matches of who seeks with who offers. */
	readonly matches: number;
}

/** What was measured in one page. */
export interface VaultFigures extends IndexFigures {
	readonly unrelatedEdit: number;
	/** The questions for one conversation, with the gathering of what they are chosen from. */
	readonly recommend: number;
	readonly openPanel: number;
	readonly elements: number;
	readonly due: number;
	readonly editPainted: number;
	readonly editWork: number;
	readonly search: number;
	/** The network map, as it begins. */
	readonly openMap: number;
	readonly shownOnMap: number;
	/** One frame of the map being dragged. */
	readonly panMap: number;
	/** The dialog of a new meeting note with someone met very often. */
	readonly openMeeting: number;
}

/** Measures the index alone in a fresh page. */
export async function runIndex(build: BenchBuild, contacts: number): Promise<IndexFigures> {
	return withPage(build, contacts, measureIndex);
}

/** Measures everything in a fresh page, as a user would come to it. */
export async function runVault(build: BenchBuild, contacts: number): Promise<VaultFigures> {
	return withPage(build, contacts, async (page) => {
		const index = await measureIndex(page);
		await page.call("addPlainNotes", 20);
		const unrelated = await page.profiled(() => page.call("edit", EDITS, false));
		const recommended = await page.profiled(() => page.call("recommend", CONVERSATIONS));
		const due = await page.call("due");
		const panel = await measurePanel(page);
		const map = await measureMap(page);
		await page.call("addOldFriend", MEETINGS_OF_OLD_FRIEND, TODAY);
		return {
			...index, ...panel, ...map, openMeeting: await page.call("openMeeting"), unrelatedEdit: unrelated.work / EDITS, recommend: recommended.work / CONVERSATIONS, due,
		};
	});
}

async function withPage<Result>(build: BenchBuild, contacts: number, run: (page: BenchPage) => Promise<Result>): Promise<Result> {
	const { browser, server } = await sharedBrowser();
	const page = await BenchPage.open(browser, server, build, contacts);
	try {
		return await run(page);
	} finally {
		await page.close();
	}
}

async function measureIndex(page: BenchPage): Promise<IndexFigures> {
	const bare = await page.heap();
	const { result: indexWall, thread } = await page.traced(async () => {
		await page.call("floor");
		await page.call("enable");
		return page.call("index");
	});
	const heap = (await page.heap()) - bare;
	const matched = await page.profiled(() => page.call("matches"));
	const edits = await page.profiled(() => page.call("edit", INDEX_EDITS, true));
	const retied = await page.profiled(() => page.call("editTies", INDEX_EDITS));
	const introduced = await page.profiled(() => page.call("introduce", INTRODUCTIONS));
	const { busy: index, longestTask } = thread("index");
	return {
		floor: thread("floor").busy, onload: thread("onload").busy, index, ratio: index / thread("floor").busy, indexWall, longestTask,
		heap: heap / 1e6, indexEdit: edits.work / INDEX_EDITS,
		tiesEdit: retied.work / INDEX_EDITS, introductions: introduced.work / INTRODUCTIONS, matches: matched.work,
	};
}

async function measurePanel(page: BenchPage): Promise<Pick<VaultFigures, "openPanel" | "elements" | "editPainted" | "editWork" | "search">> {
	const openPanel = await page.call("openPanel");
	const elements = await page.call("elements");
	const painted: number[] = [];
	const work: number[] = [];
	for (let edit = 0; edit < PANEL_EDITS; edit++) {
		const toBeDone = await page.call("toBeDone");
		const profiled = await page.profiled(() => page.call("editToPainted", { ...toBeDone, today: TODAY }));
		painted.push(profiled.result);
		work.push(profiled.work);
	}
	const search = await page.call("search", "h");
	return { openPanel, elements, editPainted: middleOf(painted), editWork: middleOf(work), search };
}

async function measureMap(page: BenchPage): Promise<Pick<VaultFigures, "openMap" | "shownOnMap" | "panMap">> {
	const openMap = await page.call("openMap");
	const shownOnMap = await page.call("shownOnMap");
	const panned = await page.profiled(() => page.call("panMap", PAN_FRAMES));
	return { openMap, shownOnMap, panMap: panned.work / PAN_FRAMES };
}

/** The middle one of some numbers. */
export function middleOf(numbers: readonly number[]): number {
	return [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? NaN;
}
