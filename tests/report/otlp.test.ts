import root from '@opentelemetry/otlp-transformer/build/src/generated/root.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../lib/background/reports/sender.ts';
import { startReceiver } from '../../lib/background/reports/testing.ts';
import { postReport } from '../../lib/platform/post-report.ts';
import { otlp } from '../../lib/report/formats/otlp.ts';
import { exampleReport, type Report, testReport } from '../../lib/report/index.ts';

type Message = Record<string, unknown>;
type Definition = {
  fromObject(object: Message): Message;
  verify(message: Message): string | null;
  encode(message: Message): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Message;
  toObject(message: Message, options: object): Message;
};

/**
 * OpenTelemetry's own definition of what a collector takes, as it was generated for its JavaScript SDK. The package
 * says nothing of its types.
 */
const ExportLogsServiceRequest = (
  root as unknown as {
    opentelemetry: { proto: { collector: { logs: { v1: { ExportLogsServiceRequest: Definition } } } } };
  }
).opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
const generator = { version: '1.2.3', browser: 'Chrome 156', platform: 'Linux' };
const report = exampleReport('https://app.example', 1_705_330_335_000, generator);

/**
 * Receives a body as a collector does that keeps protobuf: every field has to be one of the definition and of its type,
 * and what was understood is what is left after writing it as bytes and reading those.
 */
function receive(body: string) {
  const sent: unknown = JSON.parse(body);
  const message = ExportLogsServiceRequest.fromObject(sent as Record<string, unknown>);
  expect(ExportLogsServiceRequest.verify(message)).toBeNull();
  const bytes = ExportLogsServiceRequest.encode(message).finish();
  const options = { longs: String, enums: Number, arrays: false };
  const understood = ExportLogsServiceRequest.toObject(ExportLogsServiceRequest.decode(bytes), options);
  // Nothing was dropped for being unknown, nothing was bent into another type.
  expect(understood).toEqual(withoutEmptyLists(sent));
  return understood as unknown as {
    resourceLogs: { scopeLogs: { logRecords: Record<string, unknown>[] }[] }[];
  };
}

/** Protobuf does not tell an empty list from none. */
function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => !(Array.isArray(one) && one.length === 0))
      .map(([name, one]) => [name, withoutEmptyLists(one)]),
  );
}

describe('a receiving end for OpenTelemetry logs', () => {
  it('understands a report whole', () => {
    const [resource] = receive(otlp.render(report)).resourceLogs;
    const record = resource?.scopeLogs[0]?.logRecords[0];
    expect(record).toMatchObject({
      timeUnixNano: '1705330335000000000',
      severityNumber: 13,
      eventName: 'logout_lens.logout',
      body: { stringValue: 'One refresh token was used twice' },
    });
  });

  it('takes one over HTTP as a collector does, and its complaint inside of a success is heard', async () => {
    const refused = { partialSuccess: { rejectedLogRecords: '1', errorMessage: 'no such tenant' } };
    const server = await startReceiver((n) =>
      n === 0 ? 'ok' : { status: 200, body: JSON.stringify(refused) },
    );
    try {
      const setting = { url: server.url, format: 'otlp', identity: false } as const;
      expect(await postReport(requestOf(setting, [], report))).toMatchObject({ status: 202 });
      expect(server.taken[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
      receive(server.taken[0]?.body ?? '');
      const answer = await postReport(requestOf(setting, [], report));
      expect(answer.kind === 'answered' && otlp.complaint?.(answer.body)).toBe('no such tenant');
    } finally {
      await server.close();
    }
  });

  it('understands a test report', () => {
    const test = testReport('https://app.example', 1_705_330_335_000, report.key, generator);
    expect(JSON.stringify(receive(otlp.render(test)))).toContain('logout.test');
  });

  it('would not take a record with a field that the definition does not have, or has otherwise', () => {
    const body = otlp.render(report);
    expect(() => receive(body.replace('"severityText"', '"severityWord"'))).toThrow();
    expect(() => receive(body.replace('"boolValue":true', '"boolValue":"yes"'))).toThrow();
  });

  it('understands whatever a report holds', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const value = fc.oneof(
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const any: fc.Arbitrary<Report> = fc
      .record({
        title: text,
        summary: text,
        at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        idleMs: fc.option(fc.double({ min: 0, max: 1e10, noNaN: true })),
        context: fc.dictionary(fc.constantFrom('source', 'serverCode', 'hasToken', 'x'), value),
        evidence: fc.array(fc.record({ says: text, at: fc.option(fc.nat()) }), { maxLength: 5 }),
        identity: fc.option(fc.record({ userId: text, userEmail: text })),
      })
      .map((part) => ({ ...report, ...part }));
    fc.assert(fc.property(any, (one) => void receive(otlp.render(one))));
  });
});
