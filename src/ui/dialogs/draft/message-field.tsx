import { Keymap } from "obsidian";
import type { JSX } from "preact";
import type { Sheet } from "./draft-form";

type MessageEventOf<Kind extends Event> = Kind & { readonly currentTarget: HTMLTextAreaElement };

/** What a user does to the message. */
export interface MessageActs {
	readonly write: (text: string, change: string, caret: number) => void;
	readonly undo: (field: HTMLTextAreaElement) => void;
	readonly redo: (field: HTMLTextAreaElement) => void;
}

/**
 * The message to be written on: plain text in a field of the browser's own. What lies behind it draws the memory's place
 * and gives the field its height.
 */
export function MessageField({ sheet, label, lang, acts }: {
	readonly sheet: Sheet;
	readonly label: string;
	readonly lang: string;
	readonly acts: MessageActs;
}): JSX.Element {
	const { text, memoryAt, memory } = sheet;
	const { start, end } = memoryAt ?? { start: text.length, end: text.length };
	return (
		<div class="rk-draft-paper">
			<div class="rk-draft-back" aria-hidden="true">
				{text.slice(0, start)}
				{end > start && <span class={memory.trim() === "" ? "rk-slot" : "rk-slot is-filled"}>{text.slice(start, end)}</span>}
				{/* A last line that is empty has a height only with something on it. */}
				{`${text.slice(end)}\u200b`}
			</div>
			<textarea
				class="rk-draft-text"
				aria-label={label}
				lang={lang}
				dir="auto"
				value={text}
				onInput={({ currentTarget: field, inputType }) => acts.write(field.value, inputType, field.selectionEnd)}
				{...{
					// By this name it is heard where elements have no such property yet.
					onbeforeinput: (event: MessageEventOf<InputEvent>) => replay(event, event.inputType, acts),
				}}
				onKeyDown={(event) => replay(event, historyKey(event), acts)}
				onClick={({ currentTarget: field }) => {
					// The missing line is there to be written over.
					const isIn = field.selectionStart === field.selectionEnd && field.selectionStart > start && field.selectionStart < end;
					if (isIn && memory.trim() === "") field.setSelectionRange(start, end);
				}}
			/>
		</div>
	);
}

/** The browser's own history does not know of changes that were not typed here. */
function replay(event: MessageEventOf<Event>, change: string, { undo, redo }: MessageActs): void {
	if (change !== "historyUndo" && change !== "historyRedo") return;
	event.preventDefault();
	(change === "historyUndo" ? undo : redo)(event.currentTarget);
}

function historyKey(event: KeyboardEvent): string {
	if (!Keymap.isModifier(event, "Mod") || event.altKey) return "";
	const key = event.key.toLowerCase();
	if (key === "z") return event.shiftKey ? "historyRedo" : "historyUndo";
	return key === "y" ? "historyRedo" : "";
}
