import { render } from "preact";
import type { Messages } from "../../i18n";
import { MapCanvas } from "./map-canvas";
import { cardPlace, MapCard } from "./map-card";
import { type MapInks, readInks } from "./map-inks";
import { paintPicture } from "./map-picture";
import type { MapPort } from "./map-port";
import type { MapScene } from "./map-scene";
import type { MapSession } from "./map-session";
import { stepTo, STEPS } from "./step-to";

/** What happens on the stage. */
export interface StageEvents {
	/** A contact is pointed at, by pointer or key; null for nobody. */
	focus(path: string | null): void;
	open(path: string, event: MouseEvent): void;
	menu(path: string, event: MouseEvent): void;
}

const PAN = 0.15;
const PICTURE_FILE_DAY = 10;

/** The map's stage: the canvas, the card beside a contact, and what is told to those who do not see them. */
export class MapStage {
	private readonly canvas: MapCanvas;
	private readonly probe: HTMLElement;
	private readonly card: HTMLElement;
	private readonly said: HTMLElement;
	private readonly observer: ResizeObserver | null;
	private session: MapSession | null = null;
	/** Read once: asking for them makes the browser work out the style of all there is. */
	private inks: MapInks | null = null;
	private scene: MapScene | null = null;
	private messages: Messages | null = null;
	private drawnPath: readonly string[] = [];
	/** A contact chosen by key or finger stays in focus when the pointer leaves. */
	private chosen: string | null = null;

	constructor(readonly element: HTMLElement, private readonly port: MapPort, private readonly events: StageEvents) {
		const drawing = element.createEl("canvas", { cls: "rk-map-canvas", attr: { "aria-hidden": "true" } });
		this.probe = element.createSpan({ cls: "rk-map-ink", attr: { "aria-hidden": "true" } });
		this.card = element.createDiv({ cls: "rk-map-card", attr: { "aria-hidden": "true" } });
		this.card.hide();
		this.said = element.createDiv({ cls: "rk-said", attr: { "aria-live": "polite" } });
		this.canvas = new MapCanvas(drawing, {
			hover: (path) => this.focusOn(path ?? this.chosen),
			press: (path, event, isTouch) => this.pressed(path, event, isTouch),
			menu: (path, event) => events.menu(path, event),
			moved: () => this.placeCard(),
		});
		// The window the map stands in: a pop-out has its own.
		const view = element.ownerDocument.defaultView;
		this.observer = view === null ? null : new view.ResizeObserver(() => this.resize());
		this.observer?.observe(element);
	}

	stop(): void {
		this.observer?.disconnect();
		this.canvas.stop();
		render(null, this.card);
		this.element.empty();
	}

	/** Draws what the session shows; a path that is new is brought into view. */
	show(session: MapSession, messages: Messages): void {
		this.session = session;
		this.messages = messages;
		const { model } = session;
		const isGone = (path: string | null): boolean =>
			path !== null && (model.dot(path) === null || model.found?.some((person) => person.path === path) === false);
		if (isGone(this.chosen)) this.chosen = null;
		if (isGone(session.pointed)) session.point(this.chosen);
		this.draw();
		const { path = [] } = this.scene ?? {};
		if (path.join("\n") === this.drawnPath.join("\n")) return;
		this.drawnPath = path;
		this.canvas.bring(path);
	}

	changeTheme(): void {
		this.inks = null;
		this.draw();
	}

	resize(): void {
		this.canvas.resize();
		this.placeCard();
	}

	zoomBy(steps: number): void {
		this.canvas.zoomBy(steps);
	}

	fit(): void {
		this.canvas.fit();
	}

	bring(paths: readonly string[]): void {
		this.chosen = paths.length === 1 ? (paths[0] ?? null) : this.chosen;
		this.focusOn(this.chosen, true);
		this.canvas.bring(paths);
	}

