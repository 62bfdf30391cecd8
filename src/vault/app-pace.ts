import type { Pace } from "./slices";

/** After this long the app counts as idle even when it never is. */
const IDLE_TIMEOUT_MS = 1_000;

/** How the app's main thread is shared. A message is a task of its own, without the delay of timers. */
export function createAppPace(): Pace {
	const channel = new MessageChannel();
	const waiting: (() => void)[] = [];
	channel.port1.onmessage = () => waiting.shift()?.();
	return {
		now: () => performance.now(),
		breathe: () =>
			new Promise((resolve) => {
				waiting.push(resolve);
				channel.port2.postMessage(null);
			}),
		idle: () =>
			new Promise((resolve) => {
				// Not on every phone.
				if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
				else window.setTimeout(resolve);
			}),
	};
}
