import type { NameKey } from "./name-key";

/**
 * Which things go by a name: a map from a key to one or several things. Most names have one, which then stands without a
 * list around it: at 10,000 contacts the lists would weigh more than the things.
 */
export class NameTable<Thing extends object> {
	private readonly byKey = new Map<NameKey, Thing | Thing[]>();

	/** Adds a thing under a key. The same thing twice in a row stays one, so that a note's own repeats cost nothing. */
	add(key: NameKey, thing: Thing): void {
		const held = this.byKey.get(key);
		if (held === undefined) this.byKey.set(key, thing);
		else if (!Array.isArray(held)) {
			if (held !== thing) this.byKey.set(key, [held, thing]);
		} else if (held[held.length - 1] !== thing) this.append(key, held, thing);
	}

	/** A list that is pushed to, or spread into, takes room for sixteen more: short ones are made anew, to their measure. */
	private append(key: NameKey, held: Thing[], thing: Thing): void {
		if (held.length > SHORT) held.push(thing);
		else this.byKey.set(key, held.concat(thing));
	}

	/** Takes a thing from a key; nothing happens when it is not there. */
	delete(key: NameKey, thing: Thing): void {
		const held = this.byKey.get(key);
		if (held === thing) this.byKey.delete(key);
		if (!Array.isArray(held)) return;
		const at = held.indexOf(thing);
		if (at < 0) return;
		held.splice(at, 1);
		const [first] = held;
		if (held.length === 1 && first !== undefined) this.byKey.set(key, first);
	}

	/** The things of a key; their order says nothing. */
	forEach(key: NameKey, visit: (thing: Thing) => void): void {
		const held = this.byKey.get(key);
		if (held === undefined) return;
		if (Array.isArray(held)) for (const thing of held) visit(thing);
		else visit(held);
	}
}

const SHORT = 12;
