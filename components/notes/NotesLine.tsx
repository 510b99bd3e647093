import { useContext } from 'react';
import { useFormat, useT } from '../../lib/i18n/react';
import { useWorld } from '../customer/world';
import { Block } from '../ui/Block';
import { EmptyBlock } from '../ui/EmptyBlock';
import { Opens } from '../ui/Opens';
import { Saved } from '../ui/Saved';
import style from './NotesLine.module.css';
import { SavedContext } from './saved';

/** The newest note, who said it and when, and how many more there are. */
export function NotesLine({ onLog }: { readonly onLog: () => void }) {
  const t = useT();
  const format = useFormat();
  const { bundle, today, open } = useWorld();
  const { saved } = useContext(SavedContext);
  const [newest] = bundle.notes;
  if (!newest) return <EmptyBlock label={t('notes.title')} verb={t('notes.log')} onAct={onLog} />;
  const day = format.date(newest.on, today);
  const aside = newest.saidBy ? t('notes.whoAndDay', { who: newest.saidBy, day }) : day;
  const more = bundle.noteCount - 1;
  return (
    <Block
      opens
      label={t('notes.title')}
      aside={
        <span role="status">
          {saved?.id === newest.id ? <Saved time={format.time(saved.at)} /> : <span className={style.who}>{aside}</span>}
        </span>
      }
    >
      <Opens opener="notes" className={style.feedback} onOpen={() => open('notes')}>
        <span className={newest.theirs ? `words ${style.text}` : style.text}>{newest.text.slice(0, 300)}</span>
        {more > 0 && <span className="aside">{t('notes.more', { count: more })}</span>}
      </Opens>
    </Block>
  );
}
