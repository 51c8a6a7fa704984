import { DAY } from './times.ts';
import type { StoryHouseRules } from './types.ts';

const FIRST = `1. **Be kind, above all when you disagree.** Say what you think of an idea, not of a person.
2. **Listen before you advise.** Every thread says what its author hopes for. Go by that.
3. **No methods.** Leave out how someone was or could be hurt: means, amounts and places.
4. **No medical advice.** Share your own experience; leave starting, stopping and changing medicine to professionals.
5. **No numbers to compare.** Weight, calories and hours of sleep stay out.
6. **Keep people private.** No contact details, real names or workplaces, yours or anyone else's.
7. **Nothing is sold here.** No offers, fundraising, surveys or recruiting.
8. **What you read here stays here.** No screenshots, no retelling.
9. **Use a content note for hard topics.** It lets others choose when to read.
10. **Asking for help is never against the rules.** Nobody is punished for being at risk.

A person decides about every report. You are told what was decided and why, and you can answer.`;

const SECOND = FIRST.replace(
  "No contact details, real names or workplaces, yours or anyone else's.",
  "No contact details, real names, schools, clinics or workplaces, yours or anyone else's.",
).replace(
  '10. **Asking for help',
  `10. **Say sorry and stay.** A hard word can be edited or taken back, and that counts in your favour.
11. **Asking for help`,
);

/** The house rules as they were and as they are, so that a returning member meets a small, readable change. */
export const houseRules: readonly StoryHouseRules[] = [
  { version: 1, minutesAgo: 60 * DAY, text: FIRST },
  {
    version: 2,
    minutesAgo: 12 * DAY,
    change:
      'Schools and clinics are now named among the things to keep private, and there is a new rule about taking a hard word back.',
    text: SECOND,
  },
];
