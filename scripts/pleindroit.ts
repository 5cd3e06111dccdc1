/** `npm run pleindroit -- assess file.yaml`: the command line, with files named from the folder where npm was called. */
process.chdir(process.env['INIT_CWD'] ?? process.cwd());
await import('../apps/cli/pleindroit.ts');
