/** Somebody whom a host asked to speak on the stage. */
export interface PanelistRow {
  accountId: string;
  handle: string;
  /** Said yes. */
  hasAccepted: boolean;
}
