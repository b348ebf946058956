/** What was chosen in the views, kept while another tab is shown. */
export interface ViewSettings {
  /** Whether the file is shown as what has changed since it was opened. */
  readonly showsChanges: boolean;
}

export const initialSettings: ViewSettings = { showsChanges: false };

export interface ViewProps {
  readonly settings: ViewSettings;
  readonly onSettings: (settings: ViewSettings) => void;
}
