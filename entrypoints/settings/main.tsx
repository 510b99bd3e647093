import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { mount } from '../../components/page/mount';
import { SettingsPage } from '../../components/settings/SettingsPage';

void mount(<SettingsPage />, 'settings.page_title');
