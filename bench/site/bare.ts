import { serveBare } from './server.ts';

await serveBare();
