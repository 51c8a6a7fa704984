import { m } from '#lib/paraglide/messages.js';
import { planStep } from './section-words.ts';

/** A plan as plain words, steps without a line left out. Pure. */
export function planAsText(
  sections: readonly { name: string; lines: readonly { text: string; reach: string }[] }[],
): string {
  const steps = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines }) =>
      [
        planStep(name).title,
        ...lines.map(({ text, reach }) => `- ${[text, reach].filter((part) => part !== '').join(': ')}`),
      ].join('\n'),
    );
  return `${[m.plan_title(), ...steps].join('\n\n')}\n`;
}
