import { buildDemo } from '../../../demo/build.ts';

/** Builds the practice site once, before workers could do so side by side. */
export default async function globalSetup(): Promise<void> {
  await buildDemo();
}
