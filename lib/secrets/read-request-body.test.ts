import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, PATIENT } from '../../tests/support/canary.ts';
import { type RequestBodyLike, readRequestBody } from './read-request-body.ts';
import { testFingerprinter as fingerprinter } from './test-fingerprinter.ts';

const read = (body: RequestBodyLike) => readRequestBody(body, fingerprinter);
const raw = (text: string) => read({ raw: [{ bytes: new TextEncoder().encode(text).buffer }] });
const json = (value: unknown) => raw(JSON.stringify(value));

describe('readRequestBody', PATIENT, () => {
  it('finds the refresh token of a form and of JSON', async () => {
    const fingerprint = await fingerprinter.fingerprint('q0sla02ka');
    const form = await read({
      formData: { grant_type: ['refresh_token'], refresh_token: ['q0sla02ka'], client_id: ['web'] },
    });
    expect(form).toMatchObject({
      grantType: 'refresh_token',
      bodyFields: ['grant_type', 'refresh_token', 'client_id'],
    });
    expect(form.carried.map(({ name, leaf }) => [name, leaf.reference.fingerprint])).toEqual([
      ['refresh_token', fingerprint],
    ]);
    const body = await json({ refresh: 'q0sla02ka' });
    expect(body.carried.map(({ name, leaf }) => [name, leaf.reference.fingerprint])).toEqual([
      ['refresh', fingerprint],
    ]);
    const encoded = await raw('grant_type=refresh_token&refresh_token=q0sla02ka');
    expect(encoded.carried).toHaveLength(1);
    expect(encoded.grantType).toBe('refresh_token');
  });

  it('finds tokens inside GraphQL variables', async () => {
    const { carried } = await json({
      query: 'mutation…',
      variables: { input: { refreshToken: 'q0sla02kaPq' } },
    });
    expect(carried.map(({ name }) => name)).toEqual(['variables.input.refreshToken']);
  });

  it('never fingerprints a password or a one-time code, at any depth', async () => {
    const secrets = {
      email: 'ada@example.test',
      password: 'Xk29sla02kaPq81z',
      new_password: 'Xk29sla02kaPq81z',
      otp: '493817',
      code: 'SplxlOBeZQQYbYS6WxSbIA',
      totp_code: '1',
      code_verifier: 'Xk29sla02kaPq81zXk29',
      client_secret: 'Xk29sla02kaPq81zXk29',
      pin: '1234',
      token: '493817',
    };
    const { carried, bodyFields } = await json({ ...secrets, variables: { login: secrets } });
    expect(carried).toEqual([]);
    expect(bodyFields).toContain('password');
    expect(
      (await read({ formData: Object.fromEntries(Object.entries(secrets).map(([k, v]) => [k, [v]])) }))
        .carried,
    ).toEqual([]);
  });

  it('drops field names that look like data', async () => {
    const { bodyFields } = await json({ ok: 1, Xk29sla02kaPq81z: 1, 'ada@example.test': 1, '4938174938': 1 });
    expect(bodyFields).toEqual(['ok']);
  });

  it('refuses a grant type that is no word', async () => {
    expect((await json({ grant_type: 'Xk29sla02kaPq81z' })).grantType).toBeNull();
    expect(
      (await json({ grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange' })).grantType,
    ).toContain('urn:ietf');
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText(200), fc.json()), async (text) => {
        expect((await raw(text)).carried).toBeInstanceOf(Array);
      }),
    );
    expect((await read({ raw: [{ bytes: 'nonsense' }, {}], formData: undefined })).bodyFields).toEqual([]);
  });
});
