import { icon } from '#lib/ui/icon-name.ts';
import { REACTION_LOOKS } from './reaction-looks.ts';

/** Drawings that posts repeat. */
export const SPRITE = {
  with_you: REACTION_LOOKS.with_you.icon,
  me_too: REACTION_LOOKS.me_too.icon,
  thank_you: REACTION_LOOKS.thank_you.icon,
  warmth: REACTION_LOOKS.warmth.icon,
  more: icon('ellipsis'),
  edit: icon('pencil'),
  delete: icon('trash-2'),
  report: icon('flag'),
  link: icon('link'),
  person: icon('user'),
  block: icon('ban'),
} as const;
export type SpriteName = keyof typeof SPRITE;
