import { Tab, TabList } from '@fluentui/react-components';
import { CHECK_TITLE, VIEWS_TITLE } from '../messages';
import type { View } from '../view';

/** The id of the tab that is always there. */
export const CHECK_TAB = 'check';

export const panelId = (id: string): string => `panel-${id}`;

interface Props {
  readonly views: readonly View[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** 审核 and what there is besides. */
export function Tabs({ views, shown, onShow }: Props) {
  const tabs = [{ id: CHECK_TAB, title: CHECK_TITLE }, ...views];
  return (
    <TabList
      aria-label={VIEWS_TITLE}
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        onShow(String(value));
      }}
    >
      {tabs.map(({ id, title }) => (
        <Tab key={id} value={id} aria-controls={panelId(id)}>
          {title}
        </Tab>
      ))}
    </TabList>
  );
}
