/** Ways to be introduced that are not looked for again all at once. */
const MOST_KEPT = 200;

/**
 * The ways to people one would like to know, in words, as rows tell them. A change anywhere in the network may lead to another
 * way: until there is time to look again, the one known is told.
 */
export class KnownIntroductions {
	private readonly ways = new Map<string, string | null>();
	private readonly stale = new Set<string>();

	constructor(private readonly find: (path: string) => string | null) {}

	/** The way to a contact; looked for at once when nothing is known. */
	get(path: string): string | null {
		const known = this.ways.get(path);
		if (known !== undefined) return known;
		const way = this.find(path);
		this.ways.set(path, way);
		return way;
	}

	/** Something changed: all are to be looked for again. */
	outdate(): void {
		if (this.ways.size > MOST_KEPT) this.clear();
		for (const path of this.ways.keys()) this.stale.add(path);
	}

	clear(): void {
		this.ways.clear();
		this.stale.clear();
	}

	/** Whether `renew` has something to do. */
	get isOutdated(): boolean {
		return this.stale.size > 0;
	}

	/** Looks for one again; whether it is another now. */
	renew(): boolean {
		for (const path of this.stale) {
			this.stale.delete(path);
			const way = this.find(path);
			const isOther = way !== this.ways.get(path);
			this.ways.set(path, way);
			return isOther;
		}
		return false;
	}
}
