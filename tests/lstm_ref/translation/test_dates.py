"""Dates in words, against the names of the CLDR and the numbers of num2words."""

from datetime import date

import numpy as np
import pytest

from lstm_ref.translation import dates
from lstm_ref.translation.numbers import END, PAD, START


def test_the_names_are_those_of_the_cldr():
    babel = pytest.importorskip("babel.dates")
    for place, locale in enumerate(("en_US", "de_DE")):
        months, days = babel.get_month_names(locale=locale), babel.get_day_names(locale=locale)
        assert [pair[place] for pair in dates.MONTHS] == [months[k].lower() for k in range(1, 13)]
        assert [pair[place] for pair in dates.WEEKDAYS] == [days[k].lower() for k in range(7)]


def test_english_numbers_are_those_of_num2words():
    say = pytest.importorskip("num2words").num2words
    for day in dates.drawn(400, np.random.default_rng(0)):
        weekday, month, *rest = dates.english(day)
        wanted = f"{say(day.day, to='ordinal')} {say(day.year, to='year')}".replace("-", " ")
        assert " ".join(rest) == wanted, day
        assert (weekday, month) == (dates.WEEKDAYS[day.weekday()][0], dates.MONTHS[day.month - 1][0])


def test_german_ordinals_are_those_of_num2words():
    say = pytest.importorskip("num2words").num2words
    for k in range(1, 32):
        pieces = dates.german(date(1899, 1, k))
        assert "".join(pieces[2 : pieces.index("januar")]) == say(k, to="ordinal", lang="de")


def test_german_years_are_those_of_num2words():
    say = pytest.importorskip("num2words").num2words
    for year in range(1583, 2000):
        pieces = dates.german(date(year, 3, 1))
        said = "".join(pieces[pieces.index("märz") + 1 :])
        assert say(year, to="year", lang="de").replace(" ", "") in {said, said.replace("eins", "ein")}, said


def test_the_month_changes_places_with_the_day():
    day = date(1992, 3, 23)
    assert dates.english(day) == ["monday", "march", "twenty", "third", "nineteen", "ninety", "two"]
    assert " ".join(dates.german(day)) == "montag der drei und zwanzig ste märz neunzehn hundert zwei und neunzig"


def test_pairs_are_symbols_without_padding_start_and_end():
    for day in dates.drawn(100, np.random.default_rng(1)):
        source, target = dates.pair(day)
        assert PAD not in source
        assert not {PAD, START, END} & set(target)
        assert [dates.ENGLISH[k] for k in source] == dates.english(day)
        assert [dates.GERMAN[k] for k in target] == dates.german(day)
    for vocabulary in (dates.ENGLISH, dates.GERMAN):
        assert len(set(vocabulary)) == len(vocabulary)
