import { newId } from './newId';

/** A name for one visit to a field, from the first key to blur, Enter or Esc. */
export const newVisit = newId;
