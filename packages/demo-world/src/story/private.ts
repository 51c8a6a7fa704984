import { DAY, HOUR } from './times.ts';

/** A page that somebody wrote for themselves. */
export interface StoryPage {
  minutesAgo: number;
  body: { form: string; title?: string; text: string; prompt?: string; tags?: string[]; isForSession?: boolean };
}

/** Mara's journal: an ordinary life between two appointments. */
export const pages: readonly StoryPage[] = [
  {
    minutesAgo: 23 * DAY + 2 * HOUR,
    body: {
      form: 'free',
      title: 'The supermarket, again',
      text: 'Left the basket by the bread and walked out. Sat on the low wall until my hands were mine again. Eleven minutes, I looked.\n\nWent back in afterwards. Not for everything. For milk.',
      tags: ['panic', 'outside'],
      isForSession: true,
    },
  },
  {
    minutesAgo: 16 * DAY + 3 * HOUR,
    body: {
      form: 'prompt',
      prompt: 'after_4',
      text: 'Count the exits, then stop counting. Look for one thing that is green. I will try it on the bus before I try it anywhere that matters.',
      tags: ['steps'],
    },
  },
  {
    minutesAgo: 12 * DAY + 1 * HOUR,
    body: {
      form: 'gratitude',
      text: 'The woman at the post office who waited.\nSoup that somebody else had made.\nRain on the skylight, and nowhere to be.',
    },
  },
  {
    minutesAgo: 6 * DAY + 4 * HOUR,
    body: {
      form: 'letter',
      prompt: 'letter_8',
      title: 'To my body',
      text: 'You are loud. I know you think you are helping. I would like us to agree on a signal that is not the whole orchestra.',
      tags: ['letters'],
    },
  },
  {
    minutesAgo: 1 * DAY + 2 * HOUR,
    body: {
      form: 'prompt',
      prompt: 'clarity_12',
      text: 'The whole way home I had the list in my head again, all the things I might have left on. I did not go back to check. It took until the bridge to notice that I was humming.',
      tags: ['steps', 'outside'],
      isForSession: true,
    },
  },
];

export interface StoryCheckIn {
  minutesAgo: number;
  body: { mood: string; emotions: string[]; factors: string[]; sleep: string; note?: string };
}

const MOODS = ['very_low', 'low', 'in_between', 'okay', 'good'];
const NOTES: Record<number, string> = { 9: 'sea, with Noor', 20: 'the wall by the shop', 33: 'slept in the chair' };
/** Points of each day, the newest first; 0 is a day that was not noted. */
const DAYS = [
  3, 2, 3, 0, 3, 4, 2, 3, 4, 5, 4, 4, 0, 3, 3, 2, 2, 3, 4, 3, 1, 2, 0, 3, 4, 3, 4, 2, 3, 4, 3, 0, 2, 1, 3, 3, 4, 2, 3,
  4,
];

/** Mara's check-ins of some weeks: heavier and lighter days, and some that were not noted. */
export const checkIns: readonly StoryCheckIn[] = DAYS.flatMap((points, day) => {
  if (points === 0) return [];
  const isLight = points > 3 || (points === 3 && day % 3 === 0);
  const note = NOTES[day];
  return {
    minutesAgo: day * DAY + 3 * HOUR + 7 * (day % 5),
    body: {
      mood: MOODS[points - 1] ?? 'okay',
      emotions: isLight ? ['calm', 'connected'] : ['tired', 'anxious'],
      factors: [
        isLight ? 'outside' : 'alone',
        ...(day % 7 === 4 ? ['session'] : []),
        ...(day % 2 === 0 ? ['work'] : []),
      ],
      sleep: points < 3 ? 'badly' : points > 3 ? 'well' : 'so_so',
      ...(note !== undefined && { note }),
    },
  };
});

/** A thought record, finished, and one that was put aside. */
export const thoughts: readonly { minutesAgo: number; body: Record<string, unknown> }[] = [
  {
    minutesAgo: 8 * DAY,
    body: {
      situation: 'The bus stopped between two stops and the doors stayed shut.',
      thought: 'I will not be able to breathe in here.',
      beliefBefore: 85,
      emotions: [{ word: 'Fear', before: 80, after: 35 }],
      evidenceFor: 'My chest was tight.',
      evidenceAgainst: 'I was breathing the whole time. It took four minutes.',
      traps: ['catastrophe', 'feeling_as_fact'],
      alternative: 'It is loud and it passes. I have sat through this before.',
      beliefAfter: 30,
      step: 7,
    },
  },
  {
    minutesAgo: 2 * DAY,
    body: {
      situation: 'Noor did not answer for a day.',
      thought: 'I said something wrong.',
      beliefBefore: 60,
      emotions: [{ word: 'Shame', before: 50, after: null }],
      step: 4,
    },
  },
];
