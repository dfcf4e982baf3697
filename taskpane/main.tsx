import { createRoot } from 'react-dom/client';
import { associateCommands } from './commands';
import { App } from './components/App';
import { themeFor } from './components/theme';

void Office.onReady().then(() => {
  associateCommands();
  const root = document.getElementById('pane');
  if (!root) return;
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  const isHighContrast = matchMedia('(forced-colors: active)').matches;
  document.documentElement.lang = 'zh-CN';
  createRoot(root).render(<App theme={themeFor(background, isHighContrast)} />);
});
