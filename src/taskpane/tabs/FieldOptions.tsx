import type { FormField } from '../../core/templates/fields';
import { sentence, type Language } from '../../strings/sentence';

/** What a column of a form can be filled with, as the options of a select. */
export function FieldOptions(props: {
  readonly language: Language;
  readonly fields: readonly FormField[];
}) {
  const { language, fields } = props;
  return fields.map((field) => (
    <option key={field} value={field}>
      {sentence(`roles/${field}`, {}, language)}
    </option>
  ));
}
