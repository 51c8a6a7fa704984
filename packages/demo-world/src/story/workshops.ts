import type { ContentTopic } from '@between/rules/content.ts';
import type { NotTakenReason, QuestionMove, WorkshopKind } from '@between/rules/workshops.ts';
import { DAY, HOUR } from './times.ts';

/** Who hosts, and what the register says about them. */
export const therapist = {
  handle: 'lin',
  checkedBy: 'alex',
  /** Minutes before the telling. */
  statedAgo: 62 * DAY,
  checkedAgo: 60 * DAY,
  statement: {
    body: 'Health and Care Professions Council',
    number: 'PYL031170',
    place: 'United Kingdom',
    /** Years after the telling at whose end it runs out. */
    years: 2,
  },
} as const;

/** A question with no name, and what became of it. */
export interface StoryQuestion {
  by: string;
  body: string;
  moves: readonly { by: string; move: QuestionMove; reason?: NotTakenReason }[];
  wantedBy: readonly string[];
}

/** A workshop of the demo world. */
export interface StoryWorkshop {
  kind: WorkshopKind;
  title: string;
  description: string;
  topics: readonly ContentTopic[];
  note: string;
  group?: string;
  safetyModerator: string;
  capacity: number;
  minutes: number;
  /** Minutes before the telling at which it was announced. */
  publishedAgo: number;
  /** Minutes after the telling at which it begins; before it when negative. */
  startsIn: number;
  /** In the order in which they came: whoever comes after the last seat waits. */
  people: readonly string[];
  questions?: readonly StoryQuestion[];
  /** What is said in the room's chat. */
  chat?: readonly { by: string; body: string }[];
  hasEnded?: boolean;
}

const staged = (host: string, moderator: string): StoryQuestion['moves'] => [
  { by: moderator, move: 'approve' },
  { by: host, move: 'to_stage' },
];

export const workshops: readonly StoryWorkshop[] = [
  {
    kind: 'webinar',
    title: 'When the body sounds the alarm',
    description:
      'What a racing heart is for, why it arrives in queues and supermarkets, and three things that tend to shorten it.\n\nForty minutes of talk, twenty of your questions. You can listen and say nothing at all.',
    topics: ['panic', 'body'],
    note: 'Describes what a panic attack feels like, once, near the beginning.',
    safetyModerator: 'rhea',
    capacity: 40,
    minutes: 60,
    publishedAgo: 24 * DAY,
    startsIn: -10 * DAY,
    people: ['mara', 'paperlantern', 'slowtide', 'wren', 'ninepins', 'hazelnut'],
    questions: [
      {
        by: 'paperlantern',
        body: 'Is it all right to leave the shop, or does leaving teach the fear that it was right?',
        moves: [...staged('lin', 'rhea'), { by: 'lin', move: 'answer' }],
        wantedBy: ['mara', 'wren', 'hazelnut'],
      },
    ],
    hasEnded: true,
  },
  {
    kind: 'workshop',
    title: 'Sleep and the worried mind',
    description:
      'Nights are when there is nobody to hand the worry to. We look at what keeps a tired mind on watch, and at what makes it easier to stand down.\n\n- what the hour before bed can do, and what it cannot\n- lying awake without losing the night\n- your questions, with no name\n\nThis is general information, not treatment. Bring tea.',
    topics: ['panic'],
    note: 'Talks about lying awake and about worry, in plain words.',
    safetyModerator: 'sam',
    capacity: 60,
    minutes: 60,
    publishedAgo: 9 * DAY,
    startsIn: -24,
    people: [
      'mara',
      'jo',
      'wren',
      'oatmoon',
      'slowtide',
      'marmalade',
      'late_bus',
      'pocketfern',
      'sockdrawer',
      'ninepins',
    ],
    questions: [
      {
        by: 'late_bus',
        body: 'What do I do with the half hour after a night call from the hospital?',
        moves: [...staged('lin', 'sam'), { by: 'lin', move: 'answer' }],
        wantedBy: ['mara', 'sockdrawer'],
      },
      {
        by: 'slowtide',
        body: 'Is it better to get up, or to stay in bed, when I have been awake for an hour?',
        moves: staged('lin', 'sam'),
        wantedBy: ['mara', 'jo', 'wren', 'oatmoon', 'marmalade', 'pocketfern'],
      },
      {
        by: 'jo',
        body: 'How do I stop checking the clock?',
        moves: [{ by: 'sam', move: 'approve' }],
        wantedBy: ['mara', 'wren', 'slowtide', 'ninepins'],
      },
      {
        by: 'marmalade',
        body: 'Do naps make it worse if the nights are bad?',
        moves: [{ by: 'sam', move: 'approve' }],
        wantedBy: ['pocketfern', 'sockdrawer'],
      },
      {
        by: 'mara',
        body: 'When does being tired become something to see a doctor about?',
        moves: [],
        wantedBy: [],
      },
      {
        by: 'oatmoon',
        body: 'Which tablets do you take yourself?',
        moves: [{ by: 'lin', move: 'not_take', reason: 'needs_own_talk' }],
        wantedBy: [],
      },
    ],
    chat: [
      { by: 'pocketfern', body: 'Evening all. Listening with one ear, the other is on a baby monitor.' },
      { by: 'wren', body: 'Tea is brought, as instructed.' },
      { by: 'late_bus', body: 'Thank you for taking mine. The half hour with the shoes still on is the worst bit.' },
      { by: 'oatmoon', body: 'Same here. I call it hovering.' },
      { by: 'sockdrawer', body: 'Hovering! Stealing that.' },
    ],
  },
  {
    kind: 'workshop',
    title: 'Saying no without a speech',
    description:
      'A small evening about short sentences: how to decline, postpone and step back without explaining your whole life.\n\nWe try a few sentences together in the chat, if you like. Watching is fine.',
    topics: [],
    note: '',
    group: 'anxiety',
    safetyModerator: 'sam',
    capacity: 25,
    minutes: 45,
    publishedAgo: 5 * DAY,
    startsIn: 3 * HOUR,
    people: ['mara', 'hazelnut', 'jo'],
  },
  {
    kind: 'qa_room',
    title: 'The first year without them',
    description:
      'Dates, objects and other people’s sentences: what tends to come in a first year of grief, told slowly.\n\nA small room on purpose. There is time for every question.',
    topics: ['loss'],
    note: 'About the death of partners, parents and children.',
    safetyModerator: 'rhea',
    capacity: 6,
    minutes: 90,
    publishedAgo: 6 * DAY,
    startsIn: 6 * DAY,
    people: [
      'grey_heron',
      'biscuit-tin',
      'driftwould',
      'nettle_tea',
      'plumstone',
      'halfpast',
      'late_bus',
      'mara',
      'tuesdayish',
    ],
  },
];
