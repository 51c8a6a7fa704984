import type { Role } from '@between/rules/roles.ts';
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
  /** Ids of posts that the reader asked to see although a filter hides them. */
  shown: ReadonlySet<string>;
  time(at: string): string;
  fullTime(at: string): string;
  day(at: string): string;
}

export function postFrame(
  given: Pick<PostFrame, 'path' | 'here' | 'isHardDay' | 'roles' | 'shown'> & { timeZone: string; now: Date },
): PostFrame {
  const { timeZone, now, ...rest } = given;
  const tell = (style: 'when' | 'full' | 'day') => (at: string) => tellTime(new Date(at), { style, timeZone, now });
  return { ...rest, time: tell('when'), fullTime: tell('full'), day: tell('day') };
}
