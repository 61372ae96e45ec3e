import type { Request } from '../../messaging/protocol.ts';
import { failureIn } from '../answers.ts';
import type { OptionsPlatform } from './options-platform.ts';

/** Asks the background. Rejects with its own sentence where it refuses. */
export async function ask({ request }: Pick<OptionsPlatform, 'request'>, message: Request): Promise<unknown> {
  const answer = await request(message);
  const failure = failureIn(answer);
  if (failure !== null) throw new Error(failure.message);
  return answer;
}
