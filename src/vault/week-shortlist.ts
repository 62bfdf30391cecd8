import { isOpen } from "../domain/reconnections/choose-this-week";
import type { Place } from "./place";

/** So many are kept at hand for the week's few places: after that many edits, at the earliest, all are looked through again. */
const KEPT = 100;

/**
 * Those among whom This week is chosen: whoever is done, dormant ties, since some weeks draw lots among them, and of the
 * others those with the highest scores. Choosing among all 10,000 after each edit would be most of what an edit costs.
 */
export class WeekShortlist {
	private readonly held = new Map<string, Place>();
	/** Scores from this on are in the list. */
	private least = Infinity;

	constructor(private readonly kept = KEPT) {}

	/** Takes in where a contact stands now; null when it is none. */
	put(path: string, place: Place | null): void {
		if (place !== null && (place.isDone || (place.hasWeek && this.isNear(place)))) this.held.set(path, place);
		else this.held.delete(path);
	}

	/** A list that holds all that may be chosen for `budget` places; `all` are everyone's. */
	listFor(budget: number, all: ReadonlyMap<string, Place>): Iterable<Place> {
		if (this.least > 0 && this.countOthers() < budget) this.fill(all, Math.max(this.kept, budget));
		return this.held.values();
	}

	private isNear({ weekStanding, weekScore }: Place): boolean {
		return weekStanding === "dormant" || weekScore >= this.least;
	}

	/** Those who can take a place that is no dormant tie's. */
	private countOthers(): number {
		let count = 0;
		for (const place of this.held.values()) if (isOther(place)) count++;
		return count;
	}

	private fill(all: ReadonlyMap<string, Place>, size: number): void {
		const scores: number[] = [];
		for (const place of all.values()) if (isOther(place)) scores.push(place.weekScore);
		scores.sort((one, other) => other - one);
		this.least = scores[size - 1] ?? 0;
		for (const [path, place] of all) this.put(path, place);
	}
}

function isOther(place: Place): boolean {
	return place.hasWeek && !place.isDone && place.weekStanding !== "dormant" && isOpen(place.today);
}
