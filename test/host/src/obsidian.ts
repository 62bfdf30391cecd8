/** What `require("obsidian")` gives a plugin. */
import moment from "virtual:moment";
import "virtual:moment-french";

// The French words take over when they are loaded.
moment.locale("en");

export { moment };
export { Component } from "./core/component";
export { debounce } from "./core/debounce";
export { Events } from "./core/events";
export { Keymap, Scope } from "./core/keymap";
export { apiVersion, getLanguage, Platform, requireApiVersion } from "./core/platform";
export {
	getAllTags,
	getFrontMatterInfo,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
} from "./metadata/front-matter";
export {
	getLinkpath,
	iterateCacheRefs,
	iterateRefs,
	parseLinktext,
	resolveSubpath,
	stripHeading,
	stripHeadingForLink,
} from "./metadata/link-text";
export { MetadataCache } from "./metadata/metadata-cache";
export { parseYaml, stringifyYaml } from "./metadata/yaml";
export { FileManager } from "./vault/file-manager";
export { TAbstractFile, TFile, TFolder } from "./vault/files";
export { normalizePath } from "./vault/normalize-path";
export { Vault } from "./vault/vault";
export { BaseComponent, ValueComponent } from "./settings/base-component";
export { ButtonComponent, ExtraButtonComponent } from "./settings/buttons";
export { Setting } from "./settings/setting";
export { SettingGroup } from "./settings/setting-group";
export { PluginSettingTab, SettingPage, SettingTab } from "./settings/setting-tab";
export { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./settings/text-components";
export {
	DisplayValueComponent,
	DropdownComponent,
	ProgressBarComponent,
	SliderComponent,
	ToggleComponent,
} from "./settings/value-components";
export { ConfirmationButton, ConfirmationModal } from "./ui/confirmation-modal";
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from "./ui/fuzzy-search";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./ui/icons";
export { AbstractInputSuggest, PopoverSuggest } from "./ui/input-suggest";
export { Menu } from "./ui/menu";
export { MenuItem, MenuSeparator } from "./ui/menu-item";
export { Modal } from "./ui/modal";
export { Notice } from "./ui/notice";
export { FuzzySuggestModal, SuggestModal } from "./ui/suggest-modal";
export { displayTooltip, setTooltip } from "./ui/tooltip";
export { Editor } from "./workspace/editor";
export { EditableFileView, FileView, TextFileView } from "./workspace/file-view";
export { WorkspaceContainer, WorkspaceItem, WorkspaceParent, WorkspaceSplit } from "./workspace/item";
export { WorkspaceLeaf } from "./workspace/leaf";
export { MarkdownView } from "./workspace/markdown-view";
export { WorkspaceWindow } from "./workspace/popout";
export { WorkspaceRibbon, WorkspaceSidedock } from "./workspace/sidedock";
export { WorkspaceRoot, WorkspaceTabs } from "./workspace/tabs";
export { ItemView, View } from "./workspace/view";
export { Workspace } from "./workspace/workspace";
export { App } from "./app/app";
export { HoverPopover } from "./app/page-preview";
export { Plugin } from "./app/plugin";
