import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** Grief in company: the roll call, the casseroles, the bowls club. */
export const griefCompany: readonly StoryThread[] = [
  {
    key: 'roll-call',
    group: 'grief',
    by: 'grey_heron',
    title: 'The weekly roll call',
    intent: 'company',
    minutesAgo: 13 * DAY + 6 * HOUR,
    body: `Dear all,

The long afternoon of the week has come round again, with its usual hall to walk down. I propose, as last week, that we simply sign in. One line is plenty; one word is enough. I have dusted the piano and played nothing.`,
    reactions: reacted({ warmth: 'biscuit-tin mara nettle_tea plumstone driftwould' }),
    replies: [
      {
        by: 'mara',
        minutesAfter: 25,
        body: "Present. Watering things that don't need it.",
      },
      {
        by: 'biscuit-tin',
        minutesAfter: 32,
        body: 'Here. Doing the crossword in pen like she did, badly.',
      },
      {
        by: 'late_bus',
        minutesAfter: 45,
        body: 'Present under protest.',
      },
      {
        by: 'nettle_tea',
        minutesAfter: HOUR + 5,
        body: "Here, love. The little one's asleep on my foot so I'm here for the duration.",
      },
      {
        by: 'plumstone',
        minutesAfter: HOUR + 50,
        body: 'Here, quietly.',
      },
      {
        by: 'driftwould',
        minutesAfter: 2 * HOUR + 30,
        body: 'yeah. here',
      },
      {
        by: 'grey_heron',
        minutesAfter: 2 * HOUR + 45,
        body: 'Six voices and a sleeping child; that is a better attended house than I had expected. Thank you, driftwould, for walking all the way in.',
        reactions: reacted({ with_you: 'mara biscuit-tin nettle_tea', thank_you: 'driftwould' }),
      },
      {
        by: 'halfpast',
        minutesAfter: 4 * HOUR,
        body: `here
a bit after everyone
as per`,
      },
      {
        by: 'grey_heron',
        minutesAfter: 7 * DAY + HOUR,
        body: 'Another seven days gone. I have played one scale, with the lid down over the pedals for courage. The roll is open.',
        reactions: reacted({ warmth: 'mara halfpast late_bus' }),
      },
      {
        by: 'late_bus',
        minutesAfter: 7 * DAY + HOUR + 30,
        body: 'Present, less protest.',
      },
      {
        by: 'mara',
        minutesAfter: 7 * DAY + 2 * HOUR,
        body: 'Present, with cake. Walnut. I burned the edges and ate those first.',
      },
    ],
  },
  {
    key: 'casserole-quotes',
    group: 'grief',
    by: 'late_bus',
    title: 'Things said to me over a casserole',
    intent: 'company',
    minutesAgo: 30 * DAY,
    body: `Rules: real quotes, no names, dish optional. I'll start.

"At least he's not in pain." (Dad is alive. It was Mum. He was stood next to me.) Tuna bake.`,
    reactions: reacted({ warmth: 'biscuit-tin mara halfpast nettle_tea', me_too: 'driftwould' }),
    replies: [
      {
        by: 'biscuit-tin',
        minutesAfter: 9,
        body: '"She\'s only in the next room." Fish pie. I looked. It was the utility room.',
      },
      {
        by: 'mara',
        minutesAfter: 16,
        body: '"Everything happens for a reason," and then she reversed into our gate.',
      },
      {
        by: 'driftwould',
        minutesAfter: 28,
        body: '"were you close". over a quiche. I said to the quiche or',
        reactions: reacted({ warmth: 'late_bus biscuit-tin' }),
      },
      {
        by: 'grey_heron',
        minutesAfter: 55,
        body: '"You will find someone." I had not, to my knowledge, put down the someone I had. A trifle, in fairness an excellent one.',
      },
      {
        by: 'nettle_tea',
        minutesAfter: HOUR + 30,
        body: '"You\'ve got to be strong for the family." Love, I\'ve been strong since 1974. Hotpot.',
      },
      {
        by: 'halfpast',
        minutesAfter: 2 * HOUR,
        body: `"time heals"
said the man
looking at his watch`,
      },
      {
        by: 'plumstone',
        minutesAfter: 3 * HOUR + 25,
        note: { topics: ['loss', 'birth'] },
        body: 'I\'ll go softly: "You can always try again." Lentils. I\'ve never gone back to lentils.',
      },
      {
        by: 'late_bus',
        minutesAfter: 3 * HOUR + 40,
        body: 'plumstone, sitting down on the kitchen floor with you for that one. No lentils in this house.',
        reactions: reacted({ with_you: 'plumstone' }),
      },
      {
        by: 'biscuit-tin',
        minutesAfter: 6 * HOUR,
        body: "Can I put in a good one? The lady at the paper shop cancelled Mum's magazine without my asking and said, \"I've stopped it, you needn't come in and say it.\" No dish at all. I still think about her.",
      },
      {
        by: 'mara',
        minutesAfter: 7 * HOUR,
        body: "That's the whole skill, isn't it. She took one sentence off you that you'd have had to say.",
        reactions: reacted({ thank_you: 'biscuit-tin', warmth: 'grey_heron' }),
      },
    ],
  },
  {
    key: 'bowls-club-laugh',
    group: 'grief',
    by: 'nettle_tea',
    title: 'I laughed at the bowls club',
    intent: 'good_news',
    minutesAgo: 7 * DAY + 3 * HOUR,
    body: `First time I've been back without Frank. Walter went to bowl and his trousers had other ideas, right down, in front of the ladies from Otterby, and I laughed that hard I had to hold the scoreboard.

Then I thought, oh, I've laughed. And I waited to feel bad. And it didn't come, or it came and sat at the back and was polite.`,
    reactions: reacted({ warmth: 'grey_heron biscuit-tin mara late_bus kit' }),
    replies: [
      {
        by: 'late_bus',
        minutesAfter: 30,
        body: "Rest in peace Walter's dignity.",
      },
      {
        by: 'grey_heron',
        minutesAfter: HOUR,
        body: '"At the back, and polite." I have been trying for eighteen months to describe that, and you have done it with a bowls match. I raise my hat; I shall keep hold of my trousers.',
        reactions: reacted({ thank_you: 'nettle_tea' }),
      },
      {
        by: 'biscuit-tin',
        minutesAfter: 2 * HOUR,
        body: "I laughed at the crematorium because the curtain stuck. I've never told anyone that. It's been sitting in me like a stone and now apparently it's a funny story.",
      },
      {
        by: 'nettle_tea',
        minutesAfter: 3 * HOUR,
        body: "It IS a funny story love. Your mam would've been first to go.",
        reactions: reacted({ warmth: 'biscuit-tin' }),
      },
      {
        by: 'kit',
        minutesAfter: DAY,
        body: "I've come back to read this one twice today, on purpose.",
      },
    ],
  },
];
