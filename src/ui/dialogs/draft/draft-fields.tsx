import type { ComponentChildren, JSX } from "preact";
import { wordCount } from "../../../domain/messages/check-draft";
import { DRAFT_PURPOSES } from "../../../domain/messages/draft";
import { languageOf, REGISTERS } from "../../../domain/text/register";
import { AppIcon } from "../../parts/app-icon";
import type { DraftDialogPort } from "./draft-dialog-port";
import { type DraftChoice, type DraftForm, type OwnWords } from "./draft-form";
import { MessageField, type MessageActs } from "./message-field";

/** What a user does to the fields. */
export interface DraftActs extends MessageActs {
	readonly choose: (change: Partial<DraftChoice>) => void;
	readonly say: (words: Partial<OwnWords>) => void;
	readonly pickPerson: () => void;
}

interface Fields {
	readonly form: DraftForm;
	readonly port: DraftDialogPort;
	readonly acts: DraftActs;
}

/** What the message is for, the memory it takes up, and the message. */
export function DraftFields({ form, port, acts }: Fields): JSX.Element {
	const { drafts, meeting } = port.messages;
	const { choice, sheet } = form;
	const wordings = port.wordings(choice);
	return (
		<div class="rk-draft-write">
			<div class="rk-pair">
				<PurposeSelect form={form} port={port} acts={acts} />
				<Field name={drafts.language}>
					<select class="dropdown" value={choice.register} onChange={({ currentTarget }) => {
						const register = REGISTERS[currentTarget.selectedIndex];
						if (register !== undefined) acts.choose({ register });
					}}>
						{REGISTERS.map((one) => <option key={one} value={one}>{meeting.registers[one]}</option>)}
					</select>
				</Field>
			</div>
			<About form={form} port={port} acts={acts} />
			<Field name={drafts.memory}>
				<input
					type="text"
					class="rk-draft-memory"
					placeholder={drafts.memoryHint}
					maxLength={300}
					value={sheet.memory}
					onInput={({ currentTarget }) => acts.say({ memory: currentTarget.value })}
				/>
			</Field>
			<Memories form={form} port={port} acts={acts} />
			<MessageField sheet={sheet} label={drafts.message} lang={languageOf(choice.register)} acts={acts} />
			<div class="rk-draft-foot">
				<p class="rk-note">{drafts.words(wordCount(sheet.text))}</p>
				{wordings > 1 && (
					<button type="button" class="rk-text-button" onClick={() => acts.choose({ variant: (choice.variant % wordings) + 1 })}>
						{drafts.another}
					</button>
				)}
			</div>
		</div>
	);
}

function PurposeSelect({ form: { choice }, port: { messages, templates }, acts }: Fields): JSX.Element {
	const { drafts } = messages;
	const own = templates.map(({ path, name, purpose, register }) => ({
		label: name,
		change: { purpose, template: path, variant: 1, ...(register === null ? {} : { register }) },
	}));
	const changes: readonly Partial<DraftChoice>[] = [
		...DRAFT_PURPOSES.map((purpose) => ({ purpose, template: null, variant: 1 })),
		...own.map(({ change }) => change),
	];
	return (
		<Field name={drafts.purpose}>
			<select class="dropdown" value={choice.template ?? choice.purpose} onChange={({ currentTarget }) => acts.choose(changes[currentTarget.selectedIndex] ?? {})}>
				{DRAFT_PURPOSES.map((one) => <option key={one} value={one}>{drafts.purposes[one]}</option>)}
				{own.length > 0 && (
					<optgroup label={drafts.ownTemplates}>
						{own.map(({ label, change }) => <option key={change.template} value={change.template}>{label}</option>)}
					</optgroup>
				)}
			</select>
		</Field>
	);
}

/** Whom else and what it is about, side by side where it tells of both. */
function About({ form, port, acts }: Fields): JSX.Element | null {
	const { drafts } = port.messages;
	const { choice, sheet } = form;
	const person = port.hasPerson(choice) ? <PersonField form={form} port={port} acts={acts} /> : null;
	const subject = port.hasSubject(choice) ? (
		<Field name={drafts.subject}>
			<input
				type="text"
				placeholder={drafts.subjectHint(choice.purpose)}
				maxLength={160}
				value={sheet.subject}
				onInput={({ currentTarget }) => acts.say({ subject: currentTarget.value })}
			/>
		</Field>
	) : null;
	return person === null || subject === null ? (person ?? subject) : <div class="rk-pair">{person}{subject}</div>;
}

/** The field for whom the message tells of: any name will do, and of a contact role and company are told as well. */
function PersonField({ form: { choice, sheet }, port: { messages: { drafts } }, acts }: Fields): JSX.Element {
	return (
		<div class="rk-draft-person">
			<Field name={drafts.person(choice.purpose)}>
				<input type="text" placeholder={drafts.personHint} maxLength={120} value={sheet.person} onInput={({ currentTarget }) => acts.say({ person: currentTarget.value })} />
			</Field>
			<button type="button" class="clickable-icon rk-icon-button" aria-label={drafts.pickPerson} onClick={acts.pickPerson}><AppIcon name="user-search" /></button>
		</div>
	);
}

function Memories({ form: { sheet, choice }, port, acts }: Fields): JSX.Element | null {
	const memories = port.memories(choice.register);
	return memories.length === 0 ? null : (
		<div class="rk-chips" role="group" aria-label={port.messages.drafts.memories}>
			{memories.map((memory) => {
				const isOn = memory === sheet.memory;
				return (
					<button key={memory} type="button" class={isOn ? "rk-chip is-on" : "rk-chip"} aria-pressed={isOn} onClick={() => acts.say({ memory: isOn ? "" : memory })}>
						<span>{memory}</span>
					</button>
				);
			})}
		</div>
	);
}

function Field({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
	return (
		<label class="rk-field">
			<span class="rk-field-name">{name}</span>
			{children}
		</label>
	);
}
