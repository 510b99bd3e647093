import { useState } from 'react';
import { askInputs } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { Input } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import style from './Checklist.module.css';

/** One message listing all that is missing, also what is needed later, ready to send; copying it marks each as asked for (method, set 1). */
export function AskForInputs({ missing }: { readonly missing: readonly Input[] }) {
  const t = useT();
  const say = useWords();
  const { bundle } = useWorld();
  const { run, say: toast } = useCommand();
  const [byHand, setByHand] = useState(false);
  if (missing.length === 0) return null;

  const lines = missing.map(({ title, how }) => (how ? `- ${say(title)}: ${say(how)}` : `- ${say(title)}`));
  const message = t('checklist.message', { items: lines.join('\n') });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message);
      setByHand(false);
    } catch {
      // The browser refused the clipboard: the message is shown, to be copied by hand.
      setByHand(true);
      return;
    }
    const ids = missing.map(({ id }) => id);
    if (await run(() => askInputs(bundle.customer.id, ids)))
      toast({ text: t('checklist.copied', { count: missing.length }), undo: missing.some(({ askedOn }) => !askedOn) });
  };
  return (
    <>
      <button type="button" className={`button ${style.wide}`} onClick={() => void copy()}>
        {missing.length === 2 ? t('checklist.copyMessageBoth') : t('checklist.copyMessage', { count: missing.length })}
      </button>
      {byHand && (
        <div className={style.message}>
          <p className="aside">{t('checklist.copyByHand')}</p>
          <textarea className="field" readOnly aria-label={t('checklist.messageLabel')} value={message} />
        </div>
      )}
    </>
  );
}
