import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { Composer } from '../../components/notes/Composer';
import { mount } from '../../components/page/mount';

// `composer.html?customer=ID`, opened as the action's popup: it closes when the note is kept, with Esc, or with a click elsewhere.
const customerId = new URLSearchParams(location.search).get('customer') ?? '';
void mount(<Composer customerId={customerId} onClose={() => window.close()} />, 'panel.page_title');
