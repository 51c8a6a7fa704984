import type { ContentTopic } from '@between/rules/content.ts';
import {
  type AdmissionMode,
  type AdmissionState,
  DOORS_MINUTES,
  OVERRUN_MINUTES,
  type RegistrationState,
  type WorkshopKind,
  type WorkshopLanguage,
  type WorkshopState,
} from '@between/rules/workshops.ts';
import type { GroupFacts } from '../../policy/group.policy.ts';
import type { WorkshopFacts } from '../../policy/workshop.policy.ts';

/** A therapist whom the host asked to run it together. */
export interface CoHost {
  id: string;
  handle: string;
  /** Said yes: holds the part. */
  isIn: boolean;
}

export interface WorkshopRow {
  id: string;
  hostId: string;
  hostHandle: string;
  kind: WorkshopKind;
  /** Asked by the host, by their names. */
  coHosts: CoHost[];
  safetyModeratorId: string | null;
  safetyModeratorHandle: string | null;
  groupId: string | null;
  title: string;
  description: string;
  html: string;
  language: WorkshopLanguage;
  contentTopics: ContentTopic[];
  contentNote: string;
  timeZone: string;
  startsAt: Date;
  endsAt: Date;
  capacity: number;
  seatsTaken: number;
  state: WorkshopState;
  /** How people with a seat come in. */
  admission: AdmissionMode;
  /** What its host says to those who wait; may be empty. */
  waitingNote: string;
  sequence: number;
  version: number;
  changedAt: Date;
}

/** Who holds it, as far as pages name them. */
export interface HostOfWorkshop {
  accountId: string;
  handle: string;
}

/** The viewer's own seat or place. */
export interface RegistrationRow {
  id: string;
  state: RegistrationState;
  /** 1 is next; null unless waiting. */
  place: number | null;
  offerUntil: Date | null;
  /** Null for whoever never asked to come in. */
  admission: AdmissionState | null;
  /** The version of the agreement they accepted; null for none (TH07). */
  agreementVersion: number | null;
  /** Went on from "Are you safe to join today?" (TH07). */
  hasPassedDoor: boolean;
}

/** How many, never who (ME56). */
export interface SeatCounts {
  taken: number;
  offered: number;
  waiting: number;
}

/** Its room, as far as the pages of a workshop show it. */
export interface WorkshopRoom {
  id: string;
  state: 'closed' | 'open' | 'closing';
  isPaused: boolean;
  isModeratorHere: boolean;
}

/** Where it stands for whoever looks. */
export type WorkshopPhase = 'draft' | 'upcoming' | 'soon' | 'live' | 'ended' | 'cancelled';

/** Live is when the room is open, not when the clock says so. Pure. */
export function phaseOf(
  { state, startsAt }: Pick<WorkshopRow, 'state' | 'startsAt'>,
  room: Pick<WorkshopRoom, 'state'> | null,
  now: Date,
): WorkshopPhase {
  if (state !== 'published') return state;
  if (room !== null && room.state !== 'closed') return 'live';
  return now >= doorsOpenAt(startsAt) ? 'soon' : 'upcoming';
}

/** From then on the safety moderator can open the doors. */
export function doorsOpenAt(startsAt: Date): Date {
  return new Date(startsAt.getTime() - DOORS_MINUTES * 60_000);
}

/** Published, and between the opening of the doors and its end. Pure. */
export function isDue(
  { isPublished, startsAt, endsAt }: { isPublished: boolean; startsAt: Date; endsAt: Date },
  now: Date,
): boolean {
  return isPublished && now >= doorsOpenAt(startsAt) && now.getTime() < endsAt.getTime() + OVERRUN_MINUTES * 60_000;
}

/** Published, and before the opening of the doors: there is time to practise (TH11). Pure. */
export function isAhead({ isPublished, startsAt }: { isPublished: boolean; startsAt: Date }, now: Date): boolean {
  return isPublished && now < doorsOpenAt(startsAt);
}

/** Host, co-hosts who said yes, and safety moderator: each once. Pure. */
export function idsOfStaff({
  hostId,
  coHosts,
  safetyModeratorId,
}: Pick<WorkshopRow, 'hostId' | 'coHosts' | 'safetyModeratorId'>): string[] {
  const ids = [hostId, ...coHosts.filter(({ isIn }) => isIn).map(({ id }) => id), safetyModeratorId];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** What the policy looks at. Pure. */
export function workshopFacts(
  row: Pick<WorkshopRow, 'id' | 'hostId' | 'coHosts' | 'safetyModeratorId' | 'groupId' | 'state' | 'admission'>,
  group: GroupFacts | null,
  registration: Pick<RegistrationRow, 'state' | 'admission'> | null,
): WorkshopFacts {
  const { id, hostId, coHosts, safetyModeratorId, groupId, state } = row;
  const idsOf = (isIn: boolean): string[] => coHosts.filter((each) => each.isIn === isIn).map((each) => each.id);
  return {
    workshop: { id, hostId, coHostIds: idsOf(true), askedIds: idsOf(false), safetyModeratorId, groupId, state },
    group,
    registration: registration?.state ?? null,
    admission: { mode: row.admission, state: registration?.admission ?? null },
  };
}

/** What of a published workshop moves the calendars of those who come. */
export function movesCalendars(
  before: Pick<WorkshopRow, 'startsAt' | 'endsAt' | 'timeZone'>,
  after: { startsAt: Date; endsAt: Date; timeZone: string },
): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.timeZone !== after.timeZone
  );
}
