/** A function that works out its answer to an object once: the answer is kept for as long as the object is. */
export const onceFor = <Input extends object, Made>(make: (input: Input) => Made): ((input: Input) => Made) =>
  onceBy((input) => input, make);

/** The same for what is asked with more than the object that the answer depends on. */
export function onceBy<Input, Made>(
  keyOf: (input: Input) => object,
  make: (input: Input) => Made,
): (input: Input) => Made {
  const made = new WeakMap<object, {answer: Made}>();
  return (input) => {
    const key = keyOf(input);
    const before = made.get(key);
    if (before) return before.answer;
    const answer = make(input);
    made.set(key, {answer});
    return answer;
  };
}

/**
 * A function that keeps its last answer for as long as all things that it was made from are the same ones, in the same
 * order. It is kept by the first of them: without any it is made each time.
 */
export function whileSame<Made>(): (from: readonly unknown[], make: () => Made) => Made {
  const kept = new WeakMap<object, {from: readonly unknown[]; made: Made}>();
  return (from, make) => {
    const [first] = from;
    if (typeof first !== 'object' || first === null) return make();
    const before = kept.get(first);
    if (before && isSame(before.from, from)) return before.made;
    const made = make();
    kept.set(first, {from, made});
    return made;
  };
}

const isSame = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((one, index) => Object.is(one, others[index]));
