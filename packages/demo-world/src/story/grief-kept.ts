import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** What is kept of someone: freezer bags, a voicemail, the left side of the bed. */
export const griefKept: readonly StoryThread[] = [
  {
    key: 'freezer-bags',
    group: 'grief',
    by: 'biscuit-tin',
    title: 'Her handwriting on the freezer bags',
    intent: 'be_heard',
    note: { topics: ['loss'] },
    minutesAgo: 6 * DAY + 9 * HOUR,
    body: `Mum labelled everything. STEWED APPLE, SEPT. SOUP (NOT THE NICE ONE). I've been working through her freezer since the funeral because it felt rude to waste it, and tonight I took out the last one and it only said FOR WHEN YOU'RE BUSY.

It's a lasagne. I can't eat it and I can't not eat it. It's sitting on the side, thawing, with me looking at it as though it might say something else.`,
    reactions: reacted({ with_you: 'grey_heron mara plumstone nettle_tea late_bus', me_too: 'driftwould' }),
    replies: [
      {
        by: 'late_bus',
        minutesAfter: 18,
        body: 'SOUP (NOT THE NICE ONE) is the most honest thing ever written on a freezer bag.',
      },
      {
        by: 'grey_heron',
        minutesAfter: HOUR + 10,
        body: 'It seems to me that your mother has answered the question of what it is for; whether you are busy enough to qualify is a matter only you can settle. I kept a jar of marmalade for the better part of a year on similar grounds. In the end I ate it on an ordinary Wednesday, and was glad that I had not waited for a suitable occasion, because there are none.',
        reactions: reacted({ thank_you: 'biscuit-tin' }),
      },
      {
        by: 'nettle_tea',
        minutesAfter: HOUR + 40,
        body: "Oh love. Keep the bag. Eat the lasagne, or don't, but you keep that bag.",
      },
      {
        by: 'plumstone',
        minutesAfter: 3 * HOUR,
        body: "I don't have anything wise to add. I just didn't want to read it and slip away without a word.",
      },
      {
        by: 'biscuit-tin',
        minutesAfter: 4 * HOUR + 20,
        body: "I had a corner. It needed salt. She'd have said so herself. Bag is washed and pegged on the line like a flag.",
        reactions: reacted({ warmth: 'nettle_tea grey_heron late_bus plumstone mara' }),
      },
      {
        by: 'driftwould',
        minutesAfter: 7 * HOUR,
        body: 'a corner is a lot. good on you',
      },
      {
        by: 'kit',
        minutesAfter: 9 * HOUR,
        body: `Washed and pegged out. What an image to go to sleep on.

How is the kitchen, now it's the morning after?`,
      },
      {
        by: 'biscuit-tin',
        minutesAfter: 5 * DAY + 20 * HOUR,
        body: "Sorry, kit, I've only now seen your question. The kitchen is quieter with the freezer empty. I turned it off at the wall last weekend and couldn't place the silence for a whole day, and then I realised that I'd been hearing her freezer through the phone for thirty years.",
        reactions: reacted({ warmth: 'kit grey_heron' }),
      },
    ],
  },
  {
    key: 'dads-voicemail',
    group: 'grief',
    by: 'mara',
    title: 'Keeping a voicemail',
    intent: 'ideas_welcome',
    note: { topics: ['loss'] },
    minutesAgo: 24 * DAY + 2 * HOUR,
    body: `My phone is on its last legs and the only recording I have of Dad is nineteen seconds about a parcel. He says my name wrong, the way he did when he was driving: Marrrra. He says the parcel is behind the bins. Then there's a bit of indicator.

How did you keep yours? I'm the sort who presses the wrong thing.`,
    reactions: reacted({ with_you: 'biscuit-tin driftwould nettle_tea' }),
    replies: [
      {
        by: 'ninepins',
        minutesAfter: 40,
        body: "I'm only here because marmalade sent me across, and I joined to answer this. Please don't rely on the phone company; they can drop old messages. Play it on speaker in a quiet room and record it with any second device *first*, so a copy exists before you try anything clever. Then do it properly. Then put both in two places that can't both burn down.",
        reactions: reacted({ thank_you: 'mara' }),
      },
      {
        by: 'biscuit-tin',
        minutesAfter: HOUR + 20,
        body: "I had mine put on a little chip inside a bear, which sounds hideous and is hideous, and I'd defend that bear in court.",
      },
      {
        by: 'late_bus',
        minutesAfter: 2 * HOUR,
        body: 'Nineteen seconds about a parcel is about as dad as it gets.',
      },
      {
        by: 'mara',
        minutesAfter: 3 * HOUR + 10,
        body: "It really is. I found I don't care about the words at all. It's the indicator. He's on his way somewhere.",
        reactions: reacted({ warmth: 'late_bus biscuit-tin ninepins' }),
      },
      {
        by: 'nettle_tea',
        minutesAfter: 6 * HOUR,
        body: 'My Frank hated that machine and only ever said "it\'s me". Two words and I\'ve got them on a cassette, and nowt to play it on. I hold the cassette.',
      },
      {
        by: 'ninepins',
        minutesAfter: 7 * HOUR,
        body: "nettle_tea, charity shops round my way have cassette players by the door for next to nothing. If you get one, clean the heads before you play it, and record it while it plays. I'd hate for it to get one go and be chewed.",
      },
      {
        by: 'nettle_tea',
        minutesAfter: 19 * DAY,
        body: "Found one. My grandson ran it for me because my hands were no good. \"It's me.\" Clear as anything. The little one shouted Nan, who's that, and I said, that's your grandad, that is him.",
        reactions: reacted({ warmth: 'mara ninepins biscuit-tin grey_heron plumstone kit' }),
      },
      {
        by: 'mara',
        minutesAfter: 19 * DAY + 3 * HOUR,
        body: "I'm on a bench, crying into a sandwich. It's me. Oh, nettle_tea.",
      },
    ],
  },
  {
    key: 'only-a-cat',
    group: 'grief',
    by: 'halfpast',
    title: 'only a cat',
    intent: 'be_heard',
    note: { topics: ['loss'] },
    minutesAgo: 15 * DAY + 7 * HOUR,
    body: `fourteen years
she slept on the left
I still get in on the right side of the bed
and lie there
like half a sandwich

they say at work, ah, but it was only a cat
so I say yes
and take my lunch to the stairwell`,
    reactions: reacted({ with_you: 'biscuit-tin plumstone marmalade late_bus', me_too: 'nettle_tea' }),
    replies: [
      {
        by: 'marmalade',
        minutesAfter: 10,
        body: 'NOT only. Not ever only. Fourteen years is longer than my marriage and I liked that less',
      },
      {
        by: 'late_bus',
        minutesAfter: 35,
        body: 'Half a sandwich. Bloody hell. What was she called?',
      },
      {
        by: 'halfpast',
        minutesAfter: 41,
        body: `Geoffrey
it was a whole thing at the vet's`,
      },
      {
        by: 'late_bus',
        minutesAfter: 43,
        body: 'Of course she was.',
        reactions: reacted({ warmth: 'halfpast biscuit-tin marmalade' }),
      },
      {
        by: 'plumstone',
        minutesAfter: 2 * HOUR,
        body: "I think small griefs are only small from a distance. Fourteen years of somebody breathing beside you isn't small from there.",
      },
      {
        by: 'grey_heron',
        minutesAfter: 6 * HOUR,
        body: 'A colleague once asked me to cover a class while he buried a spaniel. I obliged with, I fear, a smile. I should like to apologise to him, and since he is not to hand, to you and to Geoffrey.',
      },
      {
        by: 'halfpast',
        minutesAfter: 11 * DAY + 2 * HOUR,
        body: `slept in the middle last night
diagonally
she'd have been livid`,
        reactions: reacted({ warmth: 'grey_heron late_bus marmalade plumstone kit' }),
      },
    ],
  },
];
