import { expect, it } from 'vitest';
import { translations } from '../../../lib/i18n';
import { gapReason } from '../../../lib/success/requirementReasons';
import { sayWords, tell } from '../../../lib/success/tell';
import { aRequirement } from './make';

const t = await translations('en');
const formats = { date: (date: string) => `<${date}>`, number: (value: number) => `#${value}` };

it('formats dates and numbers, and leaves text alone', () => {
  expect(tell({ key: 'reason.behind', params: { value: 1250, readOn: '2025-02-20', expected: 1500.5 } }, t, formats)).toBe(
    '#1250 on <2025-02-20>, #1500.5 expected today',
  );
  expect(tell({ key: 'reason.onlyContact', params: { name: '42' } }, t, formats)).toBe('42');
});

it('translates words that came with Milepost and takes a person’s own as they are', () => {
  expect(tell(gapReason(aRequirement({ evidence: 'no {{answer}} at <night>' })), t, formats)).toBe('Support: no {{answer}} at <night>');
  expect(tell(gapReason(aRequirement({ title: { key: 'playbook.enterprise.clock' } })), t, formats)).toBe(
    'Support: Somebody answers around the clock',
  );
  expect(sayWords({ text: 'set.get' }, t)).toBe('set.get');
});

it('chooses the plural form by count', () => {
  expect(tell({ key: 'reason.neverUsed', params: { count: 1 } }, t, formats)).toBe('1 day since the gate opened');
  expect(tell({ key: 'reason.neverUsed', params: { count: 46 } }, t, formats)).toBe('46 days since the gate opened');
});

it('needs no parameters', () => {
  expect(tell({ key: 'reason.noReading' }, t, formats)).toBe('no reading yet');
});
