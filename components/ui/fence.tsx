import { Component, type ReactNode } from 'react';

type FenceProps = {
  readonly children: ReactNode;
  /** What stands there instead when drawing the children failed; `again` draws them anew. */
  readonly instead: (again: () => void) => ReactNode;
  /** What the children show: when it changes they get another try. */
  readonly about?: unknown;
};

/** Keeps an error in drawing where it happened, so that the rest of the page goes on (React: only a class can catch it). */
export class Fence extends Component<FenceProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } { return { broken: true }; }

  override componentDidUpdate(before: FenceProps): void {
    if (this.state.broken && before.about !== this.props.about) this.again();
  }

  private readonly again = (): void => this.setState({ broken: false });

  override render(): ReactNode { return this.state.broken ? this.props.instead(this.again) : this.props.children; }
}
