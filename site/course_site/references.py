"""The list of references names a work as the text does, by author and year: not by letters such as [CvM+14]."""

from __future__ import annotations

from collections import Counter
from string import ascii_lowercase

from pybtex.database import Entry
from pybtex.plugin import register_plugin
from pybtex.richtext import Text
from pybtex.style.formatting.alpha import Style
from pybtex.style.labels import BaseLabelStyle
from sphinx.application import Sphinx

NAMES = 2  # with more authors the text names the first, "et al."


def author_year(entry: Entry) -> str:
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    names = [str(Text.from_latex(" ".join(person.prelast_names + person.last_names))) for person in people]
    who = " and ".join(names) if len(names) <= NAMES else f"{names[0]} et al."
    return f"{who or entry.key}, {entry.fields.get('year', 'undated')}"


class AuthorYearLabels(BaseLabelStyle):
    def format_labels(self, sorted_entries: list[Entry]):
        labels = [author_year(entry) for entry in sorted_entries]
        often, met = Counter(labels), Counter()
        for label in labels:
            yield label + (ascii_lowercase[met[label]] if often[label] > 1 else "")
            met[label] += 1


class AuthorYear(Style):
    default_label_style = "course_author_year"


def setup(app: Sphinx) -> None:
    register_plugin("pybtex.style.labels", "course_author_year", AuthorYearLabels)
    register_plugin("pybtex.style.formatting", "course_author_year", AuthorYear)
    app.config.bibtex_default_style = "course_author_year"
