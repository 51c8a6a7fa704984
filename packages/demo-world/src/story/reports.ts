import { DAY, HOUR } from './times.ts';
import type { StoryFriendlyNote, StoryReport } from './types.ts';

/** Reports on six items: two decided, four waiting, every lane with something in it. */
export const reports: readonly StoryReport[] = [
  {
    item: 'unkind-not-an-alarm-clock',
    by: 'tuesdayish',
    reason: 'unkind',
    note: 'He had asked not to be judged, and she told both of them to be ashamed.',
    minutesAfter: 14,
  },
  {
    item: 'unkind-not-an-alarm-clock',
    by: 'second_kettle',
    reason: 'unkind',
    note: 'Somebody else in the thread is crying over it now. I answered sharply myself, so please look at mine as well.',
    minutesAfter: 42,
    decision: {
      by: 'sam',
      action: 'keep',
      rules: ['HAR'],
      reason:
        'The first version blamed two exhausted people. You took those lines out yourself, told the group why and said sorry. We are leaving your reply up as it reads today, and nothing is held against you.',
      minutesAfter: DAY + 5 * HOUR,
    },
  },
  {
    item: 'sleep-reset-offer',
    by: 'ninepins',
    reason: 'wants_money',
    note: 'A paid programme with a special rate, a link and a commission, by the look of it.',
    minutesAfter: 22,
  },
  {
    item: 'sleep-reset-offer',
    by: 'mara',
    reason: 'wants_money',
    minutesAfter: 47,
    decision: {
      by: 'rhea',
      action: 'remove',
      rules: ['SOLIC'],
      reason:
        'Your reply offered a paid course for which you work. Nothing is sold in the groups, as the agreement of The lit window says. You can still read your own words and copy them for thirty days.',
      minutesAfter: 95,
      appeal: {
        by: 'bo',
        body: 'I was not selling, I was HELPING. That course got me sleeping again and I wanted to give something back. Yes they pay me a little, I said I was a coach, I did not hide it. I can leave the link out if that is what this is about. Please can somebody else read the whole thing?',
        minutesAgo: DAY + 3 * HOUR,
      },
    },
  },
  {
    item: 'switched-off',
    by: 'mara',
    reason: 'worried_about_person',
    note: 'This sounds heavier than tired to me. People are answering kindly; I would like someone from the team to have read it too.',
    minutesAfter: 12,
  },
  {
    item: 'just-stop-taking-it',
    by: 'tuesdayish',
    reason: 'medicine_advice',
    note: 'She was frightened already, and this tells her to stop overnight without asking anybody.',
    minutesAfter: 16,
  },
  {
    item: 'just-stop-taking-it',
    by: 'hazelnut',
    reason: 'medicine_advice',
    note: 'I do not think he means harm. The line about the box should not stay where a newcomer can act on it.',
    minutesAfter: HOUR + 40,
  },
  {
    item: 'names-the-clinic-lady',
    by: 'pocketfern',
    reason: 'private_information',
    note: 'It gives a full name, where she works and the road she lives on. I never said it was her.',
    minutesAfter: 20,
  },
  {
    item: 'last-night-on-the-ward',
    by: 'plumstone',
    reason: 'content_note_missing',
    note: 'Beautifully written, and very hard to meet without warning. Could it be folded, please?',
    minutesAfter: 3 * HOUR,
  },
];

/** Words from the moderation team that are no measure and leave no mark. */
export const friendlyNotes: readonly StoryFriendlyNote[] = [
  {
    item: 'unkind-not-an-alarm-clock',
    by: 'sam',
    body: 'Hello. We think that thread touched something old, and that you were not really shouting at the people in it. Two of them were hurt all the same. There is no hurry, and no mark against your name; if you would like to put it right when you have slept, an edit or a line to them would mean a good deal.',
    minutesAfter: 75,
  },
];
