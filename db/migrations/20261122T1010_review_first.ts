import { type Kysely, sql } from 'kysely';

/** Words that are read by a person before others see them: per group, for its new members, and for one account. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table "group"
      add column reviews_every_post boolean not null default false,
      add column reviewed_first_posts smallint not null default 0 check (reviewed_first_posts between 0 and 10);
    comment on column "group".reviews_every_post is 'A person reads every post before the group does (MO52).';
    comment on column "group".reviewed_first_posts is 'So many posts of a new member are read before the group reads them; 0 for none (MO52).';

    alter table item_hold drop constraint item_hold_reason_check;
    alter table item_hold add constraint item_hold_reason_check
      check (reason in ('imminent', 'encouragement', 'others_data', 'scam', 'stage', 'review'));
    create index item_hold_reviewed on item_hold (ended_at) where reason = 'review' and ended_at is not null;
  `.execute(db);
}
