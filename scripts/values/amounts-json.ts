import type { CheckedSeries } from './check-values.ts';

/**
 * The text of amounts.json, without the labels that only a reader of the YAML needs. Series stand under their unit, because the
 * keys of a JSON are all that the compiler knows of it: so a coefficient cannot be taken for euros. One value per line, so that
 * its diff reads like the diff of the YAML.
 */
export function amountsJson(series: readonly CheckedSeries[]): string {
  const units = [...new Set(series.map(({ unit }) => unit))].sort();
  const groups = units.map((unit) => {
    const blocks = series.filter((one) => one.unit === unit).map(block);
    return `  ${JSON.stringify(unit)}: {\n${blocks.join(',\n')}\n  }`;
  });
  return `{\n${groups.join(',\n')}\n}\n`;
}

function block({ name, isConstant, confirmedUntil, values }: CheckedSeries): string {
  const lines = values.map((value) => `        ${JSON.stringify(value)}`);
  return [
    `    ${JSON.stringify(name)}: {`,
    ...(isConstant ? ['      "isConstant": true,'] : []),
    `      "confirmedUntil": ${JSON.stringify(confirmedUntil)},`,
    `      "values": [\n${lines.join(',\n')}\n      ]`,
    '    }',
  ].join('\n');
}
