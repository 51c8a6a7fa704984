/** The six answers to "What is happening?", each with its own address and first step. */
import type { Topic } from '@between/helplines/helpline.ts';
import { m } from '#lib/paraglide/messages.js';
import { icon } from '#lib/ui/icon-name.ts';

export interface Step {
  /** Says nothing to somebody who reads an address over a shoulder. */
  href: string;
  icon: string;
  answer: () => string;
  firstStep: () => string;
  /** Lines for this come first. */
  topic: Topic;
}

export const STEPS = [
  {
    href: '/help-now/breathe',
    icon: icon('wind'),
    answer: m.help_panic_answer,
    firstStep: m.help_panic_first,
    topic: 'distress',
  },
  {
    href: '/help-now/wave',
    icon: icon('waves-horizontal'),
    answer: m.help_urge_answer,
    firstStep: m.help_urge_first,
    topic: 'distress',
  },
  {
    href: '/help-now/tonight',
    icon: icon('moon'),
    answer: m.help_ending_answer,
    firstStep: m.help_ending_first,
    topic: 'suicide',
  },
  {
    href: '/help-now/safe',
    icon: icon('house'),
    answer: m.help_hurt_answer,
    firstStep: m.help_hurt_first,
    topic: 'abuse',
  },
  {
    href: '/help-now/someone',
    icon: icon('users-round'),
    answer: m.help_worried_answer,
    firstStep: m.help_worried_first,
    topic: 'suicide',
  },
  {
    href: '/help-now/awful',
    icon: icon('cloud-rain'),
    answer: m.help_awful_answer,
    firstStep: m.help_awful_first,
    topic: 'distress',
  },
] as const satisfies readonly Step[];
