import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type NoticeTone = 'error' | 'warning' | 'success' | 'info';

const useStyles = makeStyles({
  notice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '4px solid',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorder2,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorder2,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeftColor: tokens.colorStatusSuccessBorder2,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
  },
});

interface Props {
  readonly tone: NoticeTone;
  readonly children: ReactNode;
}

/** A few words that stand out; read aloud when they appear, errors at once. */
export function Notice({ tone, children }: Props) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.notice, styles[tone])}
      role={tone === 'error' ? 'alert' : 'status'}
    >
      {children}
    </div>
  );
}
