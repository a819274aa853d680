import { createContext } from 'react';

/** What the server refused in this form: field name → sentence in the language of the screen. */
export const FieldRefusals = createContext<Readonly<Record<string, string>>>({});
