/** Whether a value begins as one in quotes whose marks a word processor has bent: they mark nothing then. */
export const beginsCurly = (value: string) => /^[“”„‟‘’‚‛]/.test(value);

/** Whether all of it stands in such marks. */
export const isInCurly = (value: string) => /^(?:[“”„‟][^“”„‟]*[“”‟]|[‘’‚‛][^‘’‚‛]*[‘’‛])$/.test(value);
