import type { DialectExamples } from './dialect.ts';

export const arcgisExamples: DialectExamples = {
  dialect: 'arcgis',
  name: 'ArcGIS REST',
  sources: ['https://developers.arcgis.com/rest/users-groups-and-items/http-status-codes-and-errors/'],
  examples: [
    { says: { 'error.code': '498', 'error.message': 'Invalid Token' }, status: 200, means: null },
    {
      says: { 'error.code': '499', 'error.message': 'Token Required' },
      status: 200,
      means: 'AUTH_CREDENTIALS_MISSING',
    },
    { says: { text: 'Token required' }, status: 499, means: 'AUTH_CREDENTIALS_MISSING' },
  ],
  counterExamples: [
    { says: { 'error.code': '400' }, status: 200 },
    { says: { code: '498' }, status: 400 },
  ],
};
