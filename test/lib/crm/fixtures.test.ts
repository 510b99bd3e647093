import { describe, expect, it } from 'vitest';
import { beginWait, locate, peek, read, settle } from '../../../lib/crm';
import { crmsWithPages, type Fixture, fixturesOf, open } from './pages';

/** What a visit to the page would report at once, after the visit that ended before it. */
function reported(fixture: Fixture) {
  const document = open(fixture);
  const ref = locate(fixture.url) ?? peek(document);
  if (!ref) return null;
  if (!fixture.after) return { ref, sight: read(document, ref) };
  const before = locate(fixture.after.url);
  if (!before) throw new Error(`${fixture.after.url} holds no record`);
  const title = fixturesOf(fixture.crm).find(({ name }) => name === fixture.after?.page)?.title ?? '';
  const left = settle(
    beginWait(before, null),
    read(open({ crm: fixture.crm, name: fixture.after.page, url: fixture.after.url, title }), before),
    0,
  );
  if (!left.sight) throw new Error('nothing was reported before');
  return { ref, sight: settle(beginWait(ref, left.wait), read(document, ref), 10).sight };
}

describe.each(crmsWithPages)('%s', (crm) => {
  it.each(fixturesOf(crm))('$name: $why', (fixture) => {
    const got = reported(fixture);
    if (fixture.sight === null) expect(got?.sight ?? null).toBeNull();
    else {
      const hit = got?.sight?.hit ?? '';
      expect(got?.sight).toEqual({ ...fixture.sight, ref: got?.ref, hit });
      expect(hit !== '').toBe(fixture.sight.name !== undefined);
    }
  });
});
