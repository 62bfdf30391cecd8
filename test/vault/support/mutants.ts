import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import ts from "typescript";

const load = createRequire(import.meta.url);

/** A copy of a source file in which one branch is broken. */
export interface Mutant {
	/** `method: what was broken`, the same as long as the source is; several alike are numbered. */
	readonly name: string;
	readonly file: string;
	readonly source: string;
}

/** Every copy of a file in which one statement of a method is left out, or one condition is always or never true. */
export function mutantsOf(file: string): readonly Mutant[] {
	const source = readFileSync(file, "utf8");
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
	const names = new Map<string, number>();
	const mutants: Mutant[] = [];
	const visit = (node: ts.Node, method: string): void => {
		const name = nameOf(node) ?? method;
		for (const [what, text] of breaksOf(node)) {
			const label = `${name}: ${what}`;
			const count = (names.get(label) ?? 0) + 1;
			names.set(label, count);
			const broken = source.slice(0, node.getStart()) + text + source.slice(node.end);
			mutants.push({ name: count === 1 ? label : `${label} (${count})`, file, source: broken });
		}
		ts.forEachChild(node, (child) => visit(child, name));
	};
	visit(tree, "");
	return mutants;
}

function nameOf(node: ts.Node): string | null {
	if (ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node)) return node.name?.getText() ?? null;
	return ts.isConstructorDeclaration(node) ? "constructor" : null;
}

/** What can be broken in a node: in words, and the text to stand in its place. */
function breaksOf(node: ts.Node): readonly (readonly [string, string])[] {
	const text = node.getText().replace(/\s+/g, " ");
	if (ts.isExpressionStatement(node)) return [[`without ${text}`, ";"]];
	if (isCondition(node)) return [[`always ${text}`, "(true)"], [`never ${text}`, "(false)"]];
	return [];
}

function isCondition(node: ts.Node): node is ts.Expression {
	const { parent } = node;
	if (parent === undefined) return false;
	if (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) {
		return node === (ts.isIfStatement(parent) ? parent.expression : parent.condition);
	}
	return false;
}

/** The module that `entry` is when one of the files it is made of is broken. */
export async function importBroken<Module>(entry: string, { file, source }: Mutant): Promise<Module> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		format: "cjs",
		platform: "node",
		logLevel: "silent",
		plugins: [
			{
				name: "broken",
				setup(bundle) {
					bundle.onLoad({ filter: /\.ts$/ }, ({ path: at }) =>
						path.resolve(at) === path.resolve(file) ? { contents: source, loader: "ts" } : undefined);
				},
			},
		],
	});
	const folder = await mkdtemp(path.join(tmpdir(), "mutant-"));
	const place = path.join(folder, "mutant.cjs");
	await writeFile(place, outputFiles[0]?.contents ?? "");
	const module: unknown = load(place);
	await rm(folder, { recursive: true });
	return module as Module;
}
