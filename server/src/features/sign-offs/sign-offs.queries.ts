import { DUTY_ROLES, type Role, SECOND_ROLES } from '@between/rules/roles.ts';
import { SIGN_OFF_HOURS } from '@between/rules/crisis.ts';
import { ALONE_AFTER_MINUTES } from '@between/rules/safety.ts';
import { NO_RISK_HOURS, PROPOSAL_HOURS, type SignOffKind } from '@between/rules/sign-offs.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleSignOffs } from '../../policy/sign-off.policy.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';
import { canProve } from '../security/second-factor-pieces.queries.ts';
import type { SignOffRow } from './sign-offs.model.ts';

/** More than any team should ever have waiting. */
const WAITING_MAX = 100;

/** Who has answered the newest decision about the words of case `c`, and who reported them. */
const DECIDERS = sql`array(select unnest(array[d.decided_by, d.confirmed_by]) from decision d
  where d.id = (select l.id from decision l where l.case_id = c.id and l.undone_at is null order by l.decided_at desc, l.id desc limit 1))`;
const REPORTERS = sql`array(select r.reporter_id from report r where r.case_id = c.id)`;

/** Where the words of each of these steps stand. */
const WORDS = sql`join item i on i.id = c.item_id left join "group" g on g.id = c.group_id`;
const CRISIS = sql`crisis_case k join "case" c on c.id = k.case_id ${WORDS}`;

const ROLES_OF = {
  decision: SECOND_ROLES,
  crisis_close: SECOND_ROLES,
  no_risk: SECOND_ROLES,
  release: [...DUTY_ROLES, 'reviewer'],
  release_review: ['lead', 'clinician', 'reviewer'],
} as const satisfies Record<SignOffKind, readonly Role[]>;

interface Piece {
  kind: SignOffKind;
  from: RawBuilder<unknown>;
  where: RawBuilder<unknown>;
  id: RawBuilder<unknown>;
  level: RawBuilder<unknown>;
  version: RawBuilder<unknown>;
  askedBy: RawBuilder<unknown>;
  askedAt: RawBuilder<unknown>;
  dueAt: RawBuilder<unknown>;
  exceptIds: RawBuilder<unknown>;
}

const PIECES: readonly Piece[] = [
  {
    kind: 'decision',
    from: sql`"case" c ${WORDS} join lateral (select l.decided_by, l.decided_at from decision l
      where l.case_id = c.id and l.undone_at is null order by l.decided_at desc, l.id desc limit 1) p on true`,
    where: sql`c.status = 'proposed'`,
    id: sql`c.id`,
    level: sql`null::text`,
    version: sql`c.version`,
    askedBy: sql`p.decided_by`,
    askedAt: sql`p.decided_at`,
    dueAt: sql`p.decided_at + ${`${PROPOSAL_HOURS} hours`}::interval`,
    exceptIds: sql`${DECIDERS} || ${REPORTERS}`,
  },
  {
    kind: 'crisis_close',
    from: CRISIS,
    // Before the words are decided about, or while safeguarding works, it does not wait for a second person yet.
    where: sql`k.state = 'following_up' and k.outcome is not null and c.status in ('notified', 'closed', 'merged')
      and not exists (select from safeguarding s where s.case_id = c.id and s.state <> 'closed')`,
    id: sql`k.id`,
    level: sql`k.level`,
    version: sql`k.version`,
    askedBy: sql`k.outcome_by`,
    askedAt: sql`coalesce(k.sign_off_due_at - ${`${SIGN_OFF_HOURS} hours`}::interval, k.opened_at)`,
    dueAt: sql`coalesce(k.sign_off_due_at, k.opened_at)`,
    exceptIds: sql`${DECIDERS} || k.outcome_by`,
  },
  {
    kind: 'no_risk',
    from: CRISIS,
    where: sql`k.none_at is not null and k.state in ('acknowledged', 'in_contact')`,
    id: sql`k.id`,
    level: sql`k.level`,
    version: sql`k.version`,
    askedBy: sql`k.none_by`,
    askedAt: sql`k.none_at`,
    dueAt: sql`k.none_at + ${`${NO_RISK_HOURS} hours`}::interval`,
    exceptIds: sql`array[k.none_by]`,
  },
  {
    kind: 'release',
    from: sql`disclosure d join ${CRISIS} on k.id = d.crisis_case_id`,
    where: sql`d.released_at is null and k.level = 'imminent' and k.state <> 'closed'`,
    id: sql`d.id`,
    level: sql`k.level`,
    version: sql`0`,
    askedBy: sql`d.asked_by`,
    askedAt: sql`d.asked_at`,
    dueAt: sql`d.asked_at + ${`${ALONE_AFTER_MINUTES} minutes`}::interval`,
    exceptIds: sql`array[d.asked_by]`,
  },
  {
    kind: 'release_review',
    from: sql`disclosure d join ${CRISIS} on k.id = d.crisis_case_id`,
    where: sql`d.released_at is not null and d.reviewed_at is null`,
    id: sql`d.id`,
    level: sql`k.level`,
    version: sql`0`,
    askedBy: sql`d.released_by`,
    askedAt: sql`d.released_at`,
    dueAt: sql`coalesce(d.review_due_at, d.released_at)`,
    exceptIds: sql`array[d.asked_by, d.released_by]`,
  },
];

