import { workersLanguage } from '#lib/addresses.ts';
import { assessmentOf } from '#lib/server/api/assessments.ts';
import { answered, json, jsonText, only } from '#lib/server/api/request.ts';
import { today } from '#lib/server/today.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) =>
  answered(event, async () => {
    const text = await jsonText(event.request);
    return json(assessmentOf(text, workersLanguage(event.locals.language), today()));
  });

export const fallback: RequestHandler = only('POST');
