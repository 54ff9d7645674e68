// Splitting GraphQL and JSON into tokens, for colour and completion.

const graphql = /(#[^\n]*)|("""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(\$?[_A-Za-z]\w*)|(\.\.\.|[{}()[\]:!=@|&])|(\s+|,)|(.)/g;
const json = /("(?:\\.|[^"\\\n])*"?)(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g;
const words = new Set(["query", "fragment", "on", "true", "false", "null"]);

// tokens lists {kind, text, at} of a GraphQL document; white space is left out.
export function tokens(text) {
  const out = [];
  for (const m of text.matchAll(graphql)) {
    const [, comment, string, number, name, mark, space] = m;
    const kind = comment ? "comment" : string ? "string" : number ? "number" : name ? "name" : mark ? "mark" : "bad";
    if (space === undefined) out.push({ kind, text: m[0], at: m.index });
  }
  return out;
}

export const escape = (s) => s.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);

export function paintGraphQL(text) {
  let out = "", from = 0;
  const list = tokens(text);
  list.forEach((t, i) => {
    out += escape(text.slice(from, t.at));
    from = t.at + t.text.length;
    const argument = list[i + 1]?.text === ":";
    const colour = { comment: "c", string: "s", number: "n", bad: "e" }[t.kind] ??
      (t.kind === "name" ? (words.has(t.text) || t.text[0] === "$" ? "w" : argument ? "n" : "k") : "");
    out += colour ? `<span class="${colour}">${escape(t.text)}</span>` : escape(t.text);
  });
  return out + escape(text.slice(from));
}

export function paintJSON(text) {
  let out = "", from = 0;
  for (const m of text.matchAll(json)) {
    const [all, string, colon, number] = m;
    out += escape(text.slice(from, m.index));
    from = m.index + all.length;
    const colour = string ? (colon ? "k" : "s") : number ? "n" : "w";
    out += `<span class="${colour}">${escape(string ?? all)}</span>${colon ?? ""}`;
  }
  return out + escape(text.slice(from));
}

// tidy lays a document out anew: one field a line, two spaces a level.
export function tidy(text) {
  let out = "", depth = 0, round = 0, line = "", last = "";
  const end = () => {
    if (line.trim()) out += "  ".repeat(depth) + line.trim() + "\n";
    line = "";
  };
  const list = tokens(text);
  list.forEach((t, i) => {
    const next = list[i + 1]?.text;
    if (t.kind === "comment") { end(); out += "  ".repeat(depth) + t.text + "\n"; last = ""; return; }
    const inside = round > 0;
    if (t.text === "(" || t.text === "[") round++;
    if (t.text === ")" || t.text === "]") round--;
    if (!inside && t.text === "{") { line += (line.trim() ? " " : "") + "{"; end(); depth++; last = ""; return; }
    if (!inside && t.text === "}") { end(); depth--; line = "}"; end(); if (depth === 0) out += "\n"; last = ""; return; }
    const tight = ["(", "[", "$", "@", "..."].includes(last) || [")", "]", ":", "!"].includes(t.text) || t.text === "(" || (t.text === "!" );
    const after = last === "" || tight ? "" : " ";
    const comma = inside && line.trim() && (t.kind === "name" && next === ":") && !["(", "{", "["].includes(last) ? "," : "";
    // A field begins a new line where the one before is complete.
    if (!inside && depth > 0 && line.trim() && startsField(t, last, list[i - 1])) { end(); line = t.text; }
    else line += comma + after + t.text;
    last = t.text;
  });
  end();
  return out.trimEnd() + "\n";
}

function startsField(token, last, before) {
  if (token.text === "...") return true;
  return token.kind === "name" && last !== ":" && last !== "..." && last !== "@" && last !== "on" && last !== "" &&
    before?.text !== "..." && (before?.kind === "name" || before?.text === ")") && token.text !== "on";
}
