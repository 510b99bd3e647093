/** Gives a note to the person as a text file, where the browser has no room left for it. */
export function keepAsFile(customer: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${
    customer
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 60) || 'Milepost'
  }.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
