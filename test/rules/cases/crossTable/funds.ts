import type { CodedId } from '../../../kit/model';
import { drop, dropColumns, throughout, type Edit } from '../../edits';
import { given, without } from '../../given';
import type { Missing, RuleCase } from '../../ruleCase';
import { CAPITAL, CLOSING, FUND, OPENING, WITHOUT_OPENING_PARTS } from '../pieces';
import { emptyFund } from '../specs';

interface Identity {
  readonly rule: string;
  readonly id: CodedId;
  readonly code: string;
  readonly column: string;
  /** Its row and column in 04. */
  readonly row: string;
  readonly kind: string;
  readonly edits?: readonly Edit[];
  readonly says: string;
  readonly missing: Missing;
}

/**
 * Four figures of a budget stand in 08 (09) and in 04, and each table balances by itself. So no single one
 * of them can differ by more than rounding, unless another does. By 0.02 it can: two figures in two
 * tables are 0.01 apart at most, the four of a balance 0.02.
 */
function identity({ rule, id, code, column, row, kind, edits = [], says, missing }: Identity): RuleCase {
  return {
    rule,
    passes: [given()],
    fails: [
      {
        given: given({ edits: [throughout(id, code, column, '0.02'), ...edits] }),
        at: [''],
        cells: [
          [id, '合计', column],
          ['04', row, kind],
        ],
        says: [says, '相差 0.02，应相等'],
      },
    ],
    missing,
  };
}

/** 08 and 09 with 04: a budget of its own, and its part of all appropriations. */
export const FUND_CASES: readonly RuleCase[] = [
  {
    ...identity({
      rule: 'BJ-0804-1',
      id: '08',
      code: '2120803',
      column: '本年收入',
      row: FUND,
      kind: '',
      says: `08表 合计·本年收入 138.02，04表 ${FUND} 138.00`,
      missing: { given: without('08'), reason: '没有08表' },
    }),
  },
  identity({
    rule: 'BJ-0804-2',
    id: '08',
    code: '2120803',
    column: '小计',
    row: '本年支出合计',
    kind: FUND,
    edits: [throughout('08', '2120803', '项目支出', '0.01')],
    says: `08表 合计·小计 123.02，04表 本年支出合计·${FUND} 123.00`,
    missing: { given: given(emptyFund()), reason: '两边都没有填数' },
  }),
  identity({
    rule: 'BJ-0804-3',
    id: '08',
    code: '2120803',
    column: '年初结转和结余',
    row: `${OPENING}·${FUND}`,
    kind: '',
    says: `08表 合计·年初结转和结余 10.02，04表 ${OPENING}·${FUND} 10.00`,
    missing: {
      given: given({ edits: [WITHOUT_OPENING_PARTS] }),
      reason: `04表没有“${OPENING}/${FUND}”行`,
    },
  }),
  identity({
    rule: 'BJ-0804-4',
    id: '08',
    code: '2120803',
    column: '年末结转和结余',
    row: CLOSING,
    kind: FUND,
    says: `08表 合计·年末结转和结余 25.02，04表 ${CLOSING}·${FUND} 25.00`,
    missing: { given: given({ edits: [drop('04', '合计', CLOSING)] }), reason: `04表没有“${CLOSING}”行` },
  }),
  identity({
    rule: 'BJ-0904-1',
    id: '09',
    code: '2230105',
    column: '本年收入',
    row: CAPITAL,
    kind: '',
    says: `09表 合计·本年收入 17.27，04表 ${CAPITAL} 17.25`,
    missing: { given: given({ edits: [dropColumns('09', '本年收入')] }), reason: '09表没有“本年收入”列' },
  }),
  identity({
    rule: 'BJ-0904-2',
    id: '09',
    code: '2230105',
    column: '小计',
    row: '本年支出合计',
    kind: CAPITAL,
    edits: [throughout('09', '2230105', '项目支出', '0.01')],
    says: `09表 合计·小计 18.52，04表 本年支出合计·${CAPITAL} 18.50`,
    missing: { given: without('09'), reason: '没有09表' },
  }),
  identity({
    rule: 'BJ-0904-3',
    id: '09',
    code: '2230105',
    column: '年初结转和结余',
    row: `${OPENING}·${CAPITAL}`,
    kind: '',
    says: `09表 合计·年初结转和结余 2.02，04表 ${OPENING}·${CAPITAL} 2.00`,
    missing: {
      given: given({ edits: [dropColumns('09', '年初结转和结余')] }),
      reason: '09表没有“年初结转和结余”列',
    },
  }),
  identity({
    rule: 'BJ-0904-4',
    id: '09',
    code: '2230105',
    column: '年末结转和结余',
    row: CLOSING,
    kind: CAPITAL,
    says: `09表 合计·年末结转和结余 0.77，04表 ${CLOSING}·${CAPITAL} 0.75`,
    missing: {
      given: given({ edits: [dropColumns('09', '年末结转和结余')] }),
      reason: '09表没有“年末结转和结余”列',
    },
  }),
];
