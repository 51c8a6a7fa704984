import { DAY, HOUR } from './times.ts';

/** Something written for oneself, as it is sent: a kind and its body. */
export interface StoryEntry {
  minutesAgo: number;
  kind: string;
  body: Record<string, unknown>;
}

interface StoryLine {
  text: string;
  reach?: string;
  note?: string;
  words?: string;
  ring?: string;
}

/** A list of lines that hold words alone. */
function said(...texts: string[]): StoryLine[] {
  return texts.map((text) => ({ text }));
}

/** Mara's lists: her plan, her people, what she does for herself and how she gets through. Nobody has a real number. */
export const sheets: Record<string, { minutesAgo: number; lists: Record<string, StoryLine[]> }> = {
  plan: {
    minutesAgo: 30 * DAY,
    lists: {
      signs: said(
        'I start alphabetising things that were fine as they were',
        'I let the phone ring out, even for Noor',
        'Everything sounds as though it came through a wall',
      ),
      alone: said(
        'Cold tap, wrists, count to forty',
        'The shipping forecast, recorded, volume low',
        'Re-shelve one bookcase by colour; undo it tomorrow',
      ),
      places: [
        { text: 'The reading room; the radiator seat, until eight' },
        { text: 'The 38 to the last stop and back; top deck, front' },
        { text: 'Noor', reach: '0555 0100' },
      ],
      people: [
        { text: 'Noor', reach: '0555 0100' },
        { text: 'My aunt Ilse', reach: 'ilse@example.org' },
      ],
      professionals: [
        { text: 'Dr Okafor; Thursdays, leave a message otherwise', reach: '0555 0140' },
        { text: 'The practice, for an appointment the same day', reach: '0555 0141' },
      ],
      surroundings: said(
        'Ask Ilse to keep at hers what I should not have at mine',
        'Sleep in the front room, where I can hear the street',
      ),
      reasons: said(
        'The cat, who has opinions about breakfast',
        'Noor’s wedding; I have promised a speech under four minutes',
        'I want to know how the long novel ends',
      ),
    },
  },
  support_map: {
    minutesAgo: 28 * DAY,
    lists: {
      people: [
        {
          text: 'Noor',
          ring: 'close',
          reach: '0555 0100',
          note: 'Laughing at it. Coming over without asking why.',
          words: 'Bad one today. No advice, please; could you just be on the line while I make tea?',
        },
        {
          text: 'Ilse',
          ring: 'close',
          reach: 'ilse@example.org',
          note: 'Practical things, lifts, soup',
          words: 'Aunt, I have run out of week. May I come for supper?',
        },
        { text: 'Tom from the library', ring: 'around', note: 'Books, and not minding silence' },
        {
          text: 'The Thursday walkers',
          ring: 'around',
          note: 'Being among people with nothing to explain',
        },
        { text: 'Dr Okafor', ring: 'work', reach: '0555 0140', note: 'The whole picture' },
      ],
    },
  },
  self_care: {
    minutesAgo: 21 * DAY,
    lists: {
      physical: said('Ten minutes outside before the first screen', 'Something warm at midday, sitting down'),
      emotional: said('Two lines in the journal, however crooked'),
      mental: said('One chapter that teaches me nothing useful', 'The crossword, in ink'),
      social: said('Answer one message the day it comes'),
      spiritual: said('The canal at dusk; no earphones'),
    },
  },
  coping: {
    minutesAgo: 19 * DAY,
    lists: {
      helps_now: said('Naming five blue things', 'Ice, held until it is water'),
      helps_later: said('Writing the list at night instead of in my head', 'Going to the group when I least want to'),
      costs_later: said('Leaving before it starts', 'Wine as a curtain'),
      instead: [
        { text: 'leaving the shop', note: 'stand by the door and read one label to the end' },
        { text: 'looking up symptoms at two', note: 'put the phone in the bread bin and write the question down' },
      ],
    },
  },
};

const THIS_WEEK = [1, 2, 3, 4, 6];

/** The date of a day before the telling, as the story's clock has it. */
function dateAgo(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY * 60_000).toISOString().slice(0, 10);
}

/** Goals with what became of their steps; dates hang on the day of the telling. */
export function goals(now: Date): StoryEntry[] {
  return [
    {
      minutesAgo: 25 * DAY,
      kind: 'goal',
      body: {
        title: 'Take the bus to Noor’s without getting off early',
        why: 'Because the city has become four streets wide.',
        steps: [
          { key: 'stop', text: 'One stop further than last time', place: 'the 38', time: '12:30', days: [] },
          {
            key: 'note',
            text: 'Write down what I saw, not what I felt',
            place: 'kitchen table',
            time: '19:00',
            days: ['mon', 'wed', 'fri', 'sun'],
          },
        ],
        marks: [
          ...THIS_WEEK.map((days) => ({ step: 'stop', on: dateAgo(now, days), outcome: 'done', reason: '' })),
          { step: 'stop', on: dateAgo(now, 5), outcome: 'not_today', reason: 'rail replacement; everyone on it cross' },
        ],
        isPutAway: false,
      },
    },
    {
      minutesAgo: 40 * DAY,
      kind: 'goal',
      body: {
        title: 'Eat before noon',
        why: '',
        steps: [{ key: 'toast', text: 'Toast counts', place: '', time: '', days: [] }],
        marks: [{ step: 'toast', on: dateAgo(now, 12), outcome: 'done', reason: '' }],
        isPutAway: true,
      },
    },
  ];
}

/** Answers to the two questionnaires, some weeks apart. */
export const selfChecks: readonly StoryEntry[] = [
  check(35, 'phq9', [2, 2, 2, 3, 1, 1, 2, 1, 0], 2),
  check(21, 'phq9', [2, 1, 2, 2, 1, 1, 1, 1, 0], 1),
  check(7, 'phq9', [1, 1, 2, 2, 1, 1, 1, 0, 0], 1),
  check(35, 'gad7', [3, 2, 3, 2, 2, 1, 3], 2),
  check(7, 'gad7', [2, 2, 2, 2, 1, 1, 2], 1),
];

function check(daysAgo: number, name: string, answers: number[], difficulty: number): StoryEntry {
  return { minutesAgo: daysAgo * DAY + 5 * HOUR, kind: 'self_check', body: { check: name, answers, difficulty } };
}

/** A word after some exercises. */
export const toolUses: readonly StoryEntry[] = [
  { minutesAgo: 20 * DAY + 2 * HOUR, kind: 'tool_use', body: { tool: 'senses', answer: 'helped' } },
  { minutesAgo: 9 * DAY + 6 * HOUR, kind: 'tool_use', body: { tool: 'box', answer: 'not_now' } },
  { minutesAgo: 5 * DAY + 1 * HOUR, kind: 'tool_use', body: { tool: 'even', answer: 'a_little' } },
  { minutesAgo: 1 * DAY + 4 * HOUR, kind: 'tool_use', body: { tool: 'cup', answer: 'helped' } },
];

/** Every word of the lists and goals, for whoever checks that nothing is said twice. */
export function wordsForOneself(): string[] {
  const lines = Object.values(sheets).flatMap(({ lists }) => Object.values(lists).flat());
  return [
    ...lines.flatMap(({ text, note, words }) => [text, note ?? '', words ?? '']),
    ...goals(new Date(0)).map(({ body }) => `${String(body['title'])} ${String(body['why'])}`),
  ];
}
