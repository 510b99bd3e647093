import { saveFile } from '../ui/saveFile';

/** Gives a note to the person as a text file, where the browser has no room left for it. */
export function keepAsFile(customer: string, text: string): void {
  const name = customer
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 60);
  saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${name || 'Milepost'}.txt`);
}
