# mistake: the rate of each string is formed first and then their mean, so a short string weighs more (and one that says nothing raises ZeroDivisionError); shows where strings differ in length.
# read: right
# told: your word_error_rate takes the mean of the strings' rates: all errors are divided by all
def edit_distance(said, heard):
    """A whole number."""
    above = list(range(len(heard) + 1))
    for n, word in enumerate(said, 1):
        row = [n]
        for m, other in enumerate(heard, 1):
            row.append(min(above[m] + 1, row[m - 1] + 1, above[m - 1] + int(word != other)))
        above = row
    return above[-1]


def word_error_rate(said, heard, edit_distance):
    """All errors over all words that were said."""
    rates = [edit_distance(s, h) / len(s) for s, h in zip(said, heard)]
    return sum(rates) / len(rates)
