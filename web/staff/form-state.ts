/** What a form holds when it is shown: values as they were typed, and a sentence for each that cannot be used. */
export type FormState = {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

export const EMPTY_FORM: FormState = { values: {}, errors: {} };

/** What every form of the workspace carries: the session's secret, and a key by which it is carried out once. */
export type FormKeys = { csrf: string; key: string };
