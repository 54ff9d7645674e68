// The page: an editor for queries, the response, the documentation.

import { Docs } from "./docs.js";
import { Editor } from "./editor.js";
import { examples, variables } from "./examples.js";
import { loadSchema, send } from "./schema.js";
import { Menu } from "./complete.js";
import { escape, paintGraphQL, paintJSON, tidy } from "./syntax.js";

const $ = (id) => document.getElementById(id);
const keep = (name, text) => localStorage.setItem("entente." + name, text);
const kept = (name) => localStorage.getItem("entente." + name);

const query = new Editor($("query"), paintGraphQL, (text) => keep("query", text));
const values = new Editor($("variables"), paintJSON, (text) => keep("variables", text));
let schema = null;
new Menu(query, () => schema);

const given = new URLSearchParams(location.search);
query.value = given.get("query") ?? kept("query") ?? Object.values(examples)[0];
values.value = given.get("variables") ?? kept("variables") ?? "";

function say(text, bad = false) {
  $("status").textContent = text;
  $("status").className = bad ? "bad" : "";
}

let asked = 0;
async function run() {
  const body = { query: query.value };
  try {
    if (values.value.trim()) body.variables = JSON.parse(values.value);
  } catch (e) {
    return say("The variables are not JSON: " + e.message, true);
  }
  const turn = ++asked;
  const begun = performance.now();
  say("Asking…");
  try {
    const { status, text } = await send(body);
    if (turn !== asked) return; // a later one is under way
    const answer = JSON.parse(text);
    $("response").innerHTML = paintJSON(JSON.stringify(answer, null, 2));
    const took = `${Math.round(performance.now() - begun)} ms · ${(text.length / 1024).toFixed(1)} KB`;
    const n = answer.errors?.length ?? 0;
    say(n ? `${n} ${n === 1 ? "error" : "errors"} · ${took}` : took, n > 0 || status >= 400);
  } catch (e) {
    $("response").innerHTML = `<span class="e">${escape(String(e))}</span>`;
    say("No answer from the server", true);
  }
}

for (const name of Object.keys(examples)) $("examples").add(new Option(name));
$("examples").addEventListener("change", (e) => {
  if (!examples[e.target.value]) return;
  query.value = examples[e.target.value];
  values.value = variables[e.target.value] ?? "";
  e.target.selectedIndex = 0;
  run();
});
$("run").addEventListener("click", run);
$("tidy").addEventListener("click", () => { query.value = tidy(query.value); });
$("toggle-docs").addEventListener("click", (e) => {
  const off = document.querySelector("main").classList.toggle("no-docs");
  e.target.setAttribute("aria-pressed", !off);
});
document.addEventListener("keydown", (e) => {
  if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) { e.preventDefault(); run(); }
  if (e.code === "KeyF" && e.shiftKey && e.altKey) { e.preventDefault(); query.value = tidy(query.value); }
});

schema = await loadSchema();
if (schema) new Docs($("docs"), schema);
else $("docs").innerHTML = "<p>The server does not tell its schema.</p>";
if (given.has("query")) run();
