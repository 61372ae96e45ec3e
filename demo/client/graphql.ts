import { api } from './api.ts';
import { endSession } from './auth/end-session.ts';

type Answer = {
  data: { viewer: { name: string } } | null;
  errors?: { message: string; extensions?: { code?: string } }[];
};

/** Asks who is signed in, through GraphQL. Its refusals come with status 200. */
export async function askViewer(): Promise<string> {
  const { data } = await api.post<Answer>('/graphql', { query: '{ viewer { id name } }' });
  const refused = data.errors?.find((error) => error.extensions?.code === 'UNAUTHENTICATED');
  if (refused) {
    endSession({
      code: 'UNAUTHENTICATED',
      type: 'AUTH_ERROR',
      message: refused.message,
      source: 'token_refresh_failure',
      endpoint: '/graphql',
    });
    return 'Signed out.';
  }
  return `GraphQL knows you as ${data.data?.viewer.name ?? 'nobody'}.`;
}
