/** A call put off until things are quiet. */
export interface Debouncer<T extends unknown[], V> {
	(...args: T): Debouncer<T, V>;
	cancel(): Debouncer<T, V>;
	run(): V | undefined;
}

/** Puts calls together: `run` is called once, with the last arguments, `timeout` ms after the first or (`resetTimer`) last call. */
export function debounce<T extends unknown[], V>(run: (...args: T) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let waiting: T | null = null;
	const fire = (): V | undefined => {
		const args = waiting;
		timer = null;
		waiting = null;
		return args === null ? undefined : run(...args);
	};
	const stop = (): void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
	};
	const debouncer = ((...args: T) => {
		waiting = args;
		if (resetTimer) stop();
		timer ??= setTimeout(fire, timeout);
		return debouncer;
	}) as Debouncer<T, V>;
	debouncer.cancel = () => {
		stop();
		waiting = null;
		return debouncer;
	};
	debouncer.run = () => {
		stop();
		return fire();
	};
	return debouncer;
}
