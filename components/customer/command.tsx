import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { lastChanges } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { Fault } from '../ui/Fault';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import { useToast } from '../ui/Toasts';
import { useStateOf } from '../ui/useStateOf';
import { useUndo } from './useUndo';

interface Said {
  readonly text: string;
  /** Offers to undo the change that was made last, by its own entry: what comes later is not touched. */
  readonly undo?: boolean;
}

export interface CommandDoor {
  /** Runs a command that was clicked. False: it failed, and the panel says so where it can be tried again. */
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
  readonly say: (said: Said) => void;
}

const Context = createContext<CommandDoor | null>(null);

/** The way by which clicks change data. @throws outside of CommandProvider */
export function useCommand(): CommandDoor {
  const door = useContext(Context);
  if (!door) throw new Error('useCommand outside of CommandProvider');
  return door;
}

interface Failed {
  readonly problem: Problem;
  readonly again: () => void;
}

interface CommandProviderProps {
  readonly customerId: string;
  /** `fault`: where to say that a change was not kept. */
  readonly children: (fault: ReactNode) => ReactNode;
}

/** Runs commands for one customer; keeps the one that failed, so that it can be tried again. */
export function CommandProvider({ customerId, children }: CommandProviderProps) {
  const t = useT();
  const toast = useToast();
  const { undo } = useUndo(customerId);
  const [failed, setFailed] = useStateOf<Failed | undefined>(customerId, undefined);

  const door = useMemo<CommandDoor>(() => {
    const run: CommandDoor['run'] = async (act) => {
      try {
        await act();
        setFailed(undefined);
        return true;
      } catch (error) {
        setFailed({ problem: problemOf(error), again: () => void run(act) });
        return false;
      }
    };
    const say: CommandDoor['say'] = async ({ text, undo: offered }) => {
      const entryId = offered ? (await lastChanges(customerId)).undo?.entryId : undefined;
      toast({ text, ...(entryId ? { actions: [{ label: t('ui.undo'), keys: t('ui.undoKeys'), run: () => void undo(entryId) }] } : {}) });
    };
    return { run, say };
  }, [customerId, setFailed, t, toast, undo]);

  const fault = failed && (
    <Fault title={t(failed.problem.full ? 'ui.notSavedFull' : 'ui.notSaved')} text={t(failed.problem.key, failed.problem.params)}>
      {failed.problem.retry && (
        <button type="button" className="button" onClick={failed.again}>
          {t('ui.tryAgain')}
        </button>
      )}
      <button type="button" className="button" onClick={() => setFailed(undefined)}>
        {t('ui.dismiss')}
      </button>
    </Fault>
  );
  return <Context value={door}>{children(fault)}</Context>;
}
