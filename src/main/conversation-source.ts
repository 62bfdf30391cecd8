import type { ApiLanguage } from "../api/rekindle-api";
import type { ConversationSource } from "../api/create-api";
import { composeMeetingNote, type MeetingNoteParts } from "../commands/compose-meeting-note";
import { checkDraft } from "../domain/messages/check-draft";
import { draftMessage } from "../domain/messages/draft-message";
import { QUESTION_BANK } from "../domain/questions/question-bank";
import { recommendQuestions } from "../domain/questions/recommend-questions";
import { registerFor, type Register } from "../domain/text/register";
import { suggestChoices } from "../ui/dialogs/meeting/meeting-defaults";
import { gatherDraftFacts } from "../vault/gather-draft-facts";
import { gatherQuestionInput } from "../vault/gather-questions";

/** What other plugins are answered about conversations, by the same steps as the dialogs. */
export function createConversationSource(parts: MeetingNoteParts): ConversationSource {
	const { index } = parts;
	const registerOf = (contacts: readonly string[], language: ApiLanguage | null): Register => {
		const people = contacts.flatMap((path) => index.contact(path) ?? []);
		if (language === "fr") return registerFor(people.map(({ addressAs }) => ({ language, addressAs })), { ...parts.registerDefault(), language });
		return language ?? registerFor(people, parts.registerDefault());
	};
	return {
		bank: QUESTION_BANK,
		isGoal: (path) => index.goals().some((goal) => goal.path === path),
		recommendQuestions: async ({ contacts, purpose, goal, language }, count) => {
			const order = { contacts, purpose, goal, register: registerOf(contacts, language) };
			const input = await gatherQuestionInput(parts, order, parts.settings().questionsNote);
			return recommendQuestions(input, count).chosen;
		},
		meetingNote: async ({ contacts, day, time, channel, purpose, goal, language }) => {
			const people = contacts.flatMap((path) => {
				const facts = index.facts(path);
				return facts === null ? [] : [{ facts, reconnection: index.reconnection(path) }];
			});
			const suggested = suggestChoices(people, index.today(), parts.registerDefault());
			const note = await composeMeetingNote(parts, {
				contacts, day, time, goal, purpose,
				channel: channel ?? suggested.channel,
				register: registerOf(contacts, language),
				questions: null,
				path: null,
			});
			if (note.ok) return note.text;
			const place = note.line === null ? note.template : `${note.template}:${note.line + 1}`;
			throw new Error(`The template cannot be read: ${place}: ${note.cause}`);
		},
		draftMessage: ({ contact, purpose, variant, language, memory }) => {
			const register = registerOf([contact], language);
			const known = gatherDraftFacts(parts, contact, index.today());
			if (known === null) return Promise.reject(new RangeError(`Not a contact: ${contact}`));
			const facts = { ...known, memory };
			const { text, ready } = draftMessage({ purpose, variant, register }, facts);
			return Promise.resolve({ text, ready, remarks: checkDraft(text, { purpose, register, facts }) });
		},
	};
}
