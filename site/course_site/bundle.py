"""Joins modules into one classic script: a browser refuses `import` on a page opened from disk (file://), and readers
do open `_build/html/index.html` with a click. And makes the scripts of others light.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util import logging

from .assets import SITE, STATIC
from .node import said_by

logger = logging.getLogger(__name__)
USED = re.compile(r"\bbootstrap\.(\w+)")
# A page with three explorers would keep its reader waiting for all: each starts when its place comes near the window.
MOUNT = """
import {{ mount }} from "./{name}.js";
const places = new Set(document.querySelectorAll('[data-explorer="{name}"]'));
function start(at) {{
  if (!places.delete(at)) return;
  at.querySelector(".course-explorer-absent")?.remove();
  mount(at);
}}
const near = new IntersectionObserver(
  (seen) => seen.forEach(({{ isIntersecting, target }}) => isIntersecting && start(target)),
  {{ rootMargin: "100%" }},
);
places.forEach((at) => near.observe(at));
addEventListener("beforeprint", () => places.forEach(start));
"""


def joined(folder: Path, modules: dict[str, str]) -> dict[str, str]:
    """Modules, by name, that import others of a folder, each as one script. All at once, as Node is slow to start."""
    return json.loads(said_by("scripts.mjs", "join", folder, given=json.dumps(modules)))


def bundles(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """The script of each widget: its modules, and `mount` for each of its places on the page."""
    return joined(folder, {name: MOUNT.format(name=name) for name in names})


def brought(folder: Path) -> dict[str, str]:
    """The scripts that pages fetch once they are used: of each module of the folder that hands something over."""
    names = [path.stem for path in sorted(folder.glob("*.js")) if f'hand("{path.stem}"' in path.read_text("utf-8")]
    return joined(folder, {name: f'import "./{name}.js";' for name in names})


def _lighten(app: Sphinx, error: Exception | None) -> None:
    if error or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    scripts = static / "scripts"
    used = {name for path in scripts.glob("*theme.js") for name in USED.findall(path.read_text("utf-8"))}
    if not used <= {"Tooltip"}:  # that one for a sidebar that folds, which this theme has not
        logger.info("The theme uses more of Bootstrap than site/bootstrap.js has, and keeps it all: %s", sorted(used))
    elif (scripts / "bootstrap.js").is_file():
        menus = joined(SITE, {"bootstrap": (SITE / "bootstrap.js").read_text("utf-8")})
        (scripts / "bootstrap.js").write_text(menus["bootstrap"], encoding="utf-8")
    ours = [static / path.name for path in STATIC.glob("*.css")]  # `lighten` takes the sheets of others
    said_by("scripts.mjs", "minify", *static.glob("*.js"), *(path for path in ours if path.is_file()))


def setup(app: Sphinx) -> None:
    app.connect("build-finished", _lighten, priority=940)  # before `lighten` asks what styles the scripts need
