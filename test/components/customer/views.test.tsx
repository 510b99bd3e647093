// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { addContact, addMilestone, readBundle, readNotes, remove } from '../../../lib/db';
import { setTheStage, show, startAcme, today } from './stage';

setTheStage();

const bundleOf = async (id: string) => {
  const bundle = await readBundle(id);
  if (!bundle) throw new Error('no customer');
  return bundle;
};

test('what opens leads back by its first line and by Esc, and the focus returns to where it was', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'People' }));
  await screen.findByRole('heading', { name: 'People' });
  await user.click(screen.getByRole('heading', { name: 'People' }).querySelector('button') as HTMLElement);
  expect(screen.getByRole('region', { name: 'Next' })).toBeTruthy();
  const way = screen.getByRole('button', { name: 'Path' });
  await user.click(way);
  await screen.findByRole('heading', { name: 'Path' });
  await user.keyboard('{Escape}');
  expect(screen.getByRole('region', { name: 'Next' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Path' }));
});

test('the focus comes back to what opened an edit, by Enter and by Esc', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  const title = () => screen.getByRole('region', { name: 'Next' }).querySelector<HTMLElement>('p .in-place');
  await user.click(title() as HTMLElement);
  await user.keyboard(' at last{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(title()));
  await user.keyboard('{Enter} or not{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(title()));
  expect(title()?.textContent).toMatch(/ at last$/);
});

test('a requirement is judged with the keyboard, with what shows it and who said so', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Review 12 defaults for Mid-market' }));
  const support = within(await screen.findByRole('region', { name: 'Support' }));
  const [radios] = support.getAllByRole('radiogroup');
  const group = within(radios as HTMLElement);
  group.getByRole<HTMLInputElement>('radio', { name: 'Unknown' }).focus();
  await user.keyboard('{ArrowLeft}');
  await waitFor(() => expect(group.getByRole('radio', { name: 'Not met' })).toHaveProperty('checked', true));
  const title = (radios as HTMLElement).getAttribute('aria-label') ?? '';
  await user.click(support.getByRole('button', { name: new RegExp(`^${title}`) }));
  await user.type(support.getByRole('textbox', { name: 'What shows it' }), 'no answer at night');
  await user.type(support.getByRole('combobox', { name: 'Who said so' }), 'Dana Ruiz');
  await user.tab();
  await waitFor(async () =>
    expect((await bundleOf(customerId)).requirements.find(({ state }) => state === 'notMet')).toMatchObject({
      touchpoint: 'support',
      stateOn: today,
      evidence: 'no answer at night',
      saidBy: 'Dana Ruiz',
    }),
  );
});

test('a requirement is added in one line, and stands ready for the next', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: /^Review/ }));
  const at = within(await screen.findByRole('region', { name: 'Ecosystem' }));
  await user.click(at.getByRole('button', { name: 'Add a requirement: Ecosystem' }));
  await user.keyboard('Works with their ticket office{Enter}');
  await at.findByText('Works with their ticket office');
  expect(at.getByRole('textbox', { name: 'Add a requirement: Ecosystem' })).toHaveProperty('value', '');
  await user.keyboard('{Escape}');
  expect(at.queryByRole('textbox', { name: 'Add a requirement: Ecosystem' })).toBeNull();
});

test('the inputs are asked for once: the message lists all of them, and each is marked', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: /^Ask for the/ }));
  await user.click(await screen.findByRole('button', { name: /^Copy the message/ }));
  await screen.findByText(/marked as asked for$/);
  const { inputs } = await bundleOf(customerId);
  expect(copied.mock.lastCall?.[0].match(/^- /gm)).toHaveLength(inputs.length);
  expect(inputs.every(({ askedOn }) => askedOn === today)).toBe(true);
});

test('where the browser refuses the clipboard the message is shown, and nothing is marked', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: /^Ask for the/ }));
  await user.click(await screen.findByRole('button', { name: /^Copy the message/ }));
  await screen.findByRole('textbox', { name: 'Message asking for the inputs' });
  expect((await bundleOf(customerId)).inputs.some(({ askedOn }) => askedOn)).toBe(false);
});

test('starting early asks once and keeps the reason', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: /^Ask for the/ }));
  await user.click(await screen.findByRole('button', { name: 'Start all the same' }));
  await user.keyboard('Their season opens on Monday{Enter}');
  await screen.findByRole('button', { name: 'Their season opens on Monday' });
  expect((await bundleOf(customerId)).engagements).toMatchObject([
    { startedEarlyOn: today, startedEarlyWhy: 'Their season opens on Monday' },
  ]);
  expect(screen.queryByRole('button', { name: 'Start all the same' })).toBeNull();
});

