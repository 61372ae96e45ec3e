import type { DialectExamples } from './dialect.ts';

export const grpcExamples: DialectExamples = {
  dialect: 'grpc',
  name: 'gRPC-web',
  sources: [
    'https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md',
    'googleapis/googleapis google/rpc/code.proto',
  ],
  examples: [
    { says: { 'grpc-status': '16' }, status: 200, means: 'UNAUTHENTICATED_IN_200' },
    {
      says: { 'grpc-status': '16', 'grpc-message': 'token is expired' },
      status: 200,
      means: 'ACCESS_TOKEN_EXPIRED',
    },
  ],
  counterExamples: [
    { says: { 'grpc-status': '7', 'grpc-message': 'permission denied' }, status: 200 },
    { says: { 'grpc-status': '0' }, status: 200 },
    { says: { code: '16' } },
  ],
};
