import type { Realm } from "./install-dom";
import { addMembers } from "./members";

/** Adds what the app adds to arrays, strings, objects and numbers. */
export function installBuiltins(realm: Realm): void {
	addMembers(realm.Array.prototype, {
		first(this: unknown[]) {
			return this[0];
		},
		last(this: unknown[]) {
			return this[this.length - 1];
		},
		contains(this: unknown[], item: unknown) {
			return this.includes(item);
		},
		remove(this: unknown[], item: unknown) {
			for (let at = this.length - 1; at >= 0; at--) if (this[at] === item) this.splice(at, 1);
		},
		unique(this: unknown[]) {
			return [...new Set(this)];
		},
		shuffle(this: unknown[]) {
			for (let at = this.length - 1; at > 0; at--) {
				const other = Math.floor(Math.random() * (at + 1));
				[this[at], this[other]] = [this[other], this[at]];
			}
			return this;
		},
	});
	addMembers(realm.String.prototype, {
		contains(this: string, part: string) {
			return this.includes(part);
		},
		format(this: string, ...values: string[]) {
			return this.replace(/\{(\d+)\}/g, (whole, index) => values[Number(index)] ?? whole);
		},
	});
	addMembers(realm.Object, {
		isEmpty: (object: object) => Object.keys(object).length === 0,
		each: (object: Record<string, unknown>, callback: (value: unknown, key: string) => boolean | void) =>
			Object.entries(object).every(([key, value]) => callback(value, key) !== false),
	});
	addMembers(realm.Array, { combine: (arrays: unknown[][]) => arrays.flat() });
	addMembers(realm.Math, {
		clamp: (value: number, min: number, max: number) => Math.max(min, Math.min(max, value)),
		square: (value: number) => value * value,
	});
	addMembers(realm.String, { isString: (value: unknown) => typeof value === "string" });
	addMembers(realm.Number, { isNumber: (value: unknown) => typeof value === "number" });
}
