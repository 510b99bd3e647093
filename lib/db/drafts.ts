import { openDatabase } from './database';
import { saved } from './errors';

/**
 * Text typed but not committed, so that a reload loses none of it. One per customer and place; a place is the field's own name,
 * such as `note` or `outcome`. Empty text clears it.
 * @throws OpenFailure, DiskFull
 */
export async function putDraft(customerId: string, place: string, text: string): Promise<void> {
  const db = await openDatabase();
  if (text === '') return clearDraft(customerId, place);
  await saved(db.drafts.put({ customerId, place, text, at: new Date().toISOString() }));
}

/** The draft, '' where there is none. @throws OpenFailure */
export async function getDraft(customerId: string, place: string): Promise<string> {
  const db = await openDatabase();
  return (await db.drafts.get([customerId, place]))?.text ?? '';
}

/** Forgets a draft: its text was committed or given up. @throws OpenFailure, DiskFull */
export async function clearDraft(customerId: string, place: string): Promise<void> {
  const db = await openDatabase();
  await saved(db.drafts.delete([customerId, place]));
}
