// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NotAllowed } from '../../../components/panel/NotAllowed';
import { setTheShell, stand } from '../shell';

const shell = setTheShell();
const salesforce = 'https://acme.lightning.force.com/lightning/page/home';

test('asks the browser inside the click itself, for the CRM’s own patterns', async () => {
  await stand(<NotAllowed url={salesforce} />);
  fireEvent.click(screen.getByRole('button', { name: 'Use Milepost on acme.lightning.force.com' }));
  expect(shell.browser.request).toHaveBeenCalledTimes(1);
  expect(shell.browser.request.mock.calls[0]?.[0].origins).toContain('https://*.lightning.force.com/*');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Salesforce');
});

test('asks for the one host of a CRM of one’s own', async () => {
  await stand(<NotAllowed url="https://crm.acme.example:8443/espo/#Account" />);
  fireEvent.click(screen.getByRole('button', { name: 'Use Milepost on crm.acme.example:8443' }));
  expect(shell.browser.request).toHaveBeenCalledWith({ origins: ['https://crm.acme.example/*'] });
});

test('says what a refusal means, and can be asked again', async () => {
  shell.browser.request.mockResolvedValueOnce(false);
  const { user } = await stand(<NotAllowed url={salesforce} />);
  const button = screen.getByRole('button', { name: /^Use Milepost on/ });
  await user.click(button);
  expect(await screen.findByText('Not allowed. Milepost stays off this site.')).toBeTruthy();
  await user.click(button);
  expect(shell.browser.request).toHaveBeenCalledTimes(2);
  expect(screen.queryByText(/stays off/)).toBeNull();
});
