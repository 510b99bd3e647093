import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { mount } from '../../components/page/mount';
import { Panel } from '../../components/panel/Panel';
import { follow } from '../../lib/stores/follow';

// `sidepanel.html?tab=12` is the panel as a page of its own, beside that one tab.
const only = Number(new URLSearchParams(location.search).get('tab'));
follow(only > 0 ? only : null);
void mount(<Panel />, 'panel.page_title');
