// The documentation of the schema, type by type.

import { escape } from "./syntax.js";
import { inner, shown } from "./schema.js";

export class Docs {
  constructor(place, schema) {
    Object.assign(this, { place, schema, trail: [schema.query] });
    place.addEventListener("click", (e) => {
      const name = e.target.dataset?.type;
      if (!name) return;
      const at = this.trail.indexOf(name);
      this.trail = at < 0 ? [...this.trail, name] : this.trail.slice(0, at + 1);
      this.draw();
    });
    place.innerHTML = `<input type="search" placeholder="Find a type or field" aria-label="Find a type or field"><div></div>`;
    [this.input, this.body] = place.children;
    this.input.addEventListener("input", () => this.draw());
    this.draw();
  }

  draw() {
    const wanted = this.input.value.trim().toLowerCase();
    this.body.innerHTML = wanted ? this.found(wanted) : this.type(this.schema.types[this.trail.at(-1)]);
    this.place.scrollTop = 0;
  }

  link(name) { return `<a data-type="${escape(name)}">${escape(name)}</a>`; }

  ref(t) {
    const name = inner(t);
    return escape(shown(t)).replace(name, this.link(name));
  }

  field(f) {
    const args = (f.args ?? []).map((a) => `<div class="args">${escape(a.name)}: ${this.ref(a.type)}${a.defaultValue ? " = " + escape(a.defaultValue) : ""}</div>`);
    const list = args.length ? `(${args.join("")})` : "";
    const value = f.defaultValue ? " = " + escape(f.defaultValue) : "";
    return `<div class="field"><b>${escape(f.name)}</b>${list}: ${this.ref(f.type)}${value}${this.text(f.description)}</div>`;
  }

  text(s) { return s ? `<p>${escape(s)}</p>` : ""; }

  type(t) {
    const part = (title, list, one) => (list?.length ? `<h4>${title}</h4>` + list.map(one).join("") : "");
    const names = (list) => list?.map((x) => this.link(x.name)).join(", ");
    return `<div class="trail">${this.trail.slice(0, -1).map((n) => this.link(n)).join(" › ")}</div>
      <h3>${escape(t.name)}</h3>${this.text(t.description)}
      ${t.interfaces?.length ? `<p>implements ${names(t.interfaces)}</p>` : ""}
      ${t.possibleTypes?.length ? `<p>is one of ${names(t.possibleTypes)}</p>` : ""}
      ${part("Fields", t.fields ?? t.inputFields, (f) => this.field(f))}
      ${part("Values", t.enumValues, (v) => `<div class="field"><b>${escape(v.name)}</b>${this.text(v.description)}</div>`)}`;
  }

  found(wanted) {
    const hits = [];
    for (const t of Object.values(this.schema.types)) {
      if (t.name.startsWith("__")) continue;
      if (t.name.toLowerCase().includes(wanted)) hits.push(`<div class="field">${this.link(t.name)}</div>`);
      for (const f of t.fields ?? t.inputFields ?? []) {
        if (f.name.toLowerCase().includes(wanted)) hits.push(`<div class="field">${this.link(t.name)}.<b>${escape(f.name)}</b>: ${this.ref(f.type)}</div>`);
      }
    }
    return hits.slice(0, 60).join("") || "<p>Nothing of that name.</p>";
  }
}
