import type { Db } from '../../platform/db.ts';
import { type DevMail, insertDevMail } from './dev-mail.queries.ts';

/** Puts a mail into the development outbox, where a place without a relay reads it. */
export function putInOutbox(db: Db, mail: DevMail & { headers: Record<string, string> }): Promise<void> {
  return insertDevMail(db, mail);
}
