import { openApi } from '#lib/server/api/openapi.ts';
import type { PageServerLoad } from './$types';

interface Operation {
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description: string;
  }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly example: object } } };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

/** The document of the API as a page to read. */
export const load: PageServerLoad = () => {
  const { info, paths, servers } = openApi();
  return {
    version: info.version,
    summary: info.summary,
    description: info.description,
    operations: Object.entries(
      paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>,
    ).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        call: `${method.toUpperCase()} ${servers[0]?.url ?? ''}${path}`,
        summary: operation.summary,
        parameters: operation.parameters ?? [],
        example: exampleOf(operation),
        responses: Object.entries(operation.responses).map(([status, { description }]) => ({
          status,
          description,
        })),
      })),
    ),
  };
};

function exampleOf({ requestBody }: Operation): string | undefined {
  const example = requestBody?.content['application/json'].example;
  return example === undefined ? undefined : JSON.stringify(example, undefined, 2);
}
