// Serves N-Quads, packed with gzip, with Oxigraph: node oxigraph.mjs FILE. Prints its port. Needs the npm package oxigraph in the folder that it is started in.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const oxigraph = createRequire(`${process.cwd()}/`)('oxigraph');
const store = new oxigraph.Store();
store.load(gunzipSync(readFileSync(process.argv[2])).toString('utf8'), { format: 'application/n-quads' });
// its own union of the graphs keeps what two of them say twice
for (const { subject, predicate, object } of store.match()) {
    store.add(oxigraph.quad(subject, predicate, object));
}
const server = createServer((request, response) => {
    const parts = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
        try {
            const answer = store.query(new URLSearchParams(Buffer.concat(parts).toString('utf8')).get('query'), { results_format: 'csv' });
            response.writeHead(200, { 'Content-Type': 'text/csv' }).end(answer);
        } catch (error) {
            response.writeHead(400).end(String(error));
        }
    });
});
process.stdin.on('end', () => process.exit()).resume();
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
