import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const FONT = "'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** How light a colour is, 0 to 255. */
function lightness(color: string): number {
  const [r = 255, g = 255, b = 255] = (/^#?(..)(..)(..)/.exec(color) ?? [])
    .slice(1)
    .map((hex) => parseInt(hex, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b;
}

/** Fluent's theme that goes with the one Office is set to. */
export function themeFor(background: string | undefined, isHighContrast: boolean): Theme {
  const base = isHighContrast
    ? teamsHighContrastTheme
    : background !== undefined && lightness(background) < 128
      ? webDarkTheme
      : webLightTheme;
  return { ...base, fontFamilyBase: FONT };
}
