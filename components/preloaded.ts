// For tests: what the panel fetches when it is wanted is here already, so that a click shows it within the same step.
await Promise.all([
  import('./AboutCauseText.tsx'),
  import('./ComparedPair.tsx'),
  import('./ExportDialog.tsx'),
  import('./KeepDialog.tsx'),
  import('./PanelView.tsx'),
  import('./RehearsalDialog.tsx'),
  import('./ReminderDialog.tsx'),
  import('./ServerLogDialog.tsx'),
  import('./report/ReportDialog.tsx'),
  import('./SettingsDialog.tsx'),
  import('./TaughtDialog.tsx'),
]);
