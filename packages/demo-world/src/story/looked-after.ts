import { HOUR } from './times.ts';

/** One thing said in the talk between a person and the team. */
export interface StoryTalkLine {
  /** Staff by handle; the person without. */
  by?: string;
  minutesAfter: number;
  body: string;
}

/** Somebody who was not well, and who looked after them. */
export interface StoryLookedAfter {
  /** The words that made a friend worry. */
  item: string;
  person: string;
  worriedBy: string;
  worry: string;
  /** Minutes before the end of the telling. */
  minutesAgo: number;
  takenBy: string;
  joinedBy: string;
  deskName: string;
  talk: readonly StoryTalkLine[];
  note: string;
  ending: { by: string; minutesAfter: number; note: string };
}

/** A crisis case that is settled and in follow-up: a heavy night, a talk, a sister who came. */
export const lookedAfter: StoryLookedAfter = {
  item: 'hospital-car-park',
  person: 'late_bus',
  worriedBy: 'hazelnut',
  worry: 'They sound like somebody at the end of the rope tonight. Could a person write to them?',
  minutesAgo: 19 * HOUR,
  takenBy: 'nour',
  joinedBy: 'sam',
  deskName: 'Rowan',
  talk: [
    {
      by: 'nour',
      minutesAfter: 9,
      body: 'Good evening. I am Rowan, of the team here. I read what you wrote, all of it, and I am glad you put it into words. I am here with you now and in no hurry. How is this minute for you?',
    },
    {
      minutesAfter: 16,
      body: 'I did not think anybody would come. This minute is bad but not as bad as an hour ago. I have been on the kitchen floor with my back to the oven.',
    },
    {
      by: 'nour',
      minutesAfter: 18,
      body: 'Thank you for telling me where you are. I would like to ask plainly, because it matters to me: are you thinking of ending your life tonight?',
    },
    {
      minutesAfter: 24,
      body: 'I was, earlier. Not as a plan. More that I wanted all of it to stop. My sister lives two streets away and she does not know it is like this again.',
    },
    {
      by: 'nour',
      minutesAfter: 27,
      body: 'That sounds very lonely to carry. Would it help if she knew, just for tonight? I stay here while you write to her, and you can tell me what she says.',
    },
    {
      minutesAfter: 41,
      body: 'She is putting her coat on. She said to unlock the door and put the kettle on, so I have.',
    },
    {
      by: 'nour',
      minutesAfter: 44,
      body: 'I am so glad. Let the kettle be the whole of the next ten minutes. I look in again tomorrow, and you can write here whenever you want to, also in the middle of a night.',
    },
    { minutesAfter: 66, body: 'She is here. Thank you for staying. I think I can sleep in my clothes.' },
  ],
  note: 'Sister came at about an hour in. No plan, no means named. Wants to come back to the group on a good day.',
  ending: {
    by: 'nour',
    minutesAfter: 75,
    note: 'Safe with a sister tonight. Will see their own doctor on Monday. Back in the group whenever she likes; nothing is held against them.',
  },
};
