import { useState } from 'react';
import { addInput, editInput } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { daysBetween } from '../../lib/success/dates';
import type { Input } from '../../lib/success/rows';
import type { SetState } from '../../lib/success/setStates';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { AddLine } from '../ui/AddLine';
import { AskForInputs } from './AskForInputs';
import style from './Checklist.module.css';
import { InputDetails } from './InputDetails';
import { Item } from './Item';
import { SetFrame } from './SetFrame';

interface GetSetProps {
  readonly state: SetState;
}

/** Set 1: everything we need from them, asked for once, each item saying exactly what is wanted. */
export function GetSet({ state }: GetSetProps) {
  const t = useT();
  const say = useWords();
  const format = useFormat();
  const { bundle, engagement, today } = useWorld();
  const { run, say: toast } = useCommand();
  const [adding, setAdding] = useState(false);
  const inputs = bundle.inputs.filter(({ engagementId }) => engagementId === engagement.id);

  const when = ({ askedOn, receivedOn }: Input) => {
    if (receivedOn) return t('checklist.inOn', { day: format.date(receivedOn, today) });
    if (!askedOn) return undefined;
    return t('checklist.askedOn', { day: format.date(askedOn, today), days: daysBetween(askedOn, today) });
  };
  const receive = (input: Input, isIn: boolean) =>
    void run(() => editInput(input.id, { receivedOn: isIn ? today : undefined })).then(
      (done) => done && isIn && toast({ text: t('checklist.received', { title: say(input.title) }), undo: true }),
    );

  return (
    <SetFrame state={state} adding={adding} onAdd={() => setAdding(true)}>
      <ul className={style.tasks}>
        {inputs.map((input) => (
          <Item
            key={input.id}
            title={say(input.title)}
            checked={input.receivedOn !== undefined}
            onTick={(isIn) => receive(input, isIn)}
            when={when(input)}
            late={input.askedOn !== undefined && input.receivedOn === undefined}
            how={input.how && !input.receivedOn ? say(input.how) : undefined}
          >
            {(close) => <InputDetails input={input} onClose={close} />}
          </Item>
        ))}
      </ul>
      {adding && (
        <AddLine
          label={t('checklist.addInput')}
          placeholder={t('checklist.addInput')}
          onAdd={(text) => run(() => addInput({ customerId: engagement.customerId, engagementId: engagement.id, title: { text } }))}
          onClose={() => setAdding(false)}
        />
      )}
      <AskForInputs missing={inputs.filter(({ receivedOn }) => receivedOn === undefined)} />
    </SetFrame>
  );
}
