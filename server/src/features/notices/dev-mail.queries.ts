import type { Db } from '../../platform/db.ts';

export interface DevMail {
  id: string;
  toAddress: string;
  subject: string;
  bodyText: string;
  createdAt: Date;
}

export async function insertDevMail(db: Db, mail: DevMail & { headers: Record<string, string> }): Promise<void> {
  await db
    .insertInto('devMail')
    .values({ ...mail, headers: JSON.stringify(mail.headers) })
    .execute();
}

/** The newest mails of the development outbox, to one address or to all. */
export async function newestDevMails(db: Db, options: { to: string | null; limit: number }): Promise<DevMail[]> {
  let query = db.selectFrom('devMail').select(['id', 'toAddress', 'subject', 'bodyText', 'createdAt']);
  if (options.to !== null) query = query.where('toAddress', '=', options.to);
  return query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(options.limit).execute();
}
