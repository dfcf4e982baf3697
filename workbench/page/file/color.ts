/** A colour as an .xlsx has it. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Office's own theme: what a file without a theme of its own has, and nearly every other. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];
/** [MS-XLS] 2.5.161, the first eight and those that follow them. */
const INDEXED = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** Lighter towards 1, darker towards -1. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  });
  return parts.map((part) => part.toString(16).padStart(2, '0')).join('');
}

function plain({ argb, theme, indexed }: FileColor): string | undefined {
  if (argb !== undefined) return argb.slice(-6);
  if (theme !== undefined) return THEME[theme];
  return indexed === undefined ? undefined : INDEXED[indexed < 8 ? indexed : indexed - 8];
}

/** “#RRGGBB”; null where the file leaves it to Excel. */
export function toColor(color: FileColor | undefined): string | null {
  const rgb = color && plain(color);
  if (rgb === undefined || !/^[0-9a-f]{6}$/i.test(rgb)) return null;
  return `#${tinted(rgb, color?.tint ?? 0).toUpperCase()}`;
}
