/** Words for a confidence of 0 to 1, as the catalogue knows them. */
export type ConfidenceWord = 'almost-certain' | 'very-likely' | 'likely' | 'possible' | 'weak';

const STEPS: readonly { from: number; word: ConfidenceWord }[] = [
  { from: 0.95, word: 'almost-certain' },
  { from: 0.8, word: 'very-likely' },
  { from: 0.6, word: 'likely' },
  { from: 0.35, word: 'possible' },
];

export function confidenceWord(confidence: number): ConfidenceWord {
  return STEPS.find((step) => confidence >= step.from)?.word ?? 'weak';
}