interface Which {
  now: Date;
  /** Of one case. */
  caseId?: string;
  /** One step. */
  one?: { kind: SignOffKind; id: string };
}

/** Steps the actor may see, whatever is due first. */
export async function visibleWaiting(db: Db, actor: Actor, which: Which): Promise<SignOffRow[]> {
  const { rows } = await waiting(which, visibleSignOffs(actor, 'c', 'i')).execute(db);
  return rows;
}

/** Steps that wait beside one case, for whoever may know of that case. */
export async function waitingBeside(db: Db, caseId: string, now: Date): Promise<SignOffRow[]> {
  const { rows } = await waiting({ now, caseId }, sql<boolean>`true`).execute(db);
  return rows;
}

/** Outside reviewers who have not heard yet of a step that waits for somebody like them. */
export async function untoldReviewers(
  db: Db,
  now: Date,
  limit: number,
): Promise<{ accountId: string; signOffId: string }[]> {
  const isReal = sql<boolean>`not exists (select from crisis_case ck where ck.case_id = c.id and ck.is_canary)`;
  const { rows } = await sql<{ accountId: string; signOffId: string }>`
    select a.id as account_id, w.id as sign_off_id
    from ${all({ now }, isReal)} w join account a on a.life_state = 'active'
      and ${holdsRoleNow('a.id', ['reviewer'], now, sql`w.group_id`)}
      and not (a.id::text = any(w.except_ids)) and a.id is distinct from w.author_id and a.id is distinct from w.person_id
    where not exists (select from notice n where n.account_id = a.id and n.kind = 'team' and n.cause_id = w.id
      and n.updated_at >= w.asked_at)
    order by w.due_at limit ${limit}
  `.execute(db);
  return rows;
}

function waiting(which: Which, isVisible: RawBuilder<boolean>): RawBuilder<SignOffRow> {
  return sql<SignOffRow>`
    select w.kind, w.id, w.case_id, w.group_id, w.group_name, w.level, w.version, w.asked_by, w.asked_at, w.due_at,
      w.except_ids, w.has_second
    from ${all(which, isVisible)} w order by w.due_at, w.id limit ${WAITING_MAX}`;
}

function all(which: Which, isVisible: RawBuilder<boolean>): RawBuilder<unknown> {
  const pieces = PIECES.filter(({ kind }) => which.one === undefined || which.one.kind === kind);
  return sql`(${sql.join(
    pieces.map((piece) => selectOf(piece, which, isVisible)),
    sql` union all `,
  )})`;
}

function selectOf(piece: Piece, which: Which, isVisible: RawBuilder<boolean>): RawBuilder<unknown> {
  const isOfCase = which.caseId === undefined ? sql`true` : sql`c.id = ${which.caseId}::uuid`;
  const isOne = which.one === undefined ? sql`true` : sql`${piece.id} = ${which.one.id}::uuid`;
  return sql`(select ${piece.kind}::text as kind, ${piece.id} as id, c.id as case_id, c.group_id, g.name as group_name,
    ${piece.level} as level, ${piece.version}::int as version, ${piece.askedAt} as asked_at, ${piece.dueAt} as due_at,
    (select h.handle from account h where h.id = ${piece.askedBy}) as asked_by, i.author_id,
    (select ck.person_id from crisis_case ck where ck.case_id = c.id) as person_id,
    array_remove(${piece.exceptIds}, null)::text[] as except_ids,
    exists (select from account a where a.life_state = 'active' and ${canProve}
      and ${holdsRoleNow('a.id', ROLES_OF[piece.kind], which.now, sql`c.group_id`)}
      and a.id is distinct from i.author_id and not (a.id = any(array_remove(${piece.exceptIds}, null)))) as has_second
    from ${piece.from} where ${piece.where} and ${isOfCase} and ${isOne} and ${isVisible}
    order by ${piece.dueAt} limit ${WAITING_MAX})`;
}
