"""What a summary says that its source does not: words that stand nowhere in it, and do not go without saying.

Such a word need not be wrong, and a summary of the source's own words alone can be. It is what can be counted
(Nallapati and others 2016 and See and others 2017 count it, as new words; Maynez and others 2020 on what is wrong).
"""


def slips(summary, source, granted=frozenset()):
    """The words of a summary, in order, that its source has neither so nor with an s more or less.

    granted: words that any summary may use. Numbers count all the same, signs never.

    >>> slips("return the 3 largest arrays .".split(), "the largest array along an axis".split(), {"return"})
    ['3']
    """
    said = set(source)
    return [
        word
        for word in summary
        if word.isalnum()
        and (word.isdigit() or word not in granted)
        and not {word, f"{word}s", word.removesuffix("s")} & said
    ]
