import type { Sensor } from './sensor.ts';

/** A content hash in a file's name (`index-AbC123xy.js`, `main.4f1c9e.js`), or a folder that is named after the build. */
const BUILD = /[-._~/](?=[\w-]*\d)[\w-]{6,}\.m?js$|\/_next\/static\/[^/]+\/_/;
const MAX_SCRIPTS = 20;

/**
 * Which build of the app the document began with: scripts of its own origin whose address changes with every build.
 * Looks once, when the document is parsed; what is loaded later depends on where the person goes.
 */
export const buildSensor: Sensor = {
  id: 'build',
  topFrameOnly: true,
  start({ window, document, emit, occasions }) {
    let told = false;
    return occasions.on((occasion) => {
      if (told || occasion !== 'loaded') return;
      told = true;
      const scripts = [...document.scripts]
        .map(({ src }) => src.split(/[?#]/)[0] ?? '')
        .filter(
          (src) => src.startsWith(`${window.location.origin}/`) && src.length < 1_000 && BUILD.test(src),
        );
      if (scripts.length > 0) emit({ type: 'build', scripts: scripts.slice(0, MAX_SCRIPTS) });
    });
  },
};
