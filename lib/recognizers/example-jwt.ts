/** A made-up JWT for examples: HS256, `iat` 1705326735, `exp` 1705330335. */
export const EXAMPLE_JWT =
  'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDUzMzAzMzUsImlhdCI6MTcwNTMyNjczNX0.c2lnbmF0dXJl';
