import { CASE_LANGUAGES, type CaseLanguage } from './queue.ts';

/** Small words that stand in nearly every sentence of one language and in few of the others. */
const SMALL_WORDS: Readonly<Record<CaseLanguage, readonly string[]>> = {
  en: 'the and is are was were it you my they have has not but this that with what when from your just been would about'.split(
    ' ',
  ),
  de: 'und ich nicht das die der ist ein eine zu mir mich es auch war aber mit wie auf hat habe bin wenn noch immer'.split(
    ' ',
  ),
  es: 'el los las y es no una por para pero con estoy muy mi más qué cómo porque tengo hoy siempre nada está ella'.split(
    ' ',
  ),
  fr: 'le les et est je ne pas une des dans pour mais avec suis très mon plus ce qui sur rien toujours elle ça vous'.split(
    ' ',
  ),
  pt: 'os as e não uma com para mas eu estou muito meu mais isso você tem nada sempre ela hoje porque também já são um'.split(
    ' ',
  ),
};

/** Fewer small words than this say nothing. */
const ENOUGH = 2;

/** The language that most of the small words of a text belong to; null where they do not tell. Pure. */
export function languageOf(text: string): CaseLanguage | null {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const counts = CASE_LANGUAGES.map((language) => ({
    language,
    count: words.filter((word) => SMALL_WORDS[language].includes(word)).length,
  })).toSorted((one, other) => other.count - one.count);
  const [first, second] = counts;
  if (first === undefined || first.count < ENOUGH || first.count === second?.count) return null;
  return first.language;
}
