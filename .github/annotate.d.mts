export function annotations(report: {diagnostics: object[]}): string[];
