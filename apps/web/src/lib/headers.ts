/**
 * What every answer says besides its content policy. `same-origin`: the address of a page, which may hold a day, stays on this site.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()',
};

/** docs/operations/content-security-policy.md: no script at all, nothing from elsewhere, framed by nobody but those named. */
export function contentPolicy(frameParents: readonly string[]): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameParents.length === 0 ? "'none'" : frameParents.join(' ')}`,
  ].join('; ');
}
