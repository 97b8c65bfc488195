import { Component, type ReactNode } from 'react';
import { failed } from '../strings/taskpane/pane';
import { Notice } from './Notice';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

/** Shows a sentence in both languages instead of an empty pane when a component throws. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <FailedNotice />;
  }
}

/** Says in both languages that the pane stopped. */
export function FailedNotice() {
  return (
    <Notice tone="error">
      {failed.vi({})} <span lang="en">{failed.en({})}</span>
    </Notice>
  );
}
