"""Dates in words, as they are said in America and in Germany: the month changes places with the day.

*Monday March twenty third nineteen ninety two* is *montag der drei und zwanzig ste märz neunzehn hundert zwei und
neunzig*. Names of months and of days of the week are those of the Unicode CLDR, which Babel has; a test holds them to
it, and the English numbers to `num2words`. Numbers of symbols: 0 is padding in both; in German 1 is the start and 2
the end, as in `lstm_ref.translation.numbers`.
"""

from datetime import date, timedelta

from lstm_ref.translation import numbers

MONTHS = (
    ("january", "januar"),
    ("february", "februar"),
    ("march", "märz"),
    ("april", "april"),
    ("may", "mai"),
    ("june", "juni"),
    ("july", "juli"),
    ("august", "august"),
    ("september", "september"),
    ("october", "oktober"),
    ("november", "november"),
    ("december", "dezember"),
)
WEEKDAYS = (
    ("monday", "montag"),
    ("tuesday", "dienstag"),
    ("wednesday", "mittwoch"),
    ("thursday", "donnerstag"),
    ("friday", "freitag"),
    ("saturday", "samstag"),
    ("sunday", "sonntag"),
)
CARDINALS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
ROUND = {20: "twentieth", 30: "thirtieth"}
ERSTE = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}
EARLIEST, LATEST = date(1583, 1, 1), date(1999, 12, 31)

ENGLISH = (
    "",
    *(name for name, _ in WEEKDAYS + MONTHS),
    *CARDINALS,
    *TENS,
    *ORDINALS,
    *ROUND.values(),
    "hundred",
    "oh",
)
GERMAN = (
    *numbers.GERMAN,
    *(name for _, name in WEEKDAYS + MONTHS),
    *ERSTE.values(),
    "der",
    "te",
    "ste",
)


def english(day):
    """The words of a date from 1583 to 1999, a list.

    >>> " ".join(english(date(1904, 5, 21)))
    'saturday may twenty first nineteen oh four'
    """
    century, rest = divmod(day.year, 100)
    if rest == 0:
        year = ["hundred"]
    elif rest < 20:
        year = ["oh", CARDINALS[rest - 1]] if rest < 10 else [CARDINALS[rest - 1]]
    else:
        year = [TENS[rest // 10 - 2], *([CARDINALS[rest % 10 - 1]] if rest % 10 else [])]
    if day.day < 20:
        said = [ORDINALS[day.day - 1]]
    elif day.day in ROUND:
        said = [ROUND[day.day]]
    else:
        said = [TENS[day.day // 10 - 2], ORDINALS[day.day % 10 - 1]]
    return [WEEKDAYS[day.weekday()][0], MONTHS[day.month - 1][0], *said, CARDINALS[century - 1], *year]


def german(day):
    """The pieces of a date from 1583 to 1999, a list.

    >>> " ".join(german(date(1904, 5, 21)))
    'samstag der ein und zwanzig ste mai neunzehn hundert vier'
    """
    ordinal = [ERSTE[day.day]] if day.day in ERSTE else [*numbers.german(day.day), "te" if day.day < 20 else "ste"]
    century, rest = divmod(day.year, 100)
    year = [*numbers.german(century), "hundert", *(numbers.german(rest) if rest else [])]
    return [WEEKDAYS[day.weekday()][1], "der", *ordinal, MONTHS[day.month - 1][1], *year]


def pair(day):
    """A date as two lists of symbols: the English source and the German target, without start and end."""
    return numbers.encode(english(day), ENGLISH), numbers.encode(german(day), GERMAN)


def drawn(count, rng):
    """Different dates, (count,).

    >>> import numpy as np
    >>> len(set(drawn(50, np.random.default_rng(0))))
    50
    """
    days = rng.choice((LATEST - EARLIEST).days + 1, size=count, replace=False)
    return [EARLIEST + timedelta(days=int(k)) for k in days]
