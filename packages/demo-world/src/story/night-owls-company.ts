import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** Keeping each other company while everyone else sleeps. */
export const nightOwlsCompany: readonly StoryThread[] = [
  {
    key: 'tonights-window',
    group: 'night-owls',
    by: 'ines',
    title: "Tonight's window",
    intent: 'company',
    minutesAgo: DAY + 2 * HOUR,
    body: `Every evening one of us says what can be seen from the window, and then the rest of us do. That's the entire game. You can play from bed, from work, or from the bathroom floor.

Mine: a fox on the wheelie bins, very sure of itself. One light on across the way, third floor. I always wave. They have never once waved, which suits us both.`,
    reactions: reacted({ warmth: 'mara lampblack halfpast nettle_tea jo' }),
    replies: [
      {
        by: 'lampblack',
        minutesAfter: 7,
        body: 'loading bay. rain. forklift with a hat on it, long story',
      },
      {
        by: 'nettle_tea',
        minutesAfter: 15,
        body: "My own face mostly. Behind that, next door's trampoline.",
      },
      {
        by: 'wren',
        minutesAfter: 19,
        body: 'bins. different bins. no fox (jealous)',
      },
      {
        by: 'halfpast',
        minutesAfter: 34,
        body: `streetlight
moth
streetlight winning`,
      },
      {
        by: 'slowtide',
        minutesAfter: HOUR,
        body: "The harbour wall with its one lamp. A man walking a dog that doesn't want to be walked.",
      },
      {
        by: 'ines',
        minutesAfter: HOUR + 15,
        body: "I like that dog. We'd all like to be carried home at this hour.",
        reactions: reacted({ warmth: 'slowtide halfpast' }),
      },
      {
        by: 'jo',
        minutesAfter: HOUR + 40,
        body: "Blinds (closed). But I opened one slat for this! There's a plane, right up, blinking. I hope everybody on it is asleep.",
      },
      {
        by: 'lampblack',
        minutesAfter: 2 * HOUR + 20,
        body: "fox reporting for duty at the loading bay. ines I think you've been cheated on",
      },
      {
        by: 'ines',
        minutesAfter: 2 * HOUR + 26,
        body: "Unforgivable. I'll be having words. Sleep or don't, all of you, either is allowed. Tomorrow it's wren's window first.",
        reactions: reacted({ warmth: 'lampblack wren jo' }),
      },
      {
        by: 'wren',
        minutesAfter: 22 * HOUR,
        body: 'ok. first window. one (1) cloud shaped exactly like a different cloud. over to you',
      },
    ],
  },
  {
    key: 'night-shift',
    group: 'night-owls',
    by: 'lampblack',
    title: 'any other night shift people',
    intent: 'company',
    minutesAgo: 22 * DAY + 6 * HOUR,
    body: `warehouse, four on four off. everyone says get blackout blinds. I've got blackout blinds. what I haven't got is anyone to have my dinner with when it's breakfast

not complaining. bit complaining`,
    reactions: reacted({ me_too: 'late_bus', warmth: 'ines kit' }),
    replies: [
      {
        by: 'late_bus',
        minutesAfter: HOUR,
        body: "I'm not shift, I'm just up with Dad. But I have my dinner at some truly criminal times. I'll have it near you.",
      },
      {
        by: 'ines',
        minutesAfter: HOUR + 30,
        body: "Twelve years of nights in a bakery before my back gave in. It's a country of its own, and no one at home wants the slides from your holiday there. What's for breakfast-dinner?",
      },
      {
        by: 'lampblack',
        minutesAfter: HOUR + 42,
        body: 'chilli. out of a flask. on a pallet. michelin have been in touch',
        reactions: reacted({ warmth: 'ines' }),
      },
      {
        by: 'sockdrawer',
        minutesAfter: 3 * HOUR,
        body: "Not paid for it — but I've got a four month old, so I'm on lates, earlies and the graveyard. The birds starting up fills me with rage. Is that normal?",
      },
      {
        by: 'lampblack',
        minutesAfter: 3 * HOUR + 10,
        body: 'blackbird on our roof is on my list mate. him and whoever invented reversing alarms',
        reactions: reacted({ thank_you: 'sockdrawer', warmth: 'late_bus' }),
      },
      {
        by: 'nettle_tea',
        minutesAfter: 8 * HOUR,
        body: "My Frank did nights at the pit top. I'd do him his tea when I was having my porridge and we'd sit across from each other, one going out and one coming in. I used to think it was a hardship.",
      },
      {
        by: 'lampblack',
        minutesAfter: 9 * HOUR,
        body: 'not going to lie that one got me. showed it to the lads. two of them went quiet',
      },
      {
        by: 'lampblack',
        minutesAfter: 17 * DAY,
        body: "update. me and one of the quiet lads have our dinner on the same pallet now. he does a good jollof. nobody's said anything about it, it's just what happens",
        reactions: reacted({ warmth: 'ines nettle_tea late_bus kit' }),
      },
    ],
  },
  {
    key: 'radio-people',
    group: 'night-owls',
    by: 'nettle_tea',
    title: "Radio people, who've you got?",
    intent: 'company',
    minutesAgo: 14 * DAY + 8 * HOUR,
    body: "I've the wireless on low all night, since Frank. There's a lad does the small programme after the news who sounds as though he's sat at the end of the bed with his shoes off. I don't listen to what he says. Do you have somebody?",
    reactions: reacted({ warmth: 'grey_heron halfpast ines' }),
    replies: [
      {
        by: 'slowtide',
        minutesAfter: 20,
        body: "The sea areas, being read. I don't own a boat. I like to know they've all been looked in on.",
      },
      {
        by: 'grey_heron',
        minutesAfter: HOUR + 15,
        body: 'A lady who introduces string quartets as though each might be frightened of us. I have been known to say good night to her.',
      },
      {
        by: 'wren',
        minutesAfter: 2 * HOUR,
        body: "theres a podcast where a guy describes walking round supermarkets in other countries. no plot. https://example.org/aisles if anyone wants. he's in portugal rn",
      },
      {
        by: 'ines',
        minutesAfter: 2 * HOUR + 9,
        body: "In Portugal! I have just listened to eleven minutes of somebody being gentle about tinned fish from my own coast. wren, you've no idea what you've done.",
        reactions: reacted({ warmth: 'wren nettle_tea' }),
      },
      {
        by: 'late_bus',
        minutesAfter: 5 * HOUR,
        body: 'Dad has the football phone-in on. Angry men from Rotherham. He sleeps like a baby.',
      },
      {
        by: 'nettle_tea',
        minutesAfter: 10 * DAY,
        body: "My lad's gone on holiday and there's a woman on instead with a cough. I worried about her all night. Left the wireless on for her in the morning, daft, so she'd have someone in.",
        reactions: reacted({ warmth: 'slowtide wren ines grey_heron' }),
      },
    ],
  },
  {
    key: 'toast-ranking',
    group: 'night-owls',
    by: 'oatmoon',
    title: 'Toast after midnight, ranked',
    intent: 'company',
    minutesAgo: 18 * DAY + 4 * HOUR,
    body: `1. Butter, salt, eaten over the sink.
2. Marmite, in the dark, by feel.
3. The end of the loaf, which is a cry for help from a loaf.
4. Jam. Fine. Who hurt you.

I will be taking questions.`,
    reactions: reacted({ warmth: 'wren mara ines marmalade' }),
    replies: [
      {
        by: 'wren',
        minutesAfter: 6,
        body: 'peanut butter ERASURE',
      },
      {
        by: 'mara',
        minutesAfter: 13,
        body: 'Where do you stand on toast that has been made and then forgotten, and is found cold in the toaster by a previous version of yourself?',
      },
      {
        by: 'oatmoon',
        minutesAfter: 17,
        body: "That isn't toast. That's post.",
        reactions: reacted({ warmth: 'mara halfpast' }),
      },
      {
        by: 'late_bus',
        minutesAfter: HOUR,
        body: "Dripping. Don't look at me like that.",
      },
      {
        by: 'ninepins',
        minutesAfter: HOUR + 30,
        body: 'I object to the ranking of jam. The sample is small, and the author is biased.',
      },
      {
        by: 'lampblack',
        minutesAfter: 2 * HOUR,
        body: 'flask chilli on toast. yeah. think about it',
      },
      {
        by: 'jo',
        minutesAfter: 3 * HOUR + 20,
        body: "I got up to make some because of this thread and I stood there in the kitchen, butter on my elbow, and for about four minutes I wasn't thinking about anything at all.",
        reactions: reacted({ warmth: 'oatmoon wren' }),
      },
      {
        by: 'oatmoon',
        minutesAfter: 3 * HOUR + 31,
        body: "Then it's moved up to number one. Whatever was on it.",
      },
    ],
  },
];
