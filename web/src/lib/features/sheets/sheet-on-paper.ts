import { type Paper, type PaperPart } from '#lib/features/paper/paper.ts';
import { RINGS } from '@between/rules/sheets.ts';
import { m } from '#lib/paraglide/messages.js';
import type { FormLine } from './lines-of-form.ts';
import { copingList, planStep, ringName, selfCareList } from './section-words.ts';

interface Section {
  name: string;
  lines: readonly FormLine[];
}

/** A plan to hold: its steps with their numbers, and where to turn when it is not enough. */
export function planOnPaper(sections: readonly Section[]): Paper {
  const parts = written(
    sections.map(({ name, lines }, at) => ({ title: `${at + 1}  ${planStep(name).title}`, lines: plain(lines) })),
  );
  return { title: m.plan_title(), lead: m.plan_lead(), parts, end: m.plan_paper_end() };
}

/** The people of a support map by how near they are, with the words to reach out. */
export function mapOnPaper(sections: readonly Section[]): Paper {
  const people = sections.flatMap(({ lines }) => lines);
  const parts = written(
    RINGS.map((ring) => ({
      title: ringName(ring),
      lines: people
        .filter((person) => (person.ring ?? 'close') === ring)
        .map(({ text, reach, note, words }) => ({
          text,
          reach,
          note: [note, words === '' ? '' : `“${words}”`].filter((part) => part !== '').join(' '),
        })),
    })),
  );
  return { title: m.map_title(), lead: m.map_lead(), parts, end: '' };
}

export function selfCareOnPaper(sections: readonly Section[]): Paper {
  const parts = written(sections.map(({ name, lines }) => ({ title: selfCareList(name).title, lines: plain(lines) })));
  return { title: m.selfcare_title(), lead: m.selfcare_lead(), parts, end: '' };
}

export function copingOnPaper(sections: readonly Section[]): Paper {
  const parts = written(sections.map(({ name, lines }) => ({ title: copingList(name).title, lines: plain(lines) })));
  return { title: m.coping_title(), lead: m.coping_lead(), parts, end: '' };
}

function plain(lines: readonly FormLine[]): PaperPart['lines'] {
  return lines.map(({ text, reach, note }) => ({ text, reach, note }));
}

/** What nobody has written about stays off the paper. */
function written(parts: readonly PaperPart[]): PaperPart[] {
  return parts.filter(({ lines }) => lines.length > 0);
}
