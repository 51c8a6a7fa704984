import type { DocumentKind } from '@between/rules/accounts.ts';

/** One version of a text of this place. */
export interface DocumentRow {
  id: string;
  kind: DocumentKind;
  version: number;
  body: string;
  html: string;
  publishedAt: Date;
}

/** A version somebody accepted. */
export interface AcceptedRow {
  version: number;
  body: string;
  acceptedAt: Date;
}
