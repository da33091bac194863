/** Colours are for terminals, and for those who have not said no: https://no-color.org */
export const colorWanted = () => process.stdout.isTTY === true && !process.env.NO_COLOR;
