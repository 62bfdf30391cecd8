import type { Contact } from "../domain/contacts/contact";
import { setFact, setNextContact, together } from "../domain/notes/edit-contact";
import type { PropertyIntent } from "../domain/notes/edit-frontmatter";
import { replaceGoal } from "../domain/notes/edit-goal";
import type { Goal } from "../domain/reconnections/goal";
import type { Plan } from "../domain/reconnections/plan";
import { PlanDialog } from "../ui/dialogs/goals/plan-dialog";
import { askAndWrite } from "./ask-and-write";
import { pickContact } from "./choose-contact";
import type { CommandContext } from "./command-context";
import { linkTo } from "./new-meeting-note";
import { NOTHING, written, type CommandOutcome } from "./outcome";
import { writeProperties } from "./write-contact";

/** Asks for the What, How and When of a contact, and writes what changes; `goal` is the path of the one to begin with. */
export function askPlan(context: CommandContext, contact: Contact, goal: string | null = null): Promise<CommandOutcome> {
	const { app, messages, index } = context;
	const current = planOf(context, contact);
	const start = goal === null ? current : { ...current, goal };
	const properties = app.metadataCache.getCache(contact.path)?.frontmatter ?? {};
	const dialog = new PlanDialog(app, contact.name, start, {
		messages,
		today: index.today(),
		goals: goalsFor(context, contact),
		preview: (plan) => [...changePlan(context, contact, plan)(properties)].map(([key, value]) =>
			(value === null ? messages.goals.plan.removed(key) : `${key}: ${Array.isArray(value) ? value.join(", ") : String(value)}`)),
	});
	return askAndWrite(context, dialog, async (plan) =>
		written(await writeProperties(context, messages.goals.plan.done(contact.name), contact.path, changePlan(context, contact, plan))));
}

/** Plans a contact that the user picks, for a goal. */
export async function planSomeone(context: CommandContext, goal: string): Promise<CommandOutcome> {
	const contact = await pickContact(context, context.messages.goals.plan.who);
	return contact === null ? NOTHING : askPlan(context, contact, goal);
}

/** The plan as a contact's note has it. */
export function planOf({ index }: Pick<CommandContext, "index">, { path, approach, nextContact }: Contact): Plan {
	return { goal: goalsOf(index.facts(path)?.goals ?? [])[0]?.path ?? null, approach, day: nextContact };
}

/** What makes of a contact's plan another one: what stays the same is left as it is written. */
export function changePlan(context: CommandContext, contact: Contact, plan: Plan): PropertyIntent {
	const current = planOf(context, contact);
	const isNamed = context.index.facts(contact.path)?.goals.some(({ path }) => path === plan.goal) === true;
	return together(
		...(plan.goal === current.goal || isNamed ? []
			: [replaceGoal(current.goal, plan.goal === null ? null : linkTo(context, plan.goal, contact.path))]),
		...(plan.approach === current.approach ? [] : [setFact({ property: "approach", value: plan.approach })]),
		...(plan.day === current.day ? [] : [setNextContact(plan.day)]),
	);
}

/** Goals still pursued, and those the contact's note names. */
function goalsFor({ index }: CommandContext, { path }: Contact): readonly Goal[] {
	const named = index.facts(path)?.goals ?? [];
	return [...named, ...goalsOf(index.goals()).filter((goal) => !named.some((one) => one.path === goal.path))];
}

/** Active goals first, then drafts. */
function goalsOf(goals: readonly Goal[]): readonly Goal[] {
	return [...goals.filter(({ status }) => status === "active"), ...goals.filter(({ status }) => status === "draft")];
}
