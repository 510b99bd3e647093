const children = [
  'engagements',
  'records',
  'contacts',
  'outcomes',
  'readings',
  'requirements',
  'inputs',
  'tasks',
  'benefits',
  'milestones',
  'notes',
];

let opening = null;
function opened() {
  opening ??= new Promise((done, failed) => {
    const request = indexedDB.open('milepost');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  return opening;
}

const byOrder = (a, b) => a.order - b.order;

/** All rows of the customer that a record's key leads to, by table, in one transaction; null where the key leads nowhere. */
export async function readRows(key) {
  const db = await opened();
  return new Promise((done, failed) => {
    const transaction = db.transaction(['customers', ...children], 'readonly');
    const rows = {};
    transaction.onabort = () => failed(transaction.error);
    const found = transaction.objectStore('records').index('key').get(key);
    found.onsuccess = () => {
      if (!found.result) {
        done(null);
        return;
      }
      const { customerId } = found.result;
      let left = children.length + 1;
      const got = (table, list) => {
        rows[table] = list[0]?.order === undefined ? list : list.sort(byOrder);
        left -= 1;
        if (left === 0) done(rows);
      };
      const customer = transaction.objectStore('customers').get(customerId);
      customer.onsuccess = () => got('customers', [customer.result]);
      for (const table of children) {
        const all = transaction.objectStore(table).index('customerId').getAll(customerId);
        all.onsuccess = () => got(table, all.result);
      }
    };
  });
}
