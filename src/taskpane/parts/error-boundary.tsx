import { Component, type ReactNode } from "react";
import type { Words } from "../../i18n";
import { technicalDetail } from "../session/job";
import { copyText } from "./copy-detail";

interface ErrorBoundaryProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Whatever fails while drawing ends here, as a sentence and two buttons; the workbook is not touched by drawing. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly detail: string | null }> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown) {
    return { detail: technicalDetail(error) };
  }

  override render() {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const { broken } = this.props.words.shell;
    // Plain elements: what failed may have been the theme or the styles.
    return (
      <div role="alert" style={{ padding: 12, fontSize: 14, lineHeight: "20px" }}>
        <p>{broken.what}</p>
        <p>{broken.next}</p>
        <button type="button" onClick={() => this.setState({ detail: null })}>
          {broken.again}
        </button>{" "}
        <button type="button" onClick={() => void copyText(detail)}>
          {broken.copy}
        </button>
      </div>
    );
  }
}
