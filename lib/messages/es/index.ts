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
 * Glossary (Spanish, neutral). Keep to it in every file.
 * logout: cierre de sesión · to log somebody out: cerrar la sesión de alguien · sign in: iniciar sesión, inicio de
 * sesión · sign-in page: página de inicio de sesión · session ends: la sesión termina · session: sesión · credential: la
 * credencial · access/ID token: token de acceso/de identidad · refresh token: token de renovación (in explanations once
 * with “(refresh token)”) · session cookie: la cookie de sesión · refresh (of a token): renovación, renovar · silent
 * renewal: renovación silenciosa · expire: caducar, caducidad; of a limit: vencer · revoke: revocar · request: petición ·
 * answer, response: respuesta · refuse/accept: rechazar/aceptar · give up: desistir · idle: inactividad · input:
 * interacción · limit on the session’s age: duración máxima de la sesión · age: antigüedad · clock ahead/behind: va
 * adelantado/atrasado · race: carrera · verdict: veredicto · cause: causa · reason: motivo · evidence: evidencia (never
 * “pruebas”: those are tests) · confidence: confianza · timeline: línea de tiempo · log: registro · recording: grabación ·
 * recorder: grabador · mark: marca · rehearse: ensayar, ensayo · teach, taught: crear una regla, según su regla (“enseñar”
 * would be “show”) · watch: observar · site: sitio · storage: almacenamiento · origin: origen · identity provider:
 * proveedor de identidad · frame: marco · build: compilación · deployment: despliegue · handler: manejador · header:
 * encabezado · tab: pestaña · computer: equipo · sleep: suspensión · out of sight (tab): oculta · evict: desalojar ·
 * control: control · person: persona · user: usuario · app: aplicación · call: llamada · fingerprint: huella · endpoint,
 * script, worker, socket, proxy, source map, archivo HAR, DevTools stay.
 * The reader is “usted”, named only where it must be; buttons are infinitives. credential.* have their article and stand
 * within a sentence; common.credential.* have none and are of both genders: no article, no participle beside them.
 */

/** Every text a person reads, in Spanish. */
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
