import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { mount } from '../../components/page/mount';
import { WelcomePage } from '../../components/welcome/WelcomePage';

void mount(<WelcomePage />, 'welcome.page_title');
