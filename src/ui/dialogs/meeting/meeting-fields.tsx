import type { ComponentChildren, JSX } from "preact";
import { daysBetween, parseCalendarDay, type CalendarDay } from "../../../domain/day/calendar-day";
import { CHANNELS, type Channel } from "../../../domain/interactions/channel";
import { PURPOSES, type Purpose } from "../../../domain/interactions/meeting";
import { REGISTERS } from "../../../domain/text/register";
import { initialsOf } from "../../parts/initials";
import { AppIcon } from "../../parts/app-icon";
import { capital } from "../../../i18n/capital";
import type { MeetingDialogPort } from "./meeting-dialog-port";
import { choicesOf, type MeetingChoices, type MeetingForm } from "./meeting-form";

/** What a user does to the fields. */
export interface FieldActs {
	readonly decide: (choice: Partial<MeetingChoices>) => void;
	readonly setDay: (day: CalendarDay) => void;
	readonly setTime: (time: string | null) => void;
	readonly addPerson: () => void;
	readonly removePerson: (path: string) => void;
	readonly submit: () => void;
}

interface Fields {
	readonly form: MeetingForm;
	readonly port: MeetingDialogPort;
	readonly acts: FieldActs;
}

/** With whom, when, how and what for. */
export function MeetingFields({ form, port, acts }: Fields): JSX.Element {
	const { dialogs, meeting, words } = port.messages;
	const { channel, purpose, goal, register } = choicesOf(form);
	return (
		<div class="rk-fields">
			<Field name={dialogs.log.with} isWide>
				<People form={form} port={port} acts={acts} />
			</Field>
			<When form={form} port={port} acts={acts} />
			<Choice<Channel>
				name={dialogs.log.how}
				value={channel}
				options={CHANNELS.map((one) => [one, dialogs.channels[one]])}
				onChoose={(one) => acts.decide({ channel: one })}
			/>
			<Choice<Purpose>
				name={meeting.purpose}
				value={purpose}
				options={PURPOSES.map((one) => [one, capital(words.purposes[one])])}
				onChoose={(one) => acts.decide({ purpose: one })}
			/>
			<Choice<string>
				name={meeting.goal}
				value={goal ?? ""}
				options={[["", meeting.noGoal], ...port.goals.map(({ path, name }) => [path, name] as const)]}
				onChoose={(one) => acts.decide({ goal: one === "" ? null : one })}
			/>
			<Field name={meeting.language} isWide>
				<div class="rk-segment" role="radiogroup" aria-label={meeting.language}>
					{REGISTERS.map((one) => (
						<label key={one} class="rk-segment-one" lang={one.slice(0, 2)}>
							<input type="radio" name="rk-register" checked={one === register} onChange={() => acts.decide({ register: one })} />
							<span>{meeting.registers[one]}</span>
						</label>
					))}
				</div>
			</Field>
		</div>
	);
}

function Field({ name, isWide = false, children }: {
	readonly name: string;
	readonly isWide?: boolean;
	readonly children: ComponentChildren;
}): JSX.Element {
	return (
		<div class={isWide ? "rk-field mod-wide" : "rk-field"}>
			<span class="rk-field-name">{name}</span>
			{children}
		</div>
	);
}

function Choice<T extends string>({ name, value, options, onChoose }: {
	readonly name: string;
	readonly value: T;
	readonly options: readonly (readonly [T, string])[];
	readonly onChoose: (value: T) => void;
}): JSX.Element {
	return (
		<Field name={name}>
			<select
				class="dropdown"
				aria-label={name}
				value={value}
				onChange={({ currentTarget }) => {
					const chosen = options[currentTarget.selectedIndex]?.[0];
					if (chosen !== undefined) onChoose(chosen);
				}}
			>
				{options.map(([option, label]) => <option key={option} value={option}>{label}</option>)}
			</select>
		</Field>
	);
}

function People({ form, port, acts }: Fields): JSX.Element {
	const words = port.messages.dialogs.log;
	return (
		<div class="rk-people" role="group" aria-label={words.with}>
			{form.people.map((path) => {
				const name = port.nameOf(path);
				return (
					<button key={path} type="button" class="rk-chip mod-person" aria-label={words.remove(name)} onClick={() => acts.removePerson(path)}>
						<span class="rk-mono" aria-hidden="true" data-initials={initialsOf(name)} />
						<span>{name}</span>
						<AppIcon name="x" />
					</button>
				);
			})}
			<button type="button" class="rk-people-add" onClick={acts.addPerson}>{words.addSomeone}</button>
		</div>
	);
}

/** The system's own fields take what is typed in the user's way; they keep what is half typed, so nothing is written back to them. */
function When({ form, port, acts }: Fields): JSX.Element {
	const { meeting, days } = port.messages;
	const relative = days.relative(form.day, port.today);
	const isNear = Math.abs(daysBetween(port.today, form.day)) < 2;
	const told = capital(isNear ? relative : meeting.told(days.weekday(form.day), relative));
	const onKeyDown = ({ key, isComposing, metaKey, ctrlKey }: KeyboardEvent): void => {
		if (key === "Enter" && !isComposing && !metaKey && !ctrlKey) acts.submit();
	};
	return (
		<div class="rk-field" role="group" aria-label={meeting.when}>
			<span class="rk-field-name">
				{meeting.when}
				<span class="rk-field-told" aria-live="polite">{form.day > port.today ? meeting.planned(told) : told}</span>
			</span>
			<div class="rk-when">
				<input
					type="date"
					aria-label={meeting.day}
					defaultValue={form.day}
					onKeyDown={onKeyDown}
					onInput={({ currentTarget }) => {
						const day = parseCalendarDay(currentTarget.value);
						if (day !== null) acts.setDay(day);
					}}
				/>
				<input
					type="time"
					aria-label={meeting.time}
					defaultValue={form.time ?? ""}
					onKeyDown={onKeyDown}
					onInput={({ currentTarget }) => acts.setTime(currentTarget.value.slice(0, 5) || null)}
				/>
			</div>
		</div>
	);
}
