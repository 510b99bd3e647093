import type { MessageKey } from '../../i18n';
import type { Words } from '../rows';

/** A text that comes with Milepost, as its message key: it stays in the reader's language until somebody edits it. */
export const say = (key: MessageKey): Words => ({ key });
