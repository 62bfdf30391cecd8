import { NB } from "./fr/typography";

/** English forms of a counted phrase. */
export interface EnglishForms {
	readonly one: string;
	readonly other: string;
}

/** French forms: `many` serves round millions (« un million de contacts »). */
export interface FrenchForms extends EnglishForms {
	readonly many: string;
}

const ENGLISH = new Intl.PluralRules("en");
const FRENCH = new Intl.PluralRules("fr");

/** The form for a count; `#` in it becomes the count as English writes it. */
export function pluralEn(count: number, forms: EnglishForms): string {
	const form = ENGLISH.select(count) === "one" ? forms.one : forms.other;
	return form.replace("#", new Intl.NumberFormat("en").format(count));
}

/** The form for a count; `#` in it becomes the count as French writes it, which does not part from the noun. */
export function pluralFr(count: number, forms: FrenchForms): string {
	const rule = FRENCH.select(count);
	const form = rule === "one" ? forms.one : rule === "many" ? forms.many : forms.other;
	return form.replace(/# ?/, (mark) => `${new Intl.NumberFormat("fr").format(count)}${mark === "#" ? "" : NB}`);
}
