/** `npm run certificates [-- households]`: how many of the certificates that exist are found, on households completed in every way. */
import { measureCertificates } from '../situations/certificates.ts';

const households = Number(process.argv[2] ?? 5000);
const { exist, found, wrong, completions } = measureCertificates(households);
console.log(
  [
    `${households} small households with facts missing, ${completions} completions tried`,
    `verdict the same however completed: ${exist}`,
    `certificate found: ${found} (${((100 * found) / exist).toFixed(2)} %)`,
    `certificate contradicted: ${wrong.length}`,
  ].join('\n'),
);
process.exitCode = wrong.length === 0 && found / exist >= 0.95 ? 0 : 1;
