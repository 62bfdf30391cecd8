import { quadtree, type Quadtree } from "d3-quadtree";
import { select, type Selection } from "d3-selection";
import { zoom, type D3ZoomEvent, type ZoomBehavior, zoomIdentity, type ZoomTransform, zoomTransform } from "d3-zoom";
import { drawMap } from "./draw-map";
import { createMeasure } from "./draw-names";
import type { MapInks } from "./map-inks";
import type { Dot, MapScene } from "./map-scene";
import { type PlacedName, placeNames } from "./place-names";
import { dotScale, fitViewport, type Viewport } from "./viewport";

/** What the canvas tells of. */
export interface CanvasEvents {
	/** The contact under the pointer, or null; not told while the map is moved. */
	hover(path: string | null): void;
	/** A press on a contact, or beside all (null). */
	press(path: string | null, event: MouseEvent, isTouch: boolean): void;
	menu(path: string, event: MouseEvent): void;
	/** The map was moved or zoomed: what stands over it must follow. */
	moved(): void;
}

const SCALES: [number, number] = [0.6, 14];
/** How near a pointer must come to a contact, in px: a finger is no needle. */
const REACH = 9;
const TOUCH_REACH = 24;
const EASE_MS = 200;
const ZOOM_STEP = 1.5;
/** The part of the stage that a path or a contact brought into view may fill. */
const FILLS = 0.62;

/** The drawn map: what is seen of it, and what a pointer does on it. */
export class MapCanvas {
	private readonly context: CanvasRenderingContext2D | null;
	private readonly zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
	private readonly selection: Selection<HTMLCanvasElement, unknown, null, undefined>;
	private scene: MapScene | null = null;
	private inks: MapInks | null = null;
	private measure: (text: string, isStrong: boolean) => number = () => 0;
	private tree: Quadtree<Dot> | null = null;
	private base: Viewport = { width: 0, height: 0, scale: 1, x: 0, y: 0 };
	private names: { readonly scene: MapScene; readonly view: Viewport; readonly list: readonly PlacedName[] } | null = null;
	private frame: number | null = null;
	private legend = { width: 0, height: 0 };
	private easing: number | null = null;
	private isMoving = false;
	private isTouch = false;
	private hovered: string | null = null;

	constructor(private readonly canvas: HTMLCanvasElement, private readonly events: CanvasEvents) {
		this.context = canvas.getContext("2d");
		this.selection = select(canvas);
		this.zoom = zoom<HTMLCanvasElement, unknown>()
			.scaleExtent(SCALES)
			.clickDistance(4)
			.on("start", () => {
				this.isMoving = true;
			})
			.on("zoom", (_event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
				this.setHovered(null);
				this.drawSoon();
			})
			.on("end", () => {
				this.isMoving = false;
			});
		this.selection.call(this.zoom).on("dblclick.zoom", null);
		this.selection
			.on("pointermove", (event: PointerEvent) => {
				if (event.pointerType === "mouse" && !this.isMoving) this.setHovered(this.pathAt(event));
			})
			.on("pointerleave", () => this.setHovered(null))
			.on("pointerdown", ({ pointerType }: PointerEvent) => {
				// Not every browser says it of a click.
				this.isTouch = pointerType === "touch";
			})
			.on("click", (event: MouseEvent) => events.press(this.pathAt(event), event, this.isTouch))
			.on("auxclick", (event: MouseEvent) => {
				if (event.button === 1) events.press(this.pathAt(event), event, false);
			})
			.on("contextmenu", (event: MouseEvent) => {
				const path = this.pathAt(event);
				if (path === null) return;
				event.preventDefault();
				events.menu(path, event);
			});
	}

	stop(): void {
		const { win } = this.canvas;
		if (this.frame !== null) win.cancelAnimationFrame(this.frame);
		if (this.easing !== null) win.cancelAnimationFrame(this.easing);
		this.selection.on(".zoom", null);
	}

	/** Shows a scene in the theme's colours, with a legend in the corner at the lower left. */
	show(scene: MapScene, inks: MapInks, legend: { readonly width: number; readonly height: number }): void {
		const isSame = this.scene?.dots === scene.dots;
		this.scene = scene;
		if (this.inks?.font !== inks.font && this.context !== null) this.measure = createMeasure(this.context, inks.font);
		this.inks = inks;
		this.legend = legend;
		this.names = null;
		if (!isSame) this.tree = quadtree<Dot>().x(({ x }) => x).y(({ y }) => y).addAll([...scene.dots]);
		this.resize();
	}

