import type { Role } from '@between/rules/roles.ts';
import type { HeldBadge } from '#lib/features/credentials/scope-words.ts';
import type { HeldPlace } from '#lib/features/safety/held-html.ts';
import { tellTime } from '#lib/ui/time.ts';

/** What every post of a page is drawn with: its place, its reader's zone and the moment the page was made. */
export interface PostFrame {
  /** Path of the thread. */
  path: string;
  /** Address of the page itself, with its query: forms come back to it. */
  here: string;
  isHardDay: boolean;
  /** The part somebody has here, by the name they wrote under. Drawn by us: no name can hold it. */
  roles: ReadonlyMap<string, Role>;
  /** Therapists by the name they wrote under, with their badge. */
  therapists: ReadonlyMap<string, HeldBadge | null>;
  /** Ids of posts that the reader asked to see although a filter hides them. */
  shown: ReadonlySet<string>;
  /** For one's own held words; null where none stand on the page. */
  held: Pick<HeldPlace, 'where' | 'language' | 'review'> | null;
  time(at: string): string;
  clock(at: string): string;
  fullTime(at: string): string;
  day(at: string): string;
}

export function postFrame(
  given: Pick<PostFrame, 'path' | 'here' | 'isHardDay' | 'roles' | 'therapists' | 'shown' | 'held'> & {
    timeZone: string;
    now: Date;
  },
): PostFrame {
  const { timeZone, now, ...rest } = given;
  const tell = (style: 'when' | 'full' | 'day' | 'clock') => (at: string) =>
    tellTime(new Date(at), { style, timeZone, now });
  return { ...rest, time: tell('when'), clock: tell('clock'), fullTime: tell('full'), day: tell('day') };
}
