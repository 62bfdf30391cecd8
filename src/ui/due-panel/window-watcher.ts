/** Told whether a run of rows is near the visible part, and the height it has now, in px. */
export type WindowCallback = (near: boolean, height: number) => void;

/** How far beyond the visible part rows are drawn, in px. */
const MARGIN = "240px 0px";

/** Watches which runs of rows come near the visible part of the scrolling body they stand in. */
export class WindowWatcher {
	private observer: IntersectionObserver | null = null;
	private readonly callbacks = new Map<Element, WindowCallback>();

	watch(run: HTMLElement, callback: WindowCallback): void {
		this.callbacks.set(run, callback);
		this.observer ??= this.createObserver(run);
		this.observer?.observe(run);
	}

	unwatch(run: Element): void {
		this.callbacks.delete(run);
		this.observer?.unobserve(run);
	}

	stop(): void {
		this.observer?.disconnect();
		this.observer = null;
		this.callbacks.clear();
	}

	private createObserver(run: HTMLElement): IntersectionObserver | null {
		// The window the panel stands in: a pop-out has its own.
		const view = run.ownerDocument.defaultView;
		if (view === null || !("IntersectionObserver" in view)) return null;
		return new view.IntersectionObserver((entries) => this.report(entries), {
			root: run.closest(".rk-body"), rootMargin: MARGIN,
		});
	}

	private report(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting, boundingClientRect } of entries) {
			this.callbacks.get(target)?.(isIntersecting, boundingClientRect.height);
		}
	}
}
