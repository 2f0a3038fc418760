import type { InputHTMLAttributes, Ref } from 'react';

type TextInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'autoComplete' | 'name'> & {
  readonly onText: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** Every box for typing goes through here: the browser writes the values of others to its session files. */
export const TextInput = ({ onText, type = 'text', className, ...rest }: TextInputProps) => (
  <input
    type={type} autoComplete="off" autoCorrect="off" autoCapitalize="off" spellCheck={false}
    className={className ? `text-input ${className}` : 'text-input'}
    onChange={(event) => onText(event.currentTarget.value)} {...rest}
  />
);
