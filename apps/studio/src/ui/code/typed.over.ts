import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Text that is typed over a selection is put in by the editor itself. Chromium would give it the
 * look of the highlighted words that it replaces, by a style attribute that the content policy refuses.
 */
export const typedOver: Extension = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { data, inputType, isComposing } = event;
    const isTyped = inputType === 'insertText' && data !== null && !isComposing;
    if (!isTyped || view.state.readOnly || view.state.selection.main.empty) return false;
    const typed = view.state.replaceSelection(data);
    view.dispatch(view.state.update(typed, { userEvent: 'input.type', scrollIntoView: true }));
    return true;
  },
});
