/* What the stack weighs before anything is built on it: a panel that shows one value of a store, opens a database and checks a row. */
import { Dexie, liveQuery } from 'dexie';
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { create } from 'zustand';

const row = z.object({ id: z.string(), name: z.string() });
const useShown = create(() => ({ id: 'a' }));
const db = new Dexie('empty');
db.version(1).stores({ rows: 'id' });

function App() {
  const { id } = useShown();
  const [name, setName] = useState('');
  useEffect(() => {
    const subscription = liveQuery(() => db.table('rows').get(id)).subscribe((value) => setName(row.parse(value).name));
    return () => subscription.unsubscribe();
  }, [id]);
  return createElement('p', null, name);
}

createRoot(document.body).render(createElement(App));
