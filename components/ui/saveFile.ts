/** Hands a file to the person, who says where it goes. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the file by then; a big one must not stay in memory for as long as the panel is open.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
