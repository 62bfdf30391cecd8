import fc from "fast-check";
import { expect, test } from "vitest";
import { bitsOf, noTies, OTHERS, OWN, turned, withBits } from "../../../src/domain/network/tie-list";

const write = fc.record({ other: fc.nat(90), mask: fc.constantFrom(OWN, OTHERS, OWN | OTHERS), bits: fc.nat(63) });

test("the list says of everyone what was written last, in order, and nothing of others", () => {
	fc.assert(fc.property(fc.array(write, { maxLength: 250 }), (writes) => {
		const wanted = new Map<number, number>();
		let list = noTies();
		for (const { other, mask, bits } of writes) {
			list = withBits(list, other, mask, bits & mask);
			wanted.set(other, ((wanted.get(other) ?? 0) & ~mask) | (bits & mask));
		}
		for (let other = 0; other <= 91; other++) expect(bitsOf(list, other)).toBe(wanted.get(other) ?? 0);
		const numbers = list.filter((_, at) => at % 2 === 0);
		expect(numbers).toEqual([...wanted].filter(([, bits]) => bits !== 0).map(([other]) => other).sort((one, other) => one - other));
		expect(noTies()).toEqual([]);
	}));
});

test("seen from the other end twice, a tie is the same", () => {
	for (let bits = 0; bits < 64; bits++) expect(turned(turned(bits))).toBe(bits);
	expect(turned(OWN)).toBe(OTHERS);
});
