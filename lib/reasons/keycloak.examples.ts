import type { DialectExamples } from './dialect.ts';

const refused = (error_description: string) => ({
  says: { error: 'invalid_grant', error_description },
  status: 400,
});

export const keycloakExamples: DialectExamples = {
  dialect: 'keycloak',
  name: 'Keycloak',
  sources: [
    'keycloak/keycloak services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java',
    'keycloak/keycloak#16081',
  ],
  examples: [
    { ...refused('Session not active'), means: null },
    { ...refused('Token is not active'), means: 'REFRESH_TOKEN_EXPIRED' },
    { ...refused('Refresh token expired'), means: 'REFRESH_TOKEN_EXPIRED' },
    { ...refused("Session doesn't have required client"), means: null },
    { ...refused('Maximum allowed refresh token reuse exceeded'), means: 'REFRESH_TOKEN_REUSED' },
    { ...refused('Stale token'), means: 'REFRESH_TOKEN_REUSED' },
    { ...refused('Stale refresh token'), means: 'REFRESH_TOKEN_REVOKED' },
    { ...refused('User disabled'), means: 'REFRESH_TOKEN_REVOKED' },
    { ...refused('Offline user session not found'), means: null },
  ],
  counterExamples: [
    refused('Invalid user credentials'),
    { says: { message: 'The chat session not active yet' } },
  ],
};
