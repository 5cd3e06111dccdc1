import { nextQuestionAfter } from '#lib/server/api/next-question.ts';
import { answered, json, jsonObject, only } from '#lib/server/api/request.ts';
import { today } from '#lib/server/today.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
  answered(event, async () =>
    json(nextQuestionAfter(await jsonObject(event.request), event.locals.language, today())),
  );

export const fallback: RequestHandler = only('POST');
