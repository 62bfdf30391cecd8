import type { Drawing } from "./draw-map";
import { drawName } from "./draw-names";
import { placeAt } from "./lay-out";
import type { MapScene } from "./map-scene";
import type { Box } from "./place-names";
import { NARROW, type Viewport } from "./viewport";

/** Between the map's edge and the names of its parts, in px. */
const AWAY = 14;
const SIZE = 13;
const WEIGHT = 500;
/** Of names that follow the map's edge, where there is no room beside it. */
const SMALL = 10;
const EDGE = 8;

/** The names of the parts, round the map. */
export function drawSliceNames(drawing: Drawing): void {
	if (drawing.view.width < NARROW) drawAlong(drawing);
	else drawBeside(drawing);
}

/** A name beside the map's edge, with the room it takes. */
interface Beside {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly align: CanvasTextAlign;
	readonly box: Box;
}

/** Where the names stand beside the map's edge: kept within the stage and off the legend while all of the map is in view. */
export function besideNames({ layout, slices, sliceNames }: MapScene, { width, height, x, y, scale }: Viewport, legend: Drawing["legend"], widthOf: (text: string) => number): readonly Beside[] {
	if (width < NARROW) return [];
	const radius = layout.radius * scale;
	const isWhole = radius < Math.max(width, height) * 0.6;
	return slices.flatMap(({ from, to }, at) => {
		const text = sliceNames[at] ?? "";
		const angle = (from + to) / 2;
		const place = placeAt(angle, radius + AWAY);
		const side = Math.sin(angle);
		const align = Math.abs(side) < 0.25 ? "center" : side > 0 ? "left" : "right";
		const length = widthOf(text);
		const base = place.y + y + 4 - Math.cos(angle) * 4;
		const start = place.x + x - (align === "left" ? 0 : align === "right" ? length : length / 2);
		if (text === "" || start > width || start + length < 0 || base < -20 || base > height + 20) return [];
		const shift = isWhole ? Math.max(0, EDGE - start) - Math.max(0, start + length + EDGE - width) : 0;
		const left = start + shift;
		const isOnLegend = isWhole && left < legend.width && base > height - legend.height;
		const bottom = isOnLegend ? height - legend.height - EDGE : base;
		return [{ text, x: place.x + x + shift, y: bottom, align, box: { left, right: left + length, top: bottom - SIZE, bottom: bottom + 4 } }];
	});
}

function drawBeside(drawing: Drawing): void {
	const { context, scene, view, inks, legend } = drawing;
	const widthOf = sliceNameMeasure(context, inks.font);
	for (const { text, x, y, align } of besideNames(scene, view, legend, widthOf)) {
		drawName(drawing, text, x, y, { size: SIZE, color: inks.muted, align, weight: WEIGHT });
	}
}

/** Measures names of parts. */
export function sliceNameMeasure(context: CanvasRenderingContext2D, font: string): (text: string) => number {
	return (text) => {
		context.font = `${WEIGHT} ${SIZE}px ${font}`;
		return context.measureText(text).width;
	};
}

/** Along the map's edge, letter by letter, each part's name within the part; below the middle they stand the other way up. */
function drawAlong(drawing: Drawing): void {
	const { context, scene: { layout, slices, sliceNames }, view, inks } = drawing;
	context.font = `${WEIGHT} ${SMALL}px ${inks.font}`;
	context.fillStyle = inks.muted;
	context.textAlign = "center";
	const edge = layout.radius * view.scale;
	slices.forEach(({ from, to }, at) => {
		const middle = (from + to) / 2;
		const isBelow = Math.cos(middle) < 0;
		const radius = edge + (isBelow ? SMALL + 2 : 4);
		const text = shorten(sliceNames[at] ?? "", (to - from) * radius - 4, (part) => context.measureText(part).width);
		const turn = isBelow ? -1 : 1;
		let angle = middle - (turn * context.measureText(text).width) / 2 / radius;
		for (const letter of text) {
			const half = context.measureText(letter).width / 2 / radius;
			angle += turn * half;
			const { x, y } = placeAt(angle, radius);
			context.save();
			context.translate(x + view.x, y + view.y);
			context.rotate(isBelow ? angle + Math.PI : angle);
			// Nobody stands out there: a halo would only eat the letter before.
			context.fillText(letter, 0, 0);
			context.restore();
			angle += turn * half;
		}
	});
}

/** As much of a text as has room, with what is missing marked; nothing where three letters would not fit. */
function shorten(text: string, room: number, widthOf: (text: string) => number): string {
	if (widthOf(text) <= room) return text;
	for (let length = text.length - 1; length >= 3; length--) {
		const part = `${text.slice(0, length).trimEnd()}…`;
		if (widthOf(part) <= room) return part;
	}
	return "";
}
