import type { CheckedSeries } from './check-values.ts';

/**
 * The text of amounts.json: series by name, one value per line, so that its diff reads like the diff of the
 * YAML.
 */
export function amountsJson(series: readonly CheckedSeries[]): string {
  const blocks = series.map(({ name, label, unit, confirmedUntil, values }) => {
    const lines = values.map((value) => `        ${JSON.stringify(value)}`);
    return [
      `    ${JSON.stringify(name)}: {`,
      `      "label": ${JSON.stringify(label)},`,
      `      "unit": ${JSON.stringify(unit)},`,
      `      "confirmedUntil": ${JSON.stringify(confirmedUntil)},`,
      `      "values": [\n${lines.join(',\n')}\n      ]`,
      '    }',
    ].join('\n');
  });
  return `{\n  "series": {\n${blocks.join(',\n')}\n  }\n}\n`;
}
