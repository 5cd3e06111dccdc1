import { z } from 'zod';
import { history } from './history/history-schema.ts';
import { writtenAs } from './scalars.ts';
import { maf } from './maf/maf-schema.ts';
import { situation } from './schema.ts';

/** The documented JSON Schema (2020-12) of what people write, in YAML or in JSON. */
export function situationSchema(): object {
  return jsonSchemaOf(situation);
}

export function historySchema(): object {
  return jsonSchemaOf(history);
}

export function mafSchema(): object {
  return jsonSchemaOf(maf);
}

function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      const { ...before } = jsonSchema as Record<string, unknown>;
      for (const key of Object.keys(before)) delete (jsonSchema as Record<string, unknown>)[key];
      Object.assign(jsonSchema, writtenAs(before));
    },
  });
}
