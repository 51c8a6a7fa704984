/** Trains the wide net of the engine on our own labelled texts and writes `learned/weights.generated.json`; always the same from the same texts. */
import { writeFileSync } from 'node:fs';
import { decide } from '@between/triage/decide.ts';
import { readAll } from '@between/triage/engine.ts';
import { flagsOf } from '@between/triage/flags.ts';
import { tableOf } from '@between/triage/learned/known.ts';
import {
  featuresOf,
  LEARNED_FLAGS,
  LEVEL_QUESTIONS,
  opinionOf,
  QUESTIONS,
  sumsOf,
  type Model,
  type Question,
} from '@between/triage/learned/model.ts';
import { packTable } from '@between/triage/learned/packed.ts';
import { inputsOf } from '@between/triage/learned/weigh.ts';
import { BUILT_IN } from '@between/triage/packs/built-in.ts';
import { findSolicitation } from '@between/triage/solicitation.ts';
import { LEVELS, rank } from '@between/triage/types.ts';
import { dictionaryOf, type Dictionary } from './learn/dictionary.ts';
import { fit, fitOften, isLevel, randomFrom, type Example, type Weights } from './learn/fit.ts';
import { fitFlagJudge, fitJudge, type Heard } from './learn/judges.ts';
import { readLearnedCases, readTraining, type LabelledText } from './learn/training.ts';

/** Parts of the training texts; the judges hear of each part only what was learned from the others. */
const PARTS = 2;
/** Orders of the texts in which the levels are learned; their mean is kept. */
const SEEDS = [7, 21, 35] as const;

interface Read extends Example {
  readonly text: string;
}

const read = readAll(BUILT_IN);

function examplesOf(texts: readonly LabelledText[]): Read[] {
  return texts.map(({ text, level, flags }) => {
    const { sentences, findings } = read(text);
    const whole = featuresOf(sentences, findings);
    const words = featuresOf(sentences, []);
    return { text, words, rules: whole.map((features, i) => features.slice(words[i]?.length ?? 0)), level, flags };
  });
}

/** A model of some examples, without judges; each question is learned in some orders of the texts. */
function modelOf(examples: readonly Example[], fitOne: typeof fitOnce): Model {
  const dictionary = dictionaryOf(examples);
  const placed = dictionary.place(examples);
  return pack(
    QUESTIONS.map((question) => fitOne(placed, dictionary.numbers.length, question)),
    dictionary,
  );
}

const fitOnce = (examples: readonly Example[], size: number, question: Question): Weights =>
  fit(examples, size, question);
const fitLevelsOften: typeof fitOnce = (examples, size, question) =>
  isLevel(question) ? fitOften(examples, size, question, SEEDS) : fit(examples, size, question);

/** What the judges hear of texts that a model has not learned from. */
function hear(examples: readonly Read[], model: Model): { levels: Heard[]; flags: Heard[][] } {
  const flags: Heard[][] = LEARNED_FLAGS.map(() => []);
  const levels = examples.map(({ text, level, flags: wanted }): Heard => {
    const { sentences, findings } = read(text);
    const { odds } = opinionOf(model, sumsOf(model, sentences, findings));
    const decision = decide(findings);
    const ruled = new Set(
      [...flagsOf(findings, decision), ...findSolicitation(text, findings)].map(({ flag }) => flag),
    );
    LEARNED_FLAGS.forEach((flag, i) =>
      flags[i]?.push({
        inputs: [1, odds[LEVEL_QUESTIONS.length + i] ?? 0, ruled.has(flag) ? 1 : 0],
        right: wanted.includes(flag) ? 1 : 0,
      }),
    );
    return { inputs: inputsOf(odds, rank(decision.level)), right: level };
  });
  return { levels, flags };
}

/** Weights as bytes, the questions of one feature side by side. */
function pack(all: readonly Weights[], { numbers }: Dictionary): Model {
  const steps = all.map(({ of }) => of.reduce((highest, one) => Math.max(highest, Math.abs(one)), 0) / 127);
  const table = Int8Array.from({ length: numbers.length * all.length }, (_, i) => {
    const question = i % all.length;
    const value = all[question]?.of[(i - question) / all.length] ?? 0;
    return Math.round(value / (steps[question] || 1));
  });
  return { biases: all.map(({ bias }) => bias), steps, table: tableOf(numbers, table), judge: [], flagJudge: [] };
}

function judgesOf(cases: readonly Example[], training: readonly Read[]): Pick<Model, 'judge' | 'flagJudge'> {
  const random = randomFrom(99);
  const parts = training.map(() => Math.floor(random() * PARTS));
  const heard = Array.from({ length: PARTS }, (_, part) => {
    const others = training.filter((_one, i) => parts[i] !== part);
    return hear(
      training.filter((_one, i) => parts[i] === part),
      modelOf([...cases, ...others], fitOnce),
    );
  });
  const judge = fitJudge(
    heard.flatMap(({ levels }) => levels),
    LEVELS.length,
  );
  return { judge, flagJudge: LEARNED_FLAGS.map((_, i) => fitFlagJudge(heard.flatMap(({ flags }) => flags[i] ?? []))) };
}

/** Rounded where more digits would say nothing. */
function toSource({ biases, steps, table, judge, flagJudge }: Model): string {
  const rounded = (digits: number) => (one: number) => Number(one.toFixed(digits));
  const rows = (all: readonly (readonly number[])[]): number[][] => all.map((row) => row.map(rounded(4)));
  return `${JSON.stringify({
    biases: biases.map(rounded(6)),
    steps: steps.map(rounded(8)),
    judge: rows(judge),
    flagJudge: rows(flagJudge),
    ...packTable(table),
  })}\n`;
}

if (import.meta.main) {
  const cases = examplesOf(readLearnedCases());
  const training = examplesOf(readTraining());
  const judges = judgesOf(cases, training);
  const all = [...cases, ...training];
  const source = toSource({ ...modelOf(all, fitLevelsOften), ...judges });
  writeFileSync(new URL('../../packages/triage/src/learned/weights.generated.json', import.meta.url), source);
  console.log(`${all.length} texts, ${source.length} characters`);
}
