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
