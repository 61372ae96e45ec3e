import { ConsoleMonitorSection } from './ConsoleMonitorSection.tsx';
import { DataSection } from './DataSection.tsx';
import { FileSection } from './FileSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { NoticesSection } from './NoticesSection.tsx';
import { OnPageSection } from './OnPageSection.tsx';
import { RecordedSection } from './RecordedSection.tsx';
import { ReportsSection } from './ReportsSection.tsx';
import { RetentionSection } from './RetentionSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { OptionsSection } from './section.ts';
import { TaughtSection } from './TaughtSection.tsx';
import { ThresholdsSection } from './ThresholdsSection.tsx';

/** The sections of the options page, in its order: one line to add one. */
export const SECTIONS: readonly OptionsSection[] = [
  { id: 'sites', Section: SitesSection },
  { id: 'recorded', Section: RecordedSection },
  { id: 'retention', Section: RetentionSection },
  { id: 'thresholds', Section: ThresholdsSection },
  { id: 'notices', Section: NoticesSection },
  { id: 'on-page', Section: OnPageSection },
  { id: 'reports', Section: ReportsSection },
  { id: 'console-monitor', Section: ConsoleMonitorSection },
  { id: 'taught', Section: TaughtSection },
  { id: 'data', Section: DataSection },
  { id: 'file', Section: FileSection },
  { id: 'language', Section: LanguageSection },
  { id: 'shortcuts', Section: ShortcutsSection },
];
