import { ROSTER_DAYS } from '@between/rules/roster.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { currentSite } from '../site/current-site.ts';
import { latestHandovers } from './handover.queries.ts';
import { peopleWanted } from './people-wanted.queries.ts';
import { rosterPeople, type ShiftRow, shiftsBetween, type WeeklyRow, weeklyShifts } from './roster.queries.ts';

export interface HandoverNote {
  id: string;
  handle: string | null;
  note: string;
  at: Date;
}

export interface Roster {
  timeZone: string;
  shifts: ShiftRow[];
  weekly: WeeklyRow[];
  people: { accountId: string; handle: string }[];
  handovers: HandoverNote[];
  peopleWanted: number;
  canManage: boolean;
  canHandOver: boolean;
}

const SHOWN_NOTES = 10;

/** Who means to be here when, and what shifts told each other. @throws {Forbidden} `staff_only`. */
export async function readRoster(ctx: Ctx): Promise<Roster> {
  const { actor } = ctx;
  authorize(actor, 'roster.read', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const now = ctx.clock.now();
  const canHandOver = may(actor, 'handover.read', null);
  return {
    timeZone: (await currentSite(ctx.db)).timeZone,
    shifts: await shiftsBetween(ctx.db, now, addDays(now, ROSTER_DAYS), now),
    weekly: await weeklyShifts(ctx.db, now),
    people: await rosterPeople(ctx.db, now),
    handovers: canHandOver ? await openedHandovers(ctx) : [],
    peopleWanted: await peopleWanted(ctx.db),
    canManage: may(actor, 'roster.manage', null),
    canHandOver,
  };
}

async function openedHandovers(ctx: Ctx): Promise<HandoverNote[]> {
  const notes: HandoverNote[] = [];
  for (const { id, handle, noteSealed, at } of await latestHandovers(ctx.db, SHOWN_NOTES)) {
    const note = await ctx.vault.open(ctx.db, { kind: 'handover', id }, noteSealed);
    if (note !== null) notes.push({ id, handle, note, at });
  }
  return notes;
}
