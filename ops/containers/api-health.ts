// The health check of the API's container: fails unless the API answers at its own port.
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? '4300'}/healthz`);
process.exitCode = answer.ok ? 0 : 1;
