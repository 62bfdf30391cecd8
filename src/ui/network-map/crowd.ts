/** Side of a square of the grid, in map units. */
const CELL = 20;

/** Places that are taken, found by where they are. */
export class Crowd {
	private readonly cells: number[][] = [];
	private readonly kept: (readonly [x: number, y: number, room: number])[] = [];
	private readonly side: number;
	/** The edges of all that is kept: most places are far from it. */
	private left = Infinity;
	private top = Infinity;
	private right = -Infinity;
	private bottom = -Infinity;

	constructor(private readonly radius: number) {
		this.side = Math.ceil((2 * radius) / CELL) + 2;
	}

	/** Leaves a round place to something else. */
	keep(x: number, y: number, room: number): void {
		this.kept.push([x, y, room]);
		this.left = Math.min(this.left, x - room);
		this.top = Math.min(this.top, y - room);
		this.right = Math.max(this.right, x + room);
		this.bottom = Math.max(this.bottom, y + room);
	}

	add(x: number, y: number): void {
		const cell = this.column(x) + this.column(y) * this.side;
		(this.cells[cell] ??= []).push(x, y);
	}

	/** Whether nobody stands nearer than the gap. */
	isFree(x: number, y: number, gap: number): boolean {
		if (x > this.left && x < this.right && y > this.top && y < this.bottom) {
			for (const [keptX, keptY, room] of this.kept) if ((keptX - x) ** 2 + (keptY - y) ** 2 < room ** 2) return false;
		}
		for (let row = this.column(y - gap); row <= this.column(y + gap); row++) {
			for (let column = this.column(x - gap); column <= this.column(x + gap); column++) {
				const taken = this.cells[column + row * this.side];
				if (taken === undefined) continue;
				for (let index = 0; index < taken.length; index += 2) {
					if (((taken[index] ?? 0) - x) ** 2 + ((taken[index + 1] ?? 0) - y) ** 2 < gap ** 2) return false;
				}
			}
		}
		return true;
	}

	private column(value: number): number {
		return Math.max(0, Math.min(this.side - 1, Math.floor((value + this.radius) / CELL) + 1));
	}
}
