import { Events } from "../core/events";

/** A part of the window's layout. */
export abstract class WorkspaceItem extends Events {
	parent: WorkspaceItem | null = null;

	getRoot(): WorkspaceItem {
		return this.parent?.getRoot() ?? this;
	}

	getContainer(): WorkspaceItem {
		return this.getRoot();
	}
}

/** A part that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {
	abstract readonly children: readonly WorkspaceItem[];
}

/** A part whose children stand side by side. */
export abstract class WorkspaceSplit extends WorkspaceParent {}

/** A split that fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract readonly win: Window;
	abstract readonly doc: Document;
}
