import type { Playbook } from './playbook';
import { enterprise } from './playbooks/enterprise';
import { midmarket } from './playbooks/midmarket';
import { startup } from './playbooks/startup';

/** The playbooks that come with Milepost, one per segment; the first matching segment is what a new customer starts with (method, section 1, "AX defaults"). */
export const playbooks: readonly Playbook[] = [startup, midmarket, enterprise];
