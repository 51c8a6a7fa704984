import type { Actor, Member } from '../../policy/actor.ts';
import { mayRead } from '../../policy/ruling.ts';

/** No text that PostgreSQL or a UUID can hold starts like this, so a stand-in is never mistaken for a value. */
const MARK = '\u0000';
const VIEWER = `${MARK}viewer`;

/** Stands for the instant of the request in compiled SQL. */
export const NOW = `${MARK}now`;

/** Stands for the value of a variable in compiled SQL. */
export function standInFor(variable: string): string {
  return `${MARK}$${variable}`;
}

/** Puts what this request brings into the places that stand-ins kept. */
export function fill(
  parameters: readonly unknown[],
  request: { viewerId: string; now: Date; variables: Readonly<Record<string, unknown>> },
): unknown[] {
  return parameters.map((value) => {
    if (typeof value !== 'string' || !value.startsWith(MARK)) return value;
    if (value === VIEWER) return request.viewerId;
    return value === NOW ? request.now : request.variables[value.slice(2)];
  });
}

/** Everyone for whom the policy answers alike, but for which words are their own. */
export interface ReaderClass {
  key: string;
  /** Acts for the whole class while SQL is made; the id is a stand-in. */
  reader: Member;
}

/**
 * The class of an actor; null where rights hang on single groups (their own moderators, restrictions there) or reading
 * is refused: ordinary execution answers those.
 */
export function readerClassOf(actor: Actor): ReaderClass | null {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return null;
  const isBoundToGroups =
    actor.grants.some(({ scope }) => scope !== 'site') || actor.restrictions.some(({ groupId }) => groupId !== null);
  if (isBoundToGroups) return null;

  const { lifeState, needsSecondFactor } = actor;
  const roles = [...new Set(actor.grants.map(({ role }) => role))].sort();
  const kinds = [...new Set(actor.restrictions.map(({ kind }) => kind))].sort();
  return {
    key: [lifeState, needsSecondFactor, roles, kinds].join(' '),
    reader: {
      kind: 'member',
      id: VIEWER,
      handle: '',
      lifeState,
      isConfirmed: true,
      isApproved: true,
      grants: roles.map((role) => ({ role, scope: 'site', scopeId: null })),
      needsSecondFactor,
      restrictions: kinds.map((kind) => ({ kind, groupId: null, until: null })),
      provedAt: new Date(0),
      sessionId: '',
    },
  };
}
