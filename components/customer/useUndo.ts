import { useMemo } from 'react';
import { redo, sayLabel, type UndoResult, undo } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { problemOf } from '../ui/problemOf';
import { useToast } from '../ui/Toasts';

export interface UndoDoor {
  /** Undoes the last change, or the one named; says what it was, and asks where a later change touched the same. */
  readonly undo: (entryId?: string) => Promise<void>;
  readonly redo: () => Promise<void>;
}

const commands = { undo, redo };

/** Undo and redo for the customer shown. */
export function useUndo(customerId: string): UndoDoor {
  const t = useT();
  const toast = useToast();
  return useMemo(() => {
    const act = async (kind: 'undo' | 'redo', options: Parameters<typeof undo>[1]): Promise<void> => {
      try {
        tell(kind, await commands[kind](customerId, options));
      } catch (error) {
        const { key, params } = problemOf(error);
        toast({ text: t(key, params), stays: true, actions: [{ label: t('ui.dismiss'), run: () => undefined }] });
      }
    };
    const tell = (kind: 'undo' | 'redo', result: UndoResult): void => {
      if (result.kind === 'nothing') {
        toast({ text: t(kind === 'undo' ? 'ui.nothingToUndo' : 'ui.nothingToRedo') });
        return;
      }
      const what = sayLabel(t, result.label);
      if (result.kind === 'conflict') {
        const { entryId } = result;
        toast({
          text: t('ui.changedSince', { what }),
          stays: true,
          actions: [
            { label: t(kind === 'undo' ? 'ui.undoAnyway' : 'ui.redoAnyway'), run: () => void act(kind, { entryId, force: true }) },
            { label: t('ui.leaveIt'), run: () => undefined },
          ],
        });
        return;
      }
      const back = kind === 'undo' ? 'redo' : 'undo';
      toast({
        text: t(kind === 'undo' ? 'ui.undone' : 'ui.redone', { what }),
        actions: [{ label: t(`ui.${back}`), keys: t(`ui.${back}Keys`), run: () => void act(back, {}) }],
      });
    };
    return { undo: (entryId) => act('undo', entryId ? { entryId } : {}), redo: () => act('redo', {}) };
  }, [customerId, t, toast]);
}
