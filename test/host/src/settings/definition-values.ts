import type * as Api from "obsidian";

/** A value given as it is or by a function. */
export type Given<T> = T | (() => T);

/** The value now. */
export const valueOf = <T>(given: Given<T>): T => (typeof given === "function" ? (given as () => T)() : given);

/** Whether a definition is drawn: `visible` is true unless it says otherwise. */
export const isVisible = ({ visible }: { readonly visible?: Given<boolean> }): boolean => visible === undefined || valueOf(visible);

export type Item = Api.SettingDefinitionItem;
export type Group = Api.SettingDefinitionGroup | Api.SettingDefinitionList;
export type Page = Api.SettingDefinitionPage;
export type Definition = Api.SettingDefinition;

export const isGroup = (item: Item): item is Group => "type" in item && (item.type === "group" || item.type === "list");
export const isPage = (item: Item): item is Page => "type" in item && item.type === "page";
export const isList = (item: Group): item is Api.SettingDefinitionList => item.type === "list";
