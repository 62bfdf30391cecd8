import { test } from "vitest";
import fc from "fast-check";
import { followChanges } from "./support/ranking-trial";
import { rankings } from "./support/rankings";

test("whatever changes, the order is that of sorting all anew, and lists handed out stay as they are", () => {
	fc.assert(fc.property(rankings, (ranking) => followChanges(ranking)));
});
