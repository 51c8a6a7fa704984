import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** Anxiety out in the world: drills, roundabouts, trains. */
export const anxietyOutdoors: readonly StoryThread[] = [
  {
    key: 'fire-drill',
    group: 'anxiety',
    by: 'paperlantern',
    title: 'The fire drill on the fourth floor',
    intent: 'be_heard',
    note: { topics: ['panic', 'body'], text: 'A panic attack at work, how it felt' },
    minutesAgo: 2 * DAY + 3 * HOUR,
    body: `There was a drill at work and nobody had told us, so when the bell went my whole body believed it, and I was down the back stairs and across the car park before anyone else had found their coat, and then I couldn't get my hands to stop or my breath to go all the way in, and I sat behind the recycling bins so my manager wouldn't see.

It lasted about as long as the drill did. Then everyone wandered back in talking about lunch and I had to go up with them in the lift like a person.

I've been fine all evening, is the stupid thing. I keep waiting for it to be finished and I think it already is.`,
    reactions: reacted({ with_you: 'slowtide jo mara', me_too: 'wren tuesdayish' }),
    replies: [
      {
        by: 'oatmoon',
        minutesAfter: 25,
        body: 'Behind the recycling bins is a respectable address. I have had mine in a photo booth.',
        reactions: reacted({ warmth: 'paperlantern slowtide' }),
      },
      {
        by: 'slowtide',
        minutesAfter: 48,
        body: "You rode back up in the lift with them. You put it last, as if it were the easy part. I don't think it was.",
        reactions: reacted({ thank_you: 'paperlantern' }),
      },
      {
        by: 'jo',
        minutesAfter: HOUR + 40,
        body: "(I'm new so ignore me if this is daft.) The waiting for it to be finished thing, I honestly didn't know anyone else had that. I check myself like you'd check the oven.",
      },
      {
        by: 'paperlantern',
        minutesAfter: 2 * HOUR + 5,
        body: 'Like the oven, yes, exactly that, and then you open the door to look and let all the heat out.',
        reactions: reacted({ me_too: 'jo', warmth: 'hazelnut' }),
      },
      {
        by: 'kit',
        minutesAfter: 3 * HOUR,
        body: `Thank you for writing it down while it was still warm.

Was there anybody in that car park you'd have been all right with seeing you?`,
      },
      {
        by: 'paperlantern',
        minutesAfter: 21 * HOUR,
        body: "I thought about that overnight, kit, and there is one, the man on reception who never asks anything, so I told him this morning in about nine words, and he said he can't stand the bell either and he'll warn me before the next one, and he knows when it is because he's the one who has to press it.",
        reactions: reacted({ warmth: 'kit oatmoon jo hazelnut' }),
      },
      {
        by: 'hazelnut',
        minutesAfter: DAY + 2 * HOUR,
        body: "He's the one who presses it. You could not have picked a better person to tell.",
      },
    ],
  },
  {
    key: 'big-roundabout',
    group: 'anxiety',
    by: 'slowtide',
    title: 'The big roundabout',
    intent: 'be_heard',
    minutesAgo: 5 * DAY + 6 * HOUR,
    body: `I drove round it four times this afternoon because I couldn't make the change of lane. On the third time the man in the van beside me was laughing at something on his radio, and I decided it was me.

Then I took the wrong exit on purpose, since it was on my side, and ended up at a garden centre. I bought a fern. I don't want a fern.

I'm not after tips. I'd like it recorded somewhere that I was gone two hours for a pint of milk.`,
    reactions: reacted({ with_you: 'mara tuesdayish grey_heron' }),
    replies: [
      {
        by: 'mara',
        minutesAfter: 30,
        body: 'Recorded. Two hours, one fern, no milk?',
      },
      {
        by: 'slowtide',
        minutesAfter: 37,
        body: 'No milk.',
        reactions: reacted({ warmth: 'mara oatmoon marmalade', thank_you: 'mara' }),
      },
      {
        by: 'oatmoon',
        minutesAfter: 55,
        body: "The fern will outlive us all. They do that when you didn't want them.",
      },
      {
        by: 'tuesdayish',
        minutesAfter: 2 * HOUR + 20,
        body: 'What stays with me is the man in the van. You were working so hard, and a stranger enjoying his afternoon turned into a verdict. I do this with anybody laughing within fifty feet. I hope the fern has somewhere damp to sit.',
      },
      {
        by: 'late_bus',
        minutesAfter: 9 * HOUR,
        body: 'Four times round is just scenic.',
      },
      {
        by: 'slowtide',
        minutesAfter: 4 * DAY + 22 * HOUR,
        body: 'Went again this morning, early, before anyone was about. Twice round, then off at the right place. The fern is called Exit Three. It has put out a new curl, which feels pointed.',
        reactions: reacted({ warmth: 'kit mara tuesdayish hazelnut' }),
      },
    ],
  },
  {
    key: 'train-notes',
    group: 'anxiety',
    by: 'hazelnut',
    title: 'Trains: what one month of notes says',
    intent: 'good_news',
    minutesAgo: 20 * DAY + 3 * HOUR,
    body: `I wrote a line after every journey for a whole month, because otherwise I only remember the bad one. There was a bad one. There were also **nineteen others**.

What seems to help me, which may be no use to you at all:

- a seat by the doors, facing backwards
- telling myself I can get off at any stop, and once actually doing it
- a bag of something noisy to eat
- not looking at the app that shows the delay

Got as far as the coast on the last day. Ate chips in the rain. Cried a bit at a gull, in a good way.`,
    reactions: reacted({ thank_you: 'mara slowtide jo tuesdayish', warmth: 'kit' }),
    replies: [
      {
        by: 'mara',
        minutesAfter: HOUR,
        body: "I stopped taking trains the year before last. I've read your list four times since this came up. The getting off once on purpose, was that frightening or a relief?",
      },
      {
        by: 'hazelnut',
        minutesAfter: HOUR + 25,
        body: "Both, in that order. I stood on a platform in a place I'd never heard of, and the next one came along in eleven minutes, because that is what they do.",
        reactions: reacted({ thank_you: 'mara' }),
      },
      {
        by: 'late_bus',
        minutesAfter: 5 * HOUR,
        body: 'The delay app is a horror film with a timetable.',
      },
      {
        by: 'tuesdayish',
        minutesAfter: 7 * HOUR + 10,
        body: '"Otherwise I only remember the bad one." I\'m going to be thinking about that for some time. Did you write them on the train or after?',
      },
      {
        by: 'hazelnut',
        minutesAfter: 7 * HOUR + 40,
        body: "After. On the back of the ticket, so I couldn't go on about it.",
      },
      {
        by: 'mara',
        minutesAfter: 13 * DAY + 2 * HOUR,
        body: "One stop. I took a flask and a bag of crisps and I got off at the first one, as planned, and came home again on the other side. I'd like to thank the crisps.",
        reactions: reacted({ warmth: 'hazelnut kit slowtide tuesdayish marmalade jo' }),
      },
    ],
  },
];
