import { foldText } from "../text/fold-text";

/** What moves people in a kind of work: ideas to ask about, never facts. */
export type SeekIdea =
	| "influence" | "peers" | "talent" | "methods" | "clients" | "funding" | "partners" | "candidates" | "projects" | "references"
	| "problems" | "learning" | "advice" | "stories" | "deals" | "suppliers" | "students";

/** Beginnings of words, folded, in English and French; the first row with one of them in the role counts. */
const IDEAS: readonly (readonly [stems: string, ideas: readonly SeekIdea[]])[] = [
	["founder|cofounder|entrepren|fondat|cofondat|gerant", ["clients", "funding", "partners"]],
	["investor|investiss|venture|angel|business angel", ["deals", "peers"]],
	["recruit|talent|headhunt|chasseu", ["candidates", "clients"]],
	["student|intern|apprenti|etudiant|stagiaire|alternan|junior", ["advice", "learning"]],
	["freelance|consult|coach|independant", ["projects", "references"]],
	["journalis|editor|redact|reporter|communication|attache de presse", ["stories", "peers"]],
	["sales|commercia|business develop|account|vente|vendeu", ["clients", "partners"]],
	["buyer|purchas|procurement|achat|acheteu", ["suppliers", "methods"]],
	["professor|lecturer|teacher|enseignant|professeu|formateu|trainer", ["students", "projects"]],
	["ceo|coo|cfo|cto|cmo|chief|president|director|directeu|directrice|vp|vice|head|partner|associe", ["influence", "talent", "peers"]],
	["manager|lead|responsable|chef|cheffe|supervis|encadr", ["talent", "methods"]],
	["engineer|developer|scientist|research|architect|analyst|designer|ingenieu|develop|cherche|analyste|technicien", ["problems", "learning"]],
];

/** What someone in a role is likely to be looking for, the likeliest first; empty when the role says nothing of it. */
export function suggestSeeks(role: string | null): readonly SeekIdea[] {
	if (role === null) return [];
	const words = ` ${foldText(role).replace(/[^\p{L}]+/gu, " ")} `;
	return IDEAS.find(([stems]) => stems.split("|").some((stem) => words.includes(` ${stem}`)))?.[1] ?? [];
}
