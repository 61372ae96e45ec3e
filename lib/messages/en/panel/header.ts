/** Header of the panel: what is recorded, and what can be done about it. */
export const headerWords = {
  'panel.recording.recording': 'Recording',
  'panel.recording.paused': 'Paused',
  'panel.recording.no-access': 'No access',
  'panel.recording.not-watched': 'Not watched',
  'panel.header.idle': 'Idle',
  'panel.header.idle-hint':
    'Time since the last mouse, keyboard or touch input in any tab of this site. Input seen by the page only; nothing that is typed is recorded.',
  'panel.header.active-now': 'active now',
  'panel.header.no-input': 'No input seen yet',
  'panel.header.pause': 'Pause',
  'panel.header.pause-hint':
    'Record nothing of {origin} until you resume. The time in between is noted as a gap.',
  'panel.header.resume': 'Resume',
  'panel.header.resume-hint': 'Record {origin} again',
  'panel.header.export': 'Export',
  'panel.header.clear': 'Clear',
  'panel.header.clear-hint': 'Delete what was recorded of {origin}',
  'panel.header.unwatch': 'Stop watching',
  'panel.header.unwatch-hint': 'Stop recording {origin}. What was recorded stays until you clear it.',
  'panel.link.connecting': 'Connecting…',
  'panel.link.reconnecting': 'Reconnecting…',
} as const;
