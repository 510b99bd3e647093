import { expect, it } from 'vitest';
import { optionalPastDate, pastDate } from '../../../components/ui/parse';

const today = '2025-11-24';

it('takes a day that came, today included', () => {
  expect(optionalPastDate('2025-11-24', today)).toEqual({ ok: true, value: '2025-11-24' });
  expect(pastDate('2025-11-23', today)).toEqual({ ok: true, value: '2025-11-23' });
});

it('refuses a day that is still to come, and one that is still being typed', () => {
  expect(optionalPastDate('2025-11-25', today)).toEqual({ ok: false, problem: { key: 'ui.ahead' } });
  expect(pastDate('0025-11-25', today)).toEqual({ ok: false, problem: { key: 'ui.notADate' } });
});

it('takes an empty field for a day taken away, where there need not be one', () => {
  expect(optionalPastDate('', today)).toEqual({ ok: true, value: undefined });
  expect(pastDate('', today)).toEqual({ ok: false, problem: { key: 'ui.notADate' } });
});
