import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** Lying awake, and what people do about it. */
export const nightOwlsAwake: readonly StoryThread[] = [
  {
    key: 'ceiling-again',
    group: 'night-owls',
    by: 'halfpast',
    title: 'the ceiling again',
    intent: 'be_heard',
    minutesAgo: 12 * DAY + HOUR,
    body: `there's a stain above my bed
the shape of somewhere I might go

I have learned its coast
I have named the ports

by day I can't remember one of them`,
    reactions: reacted({ me_too: 'mara jo ninepins', with_you: 'nettle_tea ines' }),
    replies: [
      {
        by: 'mara',
        minutesAfter: 11,
        body: "Mine's more of a boot. I think I've been living in its heel.",
      },
      {
        by: 'oatmoon',
        minutesAfter: 30,
        body: 'Do the ports have chip shops? This matters for the economy.',
      },
      {
        by: 'halfpast',
        minutesAfter: 38,
        body: `all of them
closed`,
        reactions: reacted({ warmth: 'oatmoon' }),
      },
      {
        by: 'ninepins',
        minutesAfter: HOUR + 50,
        body: 'I got up a ladder and painted mine over. I now lie awake looking at a slightly brighter rectangle. Cannot recommend.',
      },
      {
        by: 'nettle_tea',
        minutesAfter: 3 * HOUR,
        body: 'I like that you put it into lines, pet. Makes it smaller. Or makes it a place anyway.',
      },
      {
        by: 'halfpast',
        minutesAfter: 8 * DAY + 5 * HOUR,
        body: `landlord came about the leak
I asked him to leave it`,
        reactions: reacted({ warmth: 'nettle_tea mara oatmoon' }),
      },
    ],
  },
  {
    key: 'dread-bedtime',
    group: 'night-owls',
    by: 'jo',
    title: "Does anybody else dread bedtime like it's an exam?",
    intent: 'ideas_welcome',
    minutesAgo: 6 * DAY + 3 * HOUR,
    body: `I'm all right till about nine and then I feel it coming, like when you can hear your own name getting nearer on a register. I've started cleaning. The skirting boards are *immaculate*.

It isn't nightmares. It's the lying there being marked.

Ideas welcome, though if it's lavender I have (genuinely) five lavender things.`,
    reactions: reacted({ me_too: 'wren mara pocketfern halfpast' }),
    replies: [
      {
        by: 'ines',
        minutesAfter: 20,
        body: "Five! You're a hillside. Here is what I did. I stopped calling it going to sleep. I go to *lie down with the radio*, and what comes after is not my department.",
        reactions: reacted({ thank_you: 'jo' }),
      },
      {
        by: 'ninepins',
        minutesAfter: 55,
        body: 'Agreeing with ines, and adding: I turned the clock to face the wall. It still knows the time, but it has to keep it to itself.',
      },
      {
        by: 'wren',
        minutesAfter: HOUR + 20,
        body: 'i do it on the sofa bc the sofa doesnt count',
      },
      {
        by: 'jo',
        minutesAfter: HOUR + 45,
        body: "The sofa doesn't count! I've never thought of anywhere not counting.",
        reactions: reacted({ warmth: 'wren' }),
      },
      {
        by: 'kit',
        minutesAfter: 4 * HOUR,
        body: 'Who do you think is doing the marking?',
      },
      {
        by: 'jo',
        minutesAfter: DAY + 3 * HOUR,
        body: "I've been cross with you about that question all day, kit (not really). I think it's me at about fourteen, with a clipboard.",
        reactions: reacted({ with_you: 'kit mara ines' }),
      },
      {
        by: 'mara',
        minutesAfter: DAY + 5 * HOUR,
        body: "I believe I've met her. She used to stand at the end of my bed as well. I gave mine a chair in the end. She's still there, but she reads.",
        reactions: reacted({ warmth: 'jo kit' }),
      },
    ],
  },
  {
    key: 'wind-down',
    group: 'night-owls',
    by: 'wren',
    title: 'what actually helps you wind down. not the list off the poster',
    intent: 'ideas_welcome',
    minutesAgo: 6 * DAY + 10 * HOUR,
    body: 'the poster at the health centre says bath, book, no screens. i live in a room with no bath and my book is on a screen. what do REAL people do',
    reactions: reacted({ me_too: 'ninepins jo' }),
    replies: [
      {
        by: 'oatmoon',
        minutesAfter: 10,
        body: 'I unload the dishwasher very slowly, like a museum curator.',
      },
      {
        by: 'mara',
        minutesAfter: 26,
        body: 'I fold things. Socks, tea towels, a map once. Anything with corners.',
      },
      {
        by: 'lampblack',
        minutesAfter: 50,
        body: "long drive home with the heater on feet. doesn't scale I know",
      },
      {
        key: 'sleep-reset-offer',
        by: 'bo',
        minutesAfter: HOUR + 30,
        body: "WOW so many tired people in here!! I was JUST like you until I found the Night Reset method. It's a six week programme, I'm one of the coaches now and honestly the results are UNREAL. First five people get a special rate, details at https://example.org/night-reset and tell them bo sent you",
      },
      {
        by: 'oatmoon',
        minutesAfter: HOUR + 41,
        body: "I'm sure you mean well, but this is a bit of a shop front, in a room full of people in their pyjamas.",
      },
      {
        by: 'ninepins',
        minutesAfter: 2 * HOUR,
        body: "For what it's worth, I've reported it, no hard feelings. The agreement has a line about selling.",
      },
      {
        by: 'nettle_tea',
        minutesAfter: 4 * HOUR,
        body: "Back to the young one's question. I warm the pot, I warm the cup, and half the time I never make the tea.",
      },
      {
        by: 'wren',
        minutesAfter: 5 * HOUR + 15,
        body: "trying the museum dishwasher tonight except i own 2 forks so it'll be more of a small exhibition",
        reactions: reacted({ warmth: 'nettle_tea oatmoon mara' }),
      },
      {
        by: 'wren',
        minutesAfter: 5 * DAY + 2 * HOUR,
        body: 'the exhibition has been extended by popular demand. third fork acquired',
      },
    ],
  },
  {
    key: 'slept-through-bins',
    group: 'night-owls',
    by: 'mara',
    title: 'I slept through the bin lorry',
    intent: 'good_news',
    minutesAgo: 5 * DAY + 11 * HOUR,
    body: `I know its whole song. The brakes at the corner, the beeping, the man who sings. I've heard every verse of it, each Wednesday, for most of a year.

This morning I came down and the bins were empty. I stood in the road in my dressing gown like somebody who'd been robbed of an hour and didn't want it back.`,
    reactions: reacted({ warmth: 'ines nettle_tea jo lampblack oatmoon kit' }),
    replies: [
      {
        by: 'nettle_tea',
        minutesAfter: 35,
        body: "Oh that's champion.",
      },
      {
        by: 'lampblack',
        minutesAfter: HOUR,
        body: "as a man who reverses lorries for money: you're welcome",
      },
      {
        by: 'jo',
        minutesAfter: 2 * HOUR,
        body: "I'm so happy for you (and slightly for the man who sings, I hope he's well).",
      },
      {
        by: 'ninepins',
        minutesAfter: 4 * HOUR + 30,
        body: "Purely out of scientific interest, what did you do differently? You're allowed to say nothing.",
      },
      {
        by: 'mara',
        minutesAfter: 5 * HOUR,
        body: "Nothing. That's what's so maddening. I'd love to have it be the folding.",
        reactions: reacted({ warmth: 'ninepins jo' }),
      },
      {
        by: 'ines',
        minutesAfter: 12 * HOUR,
        body: "Let it be the folding. We'll tell people it was the folding.",
      },
    ],
  },
  {
    key: 'switched-off',
    group: 'night-owls',
    by: 'slowtide',
    title: "I'd like to be switched off at the wall",
    intent: 'be_heard',
    note: { topics: ['suicide'], text: 'Feeling low and worn out. No plans, no detail.' },
    minutesAgo: 6 * HOUR,
    hidesHandle: true,
    body: `I don't know how to say this without frightening people, so I've made it small.

I'm not going to do anything. But I've been lying here thinking that I wouldn't mind not being about for a bit. I feel like a lamp somebody left on in a house they've moved out of. Everything I do is on the meter, and nobody is in the room.

It's been like this since the weekend. I keep going to work. I'm very good at going to work.`,
    reactions: reacted({ with_you: 'ines kit nettle_tea lampblack mara' }),
    replies: [
      {
        key: 'kit-asks',
        by: 'kit',
        minutesAfter: 4,
        body: `I'm here, and you haven't frightened me. Thank you for making it small enough to say.

I'm going to ask straight, because you deserve to be asked straight: when you say not being about, are you having thoughts of ending your life? Any answer is all right here. The people behind *Get help now* are up as well, and you can talk to them and to us, both.`,
        reactions: reacted({ thank_you: 'ines mara' }),
      },
      {
        by: 'ines',
        minutesAfter: 9,
        body: "The lamp is on and I can see it. That's all I've got at this minute, and I'm staying in this chair.",
        reactions: reacted({ with_you: 'nettle_tea' }),
      },
      {
        key: 'the-meter-reply',
        by: 'slowtide',
        minutesAfter: 31,
        body: "Not ending it. More like hoping to be excused. I haven't got a plan and I don't want one. I'm just so tired of being the one who keeps it all running, and I can't see it getting any different.",
        reactions: reacted({ with_you: 'kit ines mara nettle_tea' }),
      },
      {
        by: 'lampblack',
        minutesAfter: 45,
        body: "mate. on my break, reading this on a pallet. glad you said it. glad you're here saying it",
      },
      {
        by: 'kit',
        minutesAfter: 52,
        body: `I believe you, and I'm glad I asked. "Hoping to be excused" is a heavy thing to carry into work five days running.

Is there one person, outside of this screen, who could know about it before the night's out?`,
      },
      {
        by: 'slowtide',
        minutesAfter: HOUR + 50,
        body: "I rang my sister. She didn't say anything clever. She stayed on the line while she did her washing up, and then she said she'd come on the early train. I've put the chain off the door.",
        reactions: reacted({ warmth: 'kit ines lampblack nettle_tea mara' }),
      },
      {
        by: 'nettle_tea',
        minutesAfter: 2 * HOUR + 30,
        body: "Chain off the door. Good girl or good lad, whichever you are. I'll be sat up a while yet.",
      },
      {
        by: 'ines',
        minutesAfter: 4 * HOUR + 40,
        body: 'Still in the chair. No need to answer. When your sister gets there, let her carry the bags.',
      },
    ],
  },
];
