import { afterEach, describe, expect, it } from 'vitest';
import { startTestSite, type TestSite } from '../testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

describe("the company's portal", () => {
  it('shows the app in a frame, on an origin of its own', async () => {
    site = await startTestSite();
    const headers = { host: `portal.app.localhost:${site.demo.port}` };
    const { body } = await site.call('GET', '/', { headers });
    expect(body).toContain(`src="${site.demo.url}/dashboard"`);
  });

  it('is not there under the name of the app', async () => {
    site = await startTestSite();
    expect((await site.call('GET', '/')).body).not.toContain('Company portal');
  });
});