test('a task is ticked, an input comes in, the need is asked', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: /^Ask for the/ }));
  const get = within(await screen.findByRole('region', { name: 'Get' }));
  await user.click(get.getAllByRole('checkbox')[0] as HTMLElement);
  const equip = within(screen.getByRole('region', { name: 'Equip' }));
  await user.click(equip.getAllByRole('checkbox')[0] as HTMLElement);
  await user.click(screen.getByRole('radio', { name: 'Indispensable' }));
  await waitFor(async () => {
    const { inputs, tasks, engagements } = await bundleOf(customerId);
    expect(inputs.filter(({ receivedOn }) => receivedOn === today)).toHaveLength(1);
    expect(tasks.filter(({ doneOn }) => doneOn === today)).toHaveLength(1);
    expect(engagements).toMatchObject([{ need: 'indispensable', needOn: today }]);
  });
});

test('a functional milestone that serves none of theirs is shown as a gap', async () => {
  const { customerId, engagementId } = await startAcme();
  await addMilestone({ customerId, engagementId, kind: 'functional', title: { text: 'Badges printed' } });
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Path' }));
  const line = await screen.findByRole('button', { name: /^Badges printed/ });
  expect(line.textContent).toContain('Serves none of theirs');
  await user.click(line);
  const [goal] = (await bundleOf(customerId)).milestones.filter(({ kind }) => kind === 'customer');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Serves' }), goal?.id ?? '');
  await waitFor(() => expect(line.textContent).not.toContain('Serves none of theirs'));
});

test('a milestone is added, waits for another, and is reached', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Path' }));
  await user.click(await screen.findByRole('button', { name: 'Add a milestone' }));
  await user.click(screen.getByRole('textbox', { name: 'Add a milestone' }));
  await user.keyboard('Spring run sold out{Enter}{Escape}');
  await user.click(await screen.findByRole('button', { name: /^Spring run sold out/ }));
  const after = within(screen.getByRole('group', { name: 'Only after' })).getAllByRole('checkbox');
  await user.click(after[0] as HTMLElement);
  await waitFor(() => expect(screen.getByRole('button', { name: /^Spring run sold out/ }).textContent).toContain('waits for'));
  await user.click(screen.getByRole('checkbox', { name: 'Reached: Spring run sold out' }));
  await screen.findByText('Reached: Spring run sold out');
});

test('people are added with their role, sponsor and champion; the panel names who is missing', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Add a contact' }));
  await screen.findByRole('textbox', { name: 'Name' });
  await user.keyboard('Dana Ruiz{Enter}{Escape}');
  await screen.findByText('no sponsor yet');
  await user.click(screen.getByRole('button', { name: 'Add their role' }));
  await user.keyboard('Head of programme{Enter}');
  await user.click(screen.getByRole('checkbox', { name: 'Sponsor' }));
  await waitFor(async () =>
    expect((await bundleOf(customerId)).contacts).toMatchObject([{ name: 'Dana Ruiz', role: 'Head of programme', sponsor: true }]),
  );
  await waitFor(() => expect(screen.queryByText('no sponsor yet')).toBeNull());
});

test('at most three risks are shown, each with its reason', async () => {
  const { customerId } = await startAcme();
  await addContact({ customerId, name: 'Dana Ruiz' });
  await show(customerId);
  const risks = within(screen.getByRole('region', { name: 'Risks' })).getAllByRole('listitem');
  expect(risks.length).toBeLessThanOrEqual(3);
  expect(risks.map((risk) => risk.textContent)).toContain('One contact onlyDana Ruiz, since 24 Nov');
});

test('a note on the experience as a whole is kept with it', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: /^Review/ }));
  await user.click(await screen.findByRole('button', { name: 'Add a note' }));
  await user.keyboard('They want a person, not a portal{Enter}');
  await screen.findByRole('button', { name: 'They want a person, not a portal' });
  expect(await readNotes(customerId)).toMatchObject([{ about: { what: 'experience' } }]);
});

test('a customer removed elsewhere says so instead of showing what is gone, and comes back from there', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await remove('customers', customerId);
  await screen.findByText('This customer was removed');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('heading', { level: 1, name: 'Acme Events' });
});
