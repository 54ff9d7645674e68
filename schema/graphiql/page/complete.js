// Completion: what may stand at the caret, from the tokens before it.

import { tokens } from "./syntax.js";
import { inner, shown } from "./schema.js";

// where returns what is open at the position: a stack of selection sets (with
// their type), argument lists (with their arguments) and input objects.
function where(schema, list) {
  const stack = [];
  let name = null, type = schema.query, field = null, argument = null, condition = false;
  for (const t of list) {
    const top = stack.at(-1);
    if (t.kind === "comment") continue;
    if (t.text === "{") {
      if (!top) stack.push({ kind: "set", type: condition ? name : schema.query });
      else if (top.kind === "set") stack.push({ kind: "set", type: condition ? name : field ? inner(field.type) : top.type });
      else stack.push({ kind: "object", type: argument ? inner(argument.type) : null });
      field = argument = null; condition = false;
    } else if (t.text === "(") {
      stack.push({ kind: "args", args: top?.kind === "set" ? field?.args ?? [] : [], field });
      argument = null;
    } else if (t.text === "[") stack.push({ kind: "list", argument });
    else if (t.text === "]") { argument = stack.pop()?.argument; }
    else if (t.text === "}" || t.text === ")") {
      const closed = stack.pop();
      argument = null;
      if (closed?.kind === "args") field = closed.field;
      else if (closed?.kind === "set") field = null;
    } else if (t.text === "on") condition = true;
    else if (t.text === "...") field = null;
    else if (t.kind === "name") {
      name = t.text;
      if (condition && top?.kind === "set") continue;
      if (top?.kind === "set") field = schema.types[top.type]?.fields?.find((f) => f.name === t.text) ?? null;
      else if (top?.kind === "args") argument = top.args.find((a) => a.name === t.text) ?? argument;
      else if (top?.kind === "object") argument = schema.types[top.type]?.inputFields?.find((f) => f.name === t.text) ?? argument;
    }
  }
  return { top: stack.at(-1), argument, condition, last: list.at(-1) };
}

// complete lists {text, note, after} for the caret, with the range to be replaced.
export function complete(schema, text, at) {
  const word = /[_A-Za-z]\w*$/.exec(text.slice(0, at))?.[0] ?? "";
  const from = at - word.length;
  const before = tokens(text.slice(0, from));
  if (before.at(-1)?.kind === "comment" && !text.slice(before.at(-1).at, from).includes("\n")) return null;
  const { top, argument, condition, last } = where(schema, before);
  let options = [];
  const values = (type) => {
    const def = schema.types[inner(type)];
    if (def?.kind === "ENUM") return def.enumValues.map((v) => ({ text: v.name, note: v.description ?? "" }));
    if (inner(type) === "Boolean") return ["true", "false"].map((text) => ({ text, note: "Boolean" }));
    return [];
  };
  const named = (list) => list.map((a) => ({ text: a.name, note: shown(a.type), after: ": " }));
  if (condition && last?.text === "on") {
    const possible = schema.types[top?.type]?.possibleTypes ?? [];
    options = possible.map((t) => ({ text: t.name, note: "", after: " {}" }));
  } else if (top?.kind === "set") {
    options = (schema.types[top.type]?.fields ?? []).map((f) => ({ text: f.name, note: shown(f.type) }));
    if (schema.types[top.type]?.possibleTypes) options.push({ text: "... on", note: "a type", after: " " });
    options.push({ text: "__typename", note: "String!" });
  } else if (last?.text === ":" && argument) options = values(argument.type);
  else if (top?.kind === "list" && top.argument) options = values(top.argument.type);
  else if (top?.kind === "args") options = named(top.args);
  else if (top?.kind === "object") options = named(schema.types[top.type]?.inputFields ?? []);
  const wanted = word.toLowerCase();
  const starts = options.filter((o) => o.text.toLowerCase().startsWith(wanted));
  const holds = options.filter((o) => !starts.includes(o) && o.text.toLowerCase().includes(wanted));
  options = [...starts, ...holds].filter((o) => o.text !== word);
  return options.length ? { from, to: at, options } : null;
}

// A Menu offers completions under the caret of an editor.
export class Menu {
  constructor(editor, schemaOf) {
    this.editor = editor;
    this.schemaOf = schemaOf;
    this.list = Object.assign(document.createElement("ul"), { className: "menu", hidden: true, role: "listbox" });
    document.body.append(this.list);
    const { area } = editor;
    area.addEventListener("keydown", (e) => this.key(e), true);
    area.addEventListener("input", (e) => this.offer(e.inputType?.startsWith("delete") ? "typed" : e.data));
    area.addEventListener("blur", () => setTimeout(() => this.close(), 150));
    area.addEventListener("click", () => this.close());
  }

  // offer opens the menu; typed is what was typed, undefined where it was asked for by key.
  offer(typed) {
    const schema = this.schemaOf();
    if (!schema || (typed !== undefined && !/^\w$/.test(typed ?? ""))) return this.close();
    const { area } = this.editor;
    this.found = complete(schema, area.value, area.selectionStart);
    if (!this.found) return this.close();
    this.at = 0;
    const place = this.editor.caretPlace();
    this.draw();
    this.list.hidden = false;
    this.list.style.left = Math.min(place.left, innerWidth - this.list.offsetWidth - 8) + "px";
    const below = place.bottom + 4;
    this.list.style.top = (below + this.list.offsetHeight < innerHeight ? below : place.top - this.list.offsetHeight - 4) + "px";
  }

  draw() {
    this.list.replaceChildren(...this.found.options.map((o, i) => {
      const item = Object.assign(document.createElement("li"), { role: "option" });
      item.append(Object.assign(document.createElement("b"), { textContent: o.text }),
        Object.assign(document.createElement("i"), { textContent: o.note }));
      item.setAttribute("aria-selected", i === this.at);
      item.addEventListener("mousedown", (e) => { e.preventDefault(); this.at = i; this.take(); });
      return item;
    }));
    this.list.children[this.at]?.scrollIntoView({ block: "nearest" });
  }

  take() {
    const { from, to, options } = this.found;
    const { text, after = "" } = options[this.at];
    this.close();
    this.editor.insert(text + after, from, to, after.endsWith("}") ? 1 : 0);
    this.close();
  }

  close() { this.list.hidden = true; }

  key(e) {
    if (e.key === " " && e.ctrlKey) { e.preventDefault(); return this.offer(); }
    if (this.list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step) {
      const n = this.found.options.length;
      this.at = (this.at + step + n) % n;
      this.draw();
    } else if (e.key === "Enter" || e.key === "Tab") this.take();
    else if (e.key === "Escape") this.close();
    else return;
    e.preventDefault();
  }
}
