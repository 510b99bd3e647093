import { useState } from 'react';
import { recordKey } from '../../lib/crm';
import { linkRecord } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { PanelState } from '../../lib/stores/panelState';
import { Finder } from '../find/Finder';
import { FieldProblem } from '../ui/FieldProblem';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import { Said } from './Said';
import { StartForm } from './StartForm';
import { Suggestions } from './Suggestions';
import { Ways } from './Ways';

type WhoseState = Extract<PanelState, { kind: 'whose' }>;

const words = {
  contact: { a: 'start.a_contact', whose: 'start.whose_contact' },
  deal: { a: 'start.a_deal', whose: 'start.whose_deal' },
  ticket: { a: 'start.a_ticket', whose: 'start.whose_ticket' },
} as const;

/** State F before it is known: a contact, deal or ticket whose account the page does not tell, or which is new. Asked once, then remembered. */
export function Whose({ state }: { readonly state: WhoseState }) {
  const t = useT();
  const { ref, name, account, suggestions } = state;
  const [problem, setProblem] = useState<Problem>();
  const { a, whose } = words[ref.kind as keyof typeof words];

  const pick = async (customerId: string) => {
    try {
      await linkRecord(customerId, ref, name);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  return (
    <>
      <main>
        <Said
          {...(name ? { title: name, name: true } : { title: t(a) })}
          text={account ? t('start.whose_of', { account }) : t('start.whose_once')}
        />
        <Suggestions record={ref} name={name} suggestions={suggestions} />
        <Finder label={t(whose)} onPick={pick} bare />
        <FieldProblem id="whose-problem" problem={problem} />
        <StartForm key={recordKey(ref)} record={ref} name={account ?? ''} domain="" label={t('start.or_new')} title={name} main={false} />
      </main>
      <Ways />
    </>
  );
}
