import { Component, type ReactNode } from 'react';

/** Catches what a component throws: a panel that says so is better than an empty one. */
export class PanelGuard extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
