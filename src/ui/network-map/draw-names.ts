import type { Drawing } from "./draw-map";

/** How a text stands. */
export interface Written {
	readonly size: number;
	readonly color: string;
	readonly align: CanvasTextAlign;
	readonly weight: number;
}

/** The letters of people's names. */
export const NAME_SIZE = 11;
export const STRONG_SIZE = 12;

/** A text on a halo of the ground, so that it is read on whatever it lies over. */
export function drawName({ context, inks }: Pick<Drawing, "context" | "inks">, text: string, x: number, y: number, { size, color, align, weight }: Written): void {
	context.font = `${weight} ${size}px ${inks.font}`;
	context.textAlign = align;
	context.lineJoin = "round";
	context.lineWidth = 4;
	context.strokeStyle = inks.ground;
	context.strokeText(text, x, y);
	context.fillStyle = color;
	context.fillText(text, x, y);
}

/** The names of people. */
export function drawNames(drawing: Drawing): void {
	const { names, view: { scale, x, y }, inks } = drawing;
	for (const { dot, text, isStrong, align, dx, dy } of names) {
		drawName(drawing, text, dot.x * scale + x + dx, dot.y * scale + y + dy, {
			size: isStrong ? STRONG_SIZE : NAME_SIZE, color: inks.text, align, weight: isStrong ? 600 : 400,
		});
	}
}

/** Measures names, each once. */
export function createMeasure(context: CanvasRenderingContext2D, font: string): (text: string, isStrong: boolean) => number {
	const known = new Map<string, number>();
	return (text, isStrong) => {
		const key = `${isStrong ? "!" : " "}${text}`;
		let width = known.get(key);
		if (width === undefined) {
			context.font = isStrong ? `600 ${STRONG_SIZE}px ${font}` : `400 ${NAME_SIZE}px ${font}`;
			known.set(key, (width = context.measureText(text).width));
		}
		return width;
	};
}
