import { nameLeaves } from './name-leaves.ts';
import type { Recogniser } from './types.ts';

/** zustand's persist middleware: any key, `{ state: {…}, version }`. */
export const zustandPersist: Recogniser = {
  id: 'zustand-persist',
  library: 'zustand-persist',
  about: 'zustand middleware persist: pmndrs/zustand src/middleware/persist.ts',
  recognise(input) {
    const versioned = input.leaves.some((leaf) => leaf.path === 'version' && leaf.looks === 'number');
    return versioned ? nameLeaves(input, (path) => path.startsWith('state.')) : [];
  },
  examples: [
    {
      area: 'localStorage',
      key: 'auth-storage',
      value: JSON.stringify({
        state: { token: 'Xk29sla02kaPq81z', refreshToken: 'q0sla02kaPq81zXk2', user: { id: 7 } },
        version: 0,
      }),
      finds: ['access', 'refresh'],
    },
  ],
  counterExamples: [
    {
      area: 'localStorage',
      key: 'auth-storage',
      value: JSON.stringify({ state: { token: 'Xk29sla02kaPq81z' } }),
    },
    { area: 'localStorage', key: 'cart', value: JSON.stringify({ state: { items: 3 }, version: 1 }) },
  ],
};
