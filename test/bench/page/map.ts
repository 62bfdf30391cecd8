import { paintedWhen } from "./painted.js";

const canvas = (): HTMLCanvasElement | null => document.querySelector<HTMLCanvasElement>(".rk-map-canvas");

/** Opens the map with so many contacts drawn, or as it begins; answers the ms until it is painted. */
export async function openMapPainted(command: string): Promise<number> {
	const start = performance.now();
	window.app.commands.executeCommandById(command);
	return (await paintedWhen(() => (canvas()?.width ?? 0) > 300)) - start;
}

/** How many contacts the map says it shows. */
export function shownOnMap(): number {
	return Number.parseInt(document.querySelector(".rk-map-count")?.textContent?.replace(/,/g, "") ?? "", 10);
}

/** Drags the map round for so many frames, as a hand does. */
export async function panMap(frames: number): Promise<void> {
	const map = canvas();
	if (map === null) throw new Error("The map is not open.");
	const { left, top, width, height } = map.getBoundingClientRect();
	const send = (target: EventTarget, type: string, at: number): void => {
		const clientX = left + width / 2 + 120 * Math.cos(at / 9);
		const clientY = top + height / 2 + 120 * Math.sin(at / 9);
		target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: "mouse", button: 0, buttons: 1, clientX, clientY }));
	};
	send(map, "pointerdown", 0);
	for (let frame = 0; frame < frames; frame++) {
		send(window, "pointermove", frame);
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	send(window, "pointerup", frames);
}
