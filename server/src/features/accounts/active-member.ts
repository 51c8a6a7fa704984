import { foldHandle } from '@between/rules/handles.ts';
import type { Db, Tx } from '../../platform/db.ts';

/** The active account of that name as somebody typed it, with or without an @; null for anybody else. */
export async function activeMember(db: Db | Tx, typed: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('handleKey', '=', foldHandle(typed.trim().replace(/^@/u, '')))
    .where('lifeState', '=', 'active')
    .executeTakeFirst();
  return row?.id ?? null;
}
