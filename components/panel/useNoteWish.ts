import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { grantWishes, openWishes, panel } from '../../lib/stores/panel';
import { composeInPopup, keysComeHere } from './takeKeys';

/**
 * The wish to log a note that the panel itself is to fulfil; 0 where there is none. With the keys still going to the page a popup takes the
 * note instead: typed into the page it would be lost there, or be the CRM's shortcuts.
 * @param customerId the customer on screen; null while there is none, and the wish waits for the next
 */
export function useNoteWish(customerId: string | null): number {
  const open = useStore(panel, (now) => openWishes(now, Date.now()));
  const wish = customerId === null ? 0 : open;
  const [here, setHere] = useState(0);
  useEffect(() => {
    if (wish === 0 || customerId === null) {
      setHere(0);
      return;
    }
    let over = false;
    const fulfil = async (): Promise<void> => {
      const { windowId } = panel.getState();
      if (windowId !== null && !(await keysComeHere()) && !over) {
        try {
          await composeInPopup(customerId, windowId);
          grantWishes();
          return;
        } catch (error) {
          console.warn('Milepost: no popup for the note, the panel takes it.', error);
        }
      }
      if (!over) setHere(wish);
    };
    void fulfil();
    return () => {
      over = true;
    };
  }, [wish, customerId]);
  return wish === 0 ? 0 : here;
}
