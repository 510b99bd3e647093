import { useState } from 'react';
import { addSamples } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { leavePendingPin } from '../../lib/messages/pendingPin';
import { FieldProblem } from '../ui/FieldProblem';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import { useWindow } from './useWindow';

/** Adds the sample customers and shows the first of them in the panel. */
export function Example() {
  const t = useT();
  const windowId = useWindow();
  const [problem, setProblem] = useState<Problem>();
  const [shown, setShown] = useState(false);

  const look = () => {
    if (windowId === undefined) return;
    setProblem(undefined);
    // Inside the click, before any await: the browser opens the panel for nothing else. What it is to show may follow.
    const opened = chrome.sidePanel.open({ windowId });
    const added = addSamples().then(async ([first]) => {
      if (first) await leavePendingPin(windowId, first);
    });
    Promise.all([opened, added]).then(
      () => setShown(true),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };

  return (
    <>
      <button type="button" className="button" onClick={look}>
        {t('find.look_at_example')}
      </button>
      <p role="status" className="aside">
        {shown && t('welcome.example_shown')}
      </p>
      <FieldProblem id="example-problem" problem={problem} />
    </>
  );
}
