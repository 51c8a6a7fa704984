/** Prints `packages/handbook/helplines.md`: every number with its source, for the people who check them. */
import { countries, helplinesFor, knownCountries, emergencyNumbersFor, SHIPPED } from './directory.ts';
import type { Cost, EmergencyNumbers, Helpline, Hours, Source } from './helpline.ts';

/** The whole page as Markdown. */
export function handbookPage(): string {
  return [
    '# Helplines',
    '',
    'Generated from `packages/helplines` by `node packages/helplines/src/write-handbook.ts`. Do not edit by hand.',
    '',
    'Every entry was read on a page, and that page is named. Nobody has rung these numbers for this release: an operator',
    'checks the lines of their country by calling them, and only then does a date appear on the help page. An entry without',
    'a source is left out. Check first: entries whose source is neither the service nor an authority, and old ones, and',
    'emergency numbers marked "by a copy": those pages were read through a machine\'s copy, and each number is confirmed by',
    'at least one independent public list.',
    '',
    `${String(SHIPPED.helplines.length)} helplines in ${String(countries().length)} countries; emergency numbers for ${String(SHIPPED.emergency.length)} countries.`,
    '',
    ...countries().flatMap(countrySection),
    '## Emergency numbers',
    '',
    '| country | any service | ambulance | police | source | its date | read on |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...knownCountries().flatMap(emergencyRow),
    '',
    '## Directories for other countries',
    '',
    ...SHIPPED.directories.map(({ name, url, about, source }) => `- [${name}](${url}): ${about} ${sourceCell(source)}`),
    '',
  ].join('\n');
}

function countrySection(country: string): string[] {
  return [
    `## ${countryName(country)}`,
    '',
    '| line | reach it | for | languages | hours | cost | source | its date | read on | shown with |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...helplinesFor(country).map(helplineRow),
    '',
  ];
}

function helplineRow(helpline: Helpline): string {
  const cells = [
    helpline.name,
    helpline.channels
      .map((c) => ('shownAs' in c ? `${c.kind} ${c.shownAs}${c.word ? ` (${c.word})` : ''}` : c.value))
      .join('<br>'),
    `${helpline.audience}: ${helpline.topics.join(', ')}`,
    [helpline.languages.join(', '), helpline.languagesNote ?? ''].filter(Boolean).join('; '),
    hoursCell(helpline.hours),
    costCell(helpline.cost),
    sourceCell(helpline.source),
    helpline.source.datedOn ?? '–',
    helpline.source.readOn,
    helpline.pairedWith.join(', '),
  ];

  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function emergencyRow(country: string): string[] {
  const numbers: EmergencyNumbers | null = emergencyNumbersFor(country);
  if (numbers === null) return [];
  const { any = '', ambulance = '', police = '', source } = numbers;

  return [
    `| ${countryName(country)} | ${any} | ${ambulance} | ${police} | ${sourceCell(source)} | ${source.datedOn ?? '–'} | ${source.readOn} |`,
  ];
}

function sourceCell({ url, kind, isSecondHand, alsoAt = [] }: Source): string {
  return [
    `[${kind}](${url})${isSecondHand ? ' (by a copy)' : ''}`,
    ...alsoAt.map((also, at) => `[+${String(at + 1)}](${also})`),
  ].join(' ');
}

function hoursCell(hours: Hours): string {
  return typeof hours === 'string' ? hours : `${hours.text} (${hours.zone})`;
}

function costCell(cost: Cost): string {
  return typeof cost === 'string' ? cost : cost.text;
}

function countryName(country: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
}
