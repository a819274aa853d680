import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export interface TabChoice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** How many things wait behind the tab; left out while not known. */
  readonly count?: number | undefined;
}

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly TabChoice<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  /** The panel of the chosen tab. */
  readonly children: ReactNode;
}

/** Tabs with counts. On a phone they stand two by two, so that none is out of sight. */
export function Tabs<Key extends string>(props: TabsProps<Key>) {
  return (
    <AriaTabs
      selectedKey={props.chosen}
      onSelectionChange={(key) => {
        const tab = props.tabs.find((candidate) => candidate.key === key);
        if (tab) props.onChoose(tab.key);
      }}
    >
      <TabList
        aria-label={props.label}
        className="grid grid-cols-2 gap-x-1 border-b-[1.5px] border-line sm:flex"
      >
        {props.tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className={TAB}>
            {tab.label}
            {tab.count !== undefined && <span className={COUNT}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {/* A new panel for each tab: one that only changed its id would leave the tab pointing at none. */}
      <TabPanel key={props.chosen} id={props.chosen} className="pt-5">
        {props.children}
      </TabPanel>
    </AriaTabs>
  );
}

const TAB =
  'group -mb-[1.5px] flex min-h-12 cursor-pointer items-center gap-2 whitespace-nowrap border-b-4 border-transparent px-3 ' +
  'font-semibold text-soft data-hovered:text-indigo-800 data-selected:border-bamboo-600 data-selected:text-indigo-900 ' +
  'data-focus-visible:-outline-offset-4';

const COUNT =
  'min-w-7 rounded-full bg-straw px-2 text-center text-sm text-ink group-data-selected:bg-indigo-800 group-data-selected:text-white';
