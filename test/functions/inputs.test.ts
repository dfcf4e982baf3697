import { CELL_FUNCTIONS } from '../../functions/catalogue';
import type { Argument, CellValue } from '../../functions/cellFunction';
import { call, functionNamed, spilled } from './call';

/** Plain figures for every parameter that must be given. */
const PLAIN: Readonly<Record<string, readonly Argument[]>> = {
  构成比分摊: [[[790.76], [12.01], [7.39]]],
  构成表述: [
    [['人员经费'], ['公用经费']],
    [[140.1], [670.06]],
  ],
  合计核对: [810.16, [[790.76], [12.01], [7.39]]],
  元转万元: [8101642.15],
  四舍五入准: [810.164215],
};
const plain = (name: string): readonly Argument[] => PLAIN[name] ?? [810.16, 464.14];
const NAMES = CELL_FUNCTIONS.map(({ name }) => name);

/** Where the first figure of a function stands, and the function with another there. */
function withFirst(name: string, value: CellValue): unknown {
  const args = [...plain(name)];
  const at = name === '构成表述' ? 1 : 0;
  const first = args[at];
  args[at] = Array.isArray(first) ? [[value], ...(first as CellValue[][]).slice(1)] : value;
  return call(name, ...args);
}

describe('what is left out', () => {
  test.each(NAMES)('%s: null, undefined, blank and the default say the same', (name) => {
    const { parameters } = functionNamed(name);
    const optional = parameters.filter((each) => each.optional && !each.name.endsWith('为零时'));
    const given = plain(name);
    const expected = call(name, ...given);
    expect(String(expected)).not.toMatch(/^#/);
    for (const nothing of [null, undefined, '', [[null]], [[]], []] as const) {
      expect(call(name, ...given, ...optional.map(() => nothing))).toEqual(expected);
    }
    const defaults = optional.map(
      ({ name: of }) => ({ 小数位: 2, 单位: '万元', 口径: '年初预算' })[of] ?? null,
    );
    expect(call(name, ...given, ...defaults)).toEqual(expected);
  });

  test.each(['增长率', '完成率', '构成比'])('%s: on a zero base an empty text shows nothing', (name) => {
    expect(call(name, 5, 0, null, '')).toBe('');
    expect(call(name, 5, 0, null, null)).toBe('#DIV/0!');
    expect(call(name, 5, 0, null, '不可比')).toBe('不可比');
    expect(call(name, 5, 0, null, 0)).toBe(0);
    expect(call(name, 5, 0, null, false)).toBe('FALSE');
    expect(call(name, 5, 10, null, '不可比')).not.toBe('不可比');
  });

  it('a word that refers to a blank cell, which may come as 0, is its default', () => {
    expect(call('增减表述', 5, 4, 0)).toBe('增加1.00万元，增长25.00%');
    expect(call('完成表述', 5, 4, 0)).toBe('完成年初预算的125.00%，决算数大于年初预算数');
  });
});

describe('blank cells', () => {
  const BLANKS = [null, undefined, '', ' ', '　', '—', '－', '--'];

  test.each(NAMES)('%s: count as zero, however they come', (name) => {
    const zero = withFirst(name, 0);
    for (const blank of BLANKS) expect(withFirst(name, blank)).toEqual(zero);
  });

  test.each(['增长率', '完成率', '构成比'])('%s: are no base', (name) => {
    for (const blank of BLANKS) expect(call(name, 5, blank)).toBe('#DIV/0!');
  });
});

describe('figures typed as text', () => {
  test.each(NAMES.map((name) => [name] as const))('%s: count as figures', (name) => {
    const figure = withFirst(name, 1810.16);
    for (const text of [
      '1810. 16',
      '１８１０．１６',
      '1,810.16',
      '１，８１０．１６',
      "'1810.16",
      '¥1810.16',
      '1810.160',
      ' 1810.16\n',
    ]) {
      expect(withFirst(name, text)).toEqual(figure);
    }
    expect(withFirst(name, '(5.00)')).toEqual(withFirst(name, -5));
  });

  test.each(['12.3万元', '12.3元', '12.3万'])('%s has a unit of its own and is refused', (text) => {
    for (const name of NAMES) {
      expect(withFirst(name, text)).toBe(`#VALUE! “${text}”写有单位，请只写数字，各数用同一单位`);
    }
  });

  test.each(['无', '8l0.16', '1,01', '12%', '1e5', '2020年', '①', '810.16.', 'NaN', 'Infinity'])(
    '%s is no figure',
    (text) => {
      for (const name of NAMES) {
        expect(withFirst(name, text)).toBe(`#VALUE! “${text}”不是数字，请改成数字；没有数的留空`);
      }
    },
  );

  it('TRUE and FALSE are none', () => {
    for (const name of NAMES) {
      expect(withFirst(name, true)).toBe('#VALUE! “TRUE”不是数字，请改成数字；没有数的留空');
      expect(withFirst(name, false)).toBe('#VALUE! “FALSE”不是数字，请改成数字；没有数的留空');
    }
  });
});

describe('error values', () => {
  test.each([
    ['#REF!', '#VALUE!'],
    ['#NAME?', '#VALUE!'],
    ['#NUM!', '#VALUE!'],
    ['#SPILL!', '#VALUE!'],
    ['#N/A', '#N/A'],
    ['#VALUE!', '#VALUE!'],
  ])('%s gives %s, as a text or in an object of the host', (code, kind) => {
    const message = `${kind} 引用的单元格是错误值 ${code}，请先改正`;
    for (const name of NAMES) {
      for (const value of [code, ` ${code} `, { code }, { error: code }, { type: 'Error', basicValue: code }])
        expect(withFirst(name, value)).toBe(message);
    }
  });

  it('#DIV/0! is passed on as itself', () => {
    for (const name of NAMES) expect(withFirst(name, '#DIV/0!')).toBe('#DIV/0!');
  });

  it('objects that say nothing are errors all the same', () => {
    for (const name of NAMES) {
      for (const value of [{}, { code: 1 }, new Date(0), [1, 2]]) {
        expect(withFirst(name, value)).toBe('#VALUE! 引用的单元格是错误值 #VALUE!，请先改正');
      }
    }
  });

  it('in a setting are passed on', () => {
    expect(call('增长率', 5, 4, '#REF!')).toMatch(/^#VALUE! .*#REF!/);
    expect(call('增长率', 5, 4, null, { code: '#REF!' })).toMatch(/^#VALUE! .*#REF!/);
    expect(call('增减表述', 5, 4, '#N/A')).toMatch(/^#N\/A .*#N\/A/);
    expect(call('构成表述', [['甲']], [[5]], '#REF!')).toMatch(/^#VALUE! .*#REF!/);
  });

  it('in a name are passed on, unless the part is left out', () => {
    expect(call('构成表述', [['#REF!'], ['乙']], [[5], [5]])).toMatch(/^#VALUE! .*#REF!/);
    expect(call('构成表述', [[{ code: '#N/A' }], ['乙']], [[5], [5]])).toMatch(/^#N\/A /);
    expect(call('构成表述', [['#REF!'], ['乙']], [[0], [5]])).toBe('乙5.00万元，占100.00%');
  });
});

describe('settings', () => {
  const WITH_PLACES = CELL_FUNCTIONS.flatMap(({ name, parameters }) => {
    const at = parameters.findIndex((each) => each.name === '小数位');
    return at < 0 ? [] : [[name, at] as const];
  });
  const withPlaces = (name: string, at: number, places: Argument): unknown => {
    const args = [...plain(name)];
    args[at] = places;
    return call(name, ...args);
  };

  it('小数位 has nearly every function', () => {
    expect(WITH_PLACES.length).toBe(8);
  });

  test.each(WITH_PLACES)('%s: 小数位 is a whole number from 0 to 10', (name, at) => {
    for (const places of [0, 10, '３', '2.0']) expect(String(withPlaces(name, at, places))).not.toMatch(/^#/);
    for (const [places, shown] of [
      [-1, '-1'],
      [2.5, '2.5'],
      [11, '11'],
      ['1,000', '1000'],
      [1e300, '1e+300'],
    ] as const)
      expect(withPlaces(name, at, places)).toBe(`#VALUE! 小数位“${shown}”须为 0 到 10 的整数`);
    for (const places of ['两', true]) expect(withPlaces(name, at, places)).toMatch(/^#VALUE! .*不是数字/);
    expect(withPlaces(name, at, [[1], [2]])).toBe('#VALUE! “小数位”只能给一个值，不能给区域');
    expect(withPlaces(name, at, [[1]])).toEqual(withPlaces(name, at, 1));
  });

  it('words must be words', () => {
    expect(call('增减表述', 5, 4, 2)).toBe('#VALUE! “单位”须是文字，请用引号括起来');
    expect(call('完成表述', 5, 4, true)).toBe('#VALUE! “口径”须是文字，请用引号括起来');
    expect(call('增减表述', 5, 4, [['元'], ['万元']])).toBe('#VALUE! “单位”只能给一个值，不能给区域');
  });
});

describe('ranges', () => {
  const TWO = NAMES.filter((name) => functionNamed(name).parameters[1]?.kind === 'range');
  const CELL_BY_CELL = TWO.filter((name) => name !== '合计核对' && name !== '构成表述');

  test.each(CELL_BY_CELL)('%s: must be of one size', (name) => {
    const message = (first: string, second: string) =>
      `#VALUE! 各区域大小不同（${first}与${second}），请选同样大小的区域，或其中一个只选一个单元格`;
    expect(call(name, [[1], [2], [3]], [[1], [2]])).toBe(message('3行1列', '2行1列'));
    expect(call(name, [[1, 2, 3]], [[1], [2], [3]])).toBe(message('1行3列', '3行1列'));
  });

  it('are not for a total', () => {
    const message = '#VALUE! “合计”只能给一个值，不能给区域';
    expect(call('合计核对', [[1], [2]], [[1], [2]])).toBe(message);
    expect(call('构成表述', [['甲']], [[1]], [[1], [2]])).toBe(message);
  });

  it('of names may lie across and that of amounts down', () => {
    expect(call('构成表述', [['甲', '乙']], [[1], [3]])).toBe('甲1.00万元，占25.00%；乙3.00万元，占75.00%');
  });

  it('of names may hold codes and line breaks', () => {
    expect(call('构成表述', [[201], [' 卫生\n健康 ']], [[1], [3]])).toBe(
      '2011.00万元，占25.00%；卫生健康3.00万元，占75.00%',
    );
  });

  it('may be a whole column of a sheet', () => {
    const column = Array.from({ length: 1_048_576 }, () => [null]);
    expect(spilled('增减额', column, 0)).toHaveLength(column.length);
  });
});

describe('no result is ever NaN, infinite or a minus zero', () => {
  const STRANGE: readonly CellValue[] = [
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -1e308,
    5e-324,
    -0,
    '9'.repeat(400),
    `0.${'0'.repeat(400)}1`,
    -0.0000001,
    {},
    [],
    'x',
  ];

  test.each(NAMES)('%s', (name) => {
    const { parameters, apply } = functionNamed(name);
    for (const first of STRANGE) {
      for (const second of STRANGE) {
        for (const third of [null, ...STRANGE]) {
          const results = apply([first, second, third, NaN].slice(0, parameters.length)).flat();
          for (const result of results) {
            if (typeof result === 'number')
              expect(Number.isFinite(result) && !Object.is(result, -0)).toBe(true);
            else if (typeof result === 'string')
              expect(result).not.toMatch(/NaN|Infinity|undefined|-0\.00(?!\d)/);
            else expect(result.message).toMatch(/\p{Script=Han}/u);
          }
        }
      }
    }
  });

  it('too large a result is said to be too large', () => {
    expect(call('增长率', 1e308, 1e-308)).toBe('#VALUE! 结果太大，单元格里放不下，请检查各数是否写错');
  });
});
