export declare const kinds: string[];
export declare function generateTypes(): Promise<string>;
