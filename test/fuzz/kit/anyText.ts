import fc from 'fast-check';

/** Pieces that tables and explanations are made of, and those that programs stumble over. */
const PIECES = [
  ...Array.from(
    '0123456789０１９.,，。、；：%％‰-－—+=@*()（）〔〕[]【】《》“”"\'<>&\\/#|~ \u3000\t\n\r\u0000\u200b\ufeff\u202e',
  ),
  ...['元', '万元', '亿元', '人民币', '合计', '小计', '总计', '其中：', '一、', '（一）', '项', '类', '款'],
  ...[
    '增加',
    '减少',
    '持平',
    '增长',
    '下降',
    '占',
    '完成年初预算的',
    '决算数',
    '预算',
    '上年',
    '年初结转和结余',
  ],
  ...[
    '一般公共预算财政拨款',
    '政府性基金',
    '“三公”经费',
    '因公出国（境）费',
    '公务接待费',
    '基本支出',
    '卫生健康支出',
  ],
  ...[
    '2010399',
    '210',
    '30217',
    '810.16',
    '1,234.56',
    '100.00%',
    '1e308',
    '-0',
    'NaN',
    'Infinity',
    '𠮷',
    '👨‍👩‍👧',
    'é',
  ],
  ...[
    '=HYPERLINK("http://x","y")',
    '@SUM(A1)',
    '+cmd|calc',
    '-1+1',
    '<script>',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...['\ud800', '$&', '$1', '${x}', '{{', '}}', '#REF!'],
];

const piece = fc.constantFrom(...PIECES);

/** Arbitrary text: of pieces, of any characters, or a piece over and over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(piece, fc.integer({ min: 1, max: 300 })).map(([text, times]) => text.repeat(times)),
);

/** Paragraphs, some of them as long as a document without a single line break. */
export const anyParagraphs: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
      { maxLength: 20 },
    )
    .map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 100, max: 3000 }))
    .map(([pieces, times]) => pieces.join('').repeat(times)),
);
