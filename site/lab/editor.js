// An editor for Python. Escape and then Tab leaves it, for those who have no mouse.
import { basicSetup } from "codemirror";
import { python } from "@codemirror/lang-python";
import { indentUnit, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { indentWithTab } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// The page's own colours of code, which are legible by day and by night.
const colours = HighlightStyle.define(
  [
    [[tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], "keyword"],
    [[tags.string, tags.special(tags.string)], "string"],
    [[tags.comment], "comment"],
    [[tags.number, tags.bool, tags.null], "number"],
    [[tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], "name"],
  ].map(([tag, name]) => ({ tag, class: `lab-${name}` })),
);

export function editor({ source, label, changed, run }) {
  const shortcuts = keymap.of([
    { key: "Shift-Enter", run: () => (run(), true) },
    { key: "Mod-Enter", run: () => (run(), true) },
  ]);
  const view = new EditorView({
    doc: source,
    extensions: [
      shortcuts, // before the others, which would make a new line of it
      basicSetup,
      keymap.of([indentWithTab]),
      python(),
      indentUnit.of("    "),
      EditorState.tabSize.of(4),
      syntaxHighlighting(colours),
      EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
      EditorView.lineWrapping,
      EditorView.updateListener.of((update) => update.docChanged && changed(view.state.doc.toString())),
    ],
  });
  return {
    node: view.dom,
    read: () => view.state.doc.toString(),
    write: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
  };
}
