// A text area with line numbers and colour: the coloured text lies under a
// transparent text area of the same metrics.

export class Editor {
  constructor(place, paint, onChange) {
    this.paint = paint;
    this.onChange = onChange;
    place.innerHTML = `<div class="scroll"><div class="lines" aria-hidden="true"></div><div class="text">
      <pre class="paint" aria-hidden="true"></pre><textarea spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off"></textarea></div></div>`;
    [this.lines, this.under, this.area] = [".lines", ".paint", "textarea"].map((s) => place.querySelector(s));
    this.area.setAttribute("aria-label", place.dataset.label);
    this.area.addEventListener("input", () => this.changed());
    this.area.addEventListener("keydown", (e) => this.key(e));
  }

  get value() { return this.area.value; }
  set value(text) { this.area.value = text; this.changed(); }

  changed() {
    const text = this.area.value;
    this.under.innerHTML = this.paint(text) + "\n";
    this.lines.textContent = text.split("\n").map((_, i) => i + 1).join("\n");
    this.onChange?.(text);
  }

  // insert replaces from…to, so that undo works, and leaves the caret back characters before the end.
  insert(text, from = this.area.selectionStart, to = this.area.selectionEnd, back = 0) {
    this.area.focus();
    this.area.setSelectionRange(from, to);
    document.execCommand("insertText", false, text);
    const at = from + text.length - back;
    this.area.setSelectionRange(at, at);
  }

  key(e) {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey) return;
    const { selectionStart: from, selectionEnd: to, value } = this.area;
    const indent = /^ */.exec(value.slice(value.lastIndexOf("\n", from - 1) + 1))[0];
    if (e.key === "Enter") {
      e.preventDefault();
      const opened = /[{([]\s*$/.test(value.slice(0, from));
      const closes = opened && /^[ \t]*[})\]]/.test(value.slice(to));
      const tail = closes ? "\n" + indent : "";
      this.insert("\n" + indent + (opened ? "  " : "") + tail, from, to, tail.length);
    } else if (e.key === "{" && from === to) {
      e.preventDefault();
      this.insert("{}", from, to, 1);
    } else if (e.key === "}" && value[from] === "}" && from === to) {
      e.preventDefault();
      this.area.setSelectionRange(from + 1, from + 1);
    }
  }

  // caretPlace returns where the caret is on the screen.
  caretPlace() {
    const range = document.createRange();
    let left = this.area.selectionStart;
    const walker = document.createTreeWalker(this.under, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (left <= node.length) { range.setStart(node, left); break; }
      left -= node.length;
    }
    range.collapse(true);
    return range.getClientRects()[0] ?? this.under.getBoundingClientRect();
  }
}
