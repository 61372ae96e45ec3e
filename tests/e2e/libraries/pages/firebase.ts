import { initializeApp } from 'firebase/app';
import {
  browserLocalPersistence,
  connectAuthEmulator,
  initializeAuth,
  signInWithEmailAndPassword,
  signOut,
} from 'firebase/auth';
import { controls, providerOf } from '../page/controls.ts';

const app = initializeApp({
  apiKey: 'AIzaPractice',
  authDomain: 'practice.example.test',
  projectId: 'practice',
});
const auth = initializeAuth(app, { persistence: browserLocalPersistence });
connectAuthEmulator(auth, providerOf('firebase'), { disableWarnings: true });

controls({
  async isSignedIn() {
    await auth.authStateReady();
    return auth.currentUser !== null;
  },
  signIn: () => signInWithEmailAndPassword(auth, 'ada@example.com', 'correct horse'),
  renew: () => auth.currentUser?.getIdToken(true),
  signOut: () => signOut(auth),
});
