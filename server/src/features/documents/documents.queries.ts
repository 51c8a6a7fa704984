import { DOCUMENT_KINDS, type DocumentKind } from '@between/rules/accounts.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { AcceptedRow, DocumentRow } from './documents.model.ts';

const COLUMNS = ['id', 'kind', 'version', 'body', 'html', 'publishedAt'] as const;
const LOCALE = 'en';

type RawDocument = Omit<DocumentRow, 'kind'> & { kind: string };
const toDocument = (row: RawDocument): DocumentRow => ({ ...row, kind: row.kind as DocumentKind });

/** Today's version of each of these kinds that has one. */
export async function currentDocuments(
  db: Db | Tx,
  kinds: readonly DocumentKind[] = DOCUMENT_KINDS,
): Promise<DocumentRow[]> {
  const rows = await db
    .selectFrom('documentVersion')
    .distinctOn('kind')
    .select(COLUMNS)
    .where('kind', 'in', kinds)
    .where('locale', '=', LOCALE)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .limit(kinds.length)
    .execute();
  return rows.map(toDocument);
}

/** Kinds whose version of today this account has not accepted. A kind nobody has written yet asks nothing of anybody. */
export async function kindsNotAccepted(
  db: Db | Tx,
  accountId: string,
  kinds: readonly DocumentKind[],
): Promise<DocumentKind[]> {
  const rows = await db
    .selectFrom('documentVersion as d')
    .leftJoin('documentAcceptance as a', (join) =>
      join.onRef('a.documentVersionId', '=', 'd.id').on('a.accountId', '=', accountId),
    )
    .distinctOn('d.kind')
    .select(['d.kind', 'a.acceptedAt'])
    .where('d.kind', 'in', kinds)
    .where('d.locale', '=', LOCALE)
    .orderBy('d.kind')
    .orderBy('d.version', 'desc')
    .limit(kinds.length)
    .execute();
  const open = new Set(rows.filter((row) => row.acceptedAt === null).map((row) => row.kind));
  return kinds.filter((kind) => open.has(kind));
}

/** SQL face of `kindsNotAccepted`: true when nothing of today's `kinds` is open. */
export function allAccepted(accountId: string, kinds: readonly DocumentKind[]): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select from document_version d
    where d.kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))}) and d.locale = ${sql.lit(LOCALE)}
      and not exists (select from document_version n where n.kind = d.kind and n.locale = d.locale and n.version > d.version)
      and not exists (select from document_acceptance a where a.document_version_id = d.id and a.account_id = ${accountId}::uuid)
  )`;
}

/** The newest version of a kind that this account accepted. */
export async function newestAccepted(db: Db | Tx, accountId: string, kind: DocumentKind): Promise<AcceptedRow | null> {
  const row = await db
    .selectFrom('documentAcceptance as a')
    .innerJoin('documentVersion as d', 'd.id', 'a.documentVersionId')
    .select(['d.version', 'd.body', 'a.acceptedAt'])
    .where('a.accountId', '=', accountId)
    .where('d.kind', '=', kind)
    .orderBy('d.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Accepting twice keeps the first instant. */
export async function insertAcceptance(
  tx: Db | Tx,
  row: { accountId: string; documentVersionId: string; acceptedAt: Date },
): Promise<void> {
  await tx
    .insertInto('documentAcceptance')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** @returns false when somebody published this version number first. */
export async function insertDocument(tx: Db | Tx, row: DocumentRow & { publishedBy: string | null }): Promise<boolean> {
  const result = await tx
    .insertInto('documentVersion')
    .values({ ...row, locale: LOCALE })
    .onConflict((oc) => oc.columns(['kind', 'locale', 'version']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
