import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkRecord } from '../../../lib/db';
import type { TabState } from '../../../lib/messages/protocol';
import { emptyPanel, panel, tabSeen } from '../../../lib/stores/panel';
import type { Resolved } from '../../../lib/stores/panelState';
import { resolveActive } from '../../../lib/stores/resolver';
import { acmeRef, startAcme } from '../db/acme';
import { clean } from '../db/clean';

const other = { ...acmeRef, id: 'borealis', url: 'http://127.0.0.1:4100/accounts/borealis' };
const contact = { ...acmeRef, kind: 'contact', id: 'dana', url: 'http://127.0.0.1:4100/contacts/dana' } as const;
const tab = (rest: Partial<TabState>): TabState => ({
  tabId: 1,
  url: acmeRef.url,
  page: 'record',
  ref: null,
  sight: null,
  reading: true,
  ...rest,
});
const resolved = (): Resolved => panel.getState().resolved;
const failed = vi.fn<(error: unknown) => void>();

let stop: () => void;
beforeEach(async () => {
  await clean();
  panel.setState({ ...emptyPanel, activeTab: 1 }, true);
  failed.mockClear();
  stop = resolveActive(failed);
});
afterEach(() => {
  stop();
  expect(failed).not.toHaveBeenCalled();
});

describe('resolveActive', () => {
  it('finds the customer from the ref alone, with all that is shown of it', async () => {
    const { customerId } = await startAcme();
    tabSeen(tab({ ref: acmeRef }));
    await vi.waitFor(() =>
      expect(resolved()).toMatchObject({ kind: 'customer', customerId, first: { customer: { name: 'Acme Events' } } }),
    );
  });

  it('never keeps one record’s answer for the next', async () => {
    await startAcme();
    tabSeen(tab({ ref: acmeRef }));
    await vi.waitFor(() => expect(resolved().kind).toBe('customer'));
    tabSeen(tab({ ref: other }));
    expect(resolved()).toEqual({ kind: 'pending' });
    await vi.waitFor(() => expect(resolved()).toEqual({ kind: 'unknown', suggestions: [] }));
  });

  it('never lets a late answer of a record that is gone arrive', async () => {
    const { customerId } = await startAcme();
    const seen: Resolved[] = [];
    const unsubscribe = panel.subscribe((state) => seen.push(state.resolved));
    tabSeen(tab({ ref: acmeRef }));
    tabSeen(tab({ ref: other }));
    await vi.waitFor(() => expect(resolved().kind).toBe('unknown'));
    unsubscribe();
    expect(seen).not.toContainEqual({ kind: 'customer', customerId });
  });

  it('keeps the linked customer on screen while the name arrives', async () => {
    const { customerId } = await startAcme();
    tabSeen(tab({ ref: acmeRef }));
    await vi.waitFor(() => expect(resolved().kind).toBe('customer'));
    const seen: Resolved['kind'][] = [];
    const unsubscribe = panel.subscribe((state) => seen.push(state.resolved.kind));
    tabSeen(tab({ ref: acmeRef, reading: false, sight: { ref: acmeRef, name: 'Acme Events', confidence: 'sure', hit: 'v1' } }));
    await vi.waitFor(() => expect(resolved()).toMatchObject({ kind: 'customer', customerId }));
    unsubscribe();
    expect(new Set(seen)).toEqual(new Set(['customer']));
  });

  it('suggests by domain once the page is read', async () => {
    const { customerId } = await startAcme();
    tabSeen(
      tab({
        ref: other,
        reading: false,
        sight: { ref: other, name: 'Acme Group', domain: 'shop.acme-events.com', confidence: 'sure', hit: 'v1' },
      }),
    );
    const suggestions = [{ customerId, name: 'Acme Events', reason: 'domain' }];
    await vi.waitFor(() => expect(resolved()).toEqual({ kind: 'unknown', suggestions }));
  });

  it('leads a contact to its account, and hears of a link made elsewhere', async () => {
    const { customerId } = await startAcme();
    tabSeen(
      tab({
        ref: contact,
        reading: false,
        sight: { ref: contact, name: 'Dana', parent: { id: 'acme', name: 'Acme' }, confidence: 'sure', hit: 'v1' },
      }),
    );
    await vi.waitFor(() => expect(resolved()).toEqual({ kind: 'customer', customerId }));
    tabSeen(tab({ ref: other }));
    await vi.waitFor(() => expect(resolved().kind).toBe('unknown'));
    await linkRecord(customerId, other);
    await vi.waitFor(() => expect(resolved()).toEqual({ kind: 'customer', customerId }));
  });

  it('is pending where the tab shows no record', () => {
    tabSeen(tab({ page: 'list' }));
    expect(resolved()).toEqual({ kind: 'pending' });
  });
});
