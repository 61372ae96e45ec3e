import type { Dialect } from './dialect.ts';

/** Codes of gRPC that concern who asks (google.rpc.Code): 7 PERMISSION_DENIED says nothing about a session. */
const UNAUTHENTICATED = '16';

/**
 * `grpc-status: 16` of gRPC-web, where the answer is all trailers and so in the headers, under status 200. A status
 * inside the body's last frame is not seen.
 */
export const grpc: Dialect = {
  id: 'grpc',
  read({ fields }) {
    if (fields['grpc-status'] !== UNAUTHENTICATED) return null;
    const message = fields['grpc-message'] ?? null;
    const means =
      message !== null && /\bexpired\b/i.test(message) ? 'ACCESS_TOKEN_EXPIRED' : 'UNAUTHENTICATED_IN_200';
    return { code: 'UNAUTHENTICATED', message, means };
  },
};
