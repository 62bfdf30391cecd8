/** How the main thread is shared while much is done. */
export interface Pace {
	/** Milliseconds that only grow. */
	now(): number;
	/** Resolves once the app had a turn: to draw, to answer a key. */
	breathe(): Promise<void>;
	/** Resolves when nothing better is to be done. */
	idle(): Promise<void>;
}

/** Milliseconds after which a slice of work ends: half a frame. */
const SLICE_MS = 8;
/** Looking at the clock costs too; this many steps go by between two looks. */
const STEPS_A_LOOK = 8;

/** What work in slices came to. */
export interface SlicedWork<Result> {
	/** What the work ended with; null when it was stopped, being no longer wanted. */
	readonly result: Result | null;
	/** Milliseconds at work, pauses left out. */
	readonly worked: number;
}

/** Carries work out in slices, each of at most about 8 ms; stops between two when it is no longer wanted. */
export async function workInSlices<Result>(
	steps: Iterator<unknown, Result>, pace: Pace, isWanted: () => boolean,
): Promise<SlicedWork<Result>> {
	let worked = 0;
	while (isWanted()) {
		const start = pace.now();
		const end = workUntil(steps, pace, start + SLICE_MS);
		worked += pace.now() - start;
		if (end !== null) return { result: end.value, worked };
		await pace.breathe();
	}
	return { result: null, worked };
}

function workUntil<Result>(
	steps: Iterator<unknown, Result>, pace: Pace, end: number,
): IteratorReturnResult<Result> | null {
	for (let step = 1; ; step++) {
		const next = steps.next();
		if (next.done === true) return next;
		if (step % STEPS_A_LOOK === 0 && pace.now() >= end) return null;
	}
}
