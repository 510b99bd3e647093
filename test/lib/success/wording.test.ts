import { describe, expect, it } from 'vitest';
import { wording } from '../../../lib/success/wording';

const kinds = (statement: string, fields: Parameters<typeof wording>[1] = {}) => wording(statement, fields).map(({ kind }) => kind);

describe('a good sentence', () => {
  it.each([
    '420 sign-ups per event by 30 June',
    'Claims settled in 9 days instead of 21 at all 14 sites by 31 March',
    'Train delays under 3 minutes by March',
    'Cut water use by 20 % until the end of the year',
    'Half the run sold before opening on 12/09',
    '420 inscripciones por evento antes del 30 de junio',
    '420 inscrições por evento até 30 de junho',
    '420 iscritti per evento entro il 30 giugno',
    '420 jelentkező rendezvényenként június 30-ig',
  ])('%s', (statement) => {
    expect(kinds(statement)).toEqual([]);
  });
});

describe('warns about', () => {
  it.each([
    ['use', 'Use our e-mail tool for every invitation'],
    ['use', 'Everyone logs in, log in daily'],
    ['use', 'Usar la herramienta cada semana'],
    ['use', 'Utilizar o sistema toda semana'],
    ['use', 'Utilizzare lo strumento ogni settimana'],
    ['use', 'Mindenki használja a rendszert'],
    ['vendorAim', 'Renew the contract in May with 20 more seats'],
    ['vendorAim', 'Adoption above 80 %'],
    ['vendorAim', 'NPS of 50'],
    ['vendorAim', 'Renovação do contrato'],
    ['task', 'Install it at 14 sites'],
    ['use', 'Todos usam o sistema'],
    ['task', 'Train 20 editors'],
    ['task', 'Betanítani 20 embert'],
    ['tooLong', `420 sign-ups by 30 June ${'and more '.repeat(25)}`],
  ])('%s: %s', (kind, statement) => {
    expect(kinds(statement)).toContain(kind);
  });

  it('no measure and no date, unless the fields hold them', () => {
    expect(kinds('A fuller room')).toEqual(['noMeasure', 'noDate']);
    expect(kinds('A fuller room', { to: 420 })).toEqual(['noDate']);
    expect(kinds('A fuller room', { to: 420, by: '2026-06-30' })).toEqual([]);
  });

  it('a date alone, which is no measure', () => {
    expect(kinds('A fuller room by 30 June')).toEqual(['noMeasure']);
    expect(kinds('A fuller room by 30/06/2026')).toEqual(['noMeasure']);
    expect(kinds('A fuller room in 2026')).toEqual(['noMeasure']);
  });
});

it('has nothing to say about nothing', () => {
  expect(kinds('')).toEqual([]);
  expect(kinds('   ')).toEqual([]);
});

it('a length of exactly 200 is fine, 201 too long', () => {
  expect(kinds('x'.repeat(200))).not.toContain('tooLong');
  expect(kinds('x'.repeat(201))).toContain('tooLong');
});

it('a hundred thousand characters only are too long', () => {
  expect(kinds('word '.repeat(20_000))).toContain('tooLong');
});
