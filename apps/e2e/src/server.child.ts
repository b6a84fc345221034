// The built server in a process of its own, as production runs it. Ends with the process that made it.
type Options = { databaseUrl: string; host: string; port: number; demo: boolean };
type Server = {
  url: string;
  demoSignIns: { role: string; name: string; email: string; password: string }[];
  stop(): Promise<void>;
};
export type StartedMessage = Pick<Server, 'url' | 'demoSignIns'>;

const [databaseUrl = '', demo] = process.argv.slice(2);
const entry = new URL('../../api/dist/main.js', import.meta.url).href;
const { start }: { start(options: Options): Promise<Server> } = await import(entry);
const server = await start({ databaseUrl, host: '127.0.0.1', port: 0, demo: demo === 'demo' });
process.once('disconnect', () => void server.stop().finally(() => process.exit()));
const { url, demoSignIns } = server;
process.send?.({ url, demoSignIns } satisfies StartedMessage);
