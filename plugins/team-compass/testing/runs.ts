/** How often properties are tried; `RUNS=500` for a long run. A failure prints its seed. */
export const runs = Number(process.env.RUNS ?? 60);
