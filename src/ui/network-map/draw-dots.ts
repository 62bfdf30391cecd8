import type { Drawing } from "./draw-map";
import type { MapInks } from "./map-inks";
import type { Dot } from "./map-scene";
import { dotScale } from "./viewport";
import { type Warmth, WARMTHS } from "./warmth";

const FULL = 2 * Math.PI;
/** Who is no part of a path that is drawn, and whom a search did not find. */
const APART = 0.6;
const NOT_FOUND = 0.16;
/** How far a target's diamond and a ring of the path stand from the dot, in px. */
const DIAMOND = 5.5;
const HALO = 3.6;
const DASH = [1.6, 2];

/** Everyone, in groups of one look: a group is one path, filled and drawn at once. */
export function drawDots(drawing: Drawing): void {
	const { context, scene: { dots, found, path, focus } } = drawing;
	const near = new Set(path);
	if (focus !== null) near.add(focus);
	const isApart = (dot: Dot): boolean =>
		found !== null ? !found.has(dot.person.path) && !near.has(dot.person.path) : path.length > 0 && !near.has(dot.person.path);
	const seen = dots.filter((dot) => isInView(dot, drawing));
	const apart = seen.filter(isApart);
	if (apart.length > 0) {
		context.globalAlpha = found === null ? APART : NOT_FOUND;
		drawGroups(drawing, apart);
		context.globalAlpha = 1;
	}
	drawGroups(drawing, apart.length === 0 ? seen : seen.filter((dot) => !isApart(dot)));
}

function isInView({ x, y }: Dot, { view }: Drawing): boolean {
	const px = x * view.scale + view.x;
	const py = y * view.scale + view.y;
	return px > -30 && py > -30 && px < view.width + 30 && py < view.height + 30;
}

function drawGroups(drawing: Drawing, dots: readonly Dot[]): void {
	const { context, view, inks } = drawing;
	const grown = dotScale(view.scale);
	for (const warmth of [...WARMTHS].reverse()) {
		context.beginPath();
		for (const { person, x, y, radius } of dots) {
			if (person.warmth !== warmth) continue;
			const px = x * view.scale + view.x;
			const size = radius * grown;
			context.moveTo(px + size, y * view.scale + view.y);
			context.arc(px, y * view.scale + view.y, size, 0, FULL);
		}
		paintDots(context, warmth, inks, Math.min(1, grown + 0.15));
	}
	context.beginPath();
	for (const dot of dots) if (dot.person.isTarget) traceDiamond(drawing, dot, grown);
	context.strokeStyle = inks.text;
	context.lineWidth = 1.5;
	context.stroke();
}

/** Fills and draws what was traced as the dots of a warmth: each has a colour and a look of its own. Small dots have finer lines. */
export function paintDots(context: CanvasRenderingContext2D, warmth: Warmth, { warmths, ground, mildFill }: MapInks, fineness = 1): void {
	context.fillStyle = warmth === "lively" ? warmths.lively : warmth === "mild" ? mildFill : ground;
	context.strokeStyle = warmths[warmth];
	context.lineWidth = (warmth === "mild" ? 2 : warmth === "cooling" ? 1.75 : 1.5) * fineness;
	context.fill();
	if (warmth === "asleep") context.setLineDash(DASH.map((length) => length * fineness));
	context.stroke();
	if (warmth === "asleep") context.setLineDash([]);
}

function traceDiamond({ context, view }: Drawing, { x, y, radius }: Dot, grown: number): void {
	const size = radius * grown + DIAMOND;
	const px = x * view.scale + view.x;
	const py = y * view.scale + view.y;
	context.moveTo(px, py - size);
	context.lineTo(px + size, py);
	context.lineTo(px, py + size);
	context.lineTo(px - size, py);
	context.closePath();
}

/** The ties of the contact in focus: the stronger, the darker. */
export function drawTies({ context, scene: { ties, focus, byPath }, view, inks }: Drawing): void {
	const from = focus === null ? undefined : byPath.get(focus);
	if (from === undefined) return;
	context.strokeStyle = inks.edge;
	context.lineWidth = 1;
	for (const { dot, strength } of ties) {
		context.globalAlpha = 0.35 + 0.65 * Math.min(1, strength / 0.6);
		context.beginPath();
		context.moveTo(from.x * view.scale + view.x, from.y * view.scale + view.y);
		context.lineTo(dot.x * view.scale + view.x, dot.y * view.scale + view.y);
		context.stroke();
	}
	context.globalAlpha = 1;
}

/** The way from the user to the target of an introduction. */
export function drawPath(drawing: Drawing): void {
	const { context, scene: { path, hint, byPath }, view, inks } = drawing;
	const dots = [...path, ...hint].flatMap((one) => byPath.get(one) ?? []);
	if (dots.length === 0) return;
	const line = path.length > 0 ? 2.5 : 1.5;
	for (const [width, color] of [[line + 4.5, inks.ground], [line, inks.accent]] as const) {
		context.beginPath();
		context.moveTo(view.x, view.y);
		for (const { x, y } of dots) context.lineTo(x * view.scale + view.x, y * view.scale + view.y);
		context.lineCap = "round";
		context.lineJoin = "round";
		context.lineWidth = width;
		context.strokeStyle = color;
		context.stroke();
	}
	context.lineCap = "butt";
}

/** The ring round the contact in focus, and those round the people of the path. */
export function drawFocus(drawing: Drawing): void {
	const { context, scene: { path, hint, focus, byPath }, view, inks } = drawing;
	const grown = dotScale(view.scale);
	const trace = (dot: Dot, color: string, width: number): void => {
		context.beginPath();
		if (dot.person.isTarget) traceDiamond(drawing, dot, grown);
		else context.arc(dot.x * view.scale + view.x, dot.y * view.scale + view.y, dot.radius * grown + HALO, 0, FULL);
		context.strokeStyle = color;
		context.lineWidth = width;
		context.stroke();
	};
	for (const one of [...path, ...hint]) {
		const dot = byPath.get(one);
		if (dot !== undefined) trace(dot, inks.accent, path.length > 0 ? 2 : 1.5);
	}
	const dot = focus === null || hint.length > 0 ? undefined : byPath.get(focus);
	if (dot !== undefined) trace(dot, path.includes(dot.person.path) ? inks.accent : inks.text, 2);
}
