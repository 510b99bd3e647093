import { editInput } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { Input } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { optionalLine, optionalPastDate, requiredLine } from '../ui/parse';
import { Tick } from '../ui/Tick';
import { VisitField } from '../ui/VisitField';
import { ItemActs } from './ItemActs';

interface InputDetailsProps {
  readonly input: Input;
  readonly onClose: () => void;
}

/** An input, open: what it is, exactly what is wanted, when it was asked for and came in, and whether the gate waits for it. */
export function InputDetails({ input, onClose }: InputDetailsProps) {
  const t = useT();
  const say = useWords();
  const { today } = useWorld();
  const { run } = useCommand();
  const { id } = input;
  const past = (text: string) => optionalPastDate(text, today);
  return (
    <>
      <VisitField
        target={`${id}.title`}
        label={t('checklist.what')}
        shown={say(input.title)}
        parse={(text) => requiredLine(text)}
        write={(text, visit) => editInput(id, { title: { text } }, visit)}
      />
      <VisitField
        target={`${id}.how`}
        label={t('checklist.how')}
        type="text"
        shown={input.how ? say(input.how) : ''}
        parse={(text) => optionalLine(text)}
        write={(text, visit) => editInput(id, { how: text === undefined ? undefined : { text } }, visit)}
      />
      <VisitField
        target={`${id}.askedOn`}
        label={t('checklist.asked')}
        type="date"
        shown={input.askedOn ?? ''}
        parse={past}
        write={(askedOn, visit) => editInput(id, { askedOn }, visit)}
      />
      <VisitField
        target={`${id}.receivedOn`}
        label={t('checklist.cameIn')}
        type="date"
        shown={input.receivedOn ?? ''}
        parse={past}
        write={(receivedOn, visit) => editInput(id, { receivedOn }, visit)}
      />
      <Tick checked={input.required} onChange={(required) => void run(() => editInput(id, { required }))}>
        {t('checklist.required')}
      </Tick>
      <ItemActs table="inputs" id={id} title={say(input.title)} onClose={onClose} />
    </>
  );
}
