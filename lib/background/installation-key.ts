import { type DBSchema, type IDBPDatabase, wrap } from 'idb';

const DATABASE = 'logout-lens-key';
const NAME = 'installation';

interface KeySchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
}

async function open(factory: IDBFactory): Promise<IDBPDatabase<KeySchema>> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore('keys');
  return (await wrap(request)) as unknown as IDBPDatabase<KeySchema>;
}

/**
 * This installation's key for fingerprints, made once and never readable: IndexedDB stores the key object, its bits
 * never come into JavaScript. Where the disk gives us nothing, a key for this start of the background alone:
 * fingerprints then differ from those of before.
 * @param generate makes a new non-extractable key.
 */
export async function loadInstallationKey(
  factory: IDBFactory,
  generate: () => Promise<CryptoKey>,
): Promise<CryptoKey> {
  try {
    const db = await open(factory);
    try {
      const stored = await db.get('keys', NAME);
      if (stored !== undefined) return stored;
      const made = await generate();
      // Whoever else made one meanwhile was first: one transaction looks and stores.
      const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
      const first = await tx.store.get(NAME);
      if (first === undefined) await tx.store.put(made, NAME);
      await tx.done;
      return first ?? made;
    } finally {
      db.close();
    }
  } catch {
    return generate();
  }
}
