/** Told whether a chunk of rows is near the visible part, and the height it has now, in px. */
export type ChunkCallback = (near: boolean, height: number) => void;

/** How far beyond the visible part rows are drawn, in px. */
const MARGIN = "240px 0px";

/** Watches which chunks of rows come near the visible part of the scrolling body they stand in. */
export class ChunkWatcher {
	private observer: IntersectionObserver | null = null;
	private readonly callbacks = new Map<Element, ChunkCallback>();

	watch(chunk: HTMLElement, callback: ChunkCallback): void {
		this.callbacks.set(chunk, callback);
		this.observer ??= this.createObserver(chunk);
		this.observer?.observe(chunk);
	}

	unwatch(chunk: Element): void {
		this.callbacks.delete(chunk);
		this.observer?.unobserve(chunk);
	}

	stop(): void {
		this.observer?.disconnect();
		this.observer = null;
		this.callbacks.clear();
	}

	private createObserver(chunk: HTMLElement): IntersectionObserver | null {
		// The window the panel stands in: a pop-out has its own.
		const view = chunk.ownerDocument.defaultView;
		if (view === null || !("IntersectionObserver" in view)) return null;
		return new view.IntersectionObserver((entries) => this.report(entries), {
			root: chunk.closest(".rk-body"), rootMargin: MARGIN,
		});
	}

	private report(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting, boundingClientRect } of entries) {
			this.callbacks.get(target)?.(isIntersecting, boundingClientRect.height);
		}
	}
}
