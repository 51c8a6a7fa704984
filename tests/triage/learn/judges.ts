import { chancesOf } from '@between/triage/learned/weigh.ts';

const ROUNDS = 400;
const RATE = 1;
const DECAY = 1e-3;

/** What a judge heard of one text, and what was right. */
export interface Heard {
  readonly inputs: readonly number[];
  /** Place of the right answer. */
  readonly right: number;
}

/** Softmax regression over few inputs: one row of weights for each answer. */
export function fitJudge(heard: readonly Heard[], answers: number): number[][] {
  const width = heard[0]?.inputs.length ?? 0;
  const scales = scalesOf(heard, width);
  const scaled = heard.map(({ inputs, right }) => ({
    inputs: inputs.map((value, i) => value / (scales[i] ?? 1)),
    right,
  }));
  let judge = Array.from({ length: answers }, () => Array.from({ length: width }, () => 0));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = judge.map((row) => row.map((weight) => DECAY * weight));
    for (const { inputs, right } of scaled)
      chancesOf(judge, inputs).forEach((chance, answer) => {
        const error = (chance - (answer === right ? 1 : 0)) / scaled.length;
        const row = slopes[answer];
        if (row !== undefined) inputs.forEach((value, i) => (row[i] = (row[i] ?? 0) + error * value));
      });
    judge = judge.map((row, answer) => row.map((weight, i) => weight - RATE * (slopes[answer]?.[i] ?? 0)));
  }
  return judge.map((row) => row.map((weight, i) => weight / (scales[i] ?? 1)));
}

/** Logistic regression over few inputs. */
export function fitFlagJudge(heard: readonly Heard[]): number[] {
  const [no = [], yes = []] = fitJudge(heard, 2);
  return yes.map((weight, i) => weight - (no[i] ?? 0));
}

function scalesOf(heard: readonly Heard[], width: number): number[] {
  return Array.from({ length: width }, (_, i) => {
    const sum = heard.reduce((all, { inputs }) => all + (inputs[i] ?? 0) ** 2, 0);
    return Math.sqrt(sum / heard.length) || 1;
  });
}
