/**
 * What the server hands to the pages with every request, in process: found at
 * `globalThis[Symbol.for('between.request')].getStore()` (an AsyncLocalStorage).
 * The web app imports nothing of the server; this type is the whole seam.
 */
export interface Door {
  /** Runs one of the web app's own documents as this request's viewer. Never throws for a refusal: look at `errors`. */
  graphql(document: string, variables: Record<string, unknown>): Promise<DoorAnswer>;
  /** What the engine says of words that are about to be sent; for their writer only. */
  readWords(text: string): WordsRead;
  /** Words that must not stand in an address, made unreadable for everybody but this request's viewer; null for a guest. */
  seal(words: string): Promise<string | null>;
  /** What `seal` hid; null when it is not this viewer's, or nothing of ours. */
  unseal(sealed: string): Promise<string | null>;
  /** `set-cookie` lines that operations of this request asked for; the web app appends them to its response. */
  readonly setCookies: string[];
  /** Mark → HTML that takes the mark's place when the page is finished: long words go round the framework. */
  readonly lateHtml: Map<string, string>;
  readonly requestId: string;
  /** True in trial: `/dev/mail` exists and the demo banner may be shown. */
  readonly isTrial: boolean;
  readonly isDemo: boolean;
  /** Where quick exit goes: an absolute address or a page of our own. */
  readonly exitUrl: string;
  /** What people see as the address: links in pages and mails. */
  readonly publicOrigin: string;
}

/** Reasons carry places in the text, in UTF-16 units; `rank` goes from 0 (nothing seen) to 3. */
export interface WordsRead {
  readonly rank: number;
  readonly flags: readonly string[];
  readonly reasons: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

export interface DoorAnswer {
  data: unknown;
  errors?: readonly DoorError[];
}

/** `code` is one of packages/rules/src/errors.ts; `field` and `reason` say what to mend. */
export interface DoorError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: {
    code?: string;
    field?: string;
    reason?: string;
    retryAfterSeconds?: number;
    /** When the limit behind it ends by itself, as an ISO instant. */
    until?: string;
    requestId?: string;
  };
}

export const DOOR_KEY = Symbol.for('between.request');
