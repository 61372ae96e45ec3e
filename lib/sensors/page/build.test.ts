// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { buildSensor } from './build.ts';
import { createTestingContext } from './testing-context.ts';

function scriptsOf(...addresses: string[]) {
  for (const src of addresses) {
    const script = document.createElement('script');
    script.setAttribute('type', 'text/plain');
    script.setAttribute('src', src);
    document.head.append(script);
  }
  const context = createTestingContext(window);
  buildSensor.start(context);
  return context;
}

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('the build sensor', () => {
  const own = window.location.origin;

  it('tells once of own scripts that are named after a build', () => {
    const context = scriptsOf(
      `${own}/assets/index-AbC123xy.js?v=2`,
      `${own}/_next/static/b1/_buildManifest.js`,
    );
    context.occasions.tell('loaded');
    context.occasions.tell('loaded');
    expect(context.said).toEqual([
      {
        type: 'build',
        scripts: [`${own}/assets/index-AbC123xy.js`, `${own}/_next/static/b1/_buildManifest.js`],
      },
    ]);
  });

  it('leaves alone what names no build or comes from elsewhere', () => {
    const context = scriptsOf(
      `${own}/js/jquery.min.js`,
      `${own}/main.js`,
      'https://cdn.example/a-AbC123xy.js',
    );
    context.occasions.tell('loaded');
    expect(context.said).toEqual([]);
  });
});
