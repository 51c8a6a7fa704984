import type { Rule } from '@between/rules/moderation.ts';
import { MOST_TEMPLATES, type TemplateLanguage } from '@between/rules/templates.ts';
import type { Db, Tx } from '../../platform/db.ts';

export interface TemplateRow {
  id: string;
  templateId: string;
  version: number;
  rule: Rule | null;
  language: TemplateLanguage;
  name: string;
  body: string;
  isRetired: boolean;
  writtenAt: Date;
}

const COLUMNS = ['id', 'templateId', 'version', 'rule', 'language', 'name', 'body', 'isRetired', 'writtenAt'] as const;

type Raw = Omit<TemplateRow, 'rule' | 'language'> & { rule: string | null; language: string };
const toTemplate = (row: Raw): TemplateRow => ({
  ...row,
  rule: row.rule as Rule | null,
  language: row.language as TemplateLanguage,
});

/** The newest version of each. */
export async function currentTemplates(db: Db | Tx): Promise<TemplateRow[]> {
  const rows = await db
    .selectFrom('noteTemplate')
    .distinctOn('templateId')
    .select(COLUMNS)
    .orderBy('templateId')
    .orderBy('version', 'desc')
    .limit(MOST_TEMPLATES)
    .execute();
  return rows.map(toTemplate);
}

/** One version. */
export async function templateById(db: Db | Tx, id: string): Promise<TemplateRow | null> {
  const row = await db.selectFrom('noteTemplate').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toTemplate(row);
}

/** The newest version of one sentence, locked against somebody who saves at the same moment. */
export async function lockNewest(tx: Tx, templateId: string): Promise<TemplateRow | null> {
  const row = await tx
    .selectFrom('noteTemplate')
    .select(COLUMNS)
    .where('templateId', '=', templateId)
    .orderBy('version', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toTemplate(row);
}

/** Writes a version; false when it exists by now. */
export async function insertTemplate(tx: Tx, row: TemplateRow & { writtenBy: string | null }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('noteTemplate')
    .values(row)
    .onConflict((oc) => oc.columns(['templateId', 'version']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Versions of these before the newest, the newest first. */
export function olderTemplates(
  db: Db,
  key: { templateId: string; version: number },
): Promise<{ version: number; body: string; writtenAt: Date }[]> {
  return db
    .selectFrom('noteTemplate')
    .select(['version', 'body', 'writtenAt'])
    .where('templateId', '=', key.templateId)
    .where('version', '<', key.version)
    .orderBy('version', 'desc')
    .limit(20)
    .execute();
}
