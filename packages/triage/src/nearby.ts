import type { Finding } from './scope.ts';

/** A rule about somebody else needs somebody: a pronoun, a friend, a name; "people who …" is talk in general. */
export function namesAnother(finding: Finding): boolean {
  const { hit, sentence, person } = finding;
  if (hit.lang !== 'en') return true;
  const words = sentence.words.slice(hit.from, hit.to);
  if (TRIED.some((word) => words.includes(word)) && !finding.isRecent) return false;
  if (GENERAL.some((word) => sentence.words.slice(Math.max(0, hit.from - 5), hit.to).includes(word))) return false;
  const own = words.lastIndexOf('i');
  if (own > 0 && !words.slice(own).some((word) => PRONOUNS.has(word))) return false;
  if (words.some((word) => THIRD_WORDS.has(word)) || person === 'other') return true;
  return (
    sentence.words.slice(Math.max(0, hit.from - 8), hit.from).some((word) => THIRD_WORDS.has(word)) &&
    !words.includes('my') &&
    !words.includes('i') &&
    !words.includes('myself')
  );
}

/** A method is sought by a question, or by somebody who speaks of themselves. */
export function isAsking({ sentence, hit }: Finding): boolean {
  if (sentence.isQuestion || ASKING.has(sentence.words[0] ?? '')) return true;
  return (
    sentence.words.some(
      (word) =>
        word === 'i' || word === 'me' || word === 'my' || word === 'myself' || word === 'anyone' || word === 'need',
    ) || hit.lang !== 'en'
  );
}

/** "Nobody would miss you", "they called me worthless": said of or by somebody else. */
export function isOfAnother({ sentence, hit }: Finding): boolean {
  if (sentence.words.slice(hit.from, hit.to).some((word) => word === 'you' || word === 'your')) return true;
  return sentence.words.slice(Math.max(0, hit.from - 4), hit.from).some((word) => CALLING.has(word));
}

const CALLING = new Set([
  'called',
  'calls',
  'call',
  'calling',
  'told',
  'tells',
  'people',
  'they',
  'them',
  'you',
  'women',
  'immigrants',
  'said',
  'says',
]);

/** The recent time stands beside the phrase itself. */
export function isRecentHere({ sentence, hit }: Finding): boolean {
  return sentence.words.slice(Math.max(0, hit.from - 2), hit.to + 3).some((word) => NOW_WORDS.has(word));
}

const ASKING = new Set([
  'how',
  'what',
  'which',
  'where',
  'is',
  'does',
  'can',
  'will',
  'best',
  'easiest',
  'quickest',
  'painless',
  'anyone',
  'looking',
  'searching',
]);
const NOW_WORDS = new Set([
  'today',
  'again',
  'yesterday',
  'tonight',
  'night',
  'morning',
  'earlier',
  'lately',
  'recently',
  'now',
  'week',
]);

/** "To cut", "about cutting": a thought of it, not the deed. */
export function isOnlyMeant({ hit, sentence }: Finding): boolean {
  return MEANT.has(sentence.words[hit.from - 1] ?? '');
}

const MEANT = new Set('to about of not from want without like almost nearly resist resisting instead'.split(' '));
const DAYS_AGO = new Set([
  'yesterday',
  'days',
  'weeks',
  'week',
  'month',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'weekend',
]);

/** The sentence names a day or a week lately past: what it tells is over, and not long ago. */
export function isDaysAgo(finding: Finding): boolean {
  return finding.sentence.words.some((word) => DAYS_AGO.has(word));
}

const PRONOUNS = new Set(['he', 'she', 'they', 'himself', 'herself', 'themselves', 'his', 'her', 'their']);
const TRIED = ['tried', 'attempted', 'wanted', 'harmed', 'wished'];
const GENERAL = [
  'people',
  'veterans',
  'men',
  'teens',
  'teenagers',
  'patients',
  'individuals',
  'anyone',
  'everyone',
  'clients',
  'callers',
  'youth',
  'those',
  'person',
  'survivors',
  'many',
  'anybody',
];
const THIRD_WORDS: ReadonlySet<string> = new Set(
  'himself herself themselves themself he she they his her him their them friend brother sister mom mum mother dad father son daughter husband wife boyfriend girlfriend partner cousin roommate flatmate ex neighbour neighbor student child kid classmate colleague coworker uncle aunt nephew niece grandma grandpa bestie mate fiance buddy'.split(
    ' ',
  ),
);
