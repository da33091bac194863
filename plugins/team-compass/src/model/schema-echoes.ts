import type {SchemaError} from './schemas';

/** ajv tells of every option that failed and of every frame around a mistake: those say nothing new. */
export function withoutEchoes(errors: SchemaError[]): SchemaError[] {
  const choices = new Map<string, SchemaError>();
  const strangeKeys = new Map<string, SchemaError>();
  const withDeeper = new Set<string>();
  for (const error of errors) {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf') choices.set(error.instancePath, error);
    if (error.keyword === 'additionalProperties') strangeKeys.set(error.instancePath, error);
    for (const around of pathsAround(error.instancePath)) withDeeper.add(around);
  }
  return errors.filter((error) => {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') return false;
    const choice = choices.get(error.instancePath);
    if (!choice) return true;
    if (choice.parentSchema.properties) return !/\/(?:any|one)Of\/\d+\//.test(error.schemaPath);
    // A key that is not known says more than that none of the forms fits.
    const strange = strangeKeys.get(error.instancePath);
    if (strange) return error === strange;
    return error === choice && !withDeeper.has(error.instancePath);
  });
}

function* pathsAround(pointer: string): Iterable<string> {
  for (let at = pointer.lastIndexOf('/'); at >= 0; at = pointer.lastIndexOf('/', at - 1)) {
    yield pointer.slice(0, at);
    if (at === 0) return;
  }
}
