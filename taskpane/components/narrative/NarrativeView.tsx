import type { ViewProps } from '../../views';
import { VerifyPanel } from './VerifyPanel';

/** 说明: check an explanation that is already written. */
export function NarrativeView({ state, actions }: ViewProps) {
  return <VerifyPanel state={state} actions={actions} />;
}
