import { type RawBuilder, sql } from 'kysely';

/**
 * The group of alias `g` has a person read posts of an account first: all of them, or those of a new member (MO52). As
 * text around the account, for statements that are written as text.
 */
export const readFirstText = (account: string): string => `(g.reviews_every_post or (g.reviewed_first_posts > 0 and (
    select count(*) from (
      select from item ri where ri.author_id = ${account} and ri.group_id = g.id and ri.kind = 'post' and ri.visibility = 'published'
      limit g.reviewed_first_posts) shown) < g.reviewed_first_posts))`;

const PLACE = '§account§';
const [BEFORE = '', AFTER = ''] = readFirstText(PLACE).split(PLACE);

/** The same for statements that carry their values. */
export function isReadFirstIn(accountId: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.raw(BEFORE)}${accountId}::uuid${sql.raw(AFTER)}`;
}
