import { reacted } from './reacted.ts';
import { DAY, HOUR } from './times.ts';
import type { StoryThread } from './types.ts';

/** The thread that goes wrong on one evening and heals over a week. */
export const newParentsHeated: readonly StoryThread[] = [
  {
    key: 'settling-himself',
    group: 'new-parents',
    by: 'sockdrawer',
    title: 'We let him cry for a bit last night',
    intent: 'be_heard',
    minutesAgo: 15 * DAY + 2 * HOUR,
    body: `He's five months. We've been up every hour for what feels like a geological period. Last night we did the thing from the book — five minutes, go in, pat, out again. I sat on the landing with my hands over my ears and my wife sat on the stairs with hers, and neither of us looked at the other.

He slept. I feel sick about it. I feel rested and sick. I'm not asking if it's right. Please don't tell me if it's right.`,
    reactions: reacted({ with_you: 'second_kettle pocketfern tuesdayish lampblack' }),
    replies: [
      {
        by: 'lampblack',
        minutesAfter: 15,
        body: "landing's a hard place to sit. with you",
      },
      {
        by: 'pocketfern',
        minutesAfter: 31,
        body: "The two of you with your hands over your ears has really got me. I'm so sorry it was that sort of night? And I'm glad that there was sleep at the end of it.",
      },
      {
        key: 'unkind-not-an-alarm-clock',
        by: 'nettle_tea',
        minutesAfter: HOUR + 20,
        body: "He's a baby, not an alarm clock. I don't know why folk have them if they can't be bothered getting out of bed. You want to be ashamed, the pair of you. He'll remember it even if you don't.",
        edited: {
          minutesAfter: DAY + 2 * HOUR + 55,
          body: "He's a baby, not an alarm clock. I'd never have done it, but that's my own history talking and not your landing. I've taken out the rest of what I wrote here, because it was cruel. N.",
        },
      },
      {
        by: 'second_kettle',
        minutesAfter: HOUR + 32,
        body: "No. Sorry, no. He asked us not to tell him if it's right, in so many words, and you've told him he should be ashamed. That isn't what this place is for.",
        reactions: reacted({ with_you: 'pocketfern tuesdayish lampblack' }),
      },
      {
        by: 'nettle_tea',
        minutesAfter: HOUR + 45,
        body: "I'll speak as I find. Somebody's got to be on the bairn's side.",
      },
      {
        by: 'pocketfern',
        minutesAfter: HOUR + 58,
        body: "I did the same thing as them last week. So am I not on her side? I've been crying in the bathroom for ten minutes because of a comment on the internet and I've got to go and feed her in a second.",
      },
      {
        by: 'sockdrawer',
        minutesAfter: 2 * HOUR + 10,
        body: "I came here because it was the one place I thought I wouldn't hear that. I've already said all of it to myself — in your exact voice, as it happens.",
      },
      {
        by: 'lampblack',
        minutesAfter: 2 * HOUR + 20,
        body: "right. everyone's shattered. nobody here's against a baby. can we put it down till morning",
      },
      {
        key: 'sam-steps-in',
        by: 'sam',
        minutesAfter: 2 * HOUR + 40,
        body: `From the moderation team: lampblack has it right. We've read all of this. Let's leave how babies ought to sleep for another day, and go back to what sockdrawer asked for, which was to be heard.

nettle_tea, we've sent you a note as well. You're still welcome in here.`,
        reactions: reacted({ thank_you: 'second_kettle tuesdayish lampblack' }),
      },
      {
        by: 'tuesdayish',
        minutesAfter: 3 * HOUR + 30,
        body: "sockdrawer, what I heard is two people on a staircase who couldn't look at each other because they both minded so much. I don't see anyone in that story who couldn't be bothered.",
      },
      {
        by: 'nettle_tea',
        minutesAfter: DAY + 4 * HOUR + 10,
        note: { topics: ['abuse'], text: 'A baby left to cry, long ago' },
        body: `I've not slept for thinking about it. I'll say this once and plainly. My first was put in the back bedroom and the door shut, because that's what the nurse said to do in them days, and I sat on the stairs with my pinny in my mouth. Every night for a fortnight. I've never told a living soul. When I read about your landing I was back on them stairs, and I shouted at you instead of at her.

I'm sorry, sockdrawer. And pocketfern, love, I'm sorry for your ten minutes in the bathroom. You are on her side. Anyone can see it.`,
        reactions: reacted({ warmth: 'kit second_kettle tuesdayish', thank_you: 'lampblack' }),
      },
      {
        by: 'sockdrawer',
        minutesAfter: DAY + 6 * HOUR,
        body: "I've read that to my wife. She cried — the good kind, I think. We'd both like to have been on those stairs with you. Budge up.",
        reactions: reacted({ warmth: 'nettle_tea kit lampblack second_kettle pocketfern' }),
      },
      {
        by: 'pocketfern',
        minutesAfter: DAY + 7 * HOUR + 30,
        body: "Thank you for saying about the pinny. I'm not cross any more? I keep thinking of you sitting there with nobody.",
      },
      {
        by: 'second_kettle',
        minutesAfter: DAY + 9 * HOUR,
        body: "I was sharp myself. I'd been up with a sick toddler and came in swinging. nettle_tea, I'd rather have you in here than not, for the record.",
        reactions: reacted({ warmth: 'nettle_tea' }),
      },
      {
        by: 'kit',
        minutesAfter: 2 * DAY,
        body: "I've nothing to add, except that I watched people be hurt here and then be careful with each other, in that order, and I don't see it often.",
      },
      {
        by: 'nettle_tea',
        minutesAfter: 8 * DAY + 6 * HOUR,
        body: "I've knitted a hat. I know I can't send it, so it's going on my grandson's bear, but it's your lad's hat. It's yellow. How is he?",
        reactions: reacted({ warmth: 'sockdrawer pocketfern lampblack tuesdayish kit' }),
      },
      {
        by: 'sockdrawer',
        minutesAfter: 8 * DAY + 9 * HOUR,
        body: "He's grand. He's got two teeth and a cold. We stopped doing it after the fourth night, by the way — not because of anything said here. We just both got up at the same moment and met on the landing. Tell the bear it suits him.",
        reactions: reacted({ warmth: 'nettle_tea second_kettle pocketfern' }),
      },
    ],
  },
];
