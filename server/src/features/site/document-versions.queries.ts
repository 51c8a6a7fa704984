import type { DocumentKind } from '@between/rules/accounts.ts';
import type { Db } from '../../platform/db.ts';

export interface DocumentVersionRow {
  version: number;
  body: string;
  html: string;
  publishedAt: Date;
}

/** Every version of a text, the newest first: whoever accepted an older one may read it again. */
export async function documentVersions(db: Db, kind: DocumentKind, limit: number): Promise<DocumentVersionRow[]> {
  return db
    .selectFrom('documentVersion')
    .select(['version', 'body', 'html', 'publishedAt'])
    .where('kind', '=', kind)
    .where('locale', '=', 'en')
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
}
