"""Numbers in words, French and German, from 1 to 999,999: sources and targets whose every translation is known.

French counts its eighties by twenties, *quatre-vingt-dix-sept*, and German says the ones before the tens,
*siebenundneunzig*. Both are written here by rule; `num2words` is asked by `from_num2words`, and a test holds the two to
the same words. A word of French stands between spaces or hyphens; German, which writes a number in one, is cut into the
longest pieces that stand in `GERMAN`, from the left. Numbers of symbols: 0 is padding in both; in German 1 is the start
and 2 the end.
"""

PAD, START, END = 0, 1, 2
LARGEST = 999_999

UNITS = (
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
)
TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
FRENCH = ("", *UNITS[1:], *TENS.values(), "vingts", "cent", "cents", "mille", "et")

EINER = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
TEENS = ("dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
ZEHNER = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
GERMAN = ("", "<start>", "<end>", *EINER[1:], "eins", *TEENS, *ZEHNER, "und", "hundert", "tausend")


def _below_100(n):
    if n < 17:
        return [UNITS[n]]
    tens, unit = divmod(n, 10)
    if n < 20:
        return ["dix", UNITS[unit]]
    if tens < 7:
        return [TENS[tens], *(["et"] if unit == 1 else []), *([UNITS[unit]] if unit else [])]
    if tens == 7:
        return ["soixante", *(["et"] if unit == 1 else []), *_below_100(n - 60)]
    return ["quatre", "vingt", *_below_100(n - 80)] if n > 80 else ["quatre", "vingts"]


def _below_1000(n):
    hundreds, rest = divmod(n, 100)
    words = [UNITS[hundreds]] if hundreds > 1 else []
    words += ["cents" if hundreds > 1 and not rest else "cent"] if hundreds else []
    return words + (_below_100(rest) if rest else [])


def french(n):
    """The words of a number from 1 to 999,999, a list.

    >>> " ".join(french(80_097))
    'quatre vingt mille quatre vingt dix sept'
    """
    expect_number(n)
    thousands, rest = divmod(n, 1000)
    many = [{"vingts": "vingt", "cents": "cent"}.get(word, word) for word in _below_1000(thousands)]
    return (many if thousands > 1 else []) + (["mille"] if thousands else []) + (_below_1000(rest) if rest else [])


def _hunderter(n, one):
    hundreds, rest = divmod(n, 100)
    pieces = [EINER[hundreds], "hundert"] if hundreds else []
    if rest == 1:
        return [*pieces, one]
    if 1 < rest < 20:
        return [*pieces, [*EINER, *TEENS][rest]]
    tens, unit = divmod(rest, 10)
    return [*pieces, *([EINER[unit], "und"] if unit else []), *([ZEHNER[tens - 2]] if tens else [])]


def german(n):
    """The pieces of a number from 1 to 999,999, a list.

    >>> "".join(german(80_097))
    'achtzigtausendsiebenundneunzig'
    """
    expect_number(n)
    thousands, rest = divmod(n, 1000)
    return ([*_hunderter(thousands, "ein"), "tausend"] if thousands else []) + _hunderter(rest, "eins")


def expect_number(n):
    if not 1 <= n <= LARGEST:
        raise ValueError(f"n: expected a number from 1 to {LARGEST:,}, got {n}")


def cut(word):
    """A German number in its pieces: the longest that fits, from the left; ValueError where none does.

    >>> cut("einhundertfünfzehn")
    ['ein', 'hundert', 'fünfzehn']
    """
    pieces, longest_first = [], sorted(GERMAN[3:], key=len, reverse=True)
    while word:
        piece = next((piece for piece in longest_first if word.startswith(piece)), None)
        if piece is None:
            raise ValueError(f"word: no piece begins {word!r}")
        pieces.append(piece)
        word = word[len(piece) :]
    return pieces


def from_num2words(n, language):
    """The words or pieces of a number as the library num2words says them, for "fr" or "de".

    One answer of the library is mended: 101,000 is einhunderteintausend, where it says eins. Raises ImportError, and
    says how to install it, where it is missing.
    """
    try:
        from num2words import num2words
    except ImportError as error:
        raise ImportError(
            "num2words is missing: pip install num2words. `french` and `german` need no library."
        ) from error
    said = num2words(n, lang=language)
    return said.replace("-", " ").split() if language == "fr" else cut(said.replace("einstausend", "eintausend"))


def encode(words, vocabulary):
    """The numbers of words, a list; ValueError where one is not in the vocabulary.

    >>> encode(["sieben", "und", "neunzig"], GERMAN)
    [9, 31, 30]
    """
    return [vocabulary.index(word) for word in words]


def pair(n):
    """A number as two lists of symbols: the French source and the German target, without start and end."""
    return encode(french(n), FRENCH), encode(german(n), GERMAN)


def drawn(count, digits, rng):
    """Different numbers with as many digits as is drawn from `digits`, each choice as likely as any other, (count,).

    >>> import numpy as np
    >>> drawn(3, (2, 5), np.random.default_rng(0)).tolist() == drawn(3, (2, 5), np.random.default_rng(0)).tolist()
    True
    """
    found = {}
    while len(found) < count:
        k = int(rng.choice(digits))
        found[int(rng.integers(10 ** (k - 1), 10**k))] = None
    return rng.permutation(list(found))
