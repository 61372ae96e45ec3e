import { build } from 'vite';

const ENTRY = 'virtual:firebase-app';
const SOURCE = `
import { initializeApp } from 'firebase/app';
import * as auth from 'firebase/auth';
const app = initializeApp({ apiKey: 'AIzaExample', projectId: 'p1' });
const client = auth.initializeAuth(app, { persistence: auth.indexedDBLocalPersistence });
auth.connectAuthEmulator(client, location.origin, { disableWarnings: true });
window.firebaseAuth = { ...auth, client };
`;

/** The real firebase package with its IndexedDB persistence, as one script that sets `window.firebaseAuth`. */
export async function buildFirebaseApp(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `${process.cwd()}/firebase-app-entry.js` : null),
        load: (id) => (id.endsWith('firebase-app-entry.js') ? SOURCE : null),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: ENTRY } },
  });
  const outputs = [result].flat() as { output: { code?: string }[] }[];
  const code = outputs[0]?.output.find((file) => file.code)?.code;
  if (!code) throw new Error('vite built no script of the firebase package');
  return code;
}
