import type * as Api from "obsidian";

/** What a listener looks like from outside: each event gives it arguments of its own. */
export type Listener = (...data: never[]) => unknown;

/** A registered listener, as `on` hands it out. */
export interface HostEventRef {
	readonly source: Events;
	readonly name: string;
	readonly listener: Listener;
	readonly context: unknown;
}

/** Named events with listeners. */
export class Events implements Api.Events {
	readonly #refs = new Map<string, readonly HostEventRef[]>();

	on(name: string, listener: Listener, context?: unknown): HostEventRef {
		const ref: HostEventRef = { source: this, name, listener, context };
		this.#refs.set(name, [...(this.#refs.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, listener: Listener): void {
		this.#keep(name, (ref) => ref.listener !== listener);
	}

	offref(ref: Api.EventRef): void {
		const { name } = ref as HostEventRef;
		this.#keep(name, (other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.#refs.get(name) ?? []) this.tryTrigger(ref, data);
	}

	/** Calls one listener; what it throws is thrown again outside, so that the others still run and the page reports it. */
	tryTrigger(ref: Api.EventRef, data: unknown[]): void {
		const { listener, context } = ref as HostEventRef;
		try {
			Reflect.apply(listener, context, data);
		} catch (error) {
			setTimeout(() => {
				throw error;
			});
		}
	}

	#keep(name: string, test: (ref: HostEventRef) => boolean): void {
		const refs = this.#refs.get(name);
		if (refs !== undefined) this.#refs.set(name, refs.filter(test));
	}
}
