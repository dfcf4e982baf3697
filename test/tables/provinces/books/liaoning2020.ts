import { codeAndName } from '../../../kit/published/bodies';
import { toBook, typed, type Page } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { alternating, HEADERS, nine, NO_FLOW, sideBySide } from '../../../kit/published/standard';

/** 辽宁: two tables beside each other on a sheet, the year only on the cover. */
export const liaoning2020: Province = {
  name: '辽宁 2020',
  year: 2020,
  omits: NO_FLOW,
  book: (accounts) => {
    const pages = nine(accounts, {
      sheet: (_, id) => `公开表${id}`,
      head: (title, id) =>
        typed(`${title}\n|公开${id}表\n部门：${accounts.model.department ?? ''}|单位：万元`),
      headers: {
        ...HEADERS,
        '07': '合计||因公出国（境）费||公务用车购置及运行维护费||||||公务接待费\n||||小计||公务用车购置费||公务用车运行维护费\n预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数',
      },
      codes: { labels: codeAndName, total: 'first' },
      threePublic: (model) => alternating(model),
    });
    const pairs = pages.flatMap((page, i): readonly Page[] => {
      if (i % 2 === 1) return [];
      const beside = pages[i + 1];
      return [beside ? sideBySide(page, beside) : page];
    });
    return toBook([{ name: '封面', rows: typed('2020年度部门决算公开') }, ...pairs], {
      unit: '万元',
      as: 'number',
      none: 'blank',
    });
  },
};
