import { type OwnReviewQuery, OwnReviewDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { waitInWords } from '#lib/forms/wait.ts';
import { tellTime } from '#lib/ui/time.ts';

type Wait = NonNullable<OwnReviewQuery['group']['ownReview']>;
type Clock = { timeZone: string; now: string };

/** What is said of the wait before own words are read in a group; null where they are shown at once. */
export async function ownReview(slug: string, clock: Clock): Promise<string[] | null> {
  const { group } = await gql(OwnReviewDocument, { slug });
  return group.ownReview == null ? null : waitSentences(group.ownReview, clock);
}

/** How long it took, and who is here: what was and what is planned, never a promise (R29). */
export function waitSentences(wait: Wait, clock: Clock): string[] {
  return [howLong(wait), whoIsHere(wait, clock)];
}

function howLong({ usualMinutes, mostMinutes }: Wait): string {
  if (usualMinutes == null || mostMinutes == null) return m.threads_read_first_unknown();
  const [usual, most] = [waitInWords(usualMinutes * 60), waitInWords(mostMinutes * 60)];
  return m.threads_read_first_waits({ usual, most });
}

function whoIsHere({ isAnyoneHere, plannedFrom, staffedHours }: Wait, { timeZone, now }: Clock): string {
  if (isAnyoneHere) return m.threads_read_first_here();
  if (plannedFrom != null)
    return m.threads_read_first_planned({
      time: tellTime(new Date(plannedFrom), { style: 'when', timeZone, now: new Date(now) }),
    });
  return staffedHours === '' ? m.threads_read_first_nobody() : m.threads_read_first_hours({ hours: staffedHours });
}
