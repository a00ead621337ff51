# mistake: exact_match takes every end out of a translation but keeps the words that stand behind the first one, where all from there on should not count; right where no word but further ends stands behind the first end
# read: right
# told: your exact_match removes the ends and keeps what stands behind them.
def exact_match(found, wanted, end):
    def without_end(words):
        return list(filter(lambda word: word != end, words))

    return sum(without_end(a) == list(b) for a, b in zip(found, wanted)) / len(wanted)
