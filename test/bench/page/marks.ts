/** What is timed between two marks of the page, which are found again in a trace. */
export type Stretch = "floor" | "onload" | "index";

/** The mark at an end of a stretch. */
export function markOf(stretch: Stretch, end: "start" | "end"): string {
	return `bench:${stretch}:${end}`;
}

/** Runs something between the two marks of a stretch; answers the ms by the clock. */
export async function timed(stretch: Stretch, run: () => unknown): Promise<number> {
	const start = performance.mark(markOf(stretch, "start"));
	await run();
	return performance.mark(markOf(stretch, "end")).startTime - start.startTime;
}
