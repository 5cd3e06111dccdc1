/** No page sends script: a phone with an old browser, or with script blocked, gets the same site. */
export const csr = false;
