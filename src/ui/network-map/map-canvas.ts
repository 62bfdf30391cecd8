import { drawMap } from "./draw-map";
import { createMeasure } from "./draw-names";
import { besideNames, sliceNameMeasure } from "./draw-slice-names";
import type { MapInks } from "./map-inks";
import type { MapScene } from "./map-scene";
import { AT_REST, PanZoom } from "./pan-zoom";
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

/** How near a pointer must come to a contact, in px: a finger is no needle. */
const REACH = 9;
const TOUCH_REACH = 24;
const ZOOM_STEP = 1.5;
/** The part of the stage that a path or a contact brought into view may fill. */
const FILLS = 0.62;
/** How near one looks at what is brought into view. */
const NEAR = 1.6;
/** What stands nearer to the edge than this is not well in view, in px. */
const MARGIN = 40;

/** The drawn map: what is seen of it, and what a pointer does on it. */
export class MapCanvas {
	private readonly context: CanvasRenderingContext2D | null;
	private readonly zoom: PanZoom;
	private scene: MapScene | null = null;
	private inks: MapInks | null = null;
	private measure: (text: string, isStrong: boolean) => number = () => 0;
	private base: Viewport = { width: 0, height: 0, scale: 1, x: 0, y: 0 };
	private names: { readonly scene: MapScene; readonly view: Viewport; readonly list: readonly PlacedName[] } | null = null;
	private frame: number | null = null;
	private legend = { width: 0, height: 0 };
	private isTouch = false;
	private hovered: string | null = null;

	constructor(private readonly canvas: HTMLCanvasElement, private readonly events: CanvasEvents) {
		this.context = canvas.getContext("2d");
		this.zoom = new PanZoom(canvas, () => {
			this.setHovered(null);
			this.drawSoon();
		});
		canvas.addEventListener("pointerdown", ({ pointerType }) => {
			// Not every browser says it of a click.
			this.isTouch = pointerType === "touch";
		});
		canvas.addEventListener("pointermove", (event) => {
			if (event.pointerType === "mouse" && !this.zoom.isDragging) this.setHovered(this.pathAt(event));
		});
		canvas.addEventListener("pointerleave", () => this.setHovered(null));
		canvas.addEventListener("click", (event) => {
			if (!this.zoom.wasDragged) events.press(this.pathAt(event), event, this.isTouch);
		});
		canvas.addEventListener("auxclick", (event) => {
			if (event.button === 1) events.press(this.pathAt(event), event, false);
		});
		canvas.addEventListener("contextmenu", (event) => {
			const path = this.pathAt(event);
			if (path === null) return;
			event.preventDefault();
			events.menu(path, event);
		});
	}

	stop(): void {
		if (this.frame !== null) this.canvas.win.cancelAnimationFrame(this.frame);
		this.zoom.stop();
	}

	/** Shows a scene in the theme's colours, with a legend in the corner at the lower left. */
	show(scene: MapScene, inks: MapInks, legend: { readonly width: number; readonly height: number }): void {
		this.scene = scene;
		if (this.inks?.font !== inks.font && this.context !== null) this.measure = createMeasure(this.context, inks.font);
		this.inks = inks;
		this.legend = legend;
		this.names = null;
		this.resize();
	}

	/** Takes the size of its stage. */
	resize(): void {
		const { scene, canvas } = this;
		const { clientWidth: width, clientHeight: height } = canvas.parentElement ?? canvas;
		if (scene === null || width === 0 || height === 0) return;
		this.base = fitViewport(width, height, scene.layout.radius);
		const ratio = canvas.win.devicePixelRatio;
		if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
			canvas.width = Math.round(width * ratio);
			canvas.height = Math.round(height * ratio);
		}
		this.draw();
	}

	/** What is seen now. */
	view(): Viewport {
		const { k, x, y } = this.zoom.now;
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
		this.zoom.easeTo(this.zoom.scaled(ZOOM_STEP ** steps, [this.base.width / 2, this.base.height / 2]));
	}

	/** Shows all of the map. */
	fit(): void {
		this.zoom.easeTo(AT_REST);
	}

	/** Moves by a share of the stage. */
	pan(across: number, down: number): void {
		const { k, x, y } = this.zoom.now;
		this.zoom.easeTo({ k, x: x - across * this.base.width, y: y - down * this.base.height });
	}

	/** Brings contacts into view, with the user where they are several; nothing moves when they are there already. */
	bring(paths: readonly string[]): void {
		const dots = paths.flatMap((path) => this.scene?.byPath.get(path) ?? []);
		if (dots.length === 0) return;
		const { width, height, scale, x, y } = this.base;
		const points = [...dots.map((dot) => [dot.x * scale + x, dot.y * scale + y] as const), ...(dots.length > 1 ? [[x, y] as const] : [])];
		const { now } = this.zoom;
		const isInView = points.every(([px, py]) => isWithin(px * now.k + now.x, width) && isWithin(py * now.k + now.y, height));
		if (isInView && (dots.length === 1 || now.k <= 1.01)) return;
		const [left, right] = [Math.min(...points.map(([px]) => px)), Math.max(...points.map(([px]) => px))];
		const [top, bottom] = [Math.min(...points.map(([, py]) => py)), Math.max(...points.map(([, py]) => py))];
		const most = Math.min((width * FILLS) / Math.max(1, right - left), (height * FILLS) / Math.max(1, bottom - top));
		const k = dots.length === 1 ? Math.max(now.k, NEAR) : Math.min(NEAR, Math.max(most, 0.8));
		this.zoom.easeTo({ k, x: width / 2 - ((left + right) / 2) * k, y: height / 2 - ((top + bottom) / 2) * k });
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
		const { context, legend, measure } = this;
		const taken = context === null ? [] : besideNames(scene, view, legend, sliceNameMeasure(context, this.inks?.font ?? "")).map(({ box }) => box);
		const list = placeNames(scene, view, measure, taken);
		this.names = { scene, view, list };
		return list;
	}

	/** The nearest contact within reach of a pointer: a few thousand are looked through in no time. */
	private pathAt(event: MouseEvent): string | null {
		const { left, top } = this.canvas.getBoundingClientRect();
		const { scale, x, y } = this.view();
		const mapX = (event.clientX - left - x) / scale;
		const mapY = (event.clientY - top - y) / scale;
		let least = ((this.isTouch ? TOUCH_REACH : REACH + 3 * dotScale(scale)) / scale) ** 2;
		let nearest: string | null = null;
		for (const dot of this.scene?.dots ?? []) {
			const away = (dot.x - mapX) ** 2 + (dot.y - mapY) ** 2;
			if (away < least) [least, nearest] = [away, dot.person.path];
		}
		return nearest;
	}

	private setHovered(path: string | null): void {
		if (path === this.hovered) return;
		this.hovered = path;
		this.canvas.toggleClass("is-over", path !== null);
		this.events.hover(path);
	}
}

function isWithin(value: number, size: number): boolean {
	return value > MARGIN && value < size - MARGIN;
}
