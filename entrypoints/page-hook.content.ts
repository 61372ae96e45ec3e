import { defineContentScript } from 'wxt/utils/define-content-script';
import { installHook } from '../lib/sensors/page/hook/install-hook.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  main() {
    installHook(window);
  },
});
