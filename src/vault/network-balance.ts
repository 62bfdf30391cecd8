import { balanceOf, type Balance } from "../domain/interactions/balance";
import type { ContactIndex } from "./contact-index";
import type { IndexDiff } from "./index-diff";
import { workInSlices, type Pace } from "./slices";

/** The balance over all contacts: added up in slices when it is first asked for, then again only for those who changed. */
export class NetworkBalance {
	/** Of each contact with whom there is one; null before it was asked for, and when the day is another. */
	private balances: Map<string, Balance> | null = null;
	private adding: Promise<unknown> | null = null;

	constructor(private readonly index: ContactIndex, private readonly pace: Pace) {}

	/** The balance of everyone up to today. */
	async sum(): Promise<Balance> {
		if (this.balances === null) {
			const balances = this.balances = new Map<string, Balance>();
			this.adding = workInSlices(this.addAll(), this.pace, () => balances === this.balances);
		}
		await this.adding;
		let [gave, received, asked] = [0, 0, 0];
		for (const balance of this.balances.values()) {
			gave += balance.gave;
			received += balance.received;
			asked += balance.asked;
		}
		return { gave, received, asked };
	}

	/** Takes in what a batch of changes did. */
	change({ added, updated, removed, day }: IndexDiff): void {
		if (day) this.balances = null;
		else for (const path of [...added, ...updated, ...removed]) this.add(path);
	}

	private *addAll(): Generator<void, void> {
		for (const { path } of this.index.contacts()) yield this.add(path);
	}

	private add(path: string): void {
		const balance = balanceOf(this.index.interactions(path), this.index.today());
		if (balance.gave + balance.received + balance.asked > 0) this.balances?.set(path, balance);
		else this.balances?.delete(path);
	}
}
