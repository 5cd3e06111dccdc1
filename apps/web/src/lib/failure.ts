/** Which words a page that could not be made takes. */
export function failureOf(status: number): 'not-found' | 'not-allowed' | 'too-large' | 'broken' | 'bad' {
  switch (status) {
    case 404:
      return 'not-found';
    case 405:
      return 'not-allowed';
    case 413:
      return 'too-large';
    default:
      return status >= 500 ? 'broken' : 'bad';
  }
}
