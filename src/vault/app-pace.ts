import type { Pace } from "./slices";

/** After this long the app counts as idle even when it never is. */
const IDLE_TIMEOUT_MS = 200;
/** An idle time lasts so long at least, also when the app was none, in ms. */
const LEAST_IDLE_MS = 8;

/** How the app's main thread is shared. A message is a task of its own, without the delay of timers. */
export function createAppPace(): Pace {
	const channel = new MessageChannel();
	const waiting: (() => void)[] = [];
	channel.port1.onmessage = () => waiting.shift()?.();
	const breathe = (): Promise<void> =>
		new Promise((resolve) => {
			waiting.push(resolve);
			channel.port2.postMessage(null);
		});
	let idleUntil = 0;
	return {
		now: () => performance.now(),
		breathe,
		idle: () => {
			// An idle time is up to 50 ms, and the next begins after it: one step in each would take minutes.
			if (performance.now() < idleUntil) return breathe();
			return new Promise((resolve) => {
				const begin = (left: number): void => {
					idleUntil = performance.now() + Math.max(left, LEAST_IDLE_MS);
					resolve();
				};
				// Not on every phone.
				if (typeof window.requestIdleCallback !== "function") window.setTimeout(() => begin(0));
				else window.requestIdleCallback((deadline) => begin(deadline.timeRemaining()), { timeout: IDLE_TIMEOUT_MS });
			});
		},
	};
}
