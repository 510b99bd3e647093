import { expect, it } from 'vitest';
import { sayable } from '../../../lib/success/sayable';

it.each([
  [750.31, { from: 180, to: 1_200 }, 750],
  [7.349, { from: 5, to: 54.9 }, 7.3],
  [0.3149, { from: 0, to: 1 }, 0.31],
  [49.5, { from: 100, to: 50 }, 50],
  [2.6789, {}, 2.68],
])('%d on the way %j is told as %d', (value, way, told) => {
  expect(sayable(value, way)).toBe(told);
});