	/** Takes the size of its stage. */
	resize(): void {
		const { scene, canvas } = this;
		const { clientWidth: width, clientHeight: height } = canvas.parentElement ?? canvas;
		if (scene === null || width === 0 || height === 0) return;
		this.base = fitViewport(width, height, scene.layout.radius);
		this.zoom.extent([[0, 0], [width, height]]).translateExtent([[-width * 0.4, -height * 0.4], [width * 1.4, height * 1.4]]);
		const ratio = canvas.win.devicePixelRatio;
		if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
			canvas.width = Math.round(width * ratio);
			canvas.height = Math.round(height * ratio);
		}
		this.draw();
	}

	/** What is seen now. */
	view(): Viewport {
		const { k, x, y } = zoomTransform(this.canvas);
		const { base } = this;
		return { ...base, scale: base.scale * k, x: base.x * k + x, y: base.y * k + y };
	}

	/** Where a contact is on the stage, in px, with the radius it is drawn with; null when it is not shown. */
	placeOf(path: string): { readonly x: number; readonly y: number; readonly radius: number } | null {
		const dot = this.scene?.byPath.get(path);
		if (dot === undefined) return null;
		const { scale, x, y } = this.view();
		return { x: dot.x * scale + x, y: dot.y * scale + y, radius: dot.radius * dotScale(scale) };
	}

	zoomBy(steps: number): void {
		const { k } = zoomTransform(this.canvas);
		const { width, height } = this.base;
		const [least, most] = SCALES;
		const wanted = Math.min(most, Math.max(least, k * ZOOM_STEP ** steps));
		this.easeTo(zoomTransform(this.canvas).translate(0, 0), (now) => {
			const point = now.invert([width / 2, height / 2]);
			return zoomIdentity.translate(width / 2 - point[0] * wanted, height / 2 - point[1] * wanted).scale(wanted);
		});
	}

	/** Shows all of the map. */
	fit(): void {
		this.easeTo(zoomTransform(this.canvas), () => zoomIdentity);
	}

	/** Moves by a share of the stage. */
	pan(across: number, down: number): void {
		const { k } = zoomTransform(this.canvas);
		this.easeTo(zoomTransform(this.canvas), (now) => now.translate((-across * this.base.width) / k, (-down * this.base.height) / k));
	}

	/** Brings contacts into view, with the user where they are several; nothing moves when they are there already. */
	bring(paths: readonly string[]): void {
		const dots = paths.flatMap((path) => this.scene?.byPath.get(path) ?? []);
		if (dots.length === 0) return;
		const { width, height, scale, x, y } = this.base;
		const points = [...dots.map((dot) => [dot.x * scale + x, dot.y * scale + y] as const), ...(dots.length > 1 ? [[x, y] as const] : [])];
		const now = this.view();
		const k = zoomTransform(this.canvas);
		const margin = 40;
		const isInView = points.every((point) => {
			const [px, py] = k.apply([point[0], point[1]]);
			return px > margin && py > margin && px < now.width - margin && py < now.height - margin;
		});
		if (isInView && (dots.length === 1 || k.k <= 1.01)) return;
		const xs = points.map(([px]) => px);
		const ys = points.map(([, py]) => py);
		const across = Math.max(...xs) - Math.min(...xs);
		const down = Math.max(...ys) - Math.min(...ys);
		const most = dots.length === 1 ? Math.max(k.k, 1.6) : Math.min((width * FILLS) / Math.max(1, across), (height * FILLS) / Math.max(1, down));
		const wanted = Math.min(SCALES[1], Math.max(dots.length === 1 ? most : Math.min(1.6, most), 0.8));
		const middle = [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2] as const;
		this.easeTo(k, () => zoomIdentity.translate(width / 2 - middle[0] * wanted, height / 2 - middle[1] * wanted).scale(wanted));
	}

	/** Moves to another part in a moment, or at once where the device asks for stillness. */
	private easeTo(from: ZoomTransform, to: (now: ZoomTransform) => ZoomTransform): void {
		const { win } = this.canvas;
		if (this.easing !== null) win.cancelAnimationFrame(this.easing);
		const goal = to(from);
		const begin = win.performance.now();
		const isStill = win.matchMedia("(prefers-reduced-motion: reduce)").matches;
		const step = (time: number): void => {
			const share = isStill ? 1 : Math.min(1, Math.max(0, (time - begin) / EASE_MS));
			const eased = 1 - (1 - share) ** 3;
			const between = (one: number, other: number): number => one + (other - one) * eased;
			const k = Math.exp(between(Math.log(from.k), Math.log(goal.k)));
			this.zoom.transform(this.selection, zoomIdentity.translate(between(from.x, goal.x), between(from.y, goal.y)).scale(k));
			this.easing = share < 1 ? win.requestAnimationFrame(step) : null;
		};
		if (isStill) step(begin);
		else this.easing = win.requestAnimationFrame(step);
	}

	private drawSoon(): void {
		this.frame ??= this.canvas.win.requestAnimationFrame(() => {
			this.frame = null;
			this.draw();
			this.events.moved();
		});
	}

	private draw(): void {
		const { context, scene, inks } = this;
		if (context === null || scene === null || inks === null) return;
		const ratio = this.canvas.win.devicePixelRatio;
		const view = this.view();
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
		drawMap({ context, scene, view, inks, names: this.placedNames(scene, view), legend: this.legend });
	}

	/** Panning covers nobody anew: names are placed again when the scale changes, or others come into view. */
	private placedNames(scene: MapScene, view: Viewport): readonly PlacedName[] {
		const { names } = this;
		const isSame = names !== null && names.scene === scene && names.view.scale === view.scale &&
			(view.scale <= this.base.scale * 1.01 || (Math.abs(names.view.x - view.x) < 60 && Math.abs(names.view.y - view.y) < 60));
		if (isSame) return names.list;
		const list = placeNames(scene, view, this.measure);
		this.names = { scene, view, list };
		return list;
	}

	private pathAt(event: MouseEvent): string | null {
		const { left, top } = this.canvas.getBoundingClientRect();
		const { scale, x, y } = this.view();
		const reach = this.isTouch ? TOUCH_REACH : REACH + 3 * dotScale(scale);
		return this.tree?.find((event.clientX - left - x) / scale, (event.clientY - top - y) / scale, reach / scale)?.person.path ?? null;
	}

	private setHovered(path: string | null): void {
		if (path === this.hovered) return;
		this.hovered = path;
		this.canvas.toggleClass("is-over", path !== null);
		this.events.hover(path);
	}
}
