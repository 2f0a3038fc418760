import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  readonly look?: 'primary' | 'normal' | 'quiet' | 'link';
  readonly icon?: IconName;
  /** A second, smaller line. */
  readonly hint?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** `aria-disabled` rather than `disabled` where pressing should still say why nothing happens: a disabled button loses the focus. */
export const Button = ({ look = 'normal', icon, hint, children, className, ...rest }: ButtonProps) => (
  <button type="button" className={`button button-${look}${className ? ` ${className}` : ''}`} {...rest}>
    {icon && <Icon name={icon} />}
    <span className="button-words">
      <span>{children}</span>
      {hint && <span className="button-hint"> {hint}</span>}
    </span>
  </button>
);
