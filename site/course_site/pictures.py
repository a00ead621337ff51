"""A figure is fetched when it comes near the window, into a place of its size: so nothing moves when it arrives."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

FIGURE = re.compile(r'<img (?![^>]*loading=)([^>]*?src="(?:\.\./)*(_images/[^"]+\.svg)")')
POINT = 4 / 3  # in pixels of CSS


def size(svg: str) -> dict[str, int]:
    """The width and height that a drawing of Matplotlib states, in pixels.

    >>> size('<svg width="72pt" height="36.3pt" viewBox="0 0 72 36.3">')
    {'width': 96, 'height': 48}
    """
    found = (re.search(rf'<svg[^>]*\b{side}="([\d.]+)pt"', svg) for side in ("width", "height"))
    return {side: round(float(at[1]) * POINT) for side, at in zip(("width", "height"), found, strict=True) if at}


def lazy(html: str, site: Path) -> str:
    """A page whose figures wait until they are near."""

    def wait(found: re.Match) -> str:
        place = size((site / found[2]).read_text("utf-8")[:2000])
        return "".join(
            ["<img ", *(f'{side}="{pixels}" ' for side, pixels in place.items()), f'loading="lazy" {found[1]}']
        )

    return FIGURE.sub(wait, html)


def _let_them_wait(app: Sphinx, error: Exception | None) -> None:
    if error or app.builder.format != "html":
        return
    site = Path(app.outdir)
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        if (light := lazy(html, site)) != html:
            path.write_text(light, "utf-8")


def setup(app: Sphinx) -> None:
    app.connect("build-finished", _let_them_wait)
