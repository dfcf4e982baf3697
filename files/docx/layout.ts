import {
  AlignmentType,
  convertMillimetersToTwip,
  Footer,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type IStylesOptions,
} from 'docx';
import { font, FONTS } from './fonts';

/** Half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 五号 10.5 pt, 小五 9 pt. */
export const SIZES = { title: 44, body: 32, pageNumber: 28, table: 18 } as const;

/** Fixed 28 pt, as official papers are set; in twentieths of a point. */
export const LINE = { line: 560, lineRule: LineRuleType.EXACT } as const;

/** Two characters, in hundredths of a character, whatever the size. */
export const FIRST_LINE = { firstLineChars: 200, firstLine: 2 * 16 * 20 } as const;

const heading = (chinese: string) => ({
  run: { font: font(chinese), size: SIZES.body, bold: false, color: '000000' },
  paragraph: { spacing: { ...LINE, before: 0, after: 0 }, indent: FIRST_LINE },
});

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: font(FONTS.body), size: SIZES.body }, paragraph: { spacing: LINE } },
    heading1: heading(FONTS.heading1),
    heading2: heading(FONTS.heading2),
  },
};

const margin = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
};

export const page = (landscape: boolean) => ({
  size: {
    width: convertMillimetersToTwip(210),
    height: convertMillimetersToTwip(297),
    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: landscape
    ? { ...margin, top: convertMillimetersToTwip(28), bottom: convertMillimetersToTwip(26) }
    : margin,
});

/** “— 1 —” at the foot. */
export const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: font(FONTS.pageNumber),
            size: SIZES.pageNumber,
          }),
        ],
      }),
    ],
  });

/** The width between the margins, in twentieths of a point. */
export const textWidth = (landscape: boolean): number =>
  convertMillimetersToTwip(landscape ? 297 : 210) - margin.left - margin.right;
