/**
 * An address with a percent sign that stands for no character is refused by the framework before any page of ours: here the sign stands
 * for itself, and the address is one that does not exist.
 */
export function readableAddress(address: string): string {
  const [path = '', ...query] = address.split('?');
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
