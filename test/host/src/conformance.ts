/**
 * Checked by the compiler alone: what the host has in common with the app's definitions is of a type that fits. A host's class
 * may lack members (the API check finds those that a plugin uses), but none may differ. Left out are the classes whose methods
 * answer themselves and that are not whole (Setting, SettingGroup), and the layout, whose tree is a simpler one.
 */
import type * as Api from "obsidian";
import type * as Host from "./obsidian";

/** Names of the members that both have and whose types do not fit. */
type Differing<HostType, ApiType> = {
	[Name in keyof HostType & keyof ApiType]: Pick<HostType, Name> extends Pick<ApiType, Name> ? never : Name;
}[keyof HostType & keyof ApiType];

/** Compiles only when there is no such member; the compiler's error names it. */
type None<Names extends never> = Names;

/** As above, but for members that are simpler in the host on purpose. */
type But<Names, Known extends string> = Exclude<Names, Known>;

type FunctionName = {
	[Name in keyof typeof Host & keyof typeof Api]: (typeof Api)[Name] extends abstract new (...args: never[]) => unknown ? never : Name;
}[Exclude<keyof typeof Host & keyof typeof Api, "MenuItem" | "ConfirmationButton">];

export type Conformance = readonly [
	None<Differing<Pick<typeof Host, FunctionName>, Pick<typeof Api, FunctionName>>>,
	None<Differing<Host.AbstractTextComponent<HTMLInputElement>, Api.AbstractTextComponent<HTMLInputElement>>>,
	None<Differing<Host.ButtonComponent, Api.ButtonComponent>>,
	None<Differing<Host.Component, Api.Component>>,
	None<Differing<Host.ConfirmationModal, Api.ConfirmationModal>>,
	None<Differing<Host.DisplayValueComponent, Api.DisplayValueComponent>>,
	None<Differing<Host.DropdownComponent, Api.DropdownComponent>>,
	None<But<Differing<Host.Editor, Api.Editor>, "getDoc">>,
	None<Differing<Host.Events, Api.Events>>,
	None<Differing<Host.ExtraButtonComponent, Api.ExtraButtonComponent>>,
	None<Differing<Host.FileManager, Api.FileManager>>,
	None<Differing<Host.FuzzySuggestModal<string>, Api.FuzzySuggestModal<string>>>,
	None<Differing<Host.HoverPopover, Api.HoverPopover>>,
	None<But<Differing<Host.ItemView, Api.ItemView>, "leaf">>,
	None<Differing<Host.Keymap, Api.Keymap>>,
	None<But<Differing<Host.MarkdownView, Api.MarkdownView>, "leaf" | "editor" | "previewMode">>,
	None<Differing<Host.Menu, Api.Menu>>,
	None<Differing<Host.MenuItem, Api.MenuItem>>,
	None<Differing<Host.MetadataCache, Api.MetadataCache>>,
	None<Differing<Host.Modal, Api.Modal>>,
	None<Differing<Host.Notice, Api.Notice>>,
	None<But<Differing<Host.Plugin, Api.Plugin>, "onload" | "registerView">>,
	None<Differing<Host.PluginSettingTab, Api.PluginSettingTab>>,
	None<Differing<Host.ProgressBarComponent, Api.ProgressBarComponent>>,
	None<Differing<Host.Scope, Api.Scope>>,
	None<Differing<Host.SearchComponent, Api.SearchComponent>>,
	None<Differing<Host.SettingPage, Api.SettingPage>>,
	None<Differing<Host.SettingTab, Api.SettingTab>>,
	None<Differing<Host.SliderComponent, Api.SliderComponent>>,
	None<Differing<Host.SuggestModal<string>, Api.SuggestModal<string>>>,
	None<Differing<Host.TFile, Api.TFile>>,
	None<Differing<Host.TFolder, Api.TFolder>>,
	None<Differing<Host.TextAreaComponent, Api.TextAreaComponent>>,
	None<Differing<Host.ToggleComponent, Api.ToggleComponent>>,
	None<But<Differing<Host.Vault, Api.Vault>, "copy">>,
	None<But<Differing<Host.View, Api.View>, "leaf">>,
];
