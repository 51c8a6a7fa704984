import {
  TodayEveningsDocument,
  type TodayEveningsQuery,
  TodayNewsDocument,
  TodayRoomsDocument,
} from '#lib/graphql/documents.generated.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Notice } from '#lib/features/notices/notice-words.ts';

/** People answered, or were with somebody. */
const FROM_PEOPLE: readonly string[] = ['reply_to_my_thread', 'reply_in_followed_thread', 'reaction'];
const NEWS_MAX = 4;
const EVENINGS_MAX = 4;
const SOON_MS = 3 * 86_400_000;

/** What people wrote that was not opened yet, newest first. */
export async function newsFromPeople(): Promise<Notice[]> {
  const { notices } = await gql(TodayNewsDocument);
  return notices.nodes.filter(({ kind, isRead }) => !isRead && FROM_PEOPLE.includes(kind)).slice(0, NEWS_MAX);
}

export type Evening = TodayEveningsQuery['workshops']['nodes'][number];

/** What is on in the next days; nothing for whoever may not come there now. */
export async function eveningsSoon(now: string): Promise<Evening[]> {
  try {
    const { workshops } = await gql(TodayEveningsDocument);
    const until = Date.parse(now) + SOON_MS;
    return workshops.nodes.filter(({ startsAt }) => Date.parse(startsAt) < until).slice(0, EVENINGS_MAX);
  } catch (problem) {
    if (problem instanceof Refusal) return [];
    throw problem;
  }
}

/** A group in which people talk now. */
export interface OpenRoom {
  slug: string;
  name: string;
  /** Lines are taken for some minutes more. */
  isClosing: boolean;
}

/** Group chats of the viewer that are open now. */
export async function roomsNow(): Promise<OpenRoom[]> {
  const { openRooms } = await gql(TodayRoomsDocument);
  return openRooms.flatMap(({ group, state }) =>
    group === null ? [] : [{ ...group, isClosing: state === 'closing' }],
  );
}
