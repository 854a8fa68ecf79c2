/* Placeholder until `cargo xtask bindings` writes this file from the Rust command list. */

export type Language = "en" | "ru" | "bg" | "de" | "et";
export type Theme = "light" | "dark" | "system";
export type Money = { minor: number; currency: string };
export type Empty = Record<string, never>;

export type WorkspaceInfo = {
  path: string;
  name: string;
  language: Language;
  currency: string;
  time_zone: string;
  accounts: number;
  proposals: number;
  saved_at: string | null;
};
export type WorkspaceState = { open: WorkspaceInfo | null };
export type RecentWorkspace = { path: string; name: string; opened_at: string };
export type WorkspaceCreateReq = { path: string | null; folder: string | null; name: string; language: Language; currency: string };
export type Prefs = { language: Language | null; theme: Theme; zoom: number; single_keys: boolean; pinned: string[] };
export type SearchReq = { text: string; account_id: string | null; limit: number };
export type SearchHit = { kind: string; id: string; account_id: string | null; title: string; snippet: string };
export type Undone = { op: string };

export interface Commands {
  workspace_recent: { req: Empty; res: { items: RecentWorkspace[] } };
  workspace_create: { req: WorkspaceCreateReq; res: WorkspaceInfo };
  workspace_open: { req: { path: string }; res: WorkspaceInfo };
  workspace_sample: { req: { language: Language; path: string | null }; res: WorkspaceInfo };
  workspace_close: { req: Empty; res: null };
  workspace_info: { req: Empty; res: WorkspaceState };
  workspace_default_folder: { req: Empty; res: { folder: string } };
  prefs_get: { req: Empty; res: Prefs };
  prefs_set: { req: Prefs; res: Prefs };
  undo: { req: Empty; res: Undone };
  redo: { req: Empty; res: Undone };
  search: { req: SearchReq; res: { items: SearchHit[] } };
  file_choose_save: { req: { name: string; kind: string }; res: { path: string | null } };
  file_choose_open: { req: { kind: string }; res: { path: string | null } };
  file_open: { req: { path: string }; res: null };
  file_reveal: { req: { path: string }; res: null };
  file_print: { req: { path: string }; res: null };
}
