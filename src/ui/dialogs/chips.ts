import { setIcon } from "obsidian";

/** One chip of a row. */
export interface Chip<T> {
	readonly value: T;
	readonly label: string;
	/** Name of one of the app's icons. */
	readonly icon?: string;
}

/** How a row of radio chips behaves. */
export interface ChipRule<T> {
	/** Whether pressing the chosen chip takes the choice back. */
	readonly mayBeNone: boolean;
	/** `isPressed` tells a click, Space or Enter from the arrows that pass over chips. */
	readonly onChoose: (value: T | null, isPressed: boolean) => void;
}

/** A row of chips of which one is chosen, or none when that is allowed. One stop of the Tab key; arrows choose. */
export class RadioChips<T> {
	readonly el: HTMLElement;
	#chips: readonly Chip<T>[] = [];
	#chosen: T | null;

	constructor(
		parent: HTMLElement,
		label: string,
		chips: readonly Chip<T>[],
		chosen: T | null,
		private readonly rule: ChipRule<T>,
	) {
		this.el = parent.createDiv({ cls: "rk-chips", attr: { "role": "radiogroup", "aria-label": label } });
		this.#chosen = chosen;
		this.el.addEventListener("keydown", (event) => this.#onKey(event));
		this.show(chips, chosen);
	}

	/** Draws other chips, or another choice; keeps the focus on the chip that had it. */
	show(chips: readonly Chip<T>[], chosen: T | null): void {
		const focused = this.#focusedIndex();
		this.#chips = chips;
		this.#chosen = chosen;
		this.el.empty();
		const at = chips.findIndex(({ value }) => value === chosen);
		chips.forEach((chip, index) => {
			const button = createChip(this.el, chip, "radio", chip.value === chosen);
			button.tabIndex = index === Math.max(at, 0) ? 0 : -1;
			button.addEventListener("click", () => {
				this.#choose(chip.value === this.#chosen && this.rule.mayBeNone ? null : chip.value, index, true);
			});
		});
		if (focused >= 0) this.#focus(Math.min(focused, chips.length - 1));
	}

	#choose(value: T | null, index: number, isPressed: boolean): void {
		this.#chosen = value;
		[...this.el.children].forEach((button, other) => {
			const isOn = this.#chips[other]?.value === value;
			button.toggleClass("is-on", isOn);
			button.setAttribute("aria-checked", String(isOn));
			if (button.instanceOf(HTMLElement)) button.tabIndex = other === index ? 0 : -1;
		});
		this.#focus(index);
		this.rule.onChoose(value, isPressed);
	}

	#onKey(event: KeyboardEvent): void {
		const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		const from = this.#focusedIndex();
		if (step === undefined || from < 0) return;
		event.preventDefault();
		const to = (from + step + this.#chips.length) % this.#chips.length;
		this.#choose(this.#chips[to]?.value ?? null, to, false);
	}

	#focusedIndex(): number {
		return [...this.el.children].indexOf(this.el.ownerDocument.activeElement ?? this.el);
	}

	#focus(index: number): void {
		const button = this.el.children[index];
		if (button?.instanceOf(HTMLElement)) button.focus();
	}
}

/** A row of chips of which any number is chosen. */
export function createCheckChips<T>(
	parent: HTMLElement,
	label: string,
	chips: readonly Chip<T>[],
	chosen: readonly T[],
	onToggle: (value: T, isOn: boolean) => void,
): HTMLElement {
	const el = parent.createDiv({ cls: "rk-chips", attr: { "role": "group", "aria-label": label } });
	for (const chip of chips) {
		const button = createChip(el, chip, "checkbox", chosen.includes(chip.value));
		button.addEventListener("click", () => {
			const isOn = button.getAttribute("aria-checked") !== "true";
			button.toggleClass("is-on", isOn);
			button.setAttribute("aria-checked", String(isOn));
			onToggle(chip.value, isOn);
		});
	}
	return el;
}

function createChip(parent: HTMLElement, chip: Chip<unknown>, role: "radio" | "checkbox", isOn: boolean): HTMLButtonElement {
	const button = parent.createEl("button", {
		cls: isOn ? "rk-chip is-on" : "rk-chip",
		attr: { "type": "button", role, "aria-checked": String(isOn) },
	});
	if (chip.icon !== undefined) setIcon(button.createSpan({ cls: "rk-chip-icon", attr: { "aria-hidden": "true" } }), chip.icon);
	button.createSpan({ text: chip.label });
	return button;
}
