/** Resolves in a task of its own, after whatever waits already. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Resolves right after the first frame in which something holds, with the time of the page's clock in ms. */
export async function paintedWhen(holds: () => boolean): Promise<number> {
	const limit = performance.now() + 30_000;
	while (performance.now() < limit) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		// The frame is drawn before the next task: what holds then was painted with it.
		await nextTask();
		if (holds()) return performance.now();
	}
	throw new Error(`Never painted: ${holds.toString()}`);
}
