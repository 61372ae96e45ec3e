import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { record } from '../record.ts';
import { refuseCsrf } from '../refusals.ts';
import { refuse, requireSession } from '../require-session.ts';
import type { DemoState, Note } from '../state.ts';

const noteSchema = v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)) });
const CLEAR_SITE_DATA = { storage: '"storage"', cookies: '"cookies"', all: '"*"' } as const;

/** The small product behind the sign-in: profile, notes, reports, a GraphQL corner. */
export function productRoutes(app: FastifyInstance, state: DemoState): void {
  app.get('/v1/me/', async (request, reply) => {
    const { meAnswer, clearSiteData } = state.settings;
    if (meAnswer === '500') return reply.code(500).send({ detail: 'Internal server error' });
    if (meAnswer === 'html') return reply.type('text/html').send('<h1>We will be back soon</h1>');
    if (meAnswer === 'drop') {
      reply.hijack();
      reply.raw.socket?.destroy();
      return reply;
    }
    const signedIn = await requireSession(state, request, reply);
    if (!signedIn) return reply;
    if (clearSiteData !== 'off') reply.header('clear-site-data', CLEAR_SITE_DATA[clearSiteData]);
    return state.directory.publicUser(signedIn.user);
  });

  app.get('/v1/notes/', async (request, reply) => {
    const signedIn = await requireSession(state, request, reply);
    return signedIn ? { results: notesOf(state, signedIn.user.email) } : reply;
  });

  app.post('/v1/notes/', async (request, reply) => {
    const signedIn = await requireSession(state, request, reply);
    if (!signedIn) return reply;
    if (state.settings.csrf !== 'off') {
      record(state, 'refused', 'csrf-mismatch', signedIn.session, { request });
      refuse(reply, refuseCsrf(state.settings.csrf));
      return reply;
    }
    const body = v.safeParse(noteSchema, request.body);
    if (!body.success) return reply.code(400).send({ text: ['This field may not be blank.'] });
    const notes = notesOf(state, signedIn.user.email);
    const note: Note = {
      id: (notes[0]?.id ?? 0) + 1,
      text: body.output.text,
      savedAt: new Date(state.now()).toISOString(),
    };
    notes.unshift(note);
    return reply.code(201).send(note);
  });

  app.get('/v1/reports/', async (request, reply) => {
    const signedIn = await requireSession(state, request, reply);
    if (!signedIn) return reply;
    if (!signedIn.user.isAdmin) {
      return reply.code(403).send({ detail: 'You do not have permission to perform this action.' });
    }
    return { results: [{ id: 1, title: 'Sign-ins this week', value: state.sessions.list().length }] };
  });

  // Somebody else's account, looked at by its id: its state is no news about the one who asks.
  app.get<{ Params: { id: string } }>('/v1/partners/:id/', async (request, reply) => {
    const signedIn = await requireSession(state, request, reply);
    if (!signedIn) return reply;
    return reply.code(403).send({
      success: false,
      error: 'This partner cannot be shown.',
      logout_reason: 'ACCOUNT_SUSPENDED',
      logout_message: `Account ${request.params.id} is suspended`,
      logout_path: '/partners',
      logout_context: { account_id: request.params.id },
      timestamp: new Date(state.now()).toISOString(),
    });
  });

  app.post('/graphql', async (request, reply) => {
    const { graphql } = state.settings;
    if (graphql !== 'normal') {
      const message = graphql === 'expired' ? 'Token expired' : 'You must be signed in.';
      return { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }], data: null };
    }
    const signedIn = await requireSession(state, request, reply);
    return signedIn ? { data: { viewer: { id: signedIn.user.id, name: signedIn.user.name } } } : reply;
  });
}

function notesOf(state: DemoState, email: string): Note[] {
  const known = state.notes.get(email);
  if (known) return known;
  const savedAt = new Date(state.now()).toISOString();
  const notes: Note[] = [
    { id: 2, text: 'Ask support why people keep being signed out at lunch.', savedAt },
    { id: 1, text: 'Welcome! Notes that you save here stay until the site is stopped.', savedAt },
  ];
  state.notes.set(email, notes);
  return notes;
}
