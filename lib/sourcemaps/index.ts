export { mapAddress, SOURCE_MAP_HEADERS } from './map-address.ts';
export { type OriginalPosition, originalPosition, readSourceMap } from './original-position.ts';
export { readDataUrl } from './read-data-url.ts';
