const tabs = new BroadcastChannel('fieldnotes-tabs');

/** Makes the dashboards in all other tabs ask for their data. */
export function allTabsRefresh(): void {
  tabs.postMessage('refresh');
}

/** Calls back when another tab wants all to ask. Returns what ends it. */
export function onAllTabsRefresh(hear: () => void): () => void {
  const listen = (): void => hear();
  tabs.addEventListener('message', listen);
  return () => tabs.removeEventListener('message', listen);
}
