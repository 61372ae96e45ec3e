import { defineContentScript } from 'wxt/utils/define-content-script';
import { installHook } from '../lib/sensors/page/hook/install-hook.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    installHook(window);
  },
});
