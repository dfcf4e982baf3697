import type { FunctionList } from '../../../workbench/officejs/functions/functionList';
import { open, SMALL } from './open';

const FUNCTIONS: FunctionList = {
  functions: [
    {
      id: 'ADD',
      name: '相加',
      parameters: [{ name: '甲' }, { name: '乙', optional: true }],
    },
    { id: 'SUM', name: '合计数', parameters: [{ name: '区域', dimensionality: 'matrix' }] },
    { id: 'NEVER', name: '未关联', parameters: [] },
  ],
};

async function functions() {
  const { host } = await open(SMALL, { functions: FUNCTIONS, namespace: 'JUESUAN' });
  const addin = host.globals.CustomFunctions as typeof CustomFunctions;
  return { addin, registry: host.customFunctions };
}

describe('a custom function', () => {
  test('is called with its arguments, null for what is left out, and an object of the host', async () => {
    const { addin, registry } = await functions();
    const received: unknown[][] = [];
    addin.associate('ADD', (...args: unknown[]) => received.push(args));
    await registry.call('ADD', [1]);
    expect(received).toEqual([[1, null, { functionName: 'ADD' }]]);
  });

  test('is given a matrix where it takes a range, and one cell where it does not', async () => {
    const { addin, registry } = await functions();
    addin.associate({
      ADD: (a: number, b: number) => a + b,
      SUM: (range: number[][]) => range.flat().reduce((sum, value) => sum + value, 0),
    });
    expect(
      await registry.call('SUM', [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual([[10]]);
    expect(await registry.call('SUM', [5])).toEqual([[5]]);
    expect(await registry.call('ADD', [[[1]], 2])).toEqual([[3]]);
    expect(await registry.call('ADD', [[[1, 2]], 2])).toEqual([
      [expect.objectContaining({ code: '#VALUE!' })],
    ]);
  });

  test('gives a matrix that spills, errors among its cells', async () => {
    const { addin, registry } = await functions();
    addin.associate('SUM', () => [[1, new addin.Error(addin.ErrorCode.notAvailable, '没有')]]);
    expect(await registry.call('SUM', [1])).toEqual([[1, { code: '#N/A', message: '没有' }]]);
  });

  test('shows an error that it throws, and #VALUE! for whatever else it throws', async () => {
    const { addin, registry } = await functions();
    addin.associate('ADD', (a: number) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (a === 0) throw new addin.Error(addin.ErrorCode.divisionByZero);
      throw new Error('own');
    });
    expect(registry.callNow('ADD', [0])).toEqual([[{ code: '#DIV/0!', message: '' }]]);
    expect(registry.callNow('ADD', [1])).toEqual([[{ code: '#VALUE!', message: '' }]]);
  });

  test('may take its time when it is called for later, not when it is called now', async () => {
    const { addin, registry } = await functions();
    addin.associate('ADD', () => Promise.resolve(1));
    expect(await registry.call('ADD', [1])).toEqual([[1]]);
    expect(() => registry.callNow('ADD', [1])).toThrow('gives a promise');
  });

  test('is in no formula with too few or too many arguments', async () => {
    const { addin, registry } = await functions();
    addin.associate('ADD', () => 1);
    await expect(registry.call('ADD', [])).rejects.toThrow('1 to 2 arguments');
    expect(() => registry.callNow('ADD', [1, 2, 3])).toThrow('1 to 2 arguments');
  });

  test('has the name and help of functions.json, once it is associated', async () => {
    const { addin, registry } = await functions();
    addin.associate('ADD', () => 1);
    expect([registry.namespace, registry.functions.map(({ name }) => name)]).toEqual(['JUESUAN', ['相加']]);
  });

  test('that functions.json does not have cannot be associated', async () => {
    const { addin } = await functions();
    expect(() => {
      addin.associate('OTHER', () => 1);
    }).toThrow('functions.json has no function OTHER');
  });

  test('gives a message only with #VALUE! and #N/A', async () => {
    const { addin } = await functions();
    expect(() => new addin.Error(addin.ErrorCode.divisionByZero, '除数为零')).toThrow('carries no message');
    expect((): unknown => Reflect.construct(addin.Error, ['#OTHER'])).toThrow('No such code');
  });
});
