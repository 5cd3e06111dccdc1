import type { CheckedSeries } from './check-values.ts';

/**
 * The text of amounts.json, without the labels that only a reader of the YAML needs: series by name, one value per line, so that its diff reads like the diff of the
 * YAML.
 */
export function amountsJson(series: readonly CheckedSeries[]): string {
  const blocks = series.map(({ name, unit, confirmedUntil, values }) => {
    const lines = values.map((value) => `        ${JSON.stringify(value)}`);
    return [
      `    ${JSON.stringify(name)}: {`,
      `      "unit": ${JSON.stringify(unit)},`,
      `      "confirmedUntil": ${JSON.stringify(confirmedUntil)},`,
      `      "values": [\n${lines.join(',\n')}\n      ]`,
      '    }',
    ].join('\n');
  });
  return `{\n  "series": {\n${blocks.join(',\n')}\n  }\n}\n`;
}
