import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** The hard days of having, or waiting for, someone small. */
export const newParentsDays: readonly StoryThread[] = [
  {
    key: 'miss-me',
    group: 'new-parents',
    by: 'pocketfern',
    title: 'I love her and I miss me',
    intent: 'be_heard',
    minutesAgo: 9 * DAY + 2 * HOUR,
    body: `Is it allowed to say both? She's nine weeks. She has a frown like a tiny magistrate. I'd lift a car off her.

And yesterday I found one of my old earrings in a coat pocket and cried so hard I had to sit on the stairs? I don't even like the earrings. It was just that somebody wore them to things. Some days I honestly think the wrong person got this job, and that everyone's too polite to tell me.`,
    reactions: reacted({ with_you: 'second_kettle tuesdayish plumstone kit', me_too: 'sockdrawer lampblack' }),
    replies: [
      {
        by: 'second_kettle',
        minutesAfter: 11,
        body: `Both is allowed. Both is the rule, practically. (I found a cinema ticket down the back of the car seat and had to pull into a layby.)

You said it very well, for the wrong person.`,
        reactions: reacted({ thank_you: 'pocketfern' }),
      },
      {
        by: 'sockdrawer',
        minutesAfter: 25,
        body: "Tiny magistrate — yes. Ours sits in judgement from the bouncer. I feel I'm always about to be sentenced.",
      },
      {
        by: 'tuesdayish',
        minutesAfter: HOUR,
        body: "Somebody wore them to things. I don't think she's gone, the somebody. I think she's standing in a very long queue with her coat on. But it's hard, not being able to see how far back she is.",
      },
      {
        by: 'kit',
        minutesAfter: 2 * HOUR,
        body: "Reading the last line again. On the days you think the wrong person got the job, how low does it get? You can tell us, and there's no wrong size of answer.",
      },
      {
        by: 'pocketfern',
        minutesAfter: 3 * HOUR + 30,
        body: "Low like flat. Like I'm behind glass watching someone competent do it with my hands? Not scary low. I told the health visitor about the glass, and she's coming back on Thursday and I think she wants me to see the doctor. I said yes. I said yes really quickly, actually.",
        reactions: reacted({ with_you: 'second_kettle kit tuesdayish plumstone' }),
      },
      {
        by: 'plumstone',
        minutesAfter: 5 * HOUR,
        body: "Really quickly sounds like the you who wore earrings. I'm glad she said yes.",
      },
      {
        by: 'nettle_tea',
        minutesAfter: 8 * HOUR,
        body: "I had that glass, love, in 1976, and there wasn't a soul to say it to. You're ahead of me by forty-odd years.",
      },
      {
        by: 'pocketfern',
        minutesAfter: 8 * DAY,
        body: "Saw the doctor, and it was fine? She didn't look at me as if I'd break anything. There's a plan and it's got my name on it. Also wore the earrings. To the big Tesco. Magistrate approved.",
        reactions: reacted({ warmth: 'second_kettle nettle_tea kit tuesdayish plumstone sockdrawer' }),
      },
    ],
  },
  {
    key: 'after-the-loss',
    group: 'new-parents',
    by: 'plumstone',
    title: "Twenty weeks, and I haven't bought anything",
    intent: 'be_heard',
    note: { topics: ['birth', 'loss'], text: 'Being pregnant after losing a baby' },
    minutesAgo: 4 * DAY + 4 * HOUR,
    hidesHandle: true,
    body: `Everyone at work is knitting. I've said thank you for two cardigans, and I put them in the boot of the car and closed it very softly.

I can't make myself buy so much as a sock. If I don't get anything ready, then nothing knows we're expecting it. I'm aware that this isn't how anything works.

I'm happy. I'm told I don't look it.`,
    reactions: reacted({ with_you: 'second_kettle pocketfern tuesdayish', warmth: 'sockdrawer' }),
    replies: [
      {
        by: 'second_kettle',
        minutesAfter: 18,
        body: "It makes perfect sense to me. You're tiptoeing past it. I'd have closed that boot softly too.",
      },
      {
        by: 'tuesdayish',
        minutesAfter: 50,
        body: '"Then nothing knows we\'re expecting it." I don\'t want to talk you out of that. It sounds like the most careful sort of love.',
      },
      {
        by: 'kit',
        minutesAfter: 3 * HOUR,
        body: 'Is there anyone looking after you through the appointments, who knows about before?',
      },
      {
        by: 'plumstone',
        minutesAfter: 4 * HOUR + 15,
        body: "There's a midwife who does only this, people on their second go at hoping. She put a sticker on my notes so nobody says \"first baby?\" in the corridor. I didn't know you could have a sticker. I'd have liked a larger one.",
        reactions: reacted({ warmth: 'kit second_kettle' }),
      },
      {
        by: 'pocketfern',
        minutesAfter: 9 * HOUR,
        body: 'I\'d like one of those stickers for the big Tesco, honestly? "Please do not ask."',
      },
      {
        by: 'plumstone',
        minutesAfter: 3 * DAY + 8 * HOUR,
        body: 'I bought one sock. Well, a pair. I left the other in the shop bag. Baby steps; I do hear it.',
        reactions: reacted({ warmth: 'tuesdayish second_kettle pocketfern sockdrawer kit nettle_tea' }),
      },
    ],
  },
  {
    key: 'red-book-comment',
    group: 'new-parents',
    by: 'pocketfern',
    title: "She wrote something down and wouldn't say what",
    intent: 'be_heard',
    minutesAgo: 7 * HOUR,
    body: `Clinic this morning, and a different lady from my usual one. She looked at the chart, looked at me, said "hm", wrote a line in the book in writing like barbed wire, and called the next person in.

So now I've been staring at it for hours? It either says *content* or *concern*. Those are such different words to have the same shape.`,
    reactions: reacted({ with_you: 'tuesdayish sockdrawer second_kettle' }),
    replies: [
      {
        by: 'second_kettle',
        minutesAfter: 9,
        body: 'They are criminally alike. (My son\'s says "lively" or "lonely" and he\'s neither, he is a menace.) Ring and ask them to read it to you. You\'re not being a nuisance.',
      },
      {
        by: 'sockdrawer',
        minutesAfter: 30,
        body: 'Hm should be banned — from all buildings.',
      },
      {
        key: 'names-the-clinic-lady',
        by: 'marmalade',
        minutesAfter: 55,
        body: 'Ooh I bet I know EXACTLY who that is!! Is it Denise Orrin at the Larch Street clinic?? Short hair, drives the green Micra, lives by the school on Penny Row. She did that to my cousin too, everyone round here knows about her',
      },
      {
        by: 'pocketfern',
        minutesAfter: HOUR + 10,
        body: "I don't really want to say who it was? I'd feel awful if she read this. I just want to know what the word is.",
      },
      {
        by: 'tuesdayish',
        minutesAfter: HOUR + 30,
        body: "I keep picturing you holding it up to the light. An ordinary page shouldn't get to have that much power over a Saturday, or whatever today is; I've lost count.",
      },
      {
        by: 'pocketfern',
        minutesAfter: 4 * HOUR + 40,
        body: "I rang. It says *contented*. She was writing about the baby. I'd like it noted that I asked, with my own mouth, and that it took forty seconds.",
        reactions: reacted({ warmth: 'second_kettle tuesdayish sockdrawer kit' }),
      },
    ],
  },
  {
    key: 'no-opinions-feeding',
    group: 'new-parents',
    by: 'lampblack',
    title: 'bottle. no opinions please',
    intent: 'be_heard',
    minutesAgo: 21 * DAY + 5 * HOUR,
    body: `with the first one my mrs tried everything and it didn't work and people were foul to her about it. properly foul. in the post office. new one's on the bottle from day one and she's happier and I do the night ones when I'm off

but I saw her hide the tin under a cardigan in the trolley yesterday. from strangers. that's it. that's the post`,
    reactions: reacted({ with_you: 'sockdrawer tuesdayish kit', me_too: 'second_kettle' }),
    replies: [
      {
        by: 'second_kettle',
        minutesAfter: 14,
        body: 'Under a cardigan. Oh, I remember that cardigan. (Mine was a bag of salad.)',
      },
      {
        by: 'kit',
        minutesAfter: 50,
        body: "No opinions at all. You noticed the cardigan, though, and I expect she'd want somebody to have.",
      },
      {
        by: 'sockdrawer',
        minutesAfter: 2 * HOUR,
        body: "I'd stand in that post office with you. Both arms folded.",
      },
      {
        by: 'tuesdayish',
        minutesAfter: 3 * HOUR + 40,
        body: "You wrote that she's happier, and that you do the nights, and then you told us about the thing which hurt. I read those as the same story.",
      },
      {
        by: 'lampblack',
        minutesAfter: 4 * HOUR,
        body: "showed her this. she went quiet then she said who's salad lady, I like her",
        reactions: reacted({ warmth: 'tuesdayish kit second_kettle' }),
      },
      {
        by: 'lampblack',
        minutesAfter: 13 * DAY,
        body: 'tin on top of the trolley today. right on top. next to the beer in fairness',
        reactions: reacted({ warmth: 'second_kettle sockdrawer tuesdayish kit' }),
      },
    ],
  },
];
