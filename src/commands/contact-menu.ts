import { Menu } from "obsidian";
import type { Contact } from "../domain/contacts/contact";
import { linkedinUrl, mailUrl, phoneUrl } from "../domain/text/safe-url";
import { askRequest } from "./add-request";
import { askDraft } from "./draft-message";
import { findIntroduction } from "./find-introduction";
import { askLog } from "./log-exchange";
import { askMeetingNote } from "./new-meeting-note";
import { askPlan } from "./plan-contact";
import { putOff } from "./not-now";
import { askCadence } from "./set-cadence";
import { askCircle } from "./set-circle";
import { askNextContact } from "./set-next-contact";
import { askSnooze } from "./snooze";
import type { CommandContext } from "./command-context";
import { openNote } from "./open-note";
import { written, type CommandOutcome } from "./outcome";
import { pauseOrResume } from "./pause";
import { showHistory } from "./show-history";
import { tellOutcome } from "./tell-outcome";
import { showWhyHere } from "./why-here";

/** One item of a contact's menu. */
export interface ContactMenuItem {
	readonly title: string;
	readonly icon: string;
	/** Items of one group stand together. */
	readonly group: "open" | "act" | "set" | "know";
	readonly run: () => void;
}

/** All that can be done with a contact, in the order of the menu. */
export function contactMenuItems(context: CommandContext, contact: Contact): readonly ContactMenuItem[] {
	const { menu } = context.messages.commands;
	const tell = (work: () => Promise<CommandOutcome>) => () => void tellOutcome(context, work());
	return [
		{ title: menu.open, icon: "file-text", group: "open", run: () => void openNote(context, contact.path) },
		{ title: menu.meeting, icon: "pencil", group: "open", run: tell(() => askMeetingNote(context, [contact.path])) },
		{ title: menu.draft, icon: "message-square-text", group: "open", run: tell(() => askDraft(context, contact)) },
		...addressItems(context, contact),
		{ title: menu.log, icon: "message-square-plus", group: "act", run: tell(() => askLog(context, [contact.path])) },
		{ title: menu.request, icon: "inbox", group: "act", run: tell(() => askRequest(context, contact)) },
		{ title: menu.snooze, icon: "alarm-clock", group: "act", run: tell(() => askSnooze(context, contact)) },
		{ title: menu.notNow, icon: "clock", group: "act", run: tell(() => putOff(context, contact).then(written)) },
		{ title: menu.circle, icon: "circle-dot", group: "set", run: tell(() => askCircle(context, contact)) },
		{ title: menu.cadence, icon: "repeat", group: "set", run: tell(() => askCadence(context, contact)) },
		{ title: menu.plan, icon: "flag", group: "set", run: tell(() => askPlan(context, contact)) },
		{ title: menu.next, icon: "calendar-plus", group: "set", run: tell(() => askNextContact(context, contact)) },
		{
			title: contact.status === "active" ? menu.pause : menu.resume,
			icon: contact.status === "active" ? "pause" : "play",
			group: "set",
			run: tell(() => pauseOrResume(context, contact).then(written)),
		},
		{ title: menu.introduction, icon: "route", group: "know", run: tell(() => findIntroduction(context, contact)) },
		{ title: menu.history, icon: "history", group: "know", run: () => showHistory(context, contact) },
		{ title: menu.why, icon: "info", group: "know", run: () => showWhyHere(context, contact) },
	];
}

/** Puts a contact's items into a menu, a line between the groups; `except` leaves some out by group. */
export function addContactItems(menu: Menu, context: CommandContext, contact: Contact, except: readonly string[] = []): void {
	let group: string | null = null;
	for (const item of contactMenuItems(context, contact)) {
		if (except.includes(item.group)) continue;
		if (group !== null && item.group !== group) menu.addSeparator();
		group = item.group;
		menu.addItem((entry) => entry.setTitle(item.title).setIcon(item.icon).onClick(item.run));
	}
}

/** Shows a contact's menu at the mouse, or below an element when it was asked for by keyboard or touch. */
export function showContactMenu(context: CommandContext, path: string, at: MouseEvent | HTMLElement): void {
	const contact = context.index.contact(path);
	if (contact === null) return;
	const menu = new Menu();
	addContactItems(menu, context, contact);
	if ("clientX" in at) {
		menu.showAtMouseEvent(at);
		return;
	}
	const { left, bottom } = at.getBoundingClientRect();
	menu.setParentElement(at).showAtPosition({ x: left, y: bottom }, at.ownerDocument);
}

function addressItems({ messages }: CommandContext, contact: Contact): readonly ContactMenuItem[] {
	const { menu } = messages.commands;
	const item = (title: string, icon: string, url: string | null): readonly ContactMenuItem[] =>
		url === null ? [] : [{ title, icon, group: "open", run: () => void window.open(url, "_blank", "noopener") }];
	return [
		...contact.emails.flatMap((email) => item(menu.email(email), "mail", mailUrl(email))),
		...contact.phones.flatMap((phone) => item(menu.call(phone), "phone", phoneUrl(phone))),
		...item(menu.linkedin, "external-link", contact.linkedin === null ? null : linkedinUrl(contact.linkedin)),
	];
}
