import type { Drawing } from "./draw-map";
import { drawName, type Written } from "./draw-names";
import { placeAt } from "./lay-out";
import { NARROW } from "./viewport";

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

/** Beside the map's edge, kept within the stage while all of the map is in view. */
function drawBeside(drawing: Drawing): void {
	const { context, scene: { layout, slices, sliceNames }, view: { width, height, x, y, scale }, inks, legend } = drawing;
	const radius = layout.radius * scale;
	const isWhole = radius < Math.max(width, height) * 0.6;
	slices.forEach(({ from, to }, at) => {
		const text = sliceNames[at] ?? "";
		const angle = (from + to) / 2;
		const place = placeAt(angle, radius + AWAY);
		const side = Math.sin(angle);
		const align = Math.abs(side) < 0.25 ? "center" : side > 0 ? "left" : "right";
		context.font = `${WEIGHT} ${SIZE}px ${inks.font}`;
		const length = context.measureText(text).width;
		const base = place.y + y + 4 - Math.cos(angle) * 4;
		const start = place.x + x - (align === "left" ? 0 : align === "right" ? length : length / 2);
		if (text === "" || start > width || start + length < 0 || base < -20 || base > height + 20) return;
		const shift = isWhole ? Math.max(0, EDGE - start) - Math.max(0, start + length + EDGE - width) : 0;
		const isOnLegend = isWhole && start + shift < legend.width && base > height - legend.height;
		const written: Written = { size: SIZE, color: inks.muted, align, weight: WEIGHT };
		drawName(drawing, text, place.x + x + shift, isOnLegend ? height - legend.height - EDGE : base, written);
	});
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
