/** IndexedDB by hand, for data that Dexie must not open: written by a newer program, or failing to open. Nothing here writes. */

/**
 * Opens a database in whatever version it has.
 * @throws DOMException when the browser cannot open it; Error when there is none.
 */
export function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      // There was none: leave no empty one behind.
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason'));
    request.onblocked = () => reject(new Error('Another window holds the data'));
  });
}

/** The value of a request. @throws DOMException */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason'));
  });
}

/** The program version that made the schema of newer data; `?` where it left none. @throws DOMException */
export async function readWrittenBy(name: string): Promise<string> {
  const db = await openRaw(name);
  try {
    if (!db.objectStoreNames.contains('settings')) return '?';
    const row: unknown = await settled(db.transaction('settings', 'readonly').objectStore('settings').get('writtenBy'));
    return row instanceof Object && 'value' in row && typeof row.value === 'string' ? row.value : '?';
  } finally {
    db.close();
  }
}
