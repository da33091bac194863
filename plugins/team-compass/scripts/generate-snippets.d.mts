export declare function generateSnippets(): string;
