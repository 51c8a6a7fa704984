import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** New parents laughing, nodding and going back to work. */
export const newParentsCompany: readonly StoryThread[] = [
  {
    key: 'dads-corner',
    group: 'new-parents',
    by: 'sockdrawer',
    title: 'A corner for dads, if there is one',
    intent: 'company',
    minutesAgo: 26 * DAY + 3 * HOUR,
    body: `The antenatal class WhatsApp is all mums — quite right, they did the work — and the lads I know say "living the dream" and look at the floor.

So. Is there anyone else holding a bottle at an angle and googling "is this breathing"? I don't need a meeting. I'd take a nod.`,
    reactions: reacted({ warmth: 'kit second_kettle', me_too: 'lampblack' }),
    replies: [
      {
        by: 'lampblack',
        minutesAfter: 40,
        body: 'nod',
      },
      {
        by: 'second_kettle',
        minutesAfter: HOUR + 5,
        body: "Not a dad, but I keep the keys round here. The corner is yours. I've put a chair in it.",
      },
      {
        by: 'halfpast',
        minutesAfter: 3 * HOUR,
        body: `nod
my sister's, not mine
I do the two o'clock bottle, Fridays`,
      },
      {
        by: 'sockdrawer',
        minutesAfter: 3 * HOUR + 20,
        body: "That's the best thing I've read all week — the official Friday uncle.",
        reactions: reacted({ warmth: 'halfpast lampblack' }),
      },
      {
        by: 'lampblack',
        minutesAfter: 9 * HOUR,
        body: 'ours is two now. with the first one I used to go and sit in the van after work for ten minutes before I went in. engine off. never told her. turns out she could see me from the bathroom the whole time',
      },
      {
        by: 'sockdrawer',
        minutesAfter: 9 * HOUR + 30,
        body: "I have a van. I mean it's a Corsa — but I have the ten minutes. What did she say, when she said?",
        reactions: reacted({ me_too: 'tuesdayish', with_you: 'lampblack' }),
      },
      {
        by: 'lampblack',
        minutesAfter: 10 * HOUR,
        body: 'said "take fifteen". then we both started laughing and I couldn\'t stop, and then it wasn\'t laughing. best thing I did was get caught',
      },
      {
        by: 'sockdrawer',
        minutesAfter: 18 * DAY,
        body: "Came clean about the Corsa. She's got one as well — hers is the airing cupboard. We've agreed to swap.",
        reactions: reacted({ warmth: 'lampblack second_kettle kit halfpast' }),
      },
    ],
  },
  {
    key: 'advice-bingo',
    group: 'new-parents',
    by: 'second_kettle',
    title: 'Unsolicited advice bingo (play along at home)',
    intent: 'company',
    minutesAgo: 33 * DAY,
    body: `House rules first: we can laugh at the sentence, never at the person who was trying. My card so far:

- "Is he warm enough?" (August)
- "Sleep when the baby sleeps." *And iron when the baby irons, presumably*
- "You're making a rod for your own back."
- stranger tucks in your blanket without breaking stride

Full house gets a hot drink, drunk hot.`,
    reactions: reacted({ warmth: 'sockdrawer pocketfern marmalade tuesdayish nettle_tea' }),
    replies: [
      {
        by: 'marmalade',
        minutesAfter: 8,
        body: '"Enjoy EVERY moment!!" said to me while I was being weed on',
      },
      {
        by: 'sockdrawer',
        minutesAfter: 20,
        body: '"Giving Mum a rest, are we?" I live here — I\'m not a locum.',
      },
      {
        by: 'pocketfern',
        minutesAfter: 45,
        body: '"Is she always like that?" Like what? Like what??',
      },
      {
        by: 'plumstone',
        minutesAfter: HOUR + 30,
        body: '"Make the most of it while they\'re little." I\'d like five minutes to make the most of a toothbrush.',
      },
      {
        by: 'nettle_tea',
        minutesAfter: 2 * HOUR,
        body: "I've said every single one of these. I'd like to apologise to the whole of the number 14 bus.",
      },
      {
        by: 'second_kettle',
        minutesAfter: 2 * HOUR + 10,
        body: 'The number 14 forgives you, you daft woman. You once tucked in my blanket from three counties away.',
        reactions: reacted({ warmth: 'nettle_tea sockdrawer' }),
      },
      {
        by: 'lampblack',
        minutesAfter: 7 * HOUR,
        body: '"they grow up so fast." mine is taking ages',
      },
    ],
  },
  {
    key: 'back-monday',
    group: 'new-parents',
    by: 'tuesdayish',
    title: "Back to work on Monday, and I'm grieving a sofa",
    intent: 'ideas_welcome',
    minutesAgo: 8 * DAY + 8 * HOUR,
    body: `Ten months on the same cushion. I complained about that cushion daily. Now it has the shape of both of us in it, and on Monday I'll be sitting in an open-plan office beneath a vent.

Practical ideas very welcome: how do you get out of the door, what do you say when people ask if it's nice to be back, and has anybody's body ever just refused at the nursery gate?`,
    reactions: reacted({ with_you: 'second_kettle pocketfern', me_too: 'marmalade' }),
    replies: [
      {
        by: 'second_kettle',
        minutesAfter: 25,
        body: `1. Pack the bag on Sunday. Pack it again, differently, at dawn. Everyone does.
2. "It's nice to drink a hot tea." True, brief, ends the conversation.
3. Mine refused. I sat in the car for a while and a lorry driver gave me a thumbs up, for no reason, and that did it.`,
        reactions: reacted({ thank_you: 'tuesdayish' }),
      },
      {
        by: 'sockdrawer',
        minutesAfter: HOUR,
        body: "Hand over, kiss, go — then fall apart round the corner, by the post box. It's a well-known post box. There's practically a queue.",
      },
      {
        by: 'marmalade',
        minutesAfter: HOUR + 45,
        body: 'My sister wore two different shoes on her first day back and NOBODY noticed until three o clock. aim low!!',
      },
      {
        by: 'kit',
        minutesAfter: 4 * HOUR,
        body: "What do you think you'll miss at eleven in the morning on Monday, exactly?",
      },
      {
        by: 'tuesdayish',
        minutesAfter: 5 * HOUR,
        body: 'The weight of his head when he goes. He gets heavier by one grape, right at the end.',
        reactions: reacted({ with_you: 'pocketfern kit' }),
      },
      {
        by: 'pocketfern',
        minutesAfter: 6 * HOUR + 30,
        body: "One grape. I'm going to feel for that tonight.",
      },
      {
        by: 'tuesdayish',
        minutesAfter: 7 * DAY + HOUR,
        body: "Four days in. I did the post box. There *was* someone there; we nodded. He cried at the gate on Monday, and on Thursday he didn't look round, which is its own kind of vent to sit under. The tea is indeed hot.",
        reactions: reacted({ warmth: 'second_kettle sockdrawer marmalade pocketfern kit lampblack' }),
      },
    ],
  },
  {
    key: 'laughed-at-hoover',
    group: 'new-parents',
    by: 'marmalade',
    title: 'HE LAUGHED AT THE HOOVER',
    intent: 'good_news',
    minutesAgo: 2 * DAY + 5 * HOUR,
    body: "Four months of serious faces!! I'd started to think he just wasn't that into us. Then I dropped the hoover pipe on my own foot and said a word, and he LAUGHED. Proper chuckle. So I did it again. I have done it nine times, my foot is a state, I have never been happier",
    reactions: reacted({ warmth: 'second_kettle sockdrawer nettle_tea tuesdayish pocketfern lampblack' }),
    replies: [
      {
        by: 'sockdrawer',
        minutesAfter: 10,
        body: "Comedy is pain. He's got taste.",
      },
      {
        by: 'nettle_tea',
        minutesAfter: HOUR,
        body: "They never laugh at owt you've planned. Well done that lad. Put some peas on your foot, love.",
      },
      {
        by: 'lampblack',
        minutesAfter: 2 * HOUR,
        body: 'ours only laughs at the word trousers',
      },
      {
        by: 'second_kettle',
        minutesAfter: 3 * HOUR,
        body: 'I\'ve tried "trousers" on both of mine now. The toddler is on the floor. Thank you for your work.',
        reactions: reacted({ warmth: 'lampblack marmalade' }),
      },
      {
        by: 'pocketfern',
        minutesAfter: 8 * HOUR,
        body: "I needed this one today? The magistrate gave half a smile at a spoon this afternoon and I've been telling people about it as though she'd got into Oxford.",
      },
    ],
  },
];
