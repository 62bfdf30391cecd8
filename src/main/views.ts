import type { App, ItemView, Plugin, WorkspaceLeaf } from "obsidian";
import type { Messages } from "../i18n";
import { BRIEF_VIEW, BriefView } from "../ui/brief/brief-view";
import type { BriefPort } from "../ui/brief/brief-port";
import type { SortPort } from "../ui/dialogs/sort-people/sort-port";
import { SORT_PEOPLE_VIEW, SortPeopleView } from "../ui/dialogs/sort-people/sort-view";
import type { PanelPort } from "../ui/due-panel/panel-port";
import { RECONNECTIONS_VIEW, ReconnectionsView } from "../ui/due-panel/reconnections-view";
import type { GuidePort } from "../ui/guide/guide-port";
import { GUIDE_VIEW, GuideView } from "../ui/guide/guide-view";
import type { InsightsPort } from "../ui/insights/insights-port";
import { INSIGHTS_VIEW, InsightsView } from "../ui/insights/insights-view";
import type { MapPort } from "../ui/network-map/map-port";
import { NETWORK_MAP_VIEW, NetworkMapView } from "../ui/network-map/network-map-view";
import { openInSidebar, openInTab, openViews } from "./open-view";

/** What each view is opened on; a port is made with its view where it is a function. */
export interface ViewPorts {
	readonly panel: PanelPort;
	readonly brief: BriefPort;
	readonly sort: () => SortPort;
	readonly insights: () => InsightsPort;
	readonly map: () => MapPort;
	readonly guide: () => GuidePort;
}

/** The plugin's views: registered once, opened with the focus where a keyboard goes on, drawn again. */
export class Views {
	constructor(private readonly app: App) {}

	register(plugin: Plugin, ports: ViewPorts, messages: Messages): void {
		const add = (type: string, create: (leaf: WorkspaceLeaf) => ItemView, previews: string | null): void => {
			plugin.registerView(type, create);
			if (previews !== null) plugin.registerHoverLinkSource(type, { display: previews, defaultMod: true });
		};
		add(RECONNECTIONS_VIEW, (leaf) => new ReconnectionsView(leaf, ports.panel), messages.panel.title);
		add(BRIEF_VIEW, (leaf) => new BriefView(leaf, ports.brief), messages.brief.title);
		add(INSIGHTS_VIEW, (leaf) => new InsightsView(leaf, ports.insights()), messages.insights.title);
		add(NETWORK_MAP_VIEW, (leaf) => new NetworkMapView(leaf, ports.map()), messages.map.title);
		add(SORT_PEOPLE_VIEW, (leaf) => new SortPeopleView(leaf, ports.sort()), null);
		add(GUIDE_VIEW, (leaf) => new GuideView(leaf, ports.guide()), null);
	}

	readonly openReconnections = async (): Promise<void> => {
		await openInSidebar(this.app, RECONNECTIONS_VIEW);
		for (const view of openViews(this.app, RECONNECTIONS_VIEW, ReconnectionsView)) view.focusPanel();
	};

	readonly openSortPeople = async (): Promise<void> => {
		await openInSidebar(this.app, SORT_PEOPLE_VIEW);
		for (const view of openViews(this.app, SORT_PEOPLE_VIEW, SortPeopleView)) view.focusCard();
	};

	readonly openBrief = async (): Promise<void> => {
		await openInSidebar(this.app, BRIEF_VIEW);
		for (const view of openViews(this.app, BRIEF_VIEW, BriefView)) view.focusBrief();
	};

	readonly openInsights = async (): Promise<void> => {
		await openInTab(this.app, INSIGHTS_VIEW);
		for (const view of openViews(this.app, INSIGHTS_VIEW, InsightsView)) view.focusPage();
	};

	/** With a path of an introduction it is drawn: contacts, from the first introducer to the one to meet. */
	readonly openNetworkMap = async (path?: readonly string[]): Promise<void> => {
		await openInTab(this.app, NETWORK_MAP_VIEW);
		for (const view of openViews(this.app, NETWORK_MAP_VIEW, NetworkMapView)) {
			view.focusMap();
			if (path !== undefined) view.showPath(path);
		}
	};

	readonly openGuide = async (): Promise<void> => {
		await openInTab(this.app, GUIDE_VIEW);
		for (const view of openViews(this.app, GUIDE_VIEW, GuideView)) view.focusGuide();
	};

	/** Draws again what settings and words stand in. */
	refresh(): void {
		for (const view of openViews(this.app, RECONNECTIONS_VIEW, ReconnectionsView)) view.refresh();
		for (const view of openViews(this.app, BRIEF_VIEW, BriefView)) view.refresh();
	}

	/** Contacts came or went, or changed. */
	refreshSortPeople(): void {
		for (const view of openViews(this.app, SORT_PEOPLE_VIEW, SortPeopleView)) view.refresh();
	}
}
