// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lastChanges, readBundle, saveOutcome } from '../../../lib/db';
import { block, setTheStage, show, startAcme, today } from './stage';

setTheStage();

const outcomes = async (customerId: string) => (await readBundle(customerId))?.outcomes ?? [];
const statement = () => screen.getByRole('textbox', { name: 'Required Outcome' });

async function acmeWithOutcome() {
  const { customerId, engagementId } = await startAcme();
  const outcome = {
    customerId,
    engagementId,
    statement: '420 sign-ups per event',
    from: 180,
    fromOn: '2025-06-20',
    to: 420,
    by: '2026-06-30',
  };
  const id = await saveOutcome(outcome);
  return { customerId, id };
}

test('an empty block is one line with one verb, which opens the field with an example and what an outcome is not', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Write what they need to achieve' }));
  expect(document.activeElement).toBe(statement());
  expect(screen.getByText(/Not “send e-mails”/)).toBeTruthy();
  expect(screen.getByText('For a mid-market company:')).toBeTruthy();
  expect(await outcomes(customerId)).toEqual([]);
});

test('Enter keeps the sentence as one entry of the history, and closes', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId, { writeOutcome: true });
  await user.type(await screen.findByRole('textbox', { name: 'Required Outcome' }), '420 sign-ups{Enter}');
  await block('Needs').findByRole('button', { name: '420 sign-ups' });
  expect(await outcomes(customerId)).toMatchObject([{ statement: '420 sign-ups' }]);
  const { undo } = await lastChanges(customerId);
  expect(undo?.label.key).toBe('history.saveOutcome');
});

test('advice warns of use of the product and of a missing measure, and blocks nothing', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId, { writeOutcome: true });
  await user.type(await screen.findByRole('textbox', { name: 'Required Outcome' }), 'Use our e-mail tool');
  expect(screen.getByText(/This is use of the product/)).toBeTruthy();
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await outcomes(customerId)).toMatchObject([{ statement: 'Use our e-mail tool' }]));
});

test('Esc gives back what was there', async () => {
  const { customerId } = await acmeWithOutcome();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: '420 sign-ups per event' }));
  await user.type(statement(), ' and more');
  await user.keyboard('{Escape}');
  await screen.findByRole('button', { name: '420 sign-ups per event' });
  expect(await outcomes(customerId)).toMatchObject([{ statement: '420 sign-ups per event' }]);
});

test('Enter inside an IME composition does nothing', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId, { writeOutcome: true });
  const field = await screen.findByRole('textbox', { name: 'Required Outcome' });
  fireEvent.compositionStart(field);
  await user.type(field, '満員');
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  expect(statement()).toBe(field);
  expect(await outcomes(customerId)).toEqual([]);
  fireEvent.compositionEnd(field);
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await outcomes(customerId)).toMatchObject([{ statement: '満員' }]));
});

test('A equal to B, a day that has passed and a text that is no number are refused in words, and nothing is half written', async () => {
  const { customerId } = await acmeWithOutcome();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: '420 sign-ups per event' }));
  const [before] = await outcomes(customerId);

  const a = screen.getByRole('textbox', { name: 'A' });
  await user.clear(a);
  await user.type(a, '420{Enter}');
  await screen.findByText(/A and B are both 420/);
  await user.clear(a);
  await user.type(a, 'about half{Enter}');
  await screen.findByText('“about half” is no number.');
  await user.keyboard('{Escape}');

  const by = screen.getByLabelText('B by');
  fireEvent.focus(by);
  fireEvent.change(by, { target: { value: '2025-11-20' } });
  fireEvent.blur(by);
  await screen.findByText('This day has passed. Choose one to come.');
  expect(await outcomes(customerId)).toEqual([before]);
});

test('a comma before the decimals is read as one; what can be read in two ways is asked', async () => {
  const { customerId } = await acmeWithOutcome();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: '420 sign-ups per event' }));
  const b = screen.getByRole('textbox', { name: 'B, target' });
  await user.clear(b);
  await user.type(b, '420,5{Enter}');
  await waitFor(async () => expect(await outcomes(customerId)).toMatchObject([{ to: 420.5 }]));
  await user.clear(b);
  await user.type(b, '1,250{Enter}');
  await user.click(await screen.findByRole('button', { name: '1,250' }));
  await waitFor(async () => expect(await outcomes(customerId)).toMatchObject([{ to: 1250 }]));
});

test('100,000 characters pasted are refused, neither cut nor kept', async () => {
  const { customerId } = await acmeWithOutcome();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: '420 sign-ups per event' }));
  fireEvent.change(statement(), { target: { value: 'x'.repeat(100_000) } });
  await user.keyboard('{Enter}');
  await screen.findByText(/100000 characters are too many/);
  expect(statement()).toHaveProperty('value.length', 100_000);
  expect(await outcomes(customerId)).toMatchObject([{ statement: '420 sign-ups per event' }]);
});

test('a reading is logged on the track with its day and source, once', async () => {
  const { customerId, id } = await acmeWithOutcome();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'no reading yet' }));
  await user.type(screen.getByRole('textbox', { name: 'Value' }), '265');
  await user.click(screen.getByRole('radio', { name: 'Assessment' }));
  expect(screen.getByText('Only their own figure can make an outcome reached.')).toBeTruthy();
  await user.click(screen.getByRole('textbox', { name: 'Value' }));
  await user.keyboard('{Enter}{Enter}');
  await screen.findByText('Reading 265 logged');
  const bundle = await readBundle(customerId);
  expect(bundle?.readings).toMatchObject([{ outcomeId: id, value: 265, readOn: today, source: 'assessment' }]);
  expect(screen.getByRole('img', { name: /265 now, 280 expected today/ })).toBeTruthy();
});

test('confirming says so in the first line of the block', async () => {
  const { customerId } = await acmeWithOutcome();
  const { user } = await show(customerId);
  expect(block('Needs').getByText('not confirmed yet')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '420 sign-ups per event' }));
  await user.click(screen.getByRole('button', { name: 'Confirmed with them today' }));
  await block('Needs').findByText('confirmed 24 Nov');
});
