"""Joins a widget's ES modules into one classic script.

A browser refuses `import` on a page opened from disk (file://), and readers do open `_build/html/index.html`
with a click. The widgets keep to the few forms of import and export that are read here; any other is an error.
"""

from __future__ import annotations

import re
from pathlib import Path

IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./([\w-]+)\.js";$', re.MULTILINE)
EXPORT = re.compile(r"^export (function|const) (\w+)", re.MULTILINE)


class BundleError(ValueError):
    """A module that cannot be joined; the message names it."""


def _variable(name: str) -> str:
    return "module_" + name.replace("-", "_")


def _collect(folder: Path, name: str, modules: dict[str, str], open_: tuple[str, ...] = ()) -> None:
    """Adds module `name` to `modules`, after all that it imports; each becomes an object of what it exports."""
    if name in open_:
        raise BundleError(f"{name}.js imports itself by way of {', '.join(open_)}")
    if name in modules:
        return
    path = folder / f"{name}.js"
    if not path.is_file():
        raise BundleError(f"{open_[-1]}.js imports {name}.js, which is not there" if open_ else f"no {path.name}")
    source = path.read_text(encoding="utf-8")
    for _, needed in IMPORT.findall(source):
        _collect(folder, needed, modules, (*open_, name))
    exported = ", ".join(word for _, word in EXPORT.findall(source))
    body = IMPORT.sub(lambda found: f"const {found[1]} = {_variable(found[2])};", source)
    body = EXPORT.sub(r"\1 \2", body)
    if left := re.search(r"^(import|export)\b.*", body, re.MULTILINE):
        raise BundleError(f"{name}.js: write imports and exports as the other widgets do, not {left[0]!r}")
    modules[name] = f"const {_variable(name)} = (() => {{\n{body}return {{ {exported} }};\n}})();\n"


def bundle(folder: Path, name: str) -> str:
    """The script of widget `name`: its modules in order of need, then `mount` for each of its places on the page, when
    the place comes near the window: a page with three of them would keep its reader waiting for all."""
    modules: dict[str, str] = {}
    _collect(folder, name, modules)
    mount = f"""const places = new Set(document.querySelectorAll('[data-explorer="{name}"]'));
function start(at) {{
  if (!places.delete(at)) return;
  at.querySelector(".course-explorer-absent")?.remove();
  {_variable(name)}.mount(at);
}}
const near = new IntersectionObserver(
  (seen) => seen.forEach(({{ isIntersecting, target }}) => isIntersecting && start(target)),
  {{ rootMargin: "100%" }},
);
places.forEach((at) => near.observe(at));
addEventListener("beforeprint", () => places.forEach(start));"""
    return f'(() => {{\n"use strict";\n{"".join(modules.values())}{mount}\n}})();\n'
