import { FIRST_ANGLE } from "./arrange";
import { drawDots, drawFocus, drawPath, drawTies } from "./draw-dots";
import { drawName, drawNames } from "./draw-names";
import { drawSliceNames } from "./draw-slice-names";
import { placeAt } from "./lay-out";
import type { MapInks } from "./map-inks";
import type { MapScene } from "./map-scene";
import type { PlacedName } from "./place-names";
import { NARROW, type Viewport } from "./viewport";

/** What a map is drawn with. */
export interface Drawing {
	readonly context: CanvasRenderingContext2D;
	readonly scene: MapScene;
	readonly view: Viewport;
	readonly inks: MapInks;
	/** The names of people that are shown. */
	readonly names: readonly PlacedName[];
	/** The corner at the lower left that the legend takes, in px. */
	readonly legend: { readonly width: number; readonly height: number };
}



/** Draws the map; the context's unit is one px of the stage. */
export function drawMap(drawing: Drawing): void {
	const { context, view, inks } = drawing;
	context.fillStyle = inks.ground;
	context.fillRect(0, 0, view.width, view.height);
	drawRings(drawing);
	drawSpokes(drawing);
	drawTies(drawing);
	drawPath(drawing);
	drawDots(drawing);
	drawFocus(drawing);
	drawRingNames(drawing);
	drawSliceNames(drawing);
	drawNames(drawing);
	drawYou(drawing);
}

function drawRings({ context, scene: { layout }, view: { x, y, scale }, inks }: Drawing): void {
	const circle = (radius: number): void => {
		context.beginPath();
		context.arc(x, y, radius * scale, 0, 2 * Math.PI);
	};
	const circles = layout.rings.slice(0, -1);
	context.fillStyle = inks.band;
	for (const ring of [circles.length - 1, 1, 0]) {
		const edge = circles[ring];
		if (edge === undefined || (ring === circles.length - 1 && ring < 2)) continue;
		circle(edge.outer);
		context.fill();
	}
	context.strokeStyle = inks.line;
	context.lineWidth = 1;
	for (const { outer } of circles) {
		circle(outer);
		context.stroke();
	}
	const beyond = layout.rings[layout.rings.length - 1];
	if (beyond === undefined || beyond.outer > layout.radius) return;
	context.setLineDash([0.1, 5]);
	context.lineCap = "round";
	context.lineWidth = 1.5;
	circle(beyond.outer);
	context.stroke();
	context.setLineDash([]);
	context.lineCap = "butt";
}

function drawSpokes({ context, scene: { layout, slices }, view: { x, y, scale }, inks }: Drawing): void {
	const from = layout.rings[0]?.outer ?? 0;
	if (slices.length < 2) return;
	context.beginPath();
	for (const slice of slices) {
		const inner = placeAt(slice.from, from + 6);
		const outer = placeAt(slice.from, layout.radius);
		context.moveTo(inner.x * scale + x, inner.y * scale + y);
		context.lineTo(outer.x * scale + x, outer.y * scale + y);
	}
	context.strokeStyle = inks.line;
	context.lineWidth = 1;
	context.lineCap = "round";
	context.setLineDash([1, 5]);
	context.stroke();
	context.setLineDash([]);
	context.lineCap = "butt";
}

/** On the edges of the rings, along the first part's; what would lie on the one before is left out. */
function drawRingNames(drawing: Drawing): void {
	const { scene: { layout, ringNames }, view: { x, y, scale, width }, inks } = drawing;
	let last = -Infinity;
	layout.rings.forEach(({ outer }, ring) => {
		const isBeyond = ring === layout.rings.length - 1;
		if (outer > layout.radius || (isBeyond && width < NARROW) || outer * scale - last < 20) return;
		last = outer * scale;
		const place = placeAt(FIRST_ANGLE, outer);
		drawName(drawing, ringNames[ring] ?? "", place.x * scale + x, place.y * scale + y + 4, { size: 11, color: inks.muted, align: "center", weight: 400 });
	});
}

function drawYou({ context, scene: { you }, view: { x, y, scale }, inks }: Drawing): void {
	const radius = Math.max(11, Math.min(20, 16 * scale));
	context.beginPath();
	context.arc(x, y, radius, 0, 2 * Math.PI);
	context.fillStyle = inks.text;
	context.fill();
	context.fillStyle = inks.ground;
	context.font = `600 ${Math.round(radius * 0.64)}px ${inks.font}`;
	context.textAlign = "center";
	context.fillText(you, x, y + radius * 0.25);
}
