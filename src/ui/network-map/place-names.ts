import type { Dot, MapScene } from "./map-scene";
import { dotScale, type Viewport } from "./viewport";

/** A name on the map: where its text begins, in px from its dot's middle. */
export interface PlacedName {
	readonly dot: Dot;
	readonly text: string;
	readonly isStrong: boolean;
	readonly align: "center" | "left" | "right";
	readonly dx: number;
	readonly dy: number;
}

/** From which scale on the names of a ring are shown, by its place from within; the last holds for all after it. */
const SHOWN_FROM = [0.72, 1.7, 2.2, 2.7];
/** So few are all named at once. */
const FEW = 24;
/** More names than this help nobody. */
const MOST = 140;
/** Names of a search are shown for no more than so many. */
const MOST_FOUND = 20;
const WHOLE_NAMES_FROM = 1.5;
/** Room kept for the user, in px from the middle. */
const YOU = 14;
const LINE = 12;
const GAP = 3;

/** A rectangle of the stage, in px. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/**
 * Which names are shown at a viewport, and where: those of the path and of what was found always, then the
 * inner ones as far as they cover neither each other nor anybody. `taken` is room that other texts have.
 */
export function placeNames(
	scene: MapScene, view: Viewport, widthOf: (text: string, isStrong: boolean) => number, taken: readonly Box[] = [],
): readonly PlacedName[] {
	const names: PlacedName[] = [];
	const boxes: Box[] = [{ left: view.x - YOU, top: view.y - YOU, right: view.x + YOU, bottom: view.y + YOU }, ...taken];
	const grown = dotScale(view.scale);
	const strong = strongDots(scene);
	const add = (dot: Dot, text: string, isStrong: boolean): void => {
		const width = widthOf(text, isStrong);
		// Names that must be seen would rather cover somebody than be left out.
		for (const others of isStrong ? [scene.dots, strong] : [scene.dots]) for (const side of isStrong ? (dot.x < 0 ? LEFT_SIDES : RIGHT_SIDES) : PLAIN_SIDES) {
			const name = placed(dot, text, isStrong, side, dot.radius * grown + (isStrong ? 5 : 2) + (dot.person.isTarget ? 4 : 0));
			const box = boxOf(name, width, view);
			if (box.left < 2 || box.right > view.width - 2 || boxes.some((other) => overlap(box, other))) continue;
			if (others.some((other) => other !== dot && covers(box, other, view, grown))) continue;
			names.push(name);
			boxes.push(box);
			return;
		}
	};
	for (const dot of strong) add(dot, dot.person.name, true);
	for (const dot of plainDots(scene, view)) {
		if (names.length >= MOST) break;
		if (!strong.includes(dot)) add(dot, view.scale < WHOLE_NAMES_FROM ? shortName(dot, scene) : dot.person.name, false);
	}
	return names;
}

type Side = "below" | "above" | "left" | "right";
/** Where a name stands beside its dot, the best place first: those that must be seen away from the middle. */
const RIGHT_SIDES: readonly Side[] = ["right", "left", "below", "above"];
const LEFT_SIDES: readonly Side[] = ["left", "right", "below", "above"];
const PLAIN_SIDES: readonly Side[] = ["below", "right", "left", "above"];

function placed(dot: Dot, text: string, isStrong: boolean, side: Side, away: number): PlacedName {
	if (side === "below" || side === "above") return { dot, text, isStrong, align: "center", dx: 0, dy: side === "below" ? away + LINE - 1 : -away - 3 };
	return side === "right" ? { dot, text, isStrong, align: "left", dx: away + 4, dy: 4 } : { dot, text, isStrong, align: "right", dx: -away - 4, dy: 4 };
}

function boxOf({ dot, align, dx, dy }: PlacedName, width: number, { scale, x, y }: Viewport): Box {
	const start = dot.x * scale + x + dx - (align === "left" ? 0 : align === "right" ? width : width / 2);
	const base = dot.y * scale + y + dy;
	return { left: start - GAP, right: start + width + GAP, top: base - LINE + 2, bottom: base + GAP };
}

function overlap(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function covers({ left, top, right, bottom }: Box, dot: Dot, { scale, x, y }: Viewport, grown: number): boolean {
	const middleX = dot.x * scale + x;
	const middleY = dot.y * scale + y;
	const radius = dot.radius * grown + (dot.person.isTarget ? 3 : 0);
	return middleX + radius > left && middleX - radius < right && middleY + radius > top && middleY - radius < bottom;
}

/** The card names the contact in focus. */
function strongDots({ byPath, path, hint, found }: MapScene): readonly Dot[] {
	const paths = [...path, ...hint, ...(found === null || found.size > MOST_FOUND ? [] : found)];
	return [...new Set(paths)].flatMap((one) => byPath.get(one) ?? []);
}

/** Those whose names the scale allows and who are in view: the innermost first, then the strongest. */
function plainDots({ dots, found }: MapScene, { scale, x, y, width, height }: Viewport): readonly Dot[] {
	if (found !== null) return [];
	const all = dots.length <= FEW ? 0.6 : 0;
	return dots
		.filter((dot) => {
			const from = all === 0 ? (SHOWN_FROM[Math.min(dot.person.ring, SHOWN_FROM.length - 1)] ?? 0) : all;
			const px = dot.x * scale + x;
			const py = dot.y * scale + y;
			return scale >= from && px > 0 && px < width && py > 0 && py < height;
		})
		.sort((one, other) => one.person.ring - other.person.ring || other.radius - one.radius || (one.person.name < other.person.name ? -1 : 1));
}

/** The first name, or the whole one where it would mean two of the innermost. */
function shortName({ person: { name, ring } }: Dot, { dots }: MapScene): string {
	const first = firstWord(name);
	return dots.some(({ person }) => person.ring === ring && person.name !== name && firstWord(person.name) === first) ? name : first;
}

function firstWord(name: string): string {
	return name.split(/\s/).find((word) => !word.endsWith(".")) ?? name;
}
