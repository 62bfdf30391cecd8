import type { WorkspaceLeaf } from "../workspace/leaf";
import { EmptyView, type View } from "../workspace/view";

type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** How the view of each type is made. */
export class ViewRegistry {
	readonly #creators = new Map<string, ViewCreator>();

	register(type: string, creator: ViewCreator): void {
		if (this.#creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.#creators.set(type, creator);
	}

	unregister(type: string): void {
		this.#creators.delete(type);
	}

	/** A new view; an empty one for a type that nobody knows. */
	create(type: string, leaf: WorkspaceLeaf): View {
		return this.#creators.get(type)?.(leaf) ?? new EmptyView(leaf);
	}
}
