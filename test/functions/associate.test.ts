import { associateAll } from '../../functions/associate';
import { CELL_FUNCTIONS } from '../../functions/catalogue';
import { fakeHost, HostError } from './host';

const { host, functions } = fakeHost();
associateAll(host);

/** As the host calls: every parameter, null for what is left out, and an object of its own behind. */
function run(id: string, ...args: readonly unknown[]): unknown {
  const { parameters } = CELL_FUNCTIONS.find((each) => each.id === id)!;
  const all = parameters.map((_, i) => args[i] ?? null);
  return functions.get(id)!(...all, { address: 'Sheet1!A1', functionName: id });
}

describe('the host', () => {
  it('gets every function under its id, and no other', () => {
    expect([...functions.keys()]).toEqual(CELL_FUNCTIONS.map(({ id }) => id));
  });

  it('gets a single result as a matrix of one', () => {
    expect(run('GROWTHRATE', [[810.16]], [[464.14]])).toEqual([[0.7455]]);
  });

  it('gets a range back for a range', () => {
    expect(
      run(
        'CHANGE',
        [
          [810.16, 1],
          [2, 3],
        ],
        [[464.14]],
      ),
    ).toEqual([
      [346.02, -463.14],
      [-462.14, -461.14],
    ]);
  });

  test.each(CELL_FUNCTIONS.map(({ id, parameters }) => [id, parameters.length] as const))(
    '%s does not take the object behind its %d arguments for one',
    (id) => {
      const { parameters } = CELL_FUNCTIONS.find((each) => each.id === id)!;
      const args = parameters.map(({ kind }) => (kind === 'range' ? [[5]] : null));
      const alone = functions.get(id)!(...args);
      expect(functions.get(id)!(...args, { address: 'Sheet1!A1' })).toEqual(alone);
    },
  );

  it('is thrown a single error, with what to do', () => {
    const thrown = new HostError('#VALUE!', '“无”不是数字，请改成数字；没有数的留空');
    expect(() => run('GROWTHRATE', [['无']], [[5]])).toThrow(thrown);
    expect(() => run('SHARES', [[1], ['无']])).toThrow(thrown);
    expect(() => run('TIES', [['#N/A']], [[5]])).toThrow(
      new HostError('#N/A', '引用的单元格是错误值 #N/A，请先改正'),
    );
  });

  it('is thrown a division by zero without a message, for it would show none', () => {
    expect.assertions(2);
    try {
      run('GROWTHRATE', [[5]], [[0]]);
    } catch (error) {
      expect(error).toBeInstanceOf(HostError);
      expect(error).toMatchObject({ code: '#DIV/0!', message: '' });
    }
  });

  it('gets the errors of a range in their places', () => {
    const result = run('GROWTHRATE', [[810.16], [0.4], ['无']], [[464.14], [0], [5]]);
    expect(result).toEqual([
      [0.7455],
      [new HostError('#DIV/0!')],
      [new HostError('#VALUE!', '“无”不是数字，请改成数字；没有数的留空')],
    ]);
    expect((result as unknown[][])[1]?.[0]).toMatchObject({ code: '#DIV/0!' });
  });
});
