import type { Purpose } from "../domain/interactions/meeting";
import type { FoundTemplate } from "../vault/find-templates";

/** The template that a meeting starts from: made for its purpose before made for any, in its language before in any. */
export function chooseMeetingTemplate(
	templates: readonly FoundTemplate[],
	purpose: Purpose | null,
	language: "en" | "fr",
): FoundTemplate | null {
	let best: FoundTemplate | null = null;
	let most = -1;
	for (const template of templates) {
		const fit = template.kind === "meeting" ? fitOf(template, purpose, language) : -1;
		if (fit > most) [best, most] = [template, fit];
	}
	return best;
}

/** -1 for a template made for something else. */
function fitOf({ purposes, language }: FoundTemplate, purpose: Purpose | null, wanted: "en" | "fr"): number {
	if (language !== null && language !== wanted) return -1;
	if (purposes !== "all" && (purpose === null || !purposes.includes(purpose))) return -1;
	return (purposes === "all" ? 0 : 2) + (language === null ? 0 : 1);
}
