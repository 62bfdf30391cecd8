import type * as Api from "obsidian";

/** A control of a setting. */
export abstract class BaseComponent implements Api.BaseComponent {
	disabled = false;

	then(run: (component: this) => unknown): this {
		run(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A control that holds a value. */
export abstract class ValueComponent<T> extends BaseComponent implements Api.ValueComponent<T> {
	#onChange: ((value: T) => unknown) | null = null;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}

	onChange(callback: (value: T) => unknown): this {
		this.#onChange = callback;
		return this;
	}

	/** Says that the user changed the value. */
	protected changed(): void {
		this.#onChange?.(this.getValue());
	}
}
