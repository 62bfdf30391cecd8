type Listener = (window: Window) => void;

const listeners = new Map<HTMLElement, Set<Listener>>();

/** Calls back when the element has moved to another window; returns the way to stop. */
export function onWindowMigrated(element: HTMLElement, listener: Listener): () => void {
	const own = listeners.get(element) ?? new Set<Listener>();
	own.add(listener);
	listeners.set(element, own);
	return () => {
		own.delete(listener);
		if (own.size === 0) listeners.delete(element);
	};
}

/** Moves an element into another window's document and tells those who asked. */
export function migrate(element: HTMLElement, parent: HTMLElement): void {
	parent.append(element);
	const target = parent.ownerDocument.defaultView;
	if (target === null) return;
	for (const [inner, own] of listeners) if (element.contains(inner)) for (const listener of own) listener(target);
}
