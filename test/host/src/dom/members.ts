/** Adds methods to a prototype or constructor, hidden from enumeration. */
export function addMembers(target: object, members: Readonly<Record<string, (this: never, ...args: never[]) => unknown>>): void {
	for (const [name, value] of Object.entries(members)) {
		Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
	}
}

/** Adds a computed property to a prototype. */
export function addGetter(target: object, name: string, get: (this: never) => unknown): void {
	Object.defineProperty(target, name, { get, configurable: true });
}
