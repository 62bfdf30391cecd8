import type { JSX } from "preact";
import { anotherQuestion } from "../../../domain/questions/another-question";
import type { RecommendedQuestion } from "../../../domain/questions/question";
import type { QuestionPlan } from "../../../domain/questions/question-input";
import { languageOf } from "../../../domain/text/register";
import type { Channel } from "../../../domain/interactions/channel";
import type { Messages } from "../../../i18n";
import { AppIcon } from "../../parts/app-icon";
import { sayQuestionReason } from "../../parts/say-question";
import type { MeetingDialogPort } from "./meeting-dialog-port";
import { choicesOf, isBetterAloud, questionsIn, type MeetingForm } from "./meeting-form";

/** What a user does to the questions. */
export interface QuestionActs {
	readonly takeIn: (id: string, isIn: boolean) => void;
	readonly swap: (id: string) => void;
	readonly meetBy: (channel: Channel) => void;
}

/** The questions recommended, each with why; null while the notes are read for the first time. */
export function MeetingQuestions({ form, plan, port, acts }: {
	readonly form: MeetingForm;
	readonly plan: QuestionPlan | null;
	readonly port: MeetingDialogPort;
	readonly acts: QuestionActs;
}): JSX.Element {
	const { meeting } = port.messages;
	const count = plan === null ? 0 : questionsIn(plan, form).length;
	return (
		<section class="rk-meeting-questions">
			<div class="rk-questions-head">
				<h3 class="rk-questions-title" id="rk-questions-title">{meeting.questions}</h3>
				<span class="rk-questions-aside rk-note" aria-live="polite">{count === 0 ? "" : meeting.chosen(count)}</span>
			</div>
			{isBetterAloud(choicesOf(form)) ? <BetterAloud messages={port.messages} acts={acts} /> : null}
			{plan === null || plan.chosen.length === 0 ? (
				<p class="rk-note">{plan === null ? meeting.reading : meeting.noQuestion}</p>
			) : (
				<ul class="rk-questions" aria-labelledby="rk-questions-title">
					{plan.chosen.map((question, at) => (
						// By place: whichever question comes to stand there, the focus stays.
						<Question key={at} at={at} question={question} form={form} port={port} acts={acts} hasOther={anotherQuestion(plan, question.id) !== plan} />
					))}
				</ul>
			)}
		</section>
	);
}

function Question({ at, question, form, port, acts, hasOther }: {
	readonly at: number;
	readonly question: RecommendedQuestion;
	readonly form: MeetingForm;
	readonly port: MeetingDialogPort;
	readonly acts: QuestionActs;
	readonly hasOther: boolean;
}): JSX.Element {
	const { id, text, reason } = question;
	const { messages, today } = port;
	const isIn = !form.leftOut.includes(id);
	const place = `rk-question-${at}`;
	return (
		<li class={isIn ? "rk-question" : "rk-question is-off"}>
			<input
				type="checkbox"
				id={place}
				checked={isIn}
				aria-labelledby={`${place}-ask`}
				aria-describedby={`${place}-why`}
				onChange={({ currentTarget }) => acts.takeIn(id, currentTarget.checked)}
			/>
			<label for={place}>
				<span class="rk-question-ask" id={`${place}-ask`} lang={languageOf(choicesOf(form).register)}>{text}</span>
				<span class="rk-question-why" id={`${place}-why`}>{sayQuestionReason(reason, messages, today)}</span>
			</label>
			{hasOther ? (
				<button
					type="button"
					class="clickable-icon rk-icon-button"
					aria-label={messages.meeting.another}
					aria-describedby={`${place}-ask`}
					onClick={() => acts.swap(id)}
				>
					<AppIcon name="refresh-cw" />
				</button>
			) : null}
		</li>
	);
}

/** The hint that talking would serve better, with the two ways to follow it. */
function BetterAloud({ messages: { meeting, words }, acts }: { readonly messages: Messages; readonly acts: QuestionActs }): JSX.Element {
	const way = (channel: Channel): JSX.Element => (
		<button type="button" class="rk-text-button" onClick={() => acts.meetBy(channel)}>{words.oneOf[channel]}</button>
	);
	return (
		<div class="rk-aloud rk-note">
			<AppIcon name="lightbulb" />
			<p>{meeting.aloud.say} {way("call")} {meeting.aloud.or} {way("coffee")}{meeting.aloud.end}</p>
		</div>
	);
}
