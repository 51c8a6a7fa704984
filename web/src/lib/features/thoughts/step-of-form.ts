import {
  type Feeling,
  FEELINGS_MAX,
  THOUGHT,
  THOUGHT_STEPS,
  type ThoughtBody,
  type ThoughtStep,
} from '@between/rules/private-thoughts.ts';
import { m } from '#lib/paraglide/messages.js';

/** The boxes of a step, posted or read on the device. */
export interface StepForm {
  all(field: 'text' | 'body' | 'word' | 'before' | 'after' | 'traps' | 'beliefBefore' | 'beliefAfter'): string[];
}

/** The number of the step an address or form names, 1 to 7. */
export function stepNumber(word: string | null, otherwise = 1): number {
  const number = Number(word);
  return Number.isInteger(number) && number >= 1 && number <= THOUGHT_STEPS.length ? number : otherwise;
}

/** A number from 0 to 100; null where the box was left empty. */
function percent(text: string | undefined): number | null {
  return text === undefined || text.trim() === '' ? null : Number(text);
}

/** The first box of a step whose number is none, with what to say. */
export function problemOf(form: StepForm, step: ThoughtStep) {
  const isWrong = (text: string): boolean => {
    const value = percent(text);
    return value !== null && !(Number.isInteger(value) && value >= 0 && value <= 100);
  };
  const asked = {
    thought: ['beliefBefore'],
    feelings: ['before'],
    after: ['beliefAfter', 'after'],
  } as const;
  const fields = step === 'thought' || step === 'feelings' || step === 'after' ? asked[step] : [];
  const field = fields.find((each) => form.all(each).some(isWrong));
  return field === undefined ? null : { field, sentence: m.thoughts_number() };
}

/** What the boxes of one step say. */
export function partOf(form: StepForm, step: ThoughtStep, before: ThoughtBody): Partial<ThoughtBody> {
  const words = (field: 'text' | 'body'): string => form.all(field)[0]?.trim() ?? '';
  switch (step) {
    case 'situation':
      return { situation: words('text') };
    case 'thought':
      return { thought: words('text'), beliefBefore: percent(form.all('beliefBefore')[0]) };
    case 'feelings':
      return { emotions: feelingsOf(form, before.emotions) };
    case 'evidence':
      return { evidenceFor: words('body'), evidenceAgainst: words('text') };
    case 'traps':
      return { traps: THOUGHT.decode({ traps: form.all('traps') }).traps };
    case 'alternative':
      return { alternative: words('text') };
    case 'after': {
      const after = form.all('after');
      const emotions = before.emotions.map((feeling, at) => ({ ...feeling, after: percent(after[at]) }));
      return { beliefAfter: percent(form.all('beliefAfter')[0]), emotions };
    }
  }
}

function feelingsOf(form: StepForm, were: readonly Feeling[]): Feeling[] {
  const strengths = form.all('before');
  return form
    .all('word')
    .slice(0, FEELINGS_MAX)
    .map((word, at) => ({ word: word.trim(), before: percent(strengths[at]), after: null }))
    .filter(({ word }) => word !== '')
    .map((feeling) => ({ ...feeling, after: were.find(({ word }) => word === feeling.word)?.after ?? null }));
}

/** The first two steps are what a record is about. */
export function isEmpty(part: Partial<ThoughtBody>, step: ThoughtStep): boolean {
  return (step === 'situation' && part.situation === '') || (step === 'thought' && part.thought === '');
}
