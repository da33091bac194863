/** Where a rule is explained. */
export const ruleUrl = (id: string) => `https://compass.2i2c.org/checks/${id}`;
