import type { Move } from "./row-focus";

/** What a key means in the panel's list; `null` leaves it to the app. */
export type KeyIntent =
	| { readonly do: "move"; readonly move: Move }
	| { readonly do: "open" | RowLetter | "search" | "leave" | "enter-buttons" | "leave-buttons" };

/** What a letter does with a row. */
type RowLetter = "log" | "snooze" | "menu" | "done" | "write" | "meeting";

/** The part of a keyboard event that decides. */
export interface PressedKey {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

const MOVES: Readonly<Record<string, Move>> = { ArrowDown: "next", ArrowUp: "previous", Home: "first", End: "last" };
const LETTERS: Readonly<Record<string, RowLetter>> = {
	l: "log", s: "snooze", m: "menu", d: "done", w: "write", n: "meeting",
};

/** What a key means while a row, or a button of a row, has focus. */
export function readRowKey(pressed: PressedKey, inButtons: boolean): KeyIntent | null {
	const { key } = pressed;
	// Enter opens with the app's modifiers: in a tab, a split, a window. A focused button presses itself.
	if (key === "Enter") return inButtons ? null : { do: "open" };
	if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
	const move = MOVES[key];
	if (move !== undefined) return { do: "move", move };
	if (key === "ArrowRight") return { do: "enter-buttons" };
	if (key === "ArrowLeft") return { do: "leave-buttons" };
	if (key === "Escape") return { do: "leave" };
	if (key === "/") return { do: "search" };
	const letter = inButtons ? undefined : LETTERS[key.toLowerCase()];
	return letter === undefined ? null : { do: letter };
}
