import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "../../..");
const DEFINITIONS = path.join(root, "node_modules/obsidian/obsidian.d.ts");
const HOST = path.join(here, "../src/obsidian.ts");

const normal = (file: string): string => path.resolve(file);

/** A member of the app's API that a source file uses. */
export interface MemberUse {
	/** Name of the class or interface. */
	readonly owner: string;
	readonly member: string;
	/** Whether the owner is one of the browser's own, to which the app adds members. */
	readonly global: boolean;
}

/** The names that a bundle takes from `require("obsidian")`, sorted. */
export function namesUsedBy(bundle: string): string[] {
	const file = "/bundle.js";
	const source = ts.createSourceFile(file, bundle, ts.ScriptTarget.ES2022, true);
	const host: ts.CompilerHost = {
		...ts.createCompilerHost({}),
		getSourceFile: (name) => (name === file ? source : undefined),
		fileExists: (name) => name === file,
		readFile: () => undefined,
	};
	const program = ts.createProgram([file], { allowJs: true, noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 }, host);
	const checker = program.getTypeChecker();
	const modules = new Set<ts.Symbol>();
	const names = new Set<string>();
	const collectModules = (node: ts.Node): void => {
		if (ts.isVariableDeclaration(node) && node.initializer !== undefined && requiresObsidian(node.initializer)) {
			if (ts.isIdentifier(node.name)) addTo(modules, checker.getSymbolAtLocation(node.name));
			else for (const element of node.name.elements) if (ts.isBindingElement(element)) names.add((element.propertyName ?? element.name).getText());
		}
		ts.forEachChild(node, collectModules);
	};
	const collectNames = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
			const symbol = checker.getSymbolAtLocation(node.expression);
			if (symbol !== undefined && modules.has(symbol)) names.add(node.name.text);
		}
		ts.forEachChild(node, collectNames);
	};
	collectModules(source);
	collectNames(source);
	return [...names].sort();
}

function addTo<T>(set: Set<T>, item: T | undefined): void {
	if (item !== undefined) set.add(item);
}

/** `require("obsidian")` itself, or wrapped by the bundler. */
function requiresObsidian(node: ts.Expression): boolean {
	if (!ts.isCallExpression(node)) return false;
	const [argument] = node.arguments;
	if (argument === undefined) return false;
	if (ts.isStringLiteral(argument)) return argument.text === "obsidian" && node.expression.getText() === "require";
	return requiresObsidian(argument);
}

/** What the definitions offer, what the host implements and what source files use of it. */
export class ApiUse {
	readonly #checker: ts.TypeChecker;
	readonly #program: ts.Program;

	/** `sources` are the files whose use is looked at. */
	constructor(private readonly sources: readonly string[]) {
		const config = ts.readConfigFile(path.join(root, "test/tsconfig.json"), (name) => ts.sys.readFile(name)).config as unknown;
		const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(root, "test"));
		const own = ["virtual.d.ts", "globals.d.ts"].map((name) => path.join(here, "../src", name));
		this.#program = ts.createProgram([...sources, HOST, DEFINITIONS, ...own], options);
		this.#checker = this.#program.getTypeChecker();
	}

	/** Names of the values that the definitions export. */
	definedNames(): string[] {
		return this.#exportsOf(DEFINITIONS).filter(({ flags }) => (flags & ts.SymbolFlags.Value) !== 0).map(({ name }) => name);
	}

	/** Names that the host exports. */
	hostNames(): string[] {
		return this.#exportsOf(HOST).map(({ name }) => name);
	}

	/** Each member of the API that the sources use, once. */
	membersUsed(): MemberUse[] {
		const found = new Map<string, MemberUse>();
		const visit = (node: ts.Node): void => {
			const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isBindingElement(node) ? (node.propertyName ?? node.name) : null;
			const use = name === null ? null : this.#useOf(name);
			if (use !== null) found.set(`${use.owner}.${use.member}`, use);
			ts.forEachChild(node, visit);
		};
		for (const file of this.sources) {
			const source = this.#program.getSourceFile(file);
			if (source !== undefined) visit(source);
		}
		return [...found.values()];
	}

	/** Whether the host's class of that name has the member, on its instances or on itself. Null when it exports no such class. */
	hostHas({ owner, member }: MemberUse): boolean | null {
		const exported = this.#exportsOf(HOST).find(({ name }) => name === owner);
		if (exported === undefined) return null;
		const symbol = (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : this.#checker.getAliasedSymbol(exported);
		const instance = this.#checker.getDeclaredTypeOfSymbol(symbol).getProperty(member);
		return (instance ?? this.#checker.getTypeOfSymbol(symbol).getProperty(member)) !== undefined;
	}

	#useOf(name: ts.Node): MemberUse | null {
		const declaration = this.#checker.getSymbolAtLocation(name)?.declarations?.[0];
		if (declaration === undefined || normal(declaration.getSourceFile().fileName) !== DEFINITIONS) return null;
		const owner = declaration.parent;
		if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return null;
		return { owner: owner.name?.text ?? "", member: name.getText(), global: ts.isModuleBlock(owner.parent) };
	}

	#exportsOf(file: string): ts.Symbol[] {
		const source = this.#program.getSourceFile(file);
		const symbol = source === undefined ? undefined : this.#checker.getSymbolAtLocation(source);
		return symbol === undefined ? [] : this.#checker.getExportsOfModule(symbol);
	}
}
