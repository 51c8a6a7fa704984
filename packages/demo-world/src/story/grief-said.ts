import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** Grief that has not been said aloud before. */
export const griefSaid: readonly StoryThread[] = [
  {
    key: 'people-ask-how',
    group: 'grief',
    by: 'driftwould',
    title: 'People keep asking how',
    intent: 'be_heard',
    note: { topics: ['suicide', 'loss'], text: 'Losing a brother to suicide. Nothing about how.' },
    minutesAgo: 17 * DAY + 4 * HOUR,
    body: `my brother died last year. he took his own life. when I say he died they tilt their heads and go how, and I watch them want it

I've started saying "suddenly". it isn't even true. it was the slowest thing I've ever seen, it took years, we all just stood about in it

don't say anything nice about him please. you didn't know him and neither did I at the end`,
    reactions: reacted({ with_you: 'plumstone grey_heron mara biscuit-tin kit late_bus' }),
    replies: [
      {
        by: 'plumstone',
        minutesAfter: 14,
        body: "I won't. I'm sorry that they ask.",
      },
      {
        by: 'late_bus',
        minutesAfter: 30,
        body: '"I watch them want it." Christ. Yes. They want the trailer, not the film.',
        reactions: reacted({ me_too: 'biscuit-tin' }),
      },
      {
        by: 'kit',
        minutesAfter: HOUR,
        body: `I'm not going to say anything nice. You said it took years, with everyone stood about in it. I'd think that leaves a person exhausted as well as everything else.

Are you getting any sort of help that's just for you in this?`,
      },
      {
        by: 'driftwould',
        minutesAfter: 2 * HOUR + 15,
        body: "there's a group that meets above the bank, for people left behind like this. went once and sat by the door. might go again. tiredness is right. nobody's said tired",
        reactions: reacted({ thank_you: 'kit', warmth: 'plumstone' }),
      },
      {
        by: 'grey_heron',
        minutesAfter: 5 * HOUR,
        body: 'You owe nobody the particulars. When my wife was ill I found that a question may be answered with "thank you for asking" and a slight bow, after which most people look for their coats. I offer the bow free of charge.',
      },
      {
        by: 'biscuit-tin',
        minutesAfter: 8 * HOUR,
        body: "I tried to think of a proper reply and what I've got is this: I'm angry on your behalf at every tilted head.",
      },
      {
        by: 'driftwould',
        minutesAfter: 9 * DAY,
        body: `did the bow. woman at the bus stop. she literally looked for her coat

went back above the bank as well. sat two chairs in from the door`,
        reactions: reacted({ warmth: 'grey_heron kit plumstone late_bus mara biscuit-tin' }),
      },
    ],
  },
  {
    key: 'the-due-date',
    group: 'grief',
    by: 'plumstone',
    title: "The date that's on no calendar now",
    intent: 'be_heard',
    note: { topics: ['loss', 'birth'], text: 'Losing a pregnancy' },
    minutesAgo: 10 * DAY + 5 * HOUR,
    hidesHandle: true,
    body: `It would have been this Friday. I never put it on the kitchen calendar, in case, so there isn't even anything to cross out. Friday says *bins, green*.

My partner has not mentioned it. I think he's forgotten, and I think if I ask and he's forgotten then I'll never be able to un-know it.

I'm using "a member" because someone I work with might be in here. I'd just like Friday to be more than bins.`,
    reactions: reacted({ with_you: 'biscuit-tin grey_heron kit sockdrawer', warmth: 'nettle_tea' }),
    replies: [
      {
        by: 'biscuit-tin',
        minutesAfter: 20,
        body: "It's in my diary now. I've written it in, without a name, in green.",
      },
      {
        by: 'kit',
        minutesAfter: HOUR,
        body: "Friday is more than bins. I'll be around that evening, and I'll look in on this thread whether or not you feel like writing.",
      },
      {
        by: 'sockdrawer',
        minutesAfter: 2 * HOUR + 40,
        note: { topics: ['birth', 'loss'] },
        body: "I came over from the new parents' side — and I hope that's all right. We had one before this one. I didn't bring it up with my wife on the day because I was so sure I'd be reminding her. She'd been awake since four. I hadn't forgotten. I was just an idiot about it.",
        reactions: reacted({ thank_you: 'biscuit-tin' }),
      },
      {
        by: 'plumstone',
        minutesAfter: 4 * HOUR,
        body: "Thank you for crossing over. I hadn't thought of it from his side of the bed at all.",
        reactions: reacted({ warmth: 'sockdrawer kit' }),
      },
      {
        by: 'grey_heron',
        minutesAfter: DAY + 3 * HOUR,
        body: 'I shall light the lamp in the front window on Friday at dusk. It has been lit for less, and never for a better reason.',
      },
      {
        by: 'plumstone',
        minutesAfter: 4 * DAY + HOUR,
        body: "I asked him. He'd taken the day off and not known how to say. He had bought a tree, a very small one; it was in the boot with a towel round it so that I wouldn't see. We planted it in the rain. It's a plum.",
        reactions: reacted({ warmth: 'sockdrawer biscuit-tin grey_heron kit mara nettle_tea' }),
      },
    ],
  },
  {
    key: 'second-year',
    group: 'grief',
    by: 'grey_heron',
    title: 'The second year is quieter, and that is the trouble',
    intent: 'be_heard',
    note: { topics: ['loss'] },
    minutesAgo: 19 * DAY + HOUR,
    body: `In the first year people telephoned. They brought things in dishes; they moved their chairs. I was, for a time, an occasion.

Now it is assumed that I have got into the swing of it. I have learned the washing machine. I can make four suppers. What nobody prepares one for is being competent and unaccompanied.

I do not require an answer. I have become rather fond of saying things here and finding them still on the page in the morning.`,
    reactions: reacted({ with_you: 'mara biscuit-tin nettle_tea kit', thank_you: 'driftwould' }),
    replies: [
      {
        by: 'tuesdayish',
        minutesAfter: 50,
        body: 'I\'m a reader in this group more than a writer, but I want you to find this in the morning: "competent and unaccompanied" went straight in. I\'m glad the page keeps your things for you.',
      },
      {
        by: 'mara',
        minutesAfter: HOUR + 30,
        body: 'Which four suppers?',
      },
      {
        by: 'grey_heron',
        minutesAfter: 2 * HOUR,
        body: 'A chop; an omelette; something in a tin, improved; and fish on Friday, from loyalty to a religion that was hers.',
        reactions: reacted({ warmth: 'mara late_bus' }),
      },
      {
        by: 'driftwould',
        minutesAfter: 6 * HOUR,
        note: { topics: ['suicide', 'loss'], text: 'Only a mention' },
        body: "nobody rings in year one either if it's the wrong sort of death. not competing. just, your page thing. I do that as well. check it's still there",
      },
      {
        by: 'grey_heron',
        minutesAfter: 14 * HOUR,
        body: 'Then we shall each know that the other has looked. I had not considered that, driftwould, and I am sorry; it ought to have been the telephone off the hook for you from the first week.',
        reactions: reacted({ with_you: 'driftwould mara', warmth: 'kit' }),
      },
      {
        by: 'biscuit-tin',
        minutesAfter: DAY + 2 * HOUR,
        body: "If you ever want a fifth supper, I've got seventeen recipes for mince in her handwriting and I'd like them to get out more.",
      },
      {
        by: 'grey_heron',
        minutesAfter: 15 * DAY,
        body: 'I report a fifth supper. Recipe number nine, "MINCE (CHEERFUL)". I could not identify the cheerful element. I believe it may have been the peas.',
        reactions: reacted({ warmth: 'biscuit-tin nettle_tea mara' }),
      },
    ],
  },
  {
    key: 'hospital-car-park',
    group: 'grief',
    by: 'late_bus',
    title: 'I know the car park too well',
    intent: 'be_heard',
    note: { topics: ['medical'], text: 'Hospital visits, a parent who is very ill' },
    minutesAgo: 20 * HOUR,
    body: `Dad's back in. Same ward Mum was on, different bay. I've got a favourite machine in the corridor. I know which ticket barrier sticks. A nurse remembered my name and I wanted to ask her to forget it.

I'm fine, I've got a sandwich. I just don't want to be good at this.`,
    reactions: reacted({ with_you: 'biscuit-tin grey_heron mara nettle_tea' }),
    replies: [
      {
        by: 'biscuit-tin',
        minutesAfter: 25,
        body: "I don't want you to be good at it either.",
      },
      {
        by: 'grey_heron',
        minutesAfter: HOUR,
        body: 'The last time I drove out of such a place I paid for a week in advance, by mistake, and could not bring myself to claim it back. Eat the sandwich; we can be heard from here.',
      },
      {
        by: 'nettle_tea',
        minutesAfter: 2 * HOUR + 10,
        body: "How's he in himself, love? And how's your bit of the bed?",
      },
      {
        by: 'late_bus',
        minutesAfter: 3 * HOUR,
        body: "He's cross about the custard, so he's all right in himself. My bit of the bed is a chair that reclines if you threaten it.",
        reactions: reacted({ with_you: 'nettle_tea', warmth: 'grey_heron' }),
      },
      {
        key: 'last-night-on-the-ward',
        by: 'halfpast',
        minutesAfter: 12 * HOUR,
        body: `I remember the last night on the ward
how grey her hands were, and cold before she'd gone
the noise her breathing made, wet, with those long stops
and counting through the stops
I can still hear it in the pipes at home`,
      },
      {
        by: 'mara',
        minutesAfter: 13 * HOUR + 30,
        body: `halfpast, that's a lot to have been carrying on your own. I'm glad you put it down somewhere.

late_bus, you needn't answer any of us. The machine in the corridor: what's the code for the good crisps?`,
      },
      {
        by: 'late_bus',
        minutesAfter: 15 * HOUR,
        body: 'B7. It\'s always B7. He asked for the crossword this morning and told me I was spelling "obstinate" wrong, so there\'s life in it yet.',
        reactions: reacted({ warmth: 'mara biscuit-tin grey_heron' }),
      },
    ],
  },
];
