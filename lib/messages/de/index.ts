import type { Catalog } from '../catalog.ts';
import { causeExplanations } from './cause-explanations.ts';
import { causes } from './causes.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { deadlines } from './deadlines.ts';
import { detect } from './detect.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { failures } from './failures.ts';
import { languageWords } from './language.ts';
import { manifest } from './manifest.ts';
import { onPage } from './on-page.ts';
import { panel } from './panel.ts';
import { picture } from './picture.ts';
import { places } from './places.ts';
import { popup } from './popup.ts';
import { toolbar } from './toolbar.ts';

/*
 * Glossary (German). Keep to it in every file.
 * logout: Abmeldung · sign in/out: anmelden/abmelden · sign-in page: Anmeldeseite · session: Sitzung ·
 * credential: das Credential · access/refresh/ID token: das Access-/Refresh-/ID-Token · session cookie: das
 * Sitzungscookie · refresh (of a token): Erneuerung, erneuern · silent renewal: stille Erneuerung · expire: ablaufen ·
 * revoke: widerrufen · request: Anfrage · answer: Antwort · refuse/accept: ablehnen/akzeptieren · idle: inaktiv,
 * Inaktivität · input: Eingabe · limit on the session’s age: Höchstalter der Sitzung · clock skew: Uhrabweichung ·
 * race: Wettlauf · verdict: Befund · cause: Ursache · evidence: Beleg(e) · confidence: Konfidenz · timeline: Zeitleiste ·
 * log: das Log · recording: Aufzeichnung · recorder: Rekorder · mark: Markierung · rehearse: proben, Probe ·
 * teach: anlernen · watch: beobachten · site: Website (Site only as in SameSite) · storage: Speicher · site data:
 * Websitedaten · origin: die Origin · identity provider: Identity-Provider · hidden frame: versteckter Frame ·
 * deployment, build, handler, cache, tab, HAR-Datei stay · sleep: Ruhezustand · out of sight (tab): verborgen ·
 * control: Bedienelement · person: Person · user: Benutzer.
 * The reader is “Sie”; buttons are infinitives. All names of credentials (credential.*) are neuter, so that „das
 * {credential}“ always fits; common.credential.* (with „Sitzung“) never gets an article.
 */

/** Every text a person reads, in German. */
export const catalog: Catalog = {
  ...common,
  ...detect,
  ...deadlines,
  ...causes,
  ...causeExplanations,
  ...compare,
  ...exports,
  ...errors,
  ...panel,
  ...picture,
  ...cli,
  ...places,
  ...popup,
  ...toolbar,
  ...failures,
  ...languageWords,
  ...manifest,
  ...onPage,
};
