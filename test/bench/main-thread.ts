import { markOf, type Stretch } from "./page/marks.js";

interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds: by the clock, of the thread at work, and how long the thread was at work. */
	readonly ts: number;
	readonly tts?: number;
	readonly tdur?: number;
	readonly dur?: number;
}

/** What the page's main thread did between two marks, in ms at work: what other programs took of the time is left out. */
export interface MainThread {
	readonly busy: number;
	readonly longestTask: number;
}

/** Reads from a trace what the main thread did in a stretch. */
export function readMainThread(events: readonly TraceEvent[], stretch: Stretch): MainThread {
	const start = events.find(({ name }) => name === markOf(stretch, "start"));
	const end = events.find(({ name }) => name === markOf(stretch, "end"));
	if (start?.tts === undefined || end?.tts === undefined) throw new Error(`The trace lacks a mark or thread times: ${stretch}`);
	let longest = 0;
	for (const { name, pid, tid, ts, tts = 0, dur = 0, tdur = 0 } of events) {
		if (name !== "RunTask" || pid !== start.pid || tid !== start.tid || ts > end.ts || ts + dur < start.ts) continue;
		// Of the tasks around the marks only what lies between counts.
		longest = Math.max(longest, Math.min(tts + tdur, end.tts) - Math.max(tts, start.tts));
	}
	return { busy: (end.tts - start.tts) / 1000, longestTask: longest / 1000 };
}

/** The events of a trace as the browser hands it out. */
export function readTrace(trace: string): readonly TraceEvent[] {
	return (JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents;
}
