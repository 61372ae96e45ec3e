import { openRecorder } from '../../../../lib/recorder/index.ts';

const opened = openRecorder({ indexedDB, now: () => Date.now(), bootId: 'boot', durability: 'relaxed' });

window.store = async (events, perAppend) => {
  const recorder = await opened;
  for (let from = 0; from < events.length; from += perAppend) {
    const drafts = events.slice(from, from + perAppend).map(({ id, ...draft }) => draft);
    await recorder.append({ site: 'https://app.example', drafts });
  }
  await recorder.flush();
  return (await recorder.head('https://app.example'))?.count ?? 0;
};

window.sizeOfRecords = async () => {
  const request = indexedDB.open('logout-lens-log');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = db.transaction('runs').objectStore('runs').getAll();
  const records = await new Promise<unknown[]>((resolve, reject) => {
    all.onsuccess = () => resolve(all.result);
    all.onerror = () => reject(all.error);
  });
  db.close();
  return records.reduce<number>((bytes, record) => {
    const { packed, ...rest } = record as { packed?: Uint8Array };
    return bytes + (packed?.byteLength ?? 0) + JSON.stringify(rest).length;
  }, 0);
};
