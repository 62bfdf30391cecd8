/** How the stage is moved: px = k × px of the whole map in view + x or y. */
export interface Moved {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

/** The whole map in view. */
export const AT_REST: Moved = { k: 1, x: 0, y: 0 };

const LEAST = 0.6;
const MOST = 14;
/** How far the map may be pushed out of the stage, in stages. */
const BEYOND = 0.4;
/** A press that moves further than this is no click, in px. */
const CLICK_DISTANCE = 4;
/** How much a turn of the wheel does, by the unit it is told in: px, lines, pages. */
const WHEEL = [0.002, 0.05, 1];
/** A pinch on a trackpad is told as a small turn with this key held. */
const PINCH = 10;
const EASE_MS = 200;

type Point = readonly [x: number, y: number];

/** Pan and zoom of a stage by mouse, wheel, trackpad, fingers, or eased to a goal. */
export class PanZoom {
	now: Moved = AT_REST;
	/** Whether the last press moved the stage, so that its click means nothing. */
	wasDragged = false;
	private readonly pointers = new Map<number, Point>();
	private readonly win: Window;
	private readonly ending = new AbortController();
	private easing: number | null = null;
	private travelled = 0;

	constructor(private readonly element: HTMLElement, private readonly changed: () => void) {
		this.win = element.win;
		const { signal } = this.ending;
		element.addEventListener("wheel", (event) => this.turn(event), { passive: false, signal });
		element.addEventListener("pointerdown", (event) => this.press(event), { signal });
		this.win.addEventListener("pointermove", (event) => this.drag(event), { signal });
		for (const end of ["pointerup", "pointercancel"] as const) this.win.addEventListener(end, ({ pointerId }) => this.pointers.delete(pointerId), { signal });
		// A phone's drawers listen for swipes too.
		for (const touch of ["touchstart", "touchmove"] as const) element.addEventListener(touch, (event) => event.stopPropagation(), { passive: true, signal });
	}

	stop(): void {
		this.ending.abort();
		if (this.easing !== null) this.win.cancelAnimationFrame(this.easing);
	}

	get isDragging(): boolean {
		return this.pointers.size > 0;
	}

	/** A size so many times as large, about a point of the stage. */
	scaled(factor: number, [x, y]: Point): Moved {
		const k = Math.min(MOST, Math.max(LEAST, this.now.k * factor));
		const share = k / this.now.k;
		return { k, x: x - (x - this.now.x) * share, y: y - (y - this.now.y) * share };
	}

	/** Moves there in a moment, or at once where the device asks for stillness. */
	easeTo(wanted: Moved): void {
		const { win, now: from } = this;
		if (this.easing !== null) win.cancelAnimationFrame(this.easing);
		this.easing = null;
		const goal = this.kept(wanted);
		if (win.matchMedia("(prefers-reduced-motion: reduce)").matches) {
			this.moveTo(goal);
			return;
		}
		const begin = win.performance.now();
		const step = (time: number): void => {
			const share = Math.min(1, Math.max(0, (time - begin) / EASE_MS));
			const eased = 1 - (1 - share) ** 3;
			const between = (one: number, other: number): number => one + (other - one) * eased;
			this.easing = share < 1 ? win.requestAnimationFrame(step) : null;
			this.moveTo({ k: between(from.k, goal.k), x: between(from.x, goal.x), y: between(from.y, goal.y) });
		};
		this.easing = win.requestAnimationFrame(step);
	}

	private moveTo(moved: Moved): void {
		this.now = this.kept(moved);
		this.changed();
	}

	/** Part of the map stays in view. */
	private kept({ k, x, y }: Moved): Moved {
		const { clientWidth: width, clientHeight: height } = this.element;
		const hold = (value: number, size: number): number => {
			const least = size - (1 + BEYOND) * size * k;
			const most = BEYOND * size * k;
			return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
		};
		return { k, x: hold(x, width), y: hold(y, height) };
	}

	private turn(event: WheelEvent): void {
		event.preventDefault();
		const amount = -event.deltaY * (WHEEL[event.deltaMode] ?? 0) * (event.ctrlKey ? PINCH : 1);
		this.moveTo(this.scaled(2 ** amount, this.pointOf(event)));
	}

	private press(event: PointerEvent): void {
		if (event.button !== 0) return;
		if (this.pointers.size === 0) {
			this.travelled = 0;
			this.wasDragged = false;
		}
		this.pointers.set(event.pointerId, this.pointOf(event));
	}

	private drag(event: PointerEvent): void {
		const before = this.pointers.get(event.pointerId);
		if (before === undefined) return;
		const point = this.pointOf(event);
		const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
		this.pointers.set(event.pointerId, point);
		this.travelled += distance(before, point);
		this.wasDragged ||= this.travelled > CLICK_DISTANCE;
		if (!this.wasDragged) return;
		if (other === undefined) this.moveTo({ ...this.now, x: this.now.x + point[0] - before[0], y: this.now.y + point[1] - before[1] });
		else {
			const { k, x, y } = this.scaled(distance(point, other) / Math.max(1, distance(before, other)), middle(before, other));
			const [fromX, fromY] = middle(before, other);
			const [toX, toY] = middle(point, other);
			this.moveTo({ k, x: x + toX - fromX, y: y + toY - fromY });
		}
	}

	private pointOf({ clientX, clientY }: MouseEvent): Point {
		const { left, top } = this.element.getBoundingClientRect();
		return [clientX - left, clientY - top];
	}
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
	return Math.hypot(otherX - x, otherY - y);
}

function middle([x, y]: Point, [otherX, otherY]: Point): Point {
	return [(x + otherX) / 2, (y + otherY) / 2];
}
