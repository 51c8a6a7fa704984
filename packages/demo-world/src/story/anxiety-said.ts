import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** Saying it to somebody: a housemate, a surgery, a seminar, this place. */
export const anxietySaid: readonly StoryThread[] = [
  {
    key: 'phone-call-surgery',
    group: 'anxiety',
    by: 'tuesdayish',
    title: 'I rang the surgery myself',
    intent: 'good_news',
    minutesAgo: 11 * DAY + 2 * HOUR,
    body: `I'd had the number on a sticky note since the clocks changed. It moved house with me, from the fridge to the mirror to the inside of a cupboard, so that I'd stop seeing it.

Today I read the first sentence off a piece of paper, in a voice like a hostage. The receptionist said "no rush, my love" and I nearly proposed. Appointment is in a fortnight. I have since eaten an entire malt loaf standing up.`,
    reactions: reacted({ warmth: 'mara kit hazelnut oatmoon marmalade paperlantern' }),
    replies: [
      {
        by: 'marmalade',
        minutesAfter: 12,
        body: 'YES!!! Standing up is the ONLY way to eat malt loaf. So so pleased for you',
      },
      {
        by: 'hazelnut',
        minutesAfter: 40,
        body: `Things I admire here:

1. You wrote the sentence down first.
2. You rang anyway with the voice you had.
3. You told us before you'd talked yourself out of it being a big deal.`,
      },
      {
        by: 'wren',
        minutesAfter: HOUR + 30,
        body: 'ok this made me actually emotional on a bus. the cupboard bit. mine is in a shoe',
        reactions: reacted({ thank_you: 'tuesdayish' }),
      },
      {
        by: 'tuesdayish',
        minutesAfter: HOUR + 50,
        body: "In a shoe! wren, I think you win. When you want it out of the shoe, I'll lend you my piece of paper. It only says: hello, I would like to talk to somebody about feeling frightened most days.",
        reactions: reacted({ warmth: 'wren paperlantern' }),
      },
      {
        by: 'paperlantern',
        minutesAfter: 6 * HOUR,
        body: "I copied that sentence into my notes and I hope you don't mind, and I noticed it doesn't apologise for anything, which mine always does, twice, before I've even said my name.",
      },
      {
        by: 'wren',
        minutesAfter: 8 * DAY + 4 * HOUR,
        body: "update nobody asked for: it's out of the shoe. used your line word for word. they were so normal about it???",
        reactions: reacted({ warmth: 'tuesdayish kit mara jo paperlantern oatmoon', thank_you: 'jo' }),
      },
      {
        by: 'tuesdayish',
        minutesAfter: 8 * DAY + 5 * HOUR,
        body: "I've just had to put my tea down. Oh, well done, you.",
      },
    ],
  },
  {
    key: 'roommate-thing',
    group: 'anxiety',
    by: 'ninepins',
    title: 'How do you tell a housemate without it becoming A Thing?',
    intent: 'ideas_welcome',
    minutesAgo: 16 * DAY + 5 * HOUR,
    body: `Context: shared house, three of us, all perfectly nice. I've been eating in my room since roughly the week I moved in because the kitchen has become, for reasons I could draw you a diagram of, a place where I might be looked at while chewing.

They think I dislike them. (Evidence: a very polite note about the recycling.) I'd like to say something. I would not like a kitchen summit, a hug, or to be asked how I'm doing in a special voice for the rest of the tenancy.

What have people actually said? Exact words welcome, I'm a literal person.`,
    reactions: reacted({ me_too: 'wren jo' }),
    replies: [
      {
        by: 'hazelnut',
        minutesAfter: 35,
        body: `What worked for me, more or less word for word:

- "I get anxious eating around people. It isn't about you."
- "I'd like to come in for ten minutes sometimes and leave without explaining."
- "You don't have to do anything."

I said it while we were both facing the washing up. Facing the same direction helps enormously.`,
        reactions: reacted({ thank_you: 'ninepins' }),
      },
      {
        by: 'lin',
        minutesAfter: 5 * HOUR,
        body: "Saying what you would like them *not* to do, as you've done here so clearly, is often the kindest sentence for everyone. People are relieved to be given the instructions.",
      },
      {
        by: 'wren',
        minutesAfter: 6 * HOUR,
        body: 'i just put it in the group chat with a picture of a frog. 10/10 no summit',
      },
      {
        by: 'ninepins',
        minutesAfter: 7 * HOUR + 20,
        body: 'Following the frog precedent with interest. What kind of frog?',
        reactions: reacted({ warmth: 'wren hazelnut' }),
      },
      {
        by: 'wren',
        minutesAfter: 7 * HOUR + 24,
        body: 'sitting down frog. small. hands folded',
      },
      {
        by: 'mara',
        minutesAfter: DAY + HOUR,
        body: 'One more for the list. I told mine by saying when it would end: "It might take me a few months, and I\'m not asking you to wait." It took the pressure off both sides.',
      },
      {
        by: 'ninepins',
        minutesAfter: 9 * DAY + 3 * HOUR,
        body: `Reporting back. Sent the frog. One housemate replied with a different frog. The other one knocked, faced the washing up (I swear I hadn't briefed her) and said she's been hiding from *me* because she thought I was cross about the recycling.

We ate toast in the same room on Thursday. I looked at the toaster throughout. Counting it.`,
        reactions: reacted({ warmth: 'hazelnut kit mara wren lin' }),
      },
    ],
  },
  {
    key: 'first-post-hello',
    group: 'anxiety',
    by: 'jo',
    title: 'Hello, I think (first post)',
    intent: 'company',
    minutesAgo: 13 * DAY + 4 * HOUR,
    body: `I've started this four times (sorry) and kept deleting it because everybody here sounds so at home. I don't have one big thing. I just worry, about everything, all day, like a fridge humming that only I can hear? And when it stops for a second I worry about why it stopped.

My sister found this place for me. I said I'd post once. So this is the once.

I don't really need replies (I'd quite like one reply).`,
    reactions: reacted({ warmth: 'kit hazelnut marmalade oatmoon', with_you: 'mara' }),
    replies: [
      {
        by: 'kit',
        minutesAfter: 6,
        body: `Here's one. Hello, jo. You did know how to do it.

What does the fridge go on about most?`,
        reactions: reacted({ thank_you: 'jo', warmth: 'hazelnut' }),
      },
      {
        by: 'oatmoon',
        minutesAfter: 14,
        body: "Here's a second, in case the first one gets lonely. Welcome. Nobody knows how to do it, we just have more practice at pressing send and then lying on the floor.",
      },
      {
        by: 'marmalade',
        minutesAfter: 31,
        body: 'HELLO jo!! I lurked for two months before my frist post and then I spelled first wrong, so you are miles ahead of me',
      },
      {
        by: 'jo',
        minutesAfter: HOUR + 10,
        body: "Oh. Hello (hello hello). Kit, mostly it goes on about whether I've upset someone. I reread messages I've sent until the words go funny. Yesterday I apologised to a man for holding a door.",
        reactions: reacted({ me_too: 'slowtide wren' }),
      },
      {
        by: 'slowtide',
        minutesAfter: 2 * HOUR,
        body: 'I once thanked a cash machine. Welcome in.',
      },
      {
        by: 'late_bus',
        minutesAfter: 3 * HOUR + 15,
        body: "Apologising for holding doors is a full time job round here. We've got a rota.",
      },
      {
        by: 'mara',
        minutesAfter: 8 * HOUR,
        body: "What you wrote about it stopping is the bit I recognised. Quiet used to frighten me more than the noise. That did ease, and I couldn't tell you which week. Glad your sister is a finder of things.",
      },
      {
        by: 'jo',
        minutesAfter: 12 * DAY + 20 * HOUR,
        body: "It's nearly two weeks since the once. I keep not leaving! I told my sister there's a rota for apologising and she laughed so much she had to pull over (safely, she is the non-worrier). Thank you for the one reply, all six of you.",
        reactions: reacted({ warmth: 'kit mara marmalade tuesdayish hazelnut oatmoon' }),
      },
    ],
  },
  {
    key: 'presenting-thursday',
    group: 'anxiety',
    by: 'wren',
    title: 'presenting on thursday and my hands already know',
    intent: 'be_heard',
    minutesAgo: 9 * DAY + 8 * HOUR,
    body: `its ten slides. ten. i know the stuff i could do it asleep. but since monday my hands go cold whenever i open the file and im holding a mug all day like some kind of victorian

everyone says picture them naked which is a horrifying thing to suggest about my seminar group`,
    reactions: reacted({ with_you: 'jo paperlantern ninepins', me_too: 'tuesdayish' }),
    replies: [
      {
        by: 'ninepins',
        minutesAfter: 20,
        body: "It's the worst advice in circulation and nobody will ever be held responsible for it.",
      },
      {
        by: 'kit',
        minutesAfter: 45,
        body: "Cold hands since Monday is a long time to be carrying that about. No fixing from me. What's the moment you keep seeing?",
      },
      {
        by: 'wren',
        minutesAfter: HOUR + 5,
        body: 'when i stop talking and theres that gap before anyone claps or asks something. like 2 seconds. i live in those 2 seconds now',
      },
      {
        by: 'paperlantern',
        minutesAfter: 2 * HOUR + 30,
        note: { topics: ['panic'] },
        body: "I know that gap, I could give you a guided tour of it, it has very high ceilings, and I've been in it at weddings and once at a parents' evening, and I want you to know that I've also come out of the other end of it every time, usually to somebody coughing.",
        reactions: reacted({ thank_you: 'wren' }),
      },
      {
        by: 'slowtide',
        minutesAfter: 3 * HOUR,
        body: 'The mug is a good idea. Take the mug with you.',
      },
      {
        by: 'wren',
        minutesAfter: 3 * HOUR + 3,
        body: '...am i allowed to take the mug',
        reactions: reacted({ warmth: 'slowtide jo' }),
      },
      {
        by: 'slowtide',
        minutesAfter: 3 * HOUR + 5,
        body: 'Nobody in the history of seminars has been asked to put down a mug.',
      },
      {
        by: 'wren',
        minutesAfter: 5 * DAY + 2 * HOUR,
        body: `took the mug. voice went weird on slide 2 then came back. the gap happened and i drank some tea in it?? it was empty. i drank air. nobody knew

hands are warm. going to bed for one thousand years`,
        reactions: reacted({ warmth: 'kit slowtide paperlantern ninepins jo hazelnut marmalade' }),
      },
    ],
  },
];
