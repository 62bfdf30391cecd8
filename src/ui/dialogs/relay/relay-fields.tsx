import type { JSX } from "preact";
import type { Messages } from "../../../i18n";
import { initialsOf } from "../../parts/initials";
import type { RelayForm, RelayRow } from "./relay-form";

/** What a user does in the dialog. */
export interface RelayActs {
	readonly say: (words: Partial<Pick<RelayForm, "subject" | "passage">>) => void;
	readonly tick: (path: string, isOn: boolean) => void;
	readonly addPerson: () => void;
	readonly submit: () => void;
}

/** What is passed on, and the people it may help, each with the reason. */
export function RelayFields({ form, isFinding, messages, acts }: {
	readonly form: RelayForm;
	readonly isFinding: boolean;
	readonly messages: Messages;
	readonly acts: RelayActs;
}): JSX.Element {
	const { relay, dialogs } = messages;
	const { subject, passage, rows } = form;
	const isSilent = `${subject}${passage}`.trim() === "";
	return (
		<div class="rk-relay">
			<label class="rk-field">
				<span class="rk-field-name">{relay.subject}</span>
				<input
					type="text"
					placeholder={relay.subjectHint}
					maxLength={160}
					value={subject}
					onInput={({ currentTarget }) => acts.say({ subject: currentTarget.value })}
					onKeyDown={(event) => {
						if (event.key !== "Enter" || event.isComposing || event.metaKey || event.ctrlKey) return;
						event.preventDefault();
						acts.submit();
					}}
				/>
			</label>
			<label class="rk-field">
				<span class="rk-field-name">{relay.passage}</span>
				<textarea
					rows={passage.includes("\n") || passage.length > 80 ? 3 : 1}
					placeholder={relay.passageHint}
					maxLength={2000}
					value={passage}
					onInput={({ currentTarget }) => acts.say({ passage: currentTarget.value })}
				/>
			</label>
			<fieldset class="rk-relay-people">
				<legend class="rk-field-name">{relay.people}</legend>
				{rows.length === 0 && !isFinding && <p class="rk-note">{isSilent ? relay.silent : relay.nobody}</p>}
				{rows.length > 0 && <div class="rk-relay-list">{rows.map((row) => <Reader key={row.path} row={row} isOn={form.chosen.includes(row.path)} tick={acts.tick} />)}</div>}
				<button type="button" class="rk-people-add" onClick={acts.addPerson}>{dialogs.log.addSomeone}</button>
			</fieldset>
		</div>
	);
}

function Reader({ row: { path, name, about, why, told }, isOn, tick }: {
	readonly row: RelayRow;
	readonly isOn: boolean;
	readonly tick: RelayActs["tick"];
}): JSX.Element {
	return (
		<label class="rk-relay-row">
			<input type="checkbox" checked={isOn} onChange={({ currentTarget }) => tick(path, currentTarget.checked)} />
			<span class="rk-mono" aria-hidden="true" data-initials={initialsOf(name)} />
			<span class="rk-relay-who">
				<span class="rk-relay-name">{name}</span>
				{about !== "" && <span class="rk-relay-about">{about}</span>}
			</span>
			{why !== "" && <span class="rk-relay-why">{why}</span>}
			{told !== null && <span class="rk-relay-why">{told}</span>}
		</label>
	);
}
