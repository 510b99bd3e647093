import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../components/settings/address';

const both = (host: string) => [`https://${host}/*`, `http://${host}/*`];

describe('readAddress', () => {
  it.each([
    ['crm.acme.example', 'crm.acme.example', both('crm.acme.example')],
    ['  crm.acme.example/#Account/view/1 ', 'crm.acme.example', both('crm.acme.example')],
    ['https://crm.acme.example:8443/espo/', 'crm.acme.example:8443', ['https://crm.acme.example/*']],
    ['http://10.0.0.5', '10.0.0.5', ['http://10.0.0.5/*']],
    ['localhost:4100', 'localhost:4100', both('localhost')],
    ['http://127.0.0.1:4100/accounts/acme', '127.0.0.1:4100', ['http://127.0.0.1/*']],
    ['http://[::1]:8080/', '[::1]:8080', ['http://[::1]/*']],
    ['ügyfél.példa.hu', 'xn--gyfl-dpa4i.xn--plda-bpa.hu', both('xn--gyfl-dpa4i.xn--plda-bpa.hu')],
  ])('reads %j', (text, host, patterns) => expect(readAddress(text)).toEqual({ ok: true, host, patterns }));

  it.each([
    ['', 'settings.address_empty'],
    ['   ', 'settings.address_empty'],
    ['our crm', 'settings.address_wrong'],
    ['crm', 'settings.address_wrong'],
    ['https://', 'settings.address_wrong'],
    ['*.acme.example', 'settings.address_wrong'],
    ['dana@acme.example', 'settings.address_wrong'],
    ['https://user:word@crm.acme.example', 'settings.address_wrong'],
    ['file:///etc/passwd', 'settings.address_scheme'],
    ['chrome://settings', 'settings.address_scheme'],
    ['javascript:alert(1)', 'settings.address_wrong'],
    ['9'.repeat(100_000), 'settings.address_wrong'],
  ])('refuses %.20j', (text, problem) => expect(readAddress(text)).toEqual({ ok: false, problem }));
});
