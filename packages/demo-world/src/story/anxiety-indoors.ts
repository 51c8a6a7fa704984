import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** Anxiety at home: the hour on the stairs, the leaflet, what is for dinner. */
export const anxietyIndoors: readonly StoryThread[] = [
  {
    key: 'hour-before',
    group: 'anxiety',
    by: 'oatmoon',
    title: 'The hour before anything',
    intent: 'ideas_welcome',
    minutesAgo: 8 * DAY + HOUR,
    body: `The thing itself is usually all right. It's the hour before, when I've got my shoes on and there is nothing left to do but sit on the stairs in a coat.

What do you lot put in that hour? I've tried being early. Being early is just the hour before, but in public.`,
    reactions: reacted({ me_too: 'jo tuesdayish paperlantern slowtide mara' }),
    replies: [
      {
        by: 'hazelnut',
        minutesAfter: 22,
        body: `My hour has a timetable. In order:

1. Shoes **off**. They go on last.
2. One dull job with water in it. Dishes, plants, a sock.
3. Same three songs. I don't even like the third any more.
4. Out of the door during the third one, mid-chorus, so I can't hover.`,
        reactions: reacted({ thank_you: 'oatmoon jo' }),
      },
      {
        by: 'ninepins',
        minutesAfter: HOUR,
        body: "I count backwards through every house I've ever lived in and try to remember the light switches. Side benefit: I now have extremely detailed knowledge of light switches.",
      },
      {
        by: 'paperlantern',
        minutesAfter: HOUR + 35,
        body: "I ring my aunt, who knows nothing about any of it and never lets me get a word in, and she tells me about her hip and the neighbours and the price of things, and by the time she's run out it's time to go, and she thinks I'm very good at keeping in touch.",
      },
      {
        by: 'wren',
        minutesAfter: 2 * HOUR + 40,
        body: 'in a coat on the stairs. are you in my house',
      },
      {
        by: 'jo',
        minutesAfter: 4 * HOUR,
        body: "Does anyone else's hour start the day before? (Mine has been known to start on receipt of the letter.)",
      },
      {
        by: 'tuesdayish',
        minutesAfter: 4 * HOUR + 30,
        body: 'Mine starts when the envelope hits the mat, jo. I think of it as very thorough preparation for something that takes six minutes.',
        reactions: reacted({ me_too: 'jo oatmoon' }),
      },
      {
        by: 'kit',
        minutesAfter: 7 * HOUR,
        body: "Reading this, people seem to fall into two camps: something for the hands, or somebody else's voice. Which one would you miss more, oatmoon?",
      },
      {
        by: 'oatmoon',
        minutesAfter: 6 * DAY + 3 * HOUR,
        body: "Right, results. Optician today. Shoes off till the end. Borrowed an aunt: my neighbour Fridays at me about her allotment anyway, so I went and stood at the fence. Learned more about blight than I can use. Sat on the stairs for *maybe* a minute, for old times' sake.",
        reactions: reacted({ warmth: 'paperlantern hazelnut kit' }),
      },
    ],
  },
  {
    key: 'dinner-thread',
    group: 'anxiety',
    by: 'marmalade',
    title: 'The dinner thread is back!! bring whatever youve got',
    intent: 'company',
    minutesAgo: 3 * DAY + HOUR,
    body: "Same as last week, you say what's for dinner and nothing else is needed. No one's cooking is sad. Mine: jacket potato, beans, the GOOD cheese. Cat in attendance.",
    reactions: reacted({ warmth: 'oatmoon jo tuesdayish slowtide' }),
    replies: [
      {
        by: 'oatmoon',
        minutesAfter: 8,
        body: 'Soup from a carton, decanted into a nice bowl so it feels listened to.',
      },
      {
        by: 'late_bus',
        minutesAfter: 15,
        body: 'Dad wanted fish fingers. I wanted not to argue. Fish fingers.',
      },
      {
        by: 'slowtide',
        minutesAfter: 22,
        body: 'Rice. An egg on it.',
      },
      {
        by: 'wren',
        minutesAfter: 26,
        body: 'cereal but i put a candle next to it',
      },
      {
        by: 'tuesdayish',
        minutesAfter: 41,
        body: "wren, that's fine dining. I've got a shepherd's pie that could feed a village and a village of one.",
        reactions: reacted({ warmth: 'wren' }),
      },
      {
        by: 'jo',
        minutesAfter: 50,
        body: "Cheese on toast (burnt) (scraped). First time I've done one of these. Is it always this nice?",
      },
      {
        by: 'marmalade',
        minutesAfter: 52,
        body: 'always!! scraped toast is a delicasy',
      },
      {
        by: 'grey_heron',
        minutesAfter: HOUR + 4,
        body: 'I hope a visitor from another group may join in. A chop, two potatoes, and runner beans out of the freezer: the last bag from the last row that my wife put in.',
      },
      {
        by: 'paperlantern',
        minutesAfter: HOUR + 12,
        body: "Those are very welcome beans, and I'm glad you brought them, and I had noodles in bed with the window open because the kitchen light is being a bit much today.",
        reactions: reacted({ with_you: 'marmalade tuesdayish mara', warmth: 'grey_heron' }),
      },
      {
        by: 'ninepins',
        minutesAfter: HOUR + 30,
        body: 'Toast, in company. See the frog thread for why this is enormous.',
      },
      {
        by: 'hazelnut',
        minutesAfter: 2 * HOUR + 10,
        body: 'Leftover curry. One spoon, straight from the box, no regrets listed.',
      },
      {
        by: 'mara',
        minutesAfter: 2 * HOUR + 45,
        body: "Late to the table. Omelette, some of it on the floor. Goodnight, everyone's plates.",
      },
    ],
  },
  {
    key: 'tired-of-it',
    group: 'anxiety',
    by: 'mara',
    title: 'Tired of being tired of this',
    intent: 'be_heard',
    note: { topics: ['panic'], text: 'Feeling worn out and a bit hopeless, nothing detailed' },
    minutesAgo: 4 * DAY + 7 * HOUR,
    body: `I had a good fortnight and I think I believed in it too much. Today I couldn't get through the doors of the library. The library, where I used to work.

I'm not in a dramatic place. I'm just so worn down by having to win back the same ten yards every month. Some evenings I look at the whole business of starting over and can't see what all the trying is for. I'd like a day off from being me, that's about the size of it.

Please don't tell me about the good fortnight. I know about it. It's what makes today so stupid.`,
    reactions: reacted({ with_you: 'slowtide kit tuesdayish grey_heron paperlantern', me_too: 'oatmoon' }),
    replies: [
      {
        by: 'kit',
        minutesAfter: 9,
        body: `I won't mention it. I'm sorry about the library. Of all the doors for it to be.

When you say you can't see what the trying is for, I want to ask plainly, because I'd rather ask than guess: are you all right to be on your own tonight?`,
        reactions: reacted({ thank_you: 'mara' }),
      },
      {
        by: 'mara',
        minutesAfter: 26,
        body: "Thank you for asking it straight out. Yes. It's weariness, not danger; I know the difference by now and I've a page in my plan for when I stop knowing. My neighbour is coming round to be rude about the television.",
        reactions: reacted({ warmth: 'kit tuesdayish' }),
      },
      {
        by: 'tuesdayish',
        minutesAfter: 50,
        body: "The same ten yards. That's precisely how it is, and nobody outside ever sees the yards, only that you're back where you were on Monday. I'm sitting down on the grass next to you for a bit. We don't have to win anything this evening.",
      },
      {
        by: 'slowtide',
        minutesAfter: HOUR + 30,
        body: "I read this. I'm here till late.",
      },
      {
        by: 'oatmoon',
        minutesAfter: 2 * HOUR,
        body: "A day off from being me would need a stand-in and I wouldn't wish it on the agency. No advice. I've put the kettle on in your general direction.",
        reactions: reacted({ warmth: 'mara' }),
      },
      {
        by: 'paperlantern',
        minutesAfter: 11 * HOUR,
        body: 'I woke up thinking about you and your library, and how it ought to be on your side, having known you all that time, and I hope the neighbour was properly rude.',
      },
      {
        by: 'mara',
        minutesAfter: 3 * DAY,
        body: "She was magnificent. Slept like a coat on a chair. Nothing has changed and it's lighter, I've no idea why; I walked past the library today on the other side of the road and gave it a look.",
        reactions: reacted({ warmth: 'kit slowtide oatmoon tuesdayish paperlantern hazelnut' }),
      },
    ],
  },
  {
    key: 'leaflet-mistake',
    group: 'anxiety',
    by: 'jo',
    title: 'Reading the leaflet was a mistake',
    intent: 'be_heard',
    note: { topics: ['medical'], text: 'Starting a new tablet, worry about side effects' },
    minutesAgo: 9 * HOUR,
    body: `My GP started me on something new (I'm not going to name it, I read the agreement!) and I made the error of unfolding the leaflet. All of it. Both sides. It's the size of a tablecloth.

Now every time my eyelid twitches I think: that's it, that's number forty-one.

I'm going to keep taking it and I'm ringing the pharmacist tomorrow, it's written on my hand. I just wanted to say out loud that I'm frightened of a tablet the size of a lentil.`,
    reactions: reacted({ with_you: 'tuesdayish oatmoon', me_too: 'wren' }),
    replies: [
      {
        by: 'oatmoon',
        minutesAfter: 12,
        body: "Both sides. You've read more of it than the people who wrote it.",
      },
      {
        by: 'tuesdayish',
        minutesAfter: 40,
        body: "Frightened of a lentil makes complete sense to me. It's small, and it's going where you can't keep an eye on it. I'm glad there's a pharmacist on your hand.",
      },
      {
        key: 'just-stop-taking-it',
        by: 'lampblack',
        minutesAfter: HOUR + 15,
        body: 'honestly id just stop. came off mine cold one weekend, never told the doctor, never looked back. they hand them out like sweets. bin the leaflet and bin the box',
      },
      {
        by: 'jo',
        minutesAfter: HOUR + 40,
        body: "Oh. Now I don't know what to think (I was nearly settled).",
        reactions: reacted({ with_you: 'kit tuesdayish' }),
      },
      {
        by: 'kit',
        minutesAfter: 2 * HOUR,
        body: `jo, what you had before still sounds right to me: your own pharmacist, tomorrow, with your actual questions. Nobody here can see what they can see.

lampblack, I believe you that it went that way for you. Please leave that kind of steer out for other people, it can land very differently.`,
      },
      {
        by: 'wren',
        minutesAfter: 3 * HOUR + 10,
        body: 'my eyelid twitched for the whole of second year and i wasnt on anything. just saying the eyelid is a liar',
      },
      {
        by: 'jo',
        minutesAfter: 6 * HOUR + 30,
        body: 'The eyelid is a liar!! Writing that on the other hand.',
        reactions: reacted({ warmth: 'wren kit oatmoon' }),
      },
    ],
  },
  {
    key: 'nobody-yet-lift',
    group: 'anxiety',
    by: 'jo',
    title: 'Anyone about while I wait for the engineer?',
    intent: 'company',
    minutesAgo: 35,
    body: `The boiler man is coming between twelve and six, which is not a time, it's a season. I've tidied the cupboard he'll be looking in and then untidied it slightly so it doesn't look as though I tidied it.

I don't need anything. I'd only like somebody to know I'm sitting here practising the word "thermostat".`,
    replies: [],
  },
];
