import type { SettingDefinition, SettingDefinitionList, SettingGroupItem } from "obsidian";
import type { Circle } from "../domain/contacts/circle";
import { circleWord } from "../i18n/circle-word";
import { addCircle, isShipped, moveCircle, removeCircle } from "./edit-circles";
import { circleKey, isRhythm, rhythmText } from "./setting-controls";
import type { Settings } from "./settings";
import type { SettingsPort } from "./settings-port";

/** The circles as a list to add to, order and delete from; each opens its page. */
export function circleList(port: SettingsPort, change: (changes: Partial<Settings>) => void): SettingDefinitionList {
	const words = port.messages.settings.circles;
	const circles = (): readonly Circle[] => port.loaded().settings.circles;
	return {
		type: "list",
		heading: words.heading,
		items: circles().map((_, at) => circlePage(port, at)),
		onReorder: (from, to) => change({ circles: moveCircle(circles(), from, to) }),
		onDelete: (at) => {
			const refusal = whyCircleStays(port, at);
			if (refusal === null) change({ circles: removeCircle(circles(), at) });
			else {
				port.say(refusal);
				// The app has taken the row away already.
				change({});
			}
		},
		addItem: { name: words.add, action: () => change({ circles: addCircle(circles(), words.newName) }) },
	};
}

function whyCircleStays(port: SettingsPort, at: number): string | null {
	const words = port.messages.settings.circles;
	const { circles } = port.loaded().settings;
	const circle = circles[at];
	if (circle === undefined || circles.length === 1) return words.last;
	const people = port.peopleInCircle(circle.id);
	return people === 0 ? null : words.removeTaken(people, circleWord(circle, port.messages));
}

function circlePage(port: SettingsPort, at: number): SettingGroupItem {
	const { messages } = port;
	const circle = (): Circle | undefined => port.loaded().settings.circles[at];
	const now = circle();
	if (now === undefined) return { name: "" };
	return {
		type: "page",
		name: circleWord(now, messages),
		displayValue: () => {
			const cadence = circle()?.cadence ?? null;
			return cadence === null ? messages.words.never : messages.words.every(cadence);
		},
		items: circleControls(port, at, now),
	};
}

function circleControls(port: SettingsPort, at: number, now: Circle): SettingDefinition[] {
	const { messages } = port;
	const words = messages.settings.circles;
	const isTaken = (name: string): boolean => port.loaded().settings.circles.some((other, place) =>
		place !== at && name.trim() !== "" && circleWord(other, messages).toLowerCase() === name.trim().toLowerCase());
	return [
		{
			name: words.name,
			desc: words.nameAbout(now.id),
			control: {
				type: "text",
				key: circleKey(at, "name"),
				placeholder: circleWord({ ...now, name: null }, messages),
				validate: (name) => (isTaken(name) || (name.trim() === "" && !isShipped(now)) ? words.nameWrong : undefined),
			},
		},
		{
			name: words.cadence,
			desc: words.cadenceAbout,
			aliases: [rhythmText(now)],
			control: {
				type: "text",
				key: circleKey(at, "cadence"),
				placeholder: messages.words.never,
				validate: (text) => (isRhythm(text) ? undefined : words.cadenceWrong),
			},
		},
		{
			name: words.weight,
			desc: words.weightAbout,
			control: {
				type: "number",
				key: circleKey(at, "weight"),
				min: 0,
				max: 10,
				step: "any",
				validate: (weight) => (weight >= 0 && weight <= 10 ? undefined : words.weightWrong),
			},
		},
	];
}
