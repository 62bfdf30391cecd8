/** Paths in order, the first after the last as on a ring: so a crowd can be dealt out evenly, whatever came when. */
export class PathRing {
	private readonly paths: string[] = [];
	private isSorted = true;

	get size(): number {
		return this.paths.length;
	}

	/** Adds a path that is not there. */
	add(path: string): void {
		this.isSorted &&= this.paths.length === 0 || (this.paths.at(-1) ?? "") < path;
		this.paths.push(path);
	}

	delete(path: string): void {
		const at = this.placeOf(path);
		if (this.paths[at] === path) this.paths.splice(at, 1);
	}

	/** All of them, in order. */
	all(): readonly string[] {
		this.sort();
		return this.paths;
	}

	/** Calls with those after a path, itself left out, so many at most and the nearest first, until one is enough. */
	after(path: string, most: number, visit: (path: string) => boolean | void): void {
		const start = this.placeAfter(path);
		for (let step = 0; step < most; step++) {
			const found = this.at(start, step, path);
			if (found === null || visit(found) === true) return;
		}
	}

	/** The same the other way round. */
	before(path: string, most: number, visit: (path: string) => boolean | void): void {
		const start = this.placeOf(path) - 1;
		for (let step = 0; step < most; step++) {
			const found = this.at(start, -step, path);
			if (found === null || visit(found) === true) return;
		}
	}

	/** How many there are on the way from a path to another, both left out. */
	between(from: string, to: string): number {
		const count = this.placeOf(to) - this.placeAfter(from);
		return count < 0 ? count + this.paths.length : count;
	}

	/** What stands so many steps from a place; null once the way round ends. */
	private at(start: number, step: number, end: string): string | null {
		const { length } = this.paths;
		if (Math.abs(step) >= length) return null;
		const path = this.paths[(start + step + length) % length];
		return path === undefined || path === end ? null : path;
	}

	private placeAfter(path: string): number {
		const at = this.placeOf(path);
		return this.paths[at] === path ? at + 1 : at;
	}

	/** The place of a path, or of the first after it. */
	private placeOf(path: string): number {
		this.sort();
		let [low, high] = [0, this.paths.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.paths[middle] ?? "") < path) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** What came since the last look is put in its place: paths in order but for a few take one pass. */
	private sort(): void {
		if (this.isSorted) return;
		this.paths.sort();
		this.isSorted = true;
	}
}
