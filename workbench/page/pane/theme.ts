import type { OfficeTheme } from '../../officejs/office/environment';

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#242424',
};
const DARK: OfficeTheme = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#1F1F1F',
  controlForegroundColor: '#FFFFFF',
};

export const darkness = matchMedia('(prefers-color-scheme: dark)');

/** Office's theme, as the system is set. */
export const officeTheme = (): OfficeTheme => (darkness.matches ? DARK : LIGHT);
