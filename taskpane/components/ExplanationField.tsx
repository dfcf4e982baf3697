import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { explanationState, type Explanation } from '../../src/rules/explanations';
import type { Finding } from '../../src/rules/finding';
import { EXPLANATION, EXPLANATION_HINT, EXPLANATION_STATES, SAVE } from '../messages';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '8px', alignItems: 'flex-start' },
  text: { width: '100%' },
});

interface Props {
  readonly finding: Finding;
  readonly explanation: Explanation | undefined;
  readonly onSave: (text: string) => void;
}

/** Where the reason for a 核实性 finding is written; asked for again when its figures have changed. */
export function ExplanationField({ finding, explanation, onSave }: Props) {
  const styles = useStyles();
  const [text, setText] = useState(explanation?.text ?? '');
  const state = explanationState(finding, explanation);
  const isNew = text.trim() !== '' && (text !== explanation?.text || state === 'stale');
  const shown = state === 'none' ? {} : { validationMessage: EXPLANATION_STATES[state] };
  return (
    <div className={styles.field}>
      <Field
        className={styles.text}
        label={EXPLANATION}
        hint={EXPLANATION_HINT}
        validationState={state === 'stale' ? 'warning' : state === 'current' ? 'success' : 'none'}
        {...shown}
      >
        <Textarea
          size="small"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button
        size="small"
        disabled={!isNew}
        onClick={() => {
          onSave(text.trim());
        }}
      >
        {SAVE}
      </Button>
    </div>
  );
}