	/** What a key does on the stage; whether it does anything. */
	press(key: string, isShifted: boolean): boolean {
		const step = STEPS[key];
		if (step !== undefined) {
			if (isShifted) this.canvas.pan(step[0] * PAN, step[1] * PAN);
			else this.stepBy(step);
			return true;
		}
		if (key === "+" || key === "=") this.canvas.zoomBy(1);
		else if (key === "-") this.canvas.zoomBy(-1);
		else if (key === "0") this.canvas.fit();
		else if (key === "Enter" && this.chosen !== null) this.port.open(this.chosen, false);
		else if (key === "Escape" && (this.chosen !== null || this.session?.pointed != null)) {
			this.chosen = null;
			this.focusOn(null);
		} else if (key === "Escape" && (this.session?.path.length ?? 0) > 0) void this.session?.showPath([]);
		else if (key === "Escape" && this.session?.query !== "") this.session?.search("");
		else return false;
		return true;
	}

	/** Keeps the whole map as a picture. */
	savePicture(withNames: boolean): void {
		const { session, messages, port, element } = this;
		if (session === null || messages === null) return;
		const today = port.today();
		const picture = paintPicture(element.createEl("canvas"), { ...session.scene(), focus: null, ties: [] }, readInks(this.probe), {
			withNames,
			legends: messages.map.legends,
			foot: messages.map.pictureFoot(session.model.shown.length, messages.days.long(today, `0000${today.slice(4, PICTURE_FILE_DAY)}`)),
		});
		picture.toBlob((blob) => {
			picture.remove();
			if (blob !== null) port.save(blob, messages.map.pictureName(today));
		}, "image/png");
	}

	private stepBy(step: readonly [number, number]): void {
		const { model } = this.session ?? {};
		if (model === undefined) return;
		const dots = model.found === null ? model.everyDot() : model.found.flatMap(({ path }) => model.dot(path) ?? []);
		const from = this.chosen === null ? null : model.dot(this.chosen);
		const next = stepTo(dots, from ?? { x: 0, y: 0 }, step);
		if (next === null) return;
		this.bring([next.person.path]);
	}

	/** A press opens the note; a finger, which cannot hover, sees the card first. */
	private pressed(path: string | null, event: MouseEvent, isTouch: boolean): void {
		this.element.focus({ preventScroll: true });
		if (path !== null && (!isTouch || path === this.chosen)) this.events.open(path, event);
		else {
			this.chosen = path;
			this.focusOn(path);
		}
	}

	private focusOn(path: string | null, isTold = false): void {
		const { session } = this;
		if (session === null) return;
		if (isTold && path !== null) {
			const view = session.describe(path);
			if (view !== null) this.said.setText([view.name, view.role, view.standing, ...view.reasons.map(({ text }) => text)].filter((text) => text !== "").join(". "));
		}
		if (session.pointed === path) return;
		this.events.focus(path);
		this.draw();
	}

	private draw(): void {
		const { session } = this;
		if (session === null) return;
		this.scene = session.scene();
		this.inks ??= readInks(this.probe);
		this.canvas.show(this.scene, this.inks, this.legendSize());
		const person = session.pointed === null ? null : session.describe(session.pointed);
		this.card.toggle(person !== null);
		render(person === null ? null : <MapCard person={person} />, this.card);
		this.placeCard();
	}

	/** The legend stands in the stage's corner, or below it where there is no room. */
	private legendSize(): { readonly width: number; readonly height: number } {
		const legend = this.element.parentElement?.querySelector<HTMLElement>(".rk-map-legend") ?? null;
		if (legend === null || legend.offsetTop >= this.element.offsetTop + this.element.offsetHeight) return { width: 0, height: 0 };
		return { width: legend.offsetLeft + legend.offsetWidth, height: this.element.offsetHeight - legend.offsetTop };
	}

	private placeCard(): void {
		const pointed = this.session?.pointed ?? null;
		const dot = pointed === null ? null : this.canvas.placeOf(pointed);
		if (dot === null) return;
		const { clientWidth: width, clientHeight: height } = this.element;
		const { left, top } = cardPlace(dot, { width: this.card.offsetWidth, height: this.card.offsetHeight }, { width, height });
		this.card.setCssProps({ "--rk-left": `${Math.round(left)}px`, "--rk-top": `${Math.round(top)}px` });
	}
}
