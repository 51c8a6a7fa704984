import type { StoryGroup } from './types.ts';

/** The four groups with their agreements. */
export const groups: readonly StoryGroup[] = [
  {
    slug: 'anxiety',
    name: 'Waves and footholds',
    purpose:
      'For days when the body sounds an alarm and nothing is on fire. Talk about worry, panic and the fear of the next time, and about the ten yards you won back.',
    agreement: `- Tell us how it is for you, in your own words. Nothing is too small.
- Leave ideas for threads that ask for them. Otherwise, say what reached you.
- Fold panic and body sensations under a content note, so that others can choose.
- No names of medicines, no amounts, no "just stop" and no "just start".
- Nobody here diagnoses anybody, themselves included if it can wait for a professional.
- Humour is welcome when it is about your own cupboard.
- What is written here stays in this room.
- If someone worries you, tell a moderator. You will not be named.`,
    emblem: { shape: 2, tint: 1 },
    facilitators: ['hazelnut'],
  },
  {
    slug: 'grief',
    name: 'The other chair',
    purpose:
      'For anyone with somebody missing: a person, a pregnancy, a cat called Geoffrey. No stages, no timetable, no casserole needed.',
    agreement: `- Every loss counts here, and no two are weighed against each other.
- Ask what they were like. Never ask how it happened.
- We do not say "at least", and we do not tell anyone where they ought to be by now.
- Put a note on words about dying, hospitals and funerals before you post them.
- Faith is yours to speak of, and nobody else's to be handed.
- You may laugh. It is not held against the dead or the living.
- Silence is an answer; so is one word at the roll call.
- Keep the stories of others where you found them.`,
    emblem: { shape: 5, tint: 4 },
    facilitators: ['grey_heron'],
  },
  {
    slug: 'night-owls',
    name: 'The lit window',
    purpose:
      'Company for people who are awake when the street is not: shift workers, worriers, carers, and those who have given up on the pillow for now.',
    agreement: `- Come as you are, in whatever you slept in or failed to.
- No contests about who had less sleep, and no counting hours at each other.
- Write softly: somebody may be reading with one eye.
- Nothing is sold here, not even something that worked for you.
- We talk about the night, and leave substances to people trained for it.
- If a thought turns dark, say so plainly. Plain words are met with plain kindness.
- Go to bed in the middle of a conversation; no one minds.
- Whatever is told at the window is not carried into the day.`,
    emblem: { shape: 1, tint: 6 },
    facilitators: ['ines'],
  },
  {
    slug: 'new-parents',
    name: 'Someone small',
    purpose:
      'For mothers, fathers, grandparents and Friday uncles with a new person in the house or on the way. You can love them and be on your last nerve.',
    agreement: `- However you feed, settle or carry them, you do not have to defend it here.
- Advice is given when it is asked for, and then as "what we did".
- Write about your child as they would want to read it one day.
- No photographs, real names, clinics, nurseries or schools, yours or anyone's.
- Fold births and losses under a content note; some of us are waiting.
- Fathers and grandparents are not visitors.
- If you hurt someone at the end of a long night, come back and say so. We keep the chair.
- A frightening thought about yourself or your baby belongs with a person straight away: Get help now is for that too.`,
    emblem: { shape: 3, tint: 3 },
    facilitators: ['second_kettle'],
  },
];
