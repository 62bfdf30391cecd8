/**
 * Run in a page before any other script: sets its clock to a local time, from which it goes on as usual. Timers are left
 * alone. `__setNow` sets it again.
 */
export function setPageClock(start: string): void {
	const Real = Date;
	let offset = 0;
	const setNow = (local: string): void => {
		offset = new Real(local).getTime() - Real.now();
	};
	const now = (): number => Real.now() + offset;
	setNow(start);
	const Shifted: DateConstructor = new Proxy(Real, {
		apply: () => new Real(now()).toString(),
		construct: (_target, args: readonly unknown[], newTarget: DateConstructor): Date =>
			Reflect.construct(Real, args.length === 0 ? [now()] : args, newTarget === Shifted ? Real : newTarget) as Date,
		get: (target, name, receiver) => (name === "now" ? now : (Reflect.get(target, name, receiver) as unknown)),
	});
	Object.assign(globalThis, { Date: Shifted, __setNow: setNow });
}
