/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentProps } from 'react';
import { RepairOffer } from '../../taskpane/components/RepairOffer';
import { newUser } from './user';

type Props = ComponentProps<typeof RepairOffer>;

const onGoTo = jest.fn();
const onAccept = jest.fn();
const onUndo = jest.fn();

function show(changes: Partial<Props> = {}) {
  render(
    <FluentProvider theme={webLightTheme}>
      <RepairOffer
        cell="04表 G13"
        from="1.01"
        to="12.01"
        certainty="certain"
        reason="漏输数字“2”"
        resolves={3}
        also={[]}
        holdsFormula={null}
        isAccepted={false}
        onGoTo={onGoTo}
        onAccept={onAccept}
        onUndo={onUndo}
        {...changes}
      />
    </FluentProvider>,
  );
  return newUser();
}

const texts = () => screen.getByRole('group', { name: '04表 G13 疑应为 12.01' }).textContent;

afterEach(() => {
  cleanup();
  jest.clearAllMocks();
});

describe('the offer of a repair', () => {
  it('says what the cell should hold, why, and what that settles', () => {
    show();
    expect(screen.getByText('疑应为 12.01（漏输数字“2”）')).toBeInTheDocument();
    expect(screen.getByText('现在是 1.01；改后 3 处不符可消除。')).toBeInTheDocument();
    expect(screen.getByText('唯一可能')).toBeInTheDocument();
  });

  it('that is one of several says so', () => {
    show({ certainty: 'likely', reason: '' });
    expect(screen.getByText('可能之一')).toBeInTheDocument();
    expect(screen.getByText('疑应为 12.01')).toBeInTheDocument();
  });

  it('names what has to be changed with it', () => {
    show({ also: ['04表 G20 799.16 → 810.16'] });
    expect(screen.getByText('还要同时改：04表 G20 799.16 → 810.16。接受后一起改。')).toBeInTheDocument();
  });

  it('calls a blank 空', () => {
    show({ from: '' });
    expect(texts()).toContain('现在是空；');
  });

  it('goes to the cell, and is accepted, each by its button', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: '04表 G13' }));
    expect(onGoTo).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: '接受' }));
    expect(onAccept).toHaveBeenCalledTimes(1);
    expect(onUndo).not.toHaveBeenCalled();
  });

  it('never takes a formula away without saying so', async () => {
    const user = show({ holdsFormula: '=SUM(G7:G12)' });
    expect(screen.getByRole('alert')).toHaveTextContent(
      '这个单元格是公式 =SUM(G7:G12)，接受后公式会被数值代替',
    );
    expect(screen.queryByRole('button', { name: '接受' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '仍然接受，替换公式' }));
    expect(onAccept).toHaveBeenCalledTimes(1);
  });

  it('once accepted says what was changed, and can be undone', async () => {
    const user = show({ isAccepted: true });
    expect(screen.getByRole('status')).toHaveTextContent('已由 1.01 改为 12.01。');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: /接受/ })).toBeNull();
  });

  it.each([{}, { holdsFormula: '=A1' }, { isAccepted: true }])('axe finds nothing: %j', async (changes) => {
    show(changes);
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
  });
});
