import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripLegalForms } from '../../../lib/success/customerName';

describe('legal forms', () => {
  it.each([
    ['Acme Events, Inc.', 'Acme Events'],
    ['Acme Events Inc', 'Acme Events'],
    ['Acme Events LLC', 'Acme Events'],
    ['Acme Events L.L.C.', 'Acme Events'],
    ['Acme Events Pty Ltd', 'Acme Events'],
    ['Acme Events Co., Ltd.', 'Acme Events'],
    ['Müller GmbH & Co. KG', 'Müller'],
    ['Siemens AG', 'Siemens'],
    ['Boulangerie Dupont S.A.R.L.', 'Boulangerie Dupont'],
    ['Telefónica, S.A.', 'Telefónica'],
    ['Grupo Bimbo S.A. de C.V.', 'Grupo Bimbo'],
    ['Padaria Sol Ltda.', 'Padaria Sol'],
    ['Barilla S.p.A.', 'Barilla'],
    ['Rossi S.r.l.', 'Rossi'],
    ['Kovács Konferencia Kft.', 'Kovács Konferencia'],
    ['Pannon Logisztika Zrt', 'Pannon Logisztika'],
    ['Novo A/S', 'Novo'],
    ['Nokia Oyj', 'Nokia'],
    ['Philips N.V.', 'Philips'],
    ['Allegro Sp. z o.o.', 'Allegro'],
    ['株式会社トヨタ', 'トヨタ'],
    ['トヨタ株式会社', 'トヨタ'],
    ['"Quoted" Brands <Ltd>', '"Quoted" Brands <Ltd>'],
    ['Acme   Events', 'Acme Events'],
    ['Inc', 'Inc'],
    ['SA', 'SA'],
    ['42', '42'],
    ['Casa', 'Casa'],
    ['Pizza Co', 'Pizza'],
    ['Texas', 'Texas'],
    ['Canvas', 'Canvas'],
    ['', ''],
  ])('%s', (name, stripped) => {
    expect(stripLegalForms(name)).toBe(stripped);
  });

  it('never strips to nothing, and twice is once', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const once = stripLegalForms(name);
        expect(once === '').toBe(name.trim().normalize('NFKC').trim() === '');
        expect(stripLegalForms(once)).toBe(once);
      }),
    );
  });

  it('reads 100,000 characters without stalling', () => {
    for (const name of ['a '.repeat(50_000), ' '.repeat(100_000), `${'(co '.repeat(25_000)}x`, `${'s.'.repeat(50_000)}!`]) {
      const begun = performance.now();
      stripLegalForms(name);
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});
