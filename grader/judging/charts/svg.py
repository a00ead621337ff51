"""Elements that escape what they are given, and colours for light and dark pages."""

from html import escape
from typing import NamedTuple

from lstm_ref.colours import COLOURS

# After Okabe and Ito. A line without a look of its own takes the next of these; no two differ by colour alone.
BLUE, ORANGE, GREEN, PURPLE, BROWN = "#0072b2", "#d55e00", "#009e73", "#a3528b", "#8a6d00"
LOOKS = [(BLUE, "-"), (ORANGE, "--"), (GREEN, "-."), (PURPLE, ":"), (BROWN, "-")]
DASHES = {"-": None, "--": "6 5", "-.": "8 5 0.1 5", ":": "0.1 5"}  # with round ends
PAGE = "currentColor"  # the colour of the text around
PRINT, LETTER = 12, 7.0  # the size of print, and about the width of a letter of it
HEADING = 8.4  # about the width of a letter of a title
LONGEST = 28  # letters of a label
LARGER = 1.2  # so much, at most, where there is more room


class Chart(NamedTuple):
    """A drawing, its width in pixels where there is room, and what it shows in words."""

    markup: str
    width: int
    words: str


def tag(name, *inside, **attributes):
    """An element around markup; `font_size` becomes font-size, and what is None is left out."""
    given = "".join(
        f' {key.replace("_", "-")}="{escape(f"{value:.1f}" if isinstance(value, float) else str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{given}>{''.join(inside)}</{name}>"


def ink(colour, paints="stroke"):
    """Attributes that paint in a colour, mixed with that of the page's text: darker by day, lighter by night."""
    if colour in (PAGE, "none"):
        return {paints: colour}
    return {paints: colour, "style": f"{paints}:color-mix(in oklab,{colour} 70%,{PAGE})"}


def clipped(words):
    words = str(words)
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def text(x, y, words, colour=PAGE, **attributes):
    """Words in a picture, whatever characters they hold."""
    return tag("text", escape(str(words)), x=float(x), y=float(y), **ink(colour, "fill"), **attributes)


def look(name, k):
    """The colour and the dashes of a quantity of the cell, or of the k-th of other lines."""
    colour, style = (COLOURS[name]["color"], COLOURS[name]["linestyle"]) if name in COLOURS else LOOKS[k % len(LOOKS)]
    return PAGE if name == "h" else colour, DASHES[style]  # the colour of h is that of print


def finished(parts, size, title, words):
    """The chart of these elements, below its title; as wide as there is room, up to a bound."""
    width, height = max(size[0], round(HEADING * len(title))), size[1]
    words = " ".join(filter(None, [title and f"{title}.", *words]))
    drawing = tag(
        "svg",
        tag("text", escape(title), x=2, y=15, font_size=14, font_weight=600, fill=PAGE) if title else "",
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        role="img",
        aria_label=words,
        font_size=PRINT,
        style=f"display:block;width:100%;min-width:{0.7 * width:.0f}px;max-width:{LARGER * width:.0f}px;"
        "height:auto;font-family:inherit",
    )
    return Chart(drawing, width, words)
