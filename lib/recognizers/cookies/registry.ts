import type { Recogniser } from '../types.ts';
import { aspNetCookies } from './aspnet.ts';
import { aspNetCoreCookies } from './aspnet-core.ts';
import { authJsCookies } from './authjs.ts';
import { betterAuthCookies } from './better-auth.ts';
import { clerkCookies } from './clerk.ts';
import { cloudflareAccessCookies } from './cloudflare-access.ts';
import { djangoCookies } from './django.ts';
import { expressSessionCookies } from './express-session.ts';
import { gitlabCookies } from './gitlab.ts';
import { grafanaCookies } from './grafana.ts';
import { javaServletCookies } from './java-servlet.ts';
import { keycloakCookies } from './keycloak.ts';
import { koaSessionCookies } from './koa-session.ts';
import { laravelCookies } from './laravel.ts';
import { luciaCookies } from './lucia.ts';
import { nextAuthCookies } from './next-auth.ts';
import { nextcloudCookies } from './nextcloud.ts';
import { oauth2ProxyCookies } from './oauth2-proxy.ts';
import { phpCookies } from './php.ts';
import { railsCookies } from './rails.ts';
import { springCookies } from './spring.ts';
import { wordpressCookies } from './wordpress.ts';
import { workosCookies } from './workos.ts';

/** Frameworks that are known by the names of their cookies. To add one: a file, a line here. */
export const cookieFamilies: readonly Recogniser[] = [
  authJsCookies,
  nextAuthCookies,
  betterAuthCookies,
  clerkCookies,
  djangoCookies,
  expressSessionCookies,
  koaSessionCookies,
  javaServletCookies,
  springCookies,
  phpCookies,
  laravelCookies,
  aspNetCoreCookies,
  aspNetCookies,
  railsCookies,
  gitlabCookies,
  grafanaCookies,
  nextcloudCookies,
  luciaCookies,
  workosCookies,
  oauth2ProxyCookies,
  cloudflareAccessCookies,
  keycloakCookies,
  wordpressCookies,
];
