import type { Messages } from "../../i18n";
import { paintDots } from "./draw-dots";
import { drawMap } from "./draw-map";
import { createMeasure } from "./draw-names";
import { besideNames, sliceNameMeasure } from "./draw-slice-names";
import type { MapInks } from "./map-inks";
import type { MapScene } from "./map-scene";
import { placeNames } from "./place-names";
import { fitViewport } from "./viewport";
import { WARMTHS } from "./warmth";

/** What a picture is made with. */
export interface PictureParts {
	readonly withNames: boolean;
	readonly legends: Messages["map"]["legends"];
	/** The line at its foot. */
	readonly foot: string;
}

/** The picture's size in its own px, drawn twice as fine. */
const WIDTH = 1080;
const HEIGHT = 900;
const FINENESS = 2;
const MARGIN = 24;
const LINE = 20;
const LEGEND = { width: 240, height: 156 };

/** Paints the whole map with its legend onto a canvas, whatever part of it is seen now. */
export function paintPicture(canvas: HTMLCanvasElement, scene: MapScene, inks: MapInks, { withNames, legends, foot }: PictureParts): HTMLCanvasElement {
	canvas.width = WIDTH * FINENESS;
	canvas.height = HEIGHT * FINENESS;
	const context = canvas.getContext("2d");
	if (context === null) return canvas;
	context.scale(FINENESS, FINENESS);
	const view = fitViewport(WIDTH, HEIGHT, scene.layout.radius);
	const taken = besideNames(scene, view, LEGEND, sliceNameMeasure(context, inks.font)).map(({ box }) => box);
	const names = withNames ? placeNames(scene, view, createMeasure(context, inks.font), taken) : [];
	drawMap({ context, scene, view, inks, names, legend: LEGEND });
	paintLegend(context, inks, legends);
	context.font = `400 11px ${inks.font}`;
	context.fillStyle = inks.muted;
	context.textAlign = "right";
	context.fillText(foot, WIDTH - MARGIN, HEIGHT - MARGIN);
	return canvas;
}

function paintLegend(context: CanvasRenderingContext2D, inks: MapInks, legends: PictureParts["legends"]): void {
	const x = MARGIN + 6;
	let y = HEIGHT - MARGIN - 5 * LINE;
	const say = (text: string): void => {
		context.font = `400 11px ${inks.font}`;
		context.fillStyle = inks.muted;
		context.textAlign = "left";
		context.fillText(text, x + 18, y);
		y += LINE;
	};
	const dot = (dx: number, radius: number): void => {
		context.moveTo(x + dx + radius, y - 4);
		context.arc(x + dx, y - 4, radius, 0, 2 * Math.PI);
	};
	for (const warmth of WARMTHS) {
		context.beginPath();
		dot(0, 5);
		paintDots(context, warmth, inks);
		say(legends[warmth]);
	}
	context.beginPath();
	context.moveTo(x, y - 10.5);
	context.lineTo(x + 6.5, y - 4);
	context.lineTo(x, y + 2.5);
	context.lineTo(x - 6.5, y - 4);
	context.closePath();
	context.strokeStyle = inks.text;
	context.lineWidth = 1.5;
	context.stroke();
	say(legends.target);
	context.beginPath();
	dot(-4, 2.4);
	dot(3, 4);
	paintDots(context, "cooling", inks);
	say(legends.size);
}
