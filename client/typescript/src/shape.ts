/** A schema of the document, as far as a result is checked against it. */
export type Shape =
  | { readonly ref: string }
  | { readonly type: string }
  | { readonly enum: readonly unknown[] }
  | { readonly items: Shape }
  | { readonly oneOf: readonly Shape[] }
  | { readonly members: Readonly<Record<string, Shape>>; readonly required: readonly string[] };

/** Schemas by their names in the document. */
export type Shapes = Readonly<Record<string, Shape>>;

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  "date-time": isDateTime,
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number",
  int32: (value) => Number.isInteger(value) && (value as number) === ((value as number) | 0),
  int64: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2 ** 63,
};

/**
 * Whether a value is what the schema says: its types, required members and enumerations. Members the schema does not
 * know are passed over, and an optional one that is null is removed, for null means absent.
 */
export function matches(value: unknown, shape: Shape, shapes: Shapes): boolean {
  if ("ref" in shape) {
    const named = shapes[shape.ref];
    return named !== undefined && matches(value, named, shapes);
  }
  if ("type" in shape) {
    return TYPES[shape.type]?.(value) ?? false;
  }
  if ("enum" in shape) {
    return shape.enum.includes(value);
  }
  if ("items" in shape) {
    return Array.isArray(value) && value.every((item) => matches(item, shape.items, shapes));
  }
  if ("oneOf" in shape) {
    return shape.oneOf.some((one) => matches(value, one, shapes));
  }
  return isObject(value) && hasMembers(value, shape, shapes);
}

/** An object of JSON, and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const DATE_TIME =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** A point in time of RFC 3339, on a day that exists. */
export function isDateTime(value: unknown): boolean {
  const [, year, month, day] = (typeof value === "string" ? DATE_TIME.exec(value) : null) ?? [];
  return day !== undefined && (day <= "28" || exists(Number(year), Number(month), Number(day)));
}

function exists(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function hasMembers(
  value: Record<string, unknown>,
  { members, required }: { members: Readonly<Record<string, Shape>>; required: readonly string[] },
  shapes: Shapes,
): boolean {
  return Object.entries(members).every(([name, shape]) => {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (required.includes(name) || (member !== undefined && member !== null)) {
      return matches(member, shape, shapes);
    }
    if (member === null) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a member of the document, in what was just parsed
      delete value[name];
    }
    return true;
  });
}
